// Tables of data: categories with examples, or data beside what they are for.
import type { Table } from '../document/passages.ts';
import type { ReadDataCategory } from '../policy-reading.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { areData, categoryNoun, isCategoryName } from './category-names.ts';
import { splitElements } from './elements.ts';

const noWord = /^(?:no|nein|non|✗|✘|❌|not collected|nicht erhoben|non collectée?s?|-|–)$/i;

/** A table of categories with examples, as US policies have it; rows that are answered with "no" are left out. */
export function readDataTable(table: Table): ReadDataCategory[] {
  if (
    table.section.topics.has('cookies') ||
    table.section.topics.has('sharing') ||
    table.section.topics.has('retention')
  )
    return [];
  const column = (words: RegExp): number =>
    table.head.findIndex(({ text }) => words.test(text.trim()) && text.length < 60);
  const nameAt = column(categoryColumn);
  const exampleAt = column(exampleColumn);
  const collectedAt = column(collectedColumn);
  if (nameAt < 0 || (exampleAt < 0 && collectedAt < 0)) {
    const dataAt = nameAt >= 0 ? nameAt : column(dataColumn);
    return dataAt >= 0 && column(purposeColumn) >= 0 ? readColumn(table.rows.flatMap((row) => row[dataAt] ?? [])) : [];
  }
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

/** "Name, e-mail address", "Account data": cells beside what they are for, where most of them name data. */
function readColumn(cells: readonly MappedText[]): ReadDataCategory[] {
  const lists = cells.flatMap((cell) => {
    const elements = splitElements(cell.text, { start: 0, end: cell.text.replace(/[\s.;,]+$/, '').length }) ?? [];
    return elements.length > 0 && cell.text.length <= 300 ? [{ cell, elements }] : [];
  });
  if (lists.filter(({ cell, elements }) => areData(cell.text, elements)).length * 2 < cells.length) return [];
  return lists.flatMap(({ cell, elements }): ReadDataCategory[] => {
    const [first] = elements;
    if (first === undefined) return [];
    const words = cell.text.slice(first.start, first.end);
    const isCategory = elements.length === 1 && isCategoryName(words) && categoryNoun.test(words);
    return [
      {
        name: isCategory ? words : null,
        elements: isCategory
          ? []
          : elements.map(({ start, end }) => ({ name: cell.text.slice(start, end), span: cell.spanOf(start, end) })),
        span: cell.spanOf(first.start, elements.at(-1)?.end ?? first.end),
        confidence: 'medium',
      },
    ];
  });
}

const dataColumn = wordPattern(
  /^(?:(?:personal )?(?:data|information)(?: (?:collected|processed|we collect|items?|types?))?|what we (?:collect|process|store)|(?:verarbeitete |personenbezogene )?daten|données(?: (?:collectées|traitées|personnelles))?|datos(?: (?:recogidos|tratados|personales))?)$/iu,
);
const purposeColumn = wordPattern(
  /^(?:purposes?|why|what for|used for|zwecke?|wofür|warum|finalités?|pourquoi|finalidad(?:es)?|para qué)\b/iu,
);
const categoryColumn = wordPattern(
  /^(?:(?:data |personal data )?categor(?:y|ies)(?: of (?:personal )?(?:data|information))?|(?:type|kind)s? of (?:personal )?(?:data|information)|datenkategorien?|kategorien?|catégories?(?: de données)?|categorías?(?: de datos)?)$/iu,
);
const exampleColumn = wordPattern(
  /^(?:examples?|what(?: it)? includes?|data|details|beispiele?|exemples?|ejemplos?|daten|données|datos)\b/iu,
);
const collectedColumn = wordPattern(/^(?:collected|do we collect\p{L}*.*|erhoben|collectée?s?|recogid[oa]s?)\??$/iu);
