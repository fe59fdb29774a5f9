// A vendor of a register beside what the catalogue says of it now.
import type { Vendor } from '../domain/record-types.ts';
import type { VendorDraft } from './draft-vendor.ts';
import { isSameValue } from './same-value.ts';

/** A field that the catalogue has otherwise than the register, or has where the register has nothing. */
export type VendorDifference = { readonly field: string; readonly value: unknown; readonly reference: string };

/**
 * Differences between a vendor and the draft that the catalogue would make of it now. What a vendor is called is the
 * register's own affair and no difference; further names only count where the register lacks some of them.
 */
export function compareVendor(vendor: Vendor, draft: VendorDraft): VendorDifference[] {
  return draft.sources.flatMap(({ field, reference }): VendorDifference[] => {
    const value: unknown = Reflect.get(draft.vendor, field);
    const own: unknown = Reflect.get(vendor, field);
    return field === 'name' || isKnown(field, own, value) ? [] : [{ field, value, reference: reference ?? '' }];
  });
}

function isKnown(field: string, own: unknown, value: unknown): boolean {
  if (field === 'aliases' && Array.isArray(own) && Array.isArray(value)) {
    const names = new Set(own.map((name) => String(name).toLowerCase()));
    return value.every((name) => names.has(String(name).toLowerCase()));
  }
  if (typeof own === 'string' && typeof value === 'string') return trimEnd(own) === trimEnd(value);
  return isSameValue(own, value);
}

/** An address with and without a slash at its end is the same address. */
function trimEnd(text: string): string {
  return text.trim().replace(/\/+$/, '');
}
