// Search in the catalogue as somebody types.
import type { VendorEntry } from './vendor-catalogue.ts';
import { foldVendorName } from './vendor-names.ts';

/** A vendor found. `matched` is the name or domain by which it was found. */
export type VendorFound<Entry extends VendorEntry> = { readonly vendor: Entry; readonly matched: string };

/** Better matches have lower ranks; null: none. */
function rankOf(query: string, candidate: string): number | null {
  const text = foldVendorName(candidate);
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (text.split(' ').some((word) => word.startsWith(query))) return 2;
  if (query.length >= 3 && text.includes(query)) return 3;
  if (query.length >= 4 && distanceAtMost(query, text.slice(0, query.length + 1), query.length >= 8 ? 2 : 1)) return 4;
  return null;
}

/**
 * Vendors by any name or domain: exact ones first, then those that begin with the query or have a word that does, then
 * those that contain it, then those that begin almost like it. Names before aliases, aliases before domains.
 */
export function searchVendors<Entry extends VendorEntry>(
  entries: readonly Entry[],
  text: string,
  limit: number,
): VendorFound<Entry>[] {
  const query = foldVendorName(text.replace(/^https?:\/\/(?:www\.)?/iu, ''));
  if (query === '') return entries.slice(0, limit).map((vendor) => ({ vendor, matched: vendor.name }));
  const found = entries.flatMap((vendor) => {
    const ranked = [
      { name: vendor.name, place: 0 },
      ...vendor.aliases.map((name) => ({ name, place: 1 })),
      ...vendor.entities.map(({ name }) => ({ name, place: 1 })),
      ...vendor.domains.map((name) => ({ name, place: 2 })),
    ].flatMap(({ name, place }) => {
      const rank = rankOf(query, name);
      return rank === null ? [] : [{ vendor, matched: name, order: rank * 10 + place }];
    });
    return ranked.toSorted((first, second) => first.order - second.order).slice(0, 1);
  });
  return found
    .toSorted(
      (first, second) => first.order - second.order || first.vendor.name.localeCompare(second.vendor.name, 'en'),
    )
    .slice(0, limit)
    .map(({ vendor, matched }) => ({ vendor, matched }));
}

/** Whether two texts are at most so many inserted, removed or replaced characters apart; either may end one early. */
function distanceAtMost(query: string, text: string, limit: number): boolean {
  let row = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let index = 0; index < query.length; index += 1) {
    const character = query[index];
    const next = [index + 1];
    for (let at = 0; at < text.length; at += 1) {
      const cost = character === text[at] ? 0 : 1;
      next.push(Math.min((row[at] ?? Infinity) + cost, (row[at + 1] ?? Infinity) + 1, (next[at] ?? Infinity) + 1));
    }
    row = next;
  }
  return Math.min(...row) <= limit;
}
