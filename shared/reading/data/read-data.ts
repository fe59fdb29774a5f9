// Which personal data the text says are processed: categories by their labels, with the items named behind them.
import { hasTopic } from '../document/passages.ts';
import { topicsOfHeading } from '../document/topics.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import type { Confidence, ReadDataCategory } from '../policy-reading.ts';
import type { Range } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { announcesData, collects, dataLabel, dataNouns, notCollected } from './data-words.ts';
import { areData, categoryNoun, isCategoryName } from './category-names.ts';
import { exampleWords, findElements, splitElements } from './elements.ts';
import { readDataTable } from './read-data-tables.ts';

/** Categories and items in the order of the text. An item stands with the first category that names it. */
export function readDataCategories(document: ReadableDocument): ReadDataCategory[] {
  const found = [
    ...document.passages.flatMap((passage) => readPassage(passage)),
    ...document.tables.flatMap((table) => readDataTable(table)),
  ].toSorted((one, other) => one.span.start - other.span.start);
  return joinCategories(found);
}

function readPassage(passage: Passage): ReadDataCategory[] {
  if (passage.kind === 'heading' || passage.kind === 'cell') return [];
  if (isElsewhere(passage) && !(passage.kind === 'item' && isAnnounced(passage.leadIn))) return [];
  const labelled = passage.label === null ? null : readLabelled(passage, passage.label);
  if (labelled !== null) return [labelled];
  if (passage.kind === 'item' && isListOfData(passage)) return readItem(passage);
  return passage.sentences.flatMap((range) => readSentence(passage, range));
}

const isElsewhere = (passage: Passage): boolean =>
  hasTopic(passage, 'cookies', 'sharing', 'transfers', 'rights', 'security', 'contents') ||
  (hasTopic(passage, 'bases') && !hasTopic(passage, 'collection'));

/** "Contact data" as a heading below "What we collect": the kind's own name hides what the section is about. */
function isPartOfCollection(headings: readonly string[]): boolean {
  const own = headings.at(-1)?.replace(/^[\d.\s]+/, '') ?? '';
  return (
    headings.length > 1 &&
    isCategoryName(own) &&
    categoryNoun.test(own) &&
    headings.slice(0, -1).some((heading) => topicsOfHeading(heading).has('collection'))
  );
}

const isAnnounced = (leadIn: string): boolean =>
  collects.test(leadIn) || announcesData.test(leadIn) || dataLabel.test(leadIn.replace(/\s*:\s*$/, ''));

/** An item below "we collect the following", or in a section on what is collected. */
const isListOfData = ({ kind, section, leadIn }: Passage): boolean =>
  !(kind === 'item' && notCollected.test(leadIn)) &&
  !section.headings.some((heading) => notCollected.test(heading)) &&
  (isAnnounced(leadIn) ||
    isPartOfCollection(section.headings) ||
    (section.topics.has('collection') && !/\bpurposes?|zweck|finalit|finalidad/i.test(leadIn)));

/** "Account data: name, e-mail address", "Data: IP address, browser". */
function readLabelled(passage: Passage, label: Range): ReadDataCategory | null {
  const { text } = passage.text;
  const words = text.slice(label.start, label.end).trim();
  const rest = {
    start:
      label.end +
      (/^(?:\s[^:.,;()]{2,40}:)?[\s:.–—-]*(?:(?:may )?includes?:?\s)?/.exec(text.slice(label.end))?.[0].length ?? 0),
    end: firstStop(text, label.end),
  };
  const isAnyData = dataLabel.test(words);
  if (!isAnyData && !isCategoryName(words)) return null;
  const listed = splitElements(text, rest);
  const isPlainEntry =
    text.charAt(label.end) === ':' &&
    listed !== null &&
    listed.length > 1 &&
    (categoryNoun.test(words) || (words.split(' ').length <= 4 && areData(text, listed)));
  if (!isAnyData && !((isEntry(passage) || isPlainEntry) && isListOfData(passage))) return null;
  const elements =
    (listed !== null && listed.length > 0 && (listed.length > 1 || areData(text, listed)) ? listed : null) ??
    splitBrackets(text, rest) ??
    splitExamples(text, label.end) ??
    toldElements(text, label.end) ??
    someElements(text, rest);
  if (isAnyData && elements.length === 0) return null;
  const items = isAnyData ? null : plainItems(text, label);
  if (items !== null) return describe(passage, { name: null, at: null, elements: items, confidence: 'medium' });
  if (elements.length === 0 && !dataNouns.test(words) && !generalNoun.test(words)) return null;
  const isUnnamed = isAnyData || (placeLabel.test(words) && !categoryNoun.test(words));
  if (isUnnamed && elements.length === 0) return null;
  return describe(passage, {
    name: isUnnamed ? null : words,
    at: isUnnamed ? null : label,
    elements,
    confidence: 'high',
  });
}

