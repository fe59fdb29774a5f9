// A vendor's page of sub-processors, as a list.
import { readDeadlines } from '../deadlines/deadlines.ts';
import type { BlockDocument } from '../document/blocks.ts';
import { makeReadable } from '../document/passages.ts';
import type { Passage, ReadableDocument, Section, Table } from '../document/passages.ts';
import { readDates } from '../identity/dates.ts';
import { readOwnNames } from '../identity/organisation.ts';
import type { Span } from '../text/mapped-text.ts';
import type { VendorCandidate, VendorContext } from '../vendors/candidate.ts';
import { createNameFinder } from '../vendors/name-finder.ts';
import type { NameFinder } from '../vendors/name-finder.ts';
import { readVendorHeadings } from '../vendors/read-vendor-headings.ts';
import { readVendorLists } from '../vendors/read-vendor-lists.ts';
import { readVendorProse } from '../vendors/read-vendor-prose.ts';
import { readVendorTables } from '../vendors/read-vendor-tables.ts';
import { nameKey } from './name-key.ts';

/** One sub-processor as the page lists it. What the page does not say is null or empty. */
export type VendorPageEntry = {
  /** As written. */
  readonly name: string;
  /** The usual name of a vendor that is known, or null. */
  readonly canonical: string | null;
  readonly purpose: string | null;
  readonly data: string | null;
  /** ISO 3166-1 codes, `EU`, `EEA` or `*` for everywhere. */
  readonly countries: readonly string[];
  /** The name's place in the input. */
  readonly span: Span;
};

export type VendorPageReading = {
  /** `YYYY-MM-DD` or `YYYY-MM`: the day from which the page says that it holds, or null. */
  readonly pageDate: string | null;
  /** Days before a new sub-processor starts that the page promises to say so, or null. */
  readonly noticeDays: number | null;
  readonly entries: readonly VendorPageEntry[];
};

/**
 * The sub-processors of a saved page, in its order. Pure. Tables, lists and headings count; running text only where there are neither,
 * since around a list it mostly names the vendor itself and its affiliates. Rows of one name are one entry.
 */
export function readVendorPage(input: BlockDocument, names: NameFinder = createNameFinder()): VendorPageReading {
  const page = makeReadable(input);
  const document = aboutVendors(page);
  const context: VendorContext = { names, ownNames: readOwnNames(page, names), language: document.language };
  const lists = readVendorLists(document, context);
  const headings = readVendorHeadings(document, context);
  const listed = [...readVendorTables(document, context), ...lists.found, ...headings.found].filter(
    ({ named }) => named,
  );
  const found =
    listed.length > 0 ? listed : readVendorProse(document, context, lists.read).map(({ candidate }) => candidate);
  const { effectiveDate, lastUpdated } = readDates(document);
  return {
    pageDate: lastUpdated ?? effectiveDate,
    noticeDays: readDeadlines(document).changeNoticeDays,
    entries: joinRows(found.toSorted((one, other) => one.span.start - other.span.start)),
  };
}

/** The whole page is about vendors, even under headings that do not say so, such as "Infrastructure". */
function aboutVendors(document: ReadableDocument): ReadableDocument {
  const sections = new Map<Section, Section>();
  const within = (section: Section): Section => {
    const known = sections.get(section);
    if (known !== undefined) return known;
    const made = { headings: section.headings, topics: new Set([...section.topics, 'sharing']) };
    sections.set(section, made);
    return made;
  };
  const passages = document.passages.map((passage): Passage => ({ ...passage, section: within(passage.section) }));
  const passageOf = new Map(document.passages.map((passage, index) => [passage, passages[index] ?? passage]));
  return {
    ...document,
    passages,
    tables: document.tables.map((table): Table => ({ ...table, section: within(table.section) })),
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      passage: passageOf.get(sentence.passage) ?? sentence.passage,
    })),
  };
}

function joinRows(candidates: readonly VendorCandidate[]): VendorPageEntry[] {
  const entries = new Map<string, VendorPageEntry>();
  for (const { name, canonical, purpose, dataShared, countries, span } of candidates) {
    const key = nameKey(name);
    const known = entries.get(key);
    entries.set(
      key,
      known === undefined
        ? { name, canonical, purpose, data: dataShared, countries, span }
        : {
            ...known,
            purpose: joinTexts(known.purpose, purpose),
            data: joinTexts(known.data, dataShared),
            countries: [...new Set([...known.countries, ...countries])],
          },
    );
  }
  return [...entries.values()];
}

function joinTexts(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one.toLowerCase().includes(other.toLowerCase()) ? one : `${one}; ${other}`;
}
