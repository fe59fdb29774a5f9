// What Enter does with a name that was typed to add a vendor.
import type { OutputOf } from '../../../shared/contract/contract.ts';

export type CatalogueHit = OutputOf<'vendors.searchCatalogue'>[number];

export type NameDecision =
  | { readonly kind: 'nothing' }
  /** One entry of the catalogue is meant, and it is not in the register. */
  | { readonly kind: 'add'; readonly hit: CatalogueHit }
  | { readonly kind: 'there'; readonly name: string; readonly vendorId: string }
  /** Several entries bear the name, or the letters so far fit several. */
  | { readonly kind: 'choose'; readonly isName: boolean }
  /** Neither the catalogue nor the register knows the name. */
  | { readonly kind: 'asItIs'; readonly name: string };

type Known = {
  readonly text: string;
  /** Entries that the text is a name of. */
  readonly matches: readonly CatalogueHit[];
  /** Entries that the text finds, best first. */
  readonly hits: readonly CatalogueHit[];
  /** Vendors of the register. */
  readonly vendors: readonly { readonly id: string; readonly title: string }[];
};

/** Never adds where it is open which vendor is meant: the name of a group is not the name of one of its services. */
export function decideName({ text, matches, hits, vendors }: Known): NameDecision {
  const name = text.trim();
  if (name === '') return { kind: 'nothing' };
  const own = vendors.find(({ title }) => fold(title) === fold(name));
  if (own !== undefined) return { kind: 'there', name: own.title, vendorId: own.id };
  if (matches.length > 1) return { kind: 'choose', isName: true };
  const only = matches[0] ?? (hits.length === 1 ? hits[0] : undefined);
  if (only !== undefined) {
    const [vendorId] = only.vendorIds;
    return vendorId === undefined ? { kind: 'add', hit: only } : { kind: 'there', name: only.name, vendorId };
  }
  return hits.length > 1 ? { kind: 'choose', isName: false } : { kind: 'asItIs', name };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