/** Where data come from is no name for them: "Contact form: name, message". */
const placeLabel = wordPattern(
  /\b(?:forms?|newsletter|\p{L}*formular|formulaires?|formularios?|calls?|telephone|sign-?up|registration|registrierung|anmeldung|inscription|registro)$|^(?:formulaires?|formularios?|comunicaciones|communications?|kommunikation)\b/iu,
);

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

/** "When you register, we collect your e-mail address and password." */
function toldElements(text: string, from: number): Range[] | null {
  const sentence = text.slice(from, from + 300);
  const verb = collects.exec(sentence);
  if (verb === null || notCollected.test(sentence)) return null;
  const start = from + verb.index + verb[0].length;
  const rest = text.slice(start, from + 300);
  const length = Math.min(stopOfList.exec(rest)?.index ?? rest.length, listEnd.exec(rest)?.index ?? rest.length);
  const elements = splitElements(text, { start, end: start + length });
  return elements !== null && elements.length > 0 && areData(text, elements) ? elements : null;
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
  const rest = text.slice(from + 2, from + 2000).replaceAll(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const stop = stopOfList.exec(rest);
  return stop === null ? text.length : from + 2 + stop.index;
}

/** A full stop, or words that say when, how or what for. */
const stopOfList = wordPattern(
  /[.!?](?:\s|$)|\n|,?\s(?:(?:used|needed|required|necessary) (?:for|to)|collected (?:automatically|when|from|via|through|by)|when (?:you|a|the|we|\p{L}+ing)|processed (?:through|by|via)|if you|(?:recogid[oa]s|recueillies?|erfasst|gespeichert) |que (?:introdu\p{L}+|añad\p{L}+|rellen\p{L}+)|(?:that )?you (?:enter|provide|add|submit|create|choose|upload|give)|for (?:identity|account|security|verification))\s?/iu,
);

/** "Master data (name, address, date of birth)" with the items in brackets. */
function splitBrackets(text: string, { start, end }: Range): Range[] | null {
  const bracket = /^[^()]{0,60}\(([^()]{3,200})\)\s*$/.exec(text.slice(start, end));
  const list = bracket?.[1];
  if (bracket === null || list === undefined || !/[,]/.test(list)) return null;
  const at = start + bracket[0].indexOf('(') + 1;
  return splitElements(text, { start: at, end: at + list.length });
}

function readItem(passage: Passage): ReadDataCategory[] {
  const { text } = passage.text;
  const end = text.replace(/[\s.;,]+$/, '').length;
  // "Stammdaten (Name, Anschrift)": a category and its items.
  const bracket = /^([^():]{3,60}?)\s\(([^()]{3,240})\)(?=$|\s)/.exec(text.slice(0, end));
  if (
    bracket?.[1] !== undefined &&
    bracket[2] !== undefined &&
    bracket[2].includes(',') &&
    isCategoryName(bracket[1]) &&
    (bracket[0].length === end || categoryNoun.test(bracket[1]))
  ) {
    const start = bracket[1].length + 2;
    const elements = splitElements(text, { start, end: start + bracket[2].length }) ?? [];
    if (elements.length > 1 && (categoryNoun.test(bracket[1]) || areData(text, elements)))
      return [
        describe(passage, { name: bracket[1], at: { start: 0, end: bracket[1].length }, elements, confidence: 'high' }),
      ];
  }
  // "Identity data includes first name, last name."
  const included = /^([^:.,;()]{3,60}?)\s(?:may )?includes?:?\s/.exec(text);
  if (included?.[1] !== undefined && isCategoryName(included[1]) && categoryNoun.test(included[1])) {
    const elements = splitElements(text, { start: included[0].length, end: firstStop(text, included[0].length) });
    if (elements !== null && elements.length > 1)
      return [
        describe(passage, {
          name: included[1],
          at: { start: 0, end: included[1].length },
          elements,
          confidence: 'high',
        }),
      ];
  }
  const stop = stopOfList.exec(text.replaceAll(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length)))?.index ?? end;
  const elements = splitElements(text, { start: 0, end: stop > 8 ? Math.min(stop, end) : end });
  if (elements === null || elements.length === 0) return [];
  const name = categoryOver(passage);
  // Below "we collect the following data:" each item is one, whatever it is.
  const isSaid = name !== null || (isExplicit(passage.leadIn) && !/^cookies?\b/iu.test(text));
  if (!areData(text, elements) && (!isSaid || startsWithPurpose.test(text))) return [];
  return [{ ...describe(passage, { name: null, at: null, elements, confidence: 'medium' }), name }];
}

