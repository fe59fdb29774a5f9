// All vendors that a document names, from its tables, lists and running text.
import type { ReadableDocument } from '../document/passages.ts';
import type { ReadVendor } from '../policy-reading.ts';
import type { VendorContext } from './candidate.ts';
import { mergeVendors } from './merge-vendors.ts';
import { readVendorLists } from './read-vendor-lists.ts';
import { readVendorProse } from './read-vendor-prose.ts';
import { readVendorTables } from './read-vendor-tables.ts';

export function readVendors(document: ReadableDocument, context: VendorContext): ReadVendor[] {
  const tables = readVendorTables(document, context);
  const lists = readVendorLists(document, context);
  const prose = readVendorProse(document, context, lists.read);
  return mergeVendors([...tables, ...lists.found, ...prose]);
}
