// Which personal data the text says are processed: categories by their labels, with the items named behind them.
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument, Table } from '../document/passages.ts';
import type { Confidence, ReadDataCategory } from '../policy-reading.ts';
import type { Range } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { collects, dataLabel, dataNouns, noElement, notCollected, plainElement } from './data-words.ts';
import { exampleWords, findElements, splitElements } from './elements.ts';

/** Categories and items in the order of the text. An item stands with the first category that names it. */
export function readDataCategories(document: ReadableDocument): ReadDataCategory[] {
  const found = [
    ...document.passages.flatMap((passage) => readPassage(passage)),
    ...document.tables.flatMap((table) => readTable(table)),
  ].toSorted((one, other) => one.span.start - other.span.start);
  return joinCategories(found);
}

function readPassage(passage: Passage): ReadDataCategory[] {
  if (passage.kind === 'heading' || passage.kind === 'cell') return [];
  if (isElsewhere(passage) && !(passage.kind === 'item' && collects.test(passage.leadIn))) return [];
  const labelled = passage.label === null ? null : readLabelled(passage, passage.label);
  if (labelled !== null) return [labelled];
  if (passage.kind === 'item' && isListOfData(passage)) return readItem(passage);
  return passage.sentences.flatMap((range) => readSentence(passage, range));
}

const isElsewhere = (passage: Passage): boolean =>
  hasTopic(passage, 'cookies', 'sharing', 'transfers', 'rights', 'security', 'contents', 'bases');

/** An item below "we collect the following", or in a section on what is collected. */
const isListOfData = ({ section, leadIn }: Passage): boolean =>
  !notCollected.test(leadIn) &&
  !section.headings.some((heading) => notCollected.test(heading)) &&
  (collects.test(leadIn) || (section.topics.has('collection') && !/\bpurposes?|zweck|finalit|finalidad/i.test(leadIn)));

/** "Account data: name, e-mail address", "Data: IP address, browser". */
function readLabelled(passage: Passage, label: Range): ReadDataCategory | null {
  const { text } = passage.text;
  const words = text.slice(label.start, label.end).trim();
  const rest = {
    start: label.end + (/^[\s:.–—-]*/.exec(text.slice(label.end))?.[0].length ?? 0),
    end: firstStop(text, label.end),
  };
  const isAnyData = dataLabel.test(words);
  if (!isAnyData && !isCategoryName(words)) return null;
  if (!isAnyData && !(isEntry(passage) && isListOfData(passage))) return null;
  const listed = splitElements(text, rest);
  const elements =
    (listed !== null && (listed.length > 1 || areData(text, listed)) ? listed : null) ??
    splitBrackets(text, rest) ??
    splitExamples(text, label.end) ??
    someElements(text, rest);
  if (isAnyData && elements.length === 0) return null;
  const items = isAnyData ? null : plainItems(text, label);
  if (items !== null) return describe(passage, { name: null, at: null, elements: items, confidence: 'medium' });
  if (elements.length === 0 && !dataNouns.test(words) && !generalNoun.test(words)) return null;
  return describe(passage, {
    name: isAnyData ? null : words,
    at: isAnyData ? null : label,
    elements,
    confidence: 'high',
  });
}

/** "Name: shown to others": a label that is an item of data itself, or several of them. */
function plainItems(text: string, label: Range): Range[] | null {
  const items = splitElements(text, label) ?? [];
  return items.length > 0 && items.every(({ start, end }) => plainItem.test(text.slice(start, end))) ? items : null;
}

const plainItem = wordPattern(
  /^(?:(?:first|last|full|user|display|your|optional) ?)?(?:names?|e-?mails?(?: address(?:es)?)?|passwords?|(?:postal |billing )?address(?:es)?|(?:tele)?phone(?: numbers?)?|IP address(?:es)?|date of birth|photos?|gender|age|pronouns|(?:vor|nach)?name|e-mail-adresse|passwort|anschrift|telefonnummer|geburtsdatum|IP-adresse|nom|prénom|adresse(?: e-mail| IP| postale)?|mot de passe|téléphone|nombre|apellidos|correo(?: electrónico)?|contraseña|teléfono|dirección(?: IP| postal)?)$/iu,
);

const generalNoun = wordPattern(
  /\b(?:data|information|details|records|files|content|daten|angaben|unterlagen|données|informations|datos|información|registros)\b/iu,
);

/** An item, or a paragraph that begins with a label in bold. */
const isEntry = ({ kind, text }: Passage): boolean =>
  kind === 'item' || (kind === 'paragraph' && (text.strong[0]?.start ?? 9) <= 3);