const isExplicit = (leadIn: string): boolean =>
  leadIn.trimEnd().endsWith(':') && (announcesData.test(leadIn) || (collects.test(leadIn) && following.test(leadIn)));

const following = wordPattern(/\b(?:following|folgende\p{L}*|suivante?s?|siguientes)\b/iu);

/** "Account information" as a heading of its own over the items, or as the line above them; null where that says more. */
function categoryOver({ section, leadIn }: Passage): string | null {
  const line = (leadIn === '' ? (section.headings.at(-1) ?? '') : leadIn).replace(/\s*:\s*$/, '');
  const words = line.replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z][.)])\s+/iu, '').replace(/\s*\([^()]*\)$/, '');
  return isCategoryName(words) && categoryNoun.test(words) && !collects.test(words) ? words : null;
}

/** What data are for begins with a verb. */
const startsWithPurpose = wordPattern(
  /^(?:to|improv\p{L}+|provid\p{L}+|process\p{L}*|creat\p{L}+|manag\p{L}+|send\p{L}*|analy[sz]\p{L}+|ensur\p{L}+|track|tracking|understand\p{L}*|respond\p{L}*|compl(?:y|ying)|prevent\p{L}*|protect\p{L}*|detect\p{L}*|deliver\p{L}*|enabl\p{L}+|help\p{L}*|maintain\p{L}*|operat\p{L}+|personali\p{L}+|communicat\p{L}+|support\p{L}*|identify\p{L}*|remember\p{L}*|measur\p{L}+|stor(?:e|ing)|keep\p{L}*|us(?:e|ed|ing)|we|you|bereitstellung|verbesserung|améliorer|fournir|mejorar|prestar)\b/iu,
);

