// Vendors from a table whose cells ran together in one paragraph, as text copied from a page has them.
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { findCountries } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies } from '../text/proper-names.ts';
import { spanIn, trimRange } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { baseName } from './read-vendor-tables.ts';
import { placeColumn, purposeColumn, vendorColumn } from './vendor-words.ts';

const longestHead = 120;

/** Vendors, and the paragraphs that were such tables. */
export function readRunTogether(
  document: ReadableDocument,
  context: VendorContext,
): { readonly found: VendorCandidate[]; readonly read: ReadonlySet<Passage> } {
  const read = new Set<Passage>();
  const found = document.passages.flatMap((passage) => {
    if (passage.kind !== 'paragraph') return [];
    const candidates = readParagraph(passage, context);
    if (candidates.length > 0) read.add(passage);
    return candidates;
  });
  return { found, read };
}

function readParagraph(passage: Passage, context: VendorContext): VendorCandidate[] {
  const { text } = passage.text;
  if (!vendorColumn.test(text.slice(0, 40)) || text.length > 20_000) return [];
  const names = namesIn(text, context);
  const [first] = names;
  // What stands before the first name are the columns' headings: no sentence, and more than the name's own.
  const head = text.slice(0, first?.start ?? 0);
  if (names.length < 2 || head.length > longestHead || /[.:;,]/.test(head)) return [];
  if (!placeColumn.test(head) || !purposeColumn.test(head)) return [];
  return names.flatMap((range, index): VendorCandidate[] => {
    const name = text.slice(range.start, range.end);
    if (isOwnName(baseName(name), context.ownNames)) return [];
    const row = text.slice(range.end, names[index + 1]?.start ?? text.length).replace(/^\./, ' ');
    const places = placesAtEnd(row);
    const purpose = row
      .slice(0, places[0]?.start ?? row.length)
      .replace(/[\s,(/|–-]+$/, '')
      .trim();
    const known = context.names.match(baseName(name));
    return [
      {
        name,
        canonical: known?.canonical ?? null,
        parent: known?.parent ?? null,
        named: true,
        purpose: purpose === '' ? null : purpose,
        dataShared: null,
        countries: [...new Set(places.map(({ code }) => code))],
        span: spanIn(passage, range),
        source: 'table',
        confidence: 'medium',
        alsoCalled: context.names.find(row).map(({ canonical }) => canonical),
      },
    ];
  });
}

/** Companies with their legal form and known names, in order; of overlapping ones the longer. */
function namesIn(text: string, { names }: VendorContext): Range[] {
  const companies = findCompanies(text);
  const known = names
    .find(text)
    .filter(({ isCommonWord }) => !isCommonWord)
    .filter(({ start, end }) => !companies.some((company) => start < company.end && company.start < end));
  return [...companies.map((range) => withoutCellBefore(text, range)), ...known]
    .toSorted((one, other) => one.start - other.start)
    .map((range) => trimRange(text, range));
}

/** Headings and places in front belong to the cell before: "Location Muster, Inc.", "United States Beispiel GmbH". */
function withoutCellBefore(text: string, { start, end }: Range): Range {
  let from = start;
  for (let round = 0; round < 6; round += 1) {
    const rest = text.slice(from, end);
    const [place] = findCountries(rest).filter((found) => found.start === 0);
    const word = place === undefined ? (/^\S+(?=\s)/.exec(rest)?.[0] ?? '') : rest.slice(0, place.end);
    const isCell = place !== undefined || placeColumn.test(word) || purposeColumn.test(word) || vendorColumn.test(word);
    if (word === '' || !isCell) break;
    from += word.length + (/^\s*/.exec(rest.slice(word.length))?.[0].length ?? 0);
  }
  return from < end ? { start: from, end } : { start, end };
}

/** The countries that a row ends with, joined by no more than commas and "and". */
function placesAtEnd(row: string): ReturnType<typeof findCountries> {
  const all = findCountries(row).toSorted((one, other) => one.start - other.start);
  let from = row.trimEnd().length;
  let index = all.length;
  while (index > 0) {
    const place = all[index - 1];
    if (place === undefined || !/^[\s,;/()|&.-]*(?:and|und|et|y)?[\s(]*$/.test(row.slice(place.end, from))) break;
    from = place.start;
    index -= 1;
  }
  return all.slice(index);
}
