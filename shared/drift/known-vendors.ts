// Whether a vendor that a text names is a vendor of the register: by name, alias, legal entity, address or catalogue.
import type { Vendor } from '../domain/record-types.ts';
import type { ReferenceFacts } from '../reference/reference-facts.ts';
import { foldVendorName, withoutLegalForm } from '../reference/vendor-names.ts';

export type VendorNaming = { readonly name: string; readonly canonical: string | null };

export type KnownVendors = {
  readonly isSame: (naming: VendorNaming, vendor: Vendor) => boolean;
};

type Names = { readonly folded: ReadonlySet<string>; readonly ids: ReadonlySet<string> };

export function knowVendors(facts: ReferenceFacts): KnownVendors {
  const known = new Map<string, Names>();
  const namesOf = (texts: readonly (string | null)[], catalogueId: string | null): Names => {
    const all = [...new Set(texts.flatMap((text) => (text === null ? [] : spellings(text))))];
    const key = `${all.join('\n')}\n${catalogueId ?? ''}`;
    const former = known.get(key);
    if (former !== undefined) return former;
    const folded = new Set(
      all
        .flatMap((text) => [foldVendorName(text), withoutLegalForm(foldVendorName(text))])
        .filter((text) => text !== ''),
    );
    const ids = new Set([
      ...(catalogueId === null ? [] : [catalogueId]),
      ...all.flatMap((text) => facts.matchVendor(text).map(({ id }) => id)),
    ]);
    const names: Names = { folded, ids };
    known.set(key, names);
    return names;
  };
  return {
    isSame: ({ name, canonical }, vendor) => {
      if (!vendor.isNamed) return false;
      const read = namesOf([name, canonical], null);
      const own = namesOf([vendor.name, ...vendor.aliases, vendor.legalEntity, vendor.website], vendor.catalogueId);
      return overlap(read.folded, own.folded) || overlap(read.ids, own.ids) || isLongerForm(read.folded, own.folded);
    },
  };
}

/** A name, the name without what stands in brackets, and what stands there: `Amazon Web Services (AWS)`. */
export function spellings(name: string): string[] {
  const inBrackets = Array.from(name.matchAll(/\(([^()]{2,60})\)/g), (match) => match[1] ?? '');
  return [name, name.replaceAll(/\s*\([^()]*\)/g, '').trim(), ...inBrackets].filter((text) => text !== '');
}

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((item) => other.has(item));

/** `fernmail` and `fernmail europe`: one name begins with all words of the other. */
function isLongerForm(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const begins = (long: string, short: string): boolean => short.length > 3 && long.startsWith(`${short} `);
  return [...names].some((one) => [...others].some((other) => begins(one, other) || begins(other, one)));
}
