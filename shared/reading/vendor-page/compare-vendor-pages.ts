// What changed between two captures of a vendor's page of sub-processors.
import { createNameFinder } from '../vendors/name-finder.ts';
import type { NameFinder } from '../vendors/name-finder.ts';
import { nameKey, plainWords } from './name-key.ts';

/** What a capture keeps of a sub-processor. */
export type CapturedEntry = {
  readonly name: string;
  readonly purpose: string | null;
  readonly data: string | null;
  readonly countries: readonly string[];
};

export type CapturedField = 'name' | 'purpose' | 'data' | 'countries';

export type VendorPageChange<Entry extends CapturedEntry> =
  | { readonly kind: 'added'; readonly after: Entry }
  | { readonly kind: 'removed'; readonly before: Entry }
  | {
      readonly kind: 'changed';
      readonly before: Entry;
      readonly after: Entry;
      readonly fields: readonly CapturedField[];
    };

/**
 * Sub-processors that came, went or changed, in the order of the later page, those that went last. Capitals, marks and blanks
 * are no change, a legal form that comes or goes is none; another company of the same group is a change of name.
 */
export function compareVendorPages<Entry extends CapturedEntry>(
  before: readonly Entry[],
  after: readonly Entry[],
  names: NameFinder = createNameFinder(),
): VendorPageChange<Entry>[] {
  const left = new Set(before);
  const pairs = new Map<Entry, Entry>();
  const pair = (isSame: (one: Entry, other: Entry) => boolean): void => {
    for (const entry of after) {
      if (pairs.has(entry)) continue;
      const match = [...left].find((other) => isSame(other, entry));
      if (match === undefined) continue;
      pairs.set(entry, match);
      left.delete(match);
    }
  };
  const usualName = (entry: Entry): string | null => names.match(entry.name)?.canonical ?? null;
  // Exact names first, so that "Twilio Inc." and "Twilio Ireland" find themselves before they find each other.
  pair((one, other) => plainWords(one.name) === plainWords(other.name));
  pair((one, other) => nameKey(one.name) === nameKey(other.name));
  pair((one, other) => usualName(one) !== null && usualName(one) === usualName(other));
  const changes = after.flatMap((entry): VendorPageChange<Entry>[] => {
    const match = pairs.get(entry);
    if (match === undefined) return [{ kind: 'added', after: entry }];
    const fields = changedFields(match, entry);
    return fields.length === 0 ? [] : [{ kind: 'changed', before: match, after: entry, fields }];
  });
  return [...changes, ...before.filter((entry) => left.has(entry)).map((entry) => removed(entry))];
}

const removed = <Entry extends CapturedEntry>(before: Entry): VendorPageChange<Entry> => ({ kind: 'removed', before });

function changedFields(before: CapturedEntry, after: CapturedEntry): CapturedField[] {
  const isChanged: Readonly<Record<CapturedField, boolean>> = {
    name: nameKey(before.name) !== nameKey(after.name),
    purpose: plainWords(before.purpose ?? '') !== plainWords(after.purpose ?? ''),
    data: plainWords(before.data ?? '') !== plainWords(after.data ?? ''),
    countries: before.countries.toSorted().join() !== after.countries.toSorted().join(),
  };
  return (['name', 'purpose', 'data', 'countries'] as const).filter((field) => isChanged[field]);
}
