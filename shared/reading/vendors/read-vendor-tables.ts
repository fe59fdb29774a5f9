// Vendors from tables: a column of names, and beside it purpose, data and place.
import { allMatches } from '../text/all-matches.ts';
import type { ReadableDocument, Section, Table } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { readCountryCell } from '../text/countries.ts';
import type { MappedText, Range } from '../text/mapped-text.ts';
import { findProperNames } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { hasLegalForm, withoutLegalForm } from './name-finder.ts';
import {
  categoryWords,
  dataColumn,
  nameColumn,
  noVendor,
  otherTable,
  placeColumn,
  providerNoun,
  purposeColumn,
  subProcessorColumn,
  vendorColumn,
  vendorLeadIn,
} from './vendor-words.ts';

type Columns = { readonly name: number; readonly purpose: number; readonly data: number; readonly place: number };

export function readVendorTables(document: ReadableDocument, context: VendorContext): VendorCandidate[] {
  return document.tables.flatMap((table) => {
    const columns = findColumns(table, context);
    return columns === null ? [] : table.rows.flatMap((row) => readRow(row, columns, context));
  });
}

function findColumns(table: Table, context: VendorContext): Columns | null {
  const head = table.head.map(({ text }) => text);
  const find = (words: RegExp, without: readonly number[]): number =>
    head.findIndex((text, index) => !without.includes(index) && words.test(text) && text.length < 80);
  const isVendorColumn = (text: string): boolean => vendorColumn.test(text) && !isAboutData(text) && text.length < 60;
  // "Company | Sub-processor": the narrower heading stands over whom we look for.
  const named = head.findIndex((text) => isVendorColumn(text) && subProcessorColumn.test(text));
  let name = named >= 0 ? named : head.findIndex(isVendorColumn);
  if (name < 0 && isTableOfVendors(table) && !head.some((text) => otherTable.test(text)))
    name = head.findIndex((text) => nameColumn.test(text.trim()));
  if (name < 0) name = columnOfKnownNames(table, context);
  if (name < 0) return null;
  // A cookie table names its provider too; only vendors that are known are taken from there, by the reader of running text.
  if (head.some((text, index) => index !== name && /\bcookies?\b/i.test(text)) && !isVendorColumn(head[name] ?? ''))
    return null;
  if (head.length === 0) return columnsWithoutHead(table, name);
  const purpose = find(purposeColumn, [name]);
  // "Data centre" and "Where the data are" are places, though they name data.
  const place = find(placeColumn, [name, purpose]);
  const data = find(dataColumn, [name, purpose, place]);
  return { name, purpose, data, place };
}

const isAboutData = (text: string): boolean =>
  /\b(?:shared with|data|purpose|privacy|policy)\b/i.test(text) &&
  !/^(?:third part|provider|vendor|recipient|company|sub)/i.test(text);

const isTableOfVendors = (table: Table): boolean =>
  table.section.topics.has('transfers') ||
  isAboutVendors(table) ||
  vendorLeadIn.test(table.leadIn) ||
  table.section.headings.some((heading) => vendorLeadIn.test(heading));

/** Whether a section is on sharing, or on nothing else and its heading names kinds of vendors: "Nos partenaires". */
export const isAboutVendors = ({ section }: { readonly section: Section }): boolean =>
  section.topics.has('sharing') || (section.topics.size === 0 && vendorLeadIn.test(section.headings.at(-1) ?? ''));

/** A column of which most cells are known vendors, whatever its heading. */
function columnOfKnownNames({ head, rows, section }: Table, { names }: VendorContext): number {
  if (rows.length < 2 || section.topics.has('cookies') || section.topics.has('retention')) return -1;
  const width = Math.max(head.length, ...rows.slice(0, 20).map((row) => row.length));
  return Array.from({ length: width }).findIndex((_cell, index) => {
    const cells = rows.map((row) => row[index]?.text ?? '').filter((text) => text !== '');
    return cells.length >= 2 && cells.filter((text) => names.match(firstLine(text)) !== null).length * 2 > cells.length;
  });
}