/** "We collect your name, your address and your telephone number." */
function readSentence(passage: Passage, range: Range): ReadDataCategory[] {
  const text = passage.text.text.slice(range.start, range.end);
  const verb = announced.exec(text) ?? collects.exec(text);
  if (notCollected.test(text.replaceAll(/\([^()]*\)/g, '')) || !hasTopicOfData(passage, text)) return [];
  const bare = hasTopic(passage, 'collection') ? readBareList(passage, range, text) : [];
  if (bare.length > 0) return bare;
  if (verb === null) return readBracket(passage, range, text);
  const behind = verb.index + verb[0].length;
  const further = behind + (furtherVerbs.exec(text.slice(behind))?.[0].length ?? 0);
  const from = further + (/^\s?:\s/.exec(text.slice(further))?.[0].length ?? 0);
  const rest = text.slice(from);
  const examples = readExamples(passage, range.start + from, rest);
  if (examples !== null) return examples;
  const plain = rest.replaceAll(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  const stop = listEnd.exec(plain)?.index ?? rest.length;
  const elements = splitElements(passage.text.text, { start: range.start + from, end: range.start + from + stop });
  if (elements === null || elements.length < 2) return readBracket(passage, range, text);
  if (!areData(passage.text.text, elements) && !areMixed(passage, elements)) return [];
  return [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

/** "we collect, store and use ..." */
const furtherVerbs = wordPattern(
  /^(?:(?:,\s(?:and\s|or\s)?|\s(?:and|or|und|et|y)\s)(?:have access to|access|collect|store|use|process|record|retain|erheben|speichern|verarbeiten|nutzen|traitons|stockons|utilisons|tratamos|almacenamos|usamos)(?![\p{L}]))+/iu,
);

/** "information about your visit, such as your IP address and pages": only the examples are items. Null where it is no such list. */
function readExamples(passage: Passage, start: number, rest: string): ReadDataCategory[] | null {
  const example = exampleWords.exec(rest);
  if (example === null || !atLarge.test(rest.slice(0, example.index))) return null;
  const from = example.index + example[0].length;
  const list = rest.slice(from).replaceAll(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  const length = Math.min(stopOfList.exec(list)?.index ?? list.length, listEnd.exec(list)?.index ?? list.length);
  const elements = splitElements(passage.text.text, { start: start + from, end: start + from + length });
  if (elements === null || elements.length < 2 || !areData(passage.text.text, elements)) return null;
  return [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

/** One mention of data at large, with whatever is said of it, and no list. */
const atLarge = wordPattern(
  /^\s?(?:[\p{L}-]+ ){0,4}(?:data|information|details|daten|informationen|angaben|données|informations|datos|información)(?: [^,;:()]{0,120})?,?\s$/iu,
);

/** "The following data are collected by our shop: name, address": up to the colon. */
const announced = new RegExp(
  `(?:${announcesData.source}|\\bfollowing (?:[a-z]+ ){0,3}(?:data|information|details)(?![a-z]))[^.:;]{0,50}:\\s`,
  'iu',
);

/** "Your details (name, e-mail address, message) are stored": items in a bracket behind a word for data. */
function readBracket(passage: Passage, range: Range, text: string): ReadDataCategory[] {
  const bracket = behindData.exec(text) ?? beforeVerb.exec(text);
  const list = bracket?.[1];
  if (bracket === null || list === undefined) return [];
  const start = range.start + bracket.index + bracket[0].indexOf(list);
  const elements = splitElements(passage.text.text, { start, end: start + list.length });
  if (elements === null || elements.length < 3 || !areData(passage.text.text, elements)) return [];
  return [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

const behindData = wordPattern(
  /\b(?:data|details|information|daten|angaben|eingaben|données|informations|coordonnées|datos)(?: \p{L}+){0,2} \(([^()]{8,200})\)/iu,
);

/** "werden Name, E-Mail und Nachricht gespeichert" */
const beforeVerb = wordPattern(
  /\bwerden ((?:[\p{L}-]+ ){0,3}[\p{L}-]+ ?,[^.;:]{4,120}?) (?:erhoben|erfasst|verarbeitet|gespeichert)(?=[\s.,]|$)/iu,
);

/** "Your name, your address and how you found us." as a sentence of its own, where a section tells what is collected. */
function readBareList(passage: Passage, range: Range, text: string): ReadDataCategory[] {
  const begin =
    /^(?:[^.:;]{0,90}:\s|(?:this|these|it|they) (?:may )?includes?\s)?(?=(?:your|ihre?|deine?|votre|vos|tus?|sus?)\s)/iu.exec(
      text,
    )?.[0].length;
  if (begin === undefined) return [];
  const list = text.slice(begin).replaceAll(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  const length = Math.min(stopOfList.exec(list)?.index ?? list.length, list.replace(/[\s.;,]+$/, '').length);
  const start = range.start + begin;
  const elements = someElements(passage.text.text, { start, end: start + length });
  return elements.length < 3 ? [] : [describe(passage, { name: null, at: null, elements, confidence: 'medium' })];
}

/** A long list behind a verb of collecting may name what this service alone knows: "receipts, budgets, merchant names, notes". */
function areMixed({ text: { text }, section }: Passage, elements: readonly Range[]): boolean {
  const known = elements.filter(({ start, end }) => dataNouns.test(text.slice(start, end))).length;
  return elements.length >= 4 && known >= 2 && (section.topics.has('collection') || known * 3 >= elements.length);
}

const hasTopicOfData = (passage: Passage, text: string): boolean =>
  !hasTopic(passage, 'retention', 'children', 'breach', 'changes') && !/\b(?:from|von) (?:third|dritten)\b/i.test(text);

/** Where the list of data ends and purposes, conditions and other clauses begin. */
const listEnd = wordPattern(
  /[.;:!?]|,\s(?:letzter|the last|ce dernier|este último)|\s(?:in order to|to (?!you)\p{L}+|for (?:the|our|your|this|these)|so that|when|where|if|because|(?:needed|required|used|necessary) (?:to|for)|of each|of every|from|zur|zum|um|damit|wenn|auf der|von|pour|afin|lorsque|quand|para|cuando|con el fin)\s/iu,
);

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
