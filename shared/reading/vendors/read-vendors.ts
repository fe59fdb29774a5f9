// All vendors that a document names, from its tables, lists, headings and running text.
import type { ReadableDocument } from '../document/passages.ts';
import type { ReadVendor } from '../policy-reading.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { namesUsedLocally } from './local-names.ts';
import { mergeVendors } from './merge-vendors.ts';
import { readLabelledVendors } from './read-labelled-vendors.ts';
import { readRunTogether } from './read-run-together.ts';
import { readVendorHeadings } from './read-vendor-headings.ts';
import { readVendorLists } from './read-vendor-lists.ts';
import { readVendorProse } from './read-vendor-prose.ts';
import { readVendorTables } from './read-vendor-tables.ts';

export function readVendors(document: ReadableDocument, context: VendorContext): ReadVendor[] {
  const local = namesUsedLocally(document, context);
  const isUsedLocally = ({ canonical }: VendorCandidate): boolean => canonical !== null && local.has(canonical);
  const headings = readVendorHeadings(document, context);
  const lists = readVendorLists(document, context);
  const labelled = readLabelledVendors(document, context);
  const together = readRunTogether(document, context);
  const prose = readVendorProse(document, context, new Set([...lists.read, ...together.read, ...labelled.read])).filter(
    ({ candidate }) => !isUsedLocally(candidate),
  );
  const known = new Set(prose.map(({ candidate }) => candidate.canonical));
  const places = new Set(labelled.found.map(({ span }) => span.start));
  const named = new Set(prose.map(({ passage }) => passage));
  const unnamed = [...lists.unnamed].flatMap(([passage, candidates]) => (named.has(passage) ? [] : candidates));
  return mergeVendors([
    ...readVendorTables(document, context),
    ...together.found,
    ...labelled.found,
    // Where a block of labelled lines says more, the line with the name by itself says nothing.
    ...lists.found.filter(({ span }) => !places.has(span.start)),
    ...unnamed,
    ...headings.found.filter((candidate) => !isUsedLocally(candidate)),
    ...headings.beside.filter(({ canonical }) => canonical !== null && known.has(canonical)),
    ...prose.map(({ candidate }) => candidate),
  ]);
}