/** Without headings: places are where most cells name one, and the purpose is the next column that does not. */
function columnsWithoutHead({ rows }: Table, name: number): Columns {
  const width = Math.max(...rows.map((row) => row.length));
  const others = Array.from({ length: width }, (_cell, index) => index).filter((index) => index !== name);
  const placesIn = (index: number): number =>
    rows.filter((row) => readCountryCell(row[index]?.text ?? '').length > 0).length;
  const place = others.find((index) => placesIn(index) * 2 > rows.length) ?? -1;
  return { name, purpose: others.find((index) => index !== place) ?? -1, data: -1, place };
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

function readRow(row: readonly MappedText[], columns: Columns, context: VendorContext): VendorCandidate[] {
  const cell = row[columns.name];
  if (cell === undefined || cell.text === '' || isEmptyCell(cell.text)) return [];
  const textOf = (index: number): string | null => {
    const text = row[index]?.text.replaceAll('\n', ', ');
    return text === undefined || isEmptyCell(text) ? null : text;
  };
  return namesInCell(cell, context).flatMap((range): VendorCandidate[] => {
    const name = cell.text.slice(range.start, range.end);
    if (isOwnName(name, context.ownNames) || isNobody(name)) return [];
    const known = context.names.match(baseName(name)) ?? context.names.match(name) ?? firstKnown(name, context);
    const named = known !== null || !isKindOfVendor(name);
    if (noVendor.test(name) && known === null) return [];
    return [
      {
        name,
        canonical: known?.canonical ?? null,
        parent: known?.parent ?? null,
        named,
        purpose: textOf(columns.purpose),
        dataShared: textOf(columns.data),
        // Without a column of places the name's own cell may say it: "Muster Cloud, database in Stockholm".
        countries: readCountryCell((columns.place < 0 ? cell : row[columns.place])?.text ?? ''),
        span: cell.spanOf(range.start, range.end),
        source: 'table',
        confidence: 'high',
        alsoCalled: context.names.find(row.map(({ text }) => text).join(' | ')).map(({ canonical }) => canonical),
      },
    ];
  });
}

const isEmptyCell = (text: string): boolean =>
  /^[\s–—\-/.]*$|^(?:n\/?a|none|keine?|aucune?|ningun[oa]|tbd)$/i.test(text.trim());

const isNobody = (name: string): boolean =>
  /^(?:we|us|our(?:selves)?|internal(?:ly)?|first[- ]party|self[- ]hosted|in-house|wir|nous|nosotros)\b/i.test(name);

/** The name without what stands in brackets. */
export const baseName = (name: string): string => withoutLegalForm(name.replace(/\s*\([^()]*\)\s*/g, ' ').trim());

function firstKnown(name: string, { names }: VendorContext): { canonical: string; parent: string | null } | null {
  const [first] = names.find(name);
  return first !== undefined && first.start <= 2 && !first.isCommonWord ? first : null;
}

/** A kind, such as "Email delivery provider", rather than a name. */
export function isKindOfVendor(name: string): boolean {
  const plain = name.replace(/\([^()]*\)/g, '').trim();
  if (hasLegalForm(plain)) return false;
  const words = plain.split(/[\s/]+/);
  const small = words.filter((word) => /^\p{Ll}\P{Lu}*$/u.test(word) && !/\.\p{L}{2,}$/u.test(word));
  if (providerNoun.test(plain) && (small.length > 0 || categoryWords.test(plain))) return true;
  if (words.length > 1 && small.length >= words.length - 1 && !/^\p{Lu}\p{L}*\p{Lu}/u.test(words[0] ?? '')) return true;
  return words.length <= 2 && words.every((word) => categoryWords.test(word)) && categoryWords.test(plain);
}

/** Names in a cell: the first line, cut at slashes, commas and "and" where each part is a name. */
function namesInCell(cell: MappedText, context: VendorContext): Range[] {
  const line = firstLine(cell.text);
  // "A merchant of record such as Muster Pay" names Muster Pay.
  const example = exampleWords.exec(line);
  const examples = example === null ? [] : context.names.find(line).filter(({ start }) => start >= example.index);
  if (examples.length > 0) return examples;
  const parts = splitNames(line);
  const isListed = line.includes(';') && parts.some(({ start, end }) => isNameLike(line.slice(start, end), context));
  const areNames =
    parts.length > 1 &&
    parts.every(({ start, end }) => {
      const part = line.slice(start, end);
      return isNameLike(part, context) || (isListed && findProperNames(part)[0]?.name === part);
    });
  return areNames ? parts : [{ start: 0, end: line.trimEnd().length }];
}

const exampleWords = wordPattern(
  /\b(?:such as|e\.g\.,?|for example|z\. ?B\.|zum Beispiel|wie etwa|par exemple|tel(?:le)?s? que|por ejemplo|p\. ej\.)\s/iu,
);

export function splitNames(line: string): Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (const joint of allMatches(
    line,
    /\s?[;/]\s|,\s(?!(?:Inc|LLC|Ltd|Limited|Corp|S\.|B\.V|GmbH|PBC|L\.P|Co\b|SL\b|SA\b|SAS\b|AG\b))|\s(?:and|und|et|y|&)\s/g,
  )) {
    if (insideBrackets(line, joint.index)) continue;
    parts.push({ start, end: joint.index });
    start = joint.index + joint[0].length;
  }
  parts.push({ start, end: line.trimEnd().length });
  return parts.filter(({ start: from, end }) => end > from);
}

const insideBrackets = (text: string, at: number): boolean =>
  text.slice(0, at).split('(').length > text.slice(0, at).split(')').length;

const isNameLike = (text: string, { names }: VendorContext): boolean =>
  names.match(baseName(text)) !== null || (names.find(text)[0]?.start ?? 1) === 0;