/** "Log data is what our servers collect, such as your IP address, browser type and settings." */
function splitExamples(text: string, from: number): Range[] | null {
  const stretch = text.slice(from, from + 400).replaceAll(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const example = exampleWords.exec(stretch);
  if (example === null) return null;
  const start = from + example.index + example[0].length;
  const elements = splitElements(text, { start, end: firstStop(text, start - 2) });
  return elements !== null && elements.length > 1 ? elements : null;
}

/** Of "name, address, what you bought" those parts that name data, where they are most of it. */
function someElements(text: string, { start, end }: Range): Range[] {
  const parts = text.slice(start, end).split(/,\s/).length;
  const found = findElements(text, { start, end }).filter((range) =>
    dataNouns.test(text.slice(range.start, range.end)),
  );
  return found.length > 1 && found.length * 2 > parts ? found : [];
}

/** The end of the sentence behind a label; a semicolon goes on. */
function firstStop(text: string, from: number): number {
  const stop = /[.!?](?:\s|$)|\n/.exec(text.slice(from + 2));
  return stop === null ? text.length : from + 2 + stop.index;
}

/** "Master data (name, address, date of birth)" with the items in brackets. */
function splitBrackets(text: string, { start, end }: Range): Range[] | null {
  const bracket = /^[^()]{0,60}\(([^()]{3,200})\)\s*$/.exec(text.slice(start, end));
  const list = bracket?.[1];
  if (bracket === null || list === undefined || !/[,]/.test(list)) return null;
  const at = start + bracket[0].indexOf('(') + 1;
  return splitElements(text, { start: at, end: at + list.length });
}

/** A label that can be the name of a category: a few words with a noun of data, or the whole label of an item of data. */
const isCategoryName = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= 60 &&
  words.split(' ').length <= 7 &&
  !noElement.test(words) &&
  !plainElement.test(words) &&
  !otherLabel.test(words) &&
  !/^(?:about|what|right|cookies?$)/i.test(words);

/** Labels that say something about the data, or about something else. */
const otherLabel = wordPattern(
  /\b(?:purposes?|legal|lawful|bas[ie]s|retention|how long|recipients?|why|where|source|note|important|example|api|your choices|zwecke?|rechtsgrundlage\p{L}*|speicherdauer|empfänger\p{L}*|hinweis|quelle|finalités?|base|durée|destinataires?|finalidad|plazo|destinatarios|origen|questions?|consent|provided by you|collected automatically)\b/iu,
);

function readItem(passage: Passage): ReadDataCategory[] {
  const { text } = passage.text;
  const end = text.replace(/[\s.;,]+$/, '').length;
  // "Stammdaten (Name, Anschrift)": a category and its items.
  const bracket = /^([^():]{3,60}?)\s\(([^()]{3,240})\)$/.exec(text.slice(0, end));
  if (
    bracket?.[1] !== undefined &&
    bracket[2] !== undefined &&
    bracket[2].includes(',') &&
    isCategoryName(bracket[1])
  ) {
    const start = bracket[1].length + 2;
    const elements = splitElements(text, { start, end: start + bracket[2].length }) ?? [];
    if (elements.length > 1)
      return [
        describe(passage, { name: bracket[1], at: { start: 0, end: bracket[1].length }, elements, confidence: 'high' }),
      ];
  }
  const elements = splitElements(text, { start: 0, end });
  if (elements === null || elements.length === 0 || !areData(text, elements)) return [];
  return [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

/** "We collect your name, your address and your telephone number." */
function readSentence(passage: Passage, range: Range): ReadDataCategory[] {
  const text = passage.text.text.slice(range.start, range.end);
  const verb = collects.exec(text);
  if (verb === null || notCollected.test(text) || !hasTopicOfData(passage, text)) return [];
  const from = verb.index + verb[0].length;
  const rest = text.slice(from);
  const stop = listEnd.exec(rest)?.index ?? rest.length;
  const elements = splitElements(passage.text.text, { start: range.start + from, end: range.start + from + stop });
  if (elements === null || elements.length < 2) return [];
  if (!areData(passage.text.text, elements)) return [];
  return [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

/** Whether two of three items have a word of data in them. */
const areData = (text: string, elements: readonly Range[]): boolean =>
  elements.filter(({ start, end }) => dataNouns.test(text.slice(start, end))).length * 3 >= elements.length * 2;

const hasTopicOfData = (passage: Passage, text: string): boolean =>
  !hasTopic(passage, 'retention', 'children', 'breach', 'changes') && !/\b(?:from|von) (?:third|dritten)\b/i.test(text);

/** Where the list of data ends and purposes, conditions and other clauses begin. */
const listEnd = wordPattern(
  /[.;:!?]|,\s(?:letzter|the last|ce dernier|este último)|\s(?:in order to|to (?!you)\p{L}+|for (?:the|our|your|this|these)|so that|when|where|if|because|of each|of every|from|zur|zum|um|damit|wenn|auf der|von|pour|afin|lorsque|quand|para|cuando|con el fin)\s/iu,
);

const noWord = /^(?:no|nein|non|✗|✘|❌|not collected|nicht erhoben|non collectée?s?|-|–)$/i;

/** A table of categories with examples, as US policies have it; rows that are answered with "no" are left out. */
function readTable(table: Table): ReadDataCategory[] {
  if (
    table.section.topics.has('cookies') ||
    table.section.topics.has('sharing') ||
    table.section.topics.has('retention')
  )
    return [];
  const column = (words: RegExp): number =>
    table.head.findIndex(({ text }) => words.test(text.trim()) && text.length < 60);
  const nameAt = column(categoryColumn);
  if (nameAt < 0) return [];
  const exampleAt = column(exampleColumn);
  const collectedAt = column(collectedColumn);
  if (exampleAt < 0 && collectedAt < 0) return [];
  return table.rows.flatMap((row): ReadDataCategory[] => {
    const cell = row[nameAt];
    const answer = row[collectedAt]?.text.trim() ?? '';
    if (cell === undefined || noWord.test(answer)) return [];
    const at = /^\s*(?:[A-Z\d]{1,2}[.)]\s+)?/.exec(cell.text)?.[0].length ?? 0;
    const name = cell.text.slice(at).trim();
    if (!isCategoryName(name)) return [];
    const examples = exampleAt < 0 || collectedAt >= 0 ? undefined : row[exampleAt];
    const elements =
      examples === undefined ? [] : (splitElements(examples.text, { start: 0, end: examples.text.length }) ?? []);
    return [
      {
        name,
        elements: elements.map(({ start, end }) => ({
          name: examples?.text.slice(start, end) ?? '',
          span: examples?.spanOf(start, end) ?? cell.spanOf(at, at + name.length),
        })),
        span: cell.spanOf(at, at + name.length),
        confidence: 'high',
      },
    ];
  });
}

const categoryColumn = wordPattern(
  /^(?:(?:data |personal data )?categor(?:y|ies)(?: of (?:personal )?(?:data|information))?|(?:type|kind)s? of (?:personal )?(?:data|information)|datenkategorien?|kategorien?|catégories?(?: de données)?|categorías?(?: de datos)?)$/iu,
);
const exampleColumn = wordPattern(
  /^(?:examples?|what(?: it)? includes?|data|details|beispiele?|exemples?|ejemplos?|daten|données|datos)\b/iu,
);
const collectedColumn = wordPattern(/^(?:collected|do we collect\p{L}*.*|erhoben|collectée?s?|recogid[oa]s?)\??$/iu);

type Found = {
  readonly name: string | null;
  readonly at: Range | null;
  readonly elements: readonly Range[];
  readonly confidence: Confidence;
};

function describe({ text }: Passage, { name, at, elements, confidence }: Found): ReadDataCategory {
  const places = [...(at === null ? [] : [at]), ...elements];
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return {
    name,
    elements: elements.map((range) => ({
      name: text.text.slice(range.start, range.end),
      span: text.spanOf(range.start, range.end),
    })),
    span: text.spanOf(start, end),
    confidence,
  };
}

/** One category a name. Items without a category that another one names are left out. */
function joinCategories(found: readonly ReadDataCategory[]): ReadDataCategory[] {
  const byName = new Map<string, ReadDataCategory>();
  const named = new Set<string>();
  for (const category of found) {
    if (category.name !== null) for (const { name } of category.elements) named.add(name.toLowerCase());
  }
  const unnamed: ReadDataCategory[] = [];
  for (const category of found) {
    if (category.name === null) {
      const elements = category.elements.filter(({ name }) => !named.has(name.toLowerCase()));
      for (const { name } of elements) named.add(name.toLowerCase());
      if (elements.length > 0) unnamed.push({ ...category, elements });
      continue;
    }
    const key = category.name.toLowerCase();
    const known = byName.get(key);
    const elements = new Map(
      [...(known?.elements ?? []), ...category.elements].map((element) => [element.name.toLowerCase(), element]),
    );
    byName.set(key, { ...(known ?? category), elements: [...elements.values()] });
  }
  return [...byName.values(), ...unnamed].toSorted((one, other) => one.span.start - other.span.start);
}
