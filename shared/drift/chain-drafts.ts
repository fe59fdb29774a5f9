// The sub-processors that a vendor's page lists, held against the chain that the register has (GDPR Art. 28(2) and (4)).
import { addDays } from '../domain/calendar-days.ts';
import { countryName } from '../domain/country-words.ts';
import { foldName } from '../domain/fold-name.ts';
import { daySchema } from '../domain/primitives.ts';
import type { Place } from '../domain/primitives.ts';
import type { Capture, SubProcessing, Vendor } from '../domain/record-types.ts';
import type { CaptureEntry } from '../domain/records/reading.ts';
import type { RegisterIndex } from '../domain/register.ts';
import { compareVendorPages } from '../reading/vendor-page/compare-vendor-pages.ts';
import type { ReferenceFacts } from '../reference/reference-facts.ts';
import { placesOfCodes } from './kinds/places.ts';
import { knowVendors } from './known-vendors.ts';
import type { KnownVendors } from './known-vendors.ts';
import type { NewRecord, Step } from './steps.ts';

/**
 * `added`: the register has no such sub-processor of the vendor. `changed`: it has it otherwise. `removed`: the page does not
 * list it any more. `alreadyThere`: both say the same.
 */
export type ChainChange = 'added' | 'changed' | 'removed' | 'alreadyThere';

export type ChainDraft = {
  /** Names the draft within its capture. */
  readonly key: string;
  readonly change: ChainChange;
  /** As the page writes it, or as the register does where the page does not list it. */
  readonly name: string;
  /** What the page says, and what the register has, in short; null for nothing. */
  readonly says: string | null;
  readonly has: string | null;
  /** Null: accepting adds the vendor. */
  readonly subVendorId: string | null;
  readonly linkIds: readonly string[];
  /** Day of the notice: from when the page lists it, where an earlier capture did not. */
  readonly announcedOn: string | null;
  /** Last day to object, by the agreement with the vendor; null where no notice runs or its length is not recorded. */
  readonly objectUntil: string | null;
  readonly steps: readonly Step[];
  /** Links that accepting takes out of the chain. */
  readonly removes: readonly string[];
};

/** A page as it was on a day, kept or not. */
export type CapturedPage = Pick<Capture, 'capturedOn' | 'pageDate' | 'fileName' | 'sha256' | 'entries'>;

export type CaptureSides = {
  readonly capture: CapturedPage;
  readonly earlier: Capture | undefined;
  readonly vendor: Vendor;
};

/** Drafts in the order of the page, then what the page does not list. An empty page removes nothing: it was not read. */
export function draftChain(sides: CaptureSides, index: RegisterIndex, facts: ReferenceFacts): ChainDraft[] {
  const { capture, vendor } = sides;
  const known = knowVendors(facts);
  const links = index.subProcessingsOf(vendor.id);
  const newcomers = newSince(sides);
  const listed = new Set<SubProcessing>();
  const drafts = capture.entries.map((entry): ChainDraft => {
    const naming = { name: entry.name, canonical: null };
    const own = links.filter(({ subVendorId }) => isVendor(naming, index.get('vendor', subVendorId), known));
    for (const link of own) listed.add(link);
    const sub =
      index.get('vendor', own[0]?.subVendorId ?? null) ??
      index.register.records.vendors.find((other) => other.id !== vendor.id && isVendor(naming, other, known));
    const announcedOn = newcomers.has(entry) ? dayOfNotice(sides) : null;
    return draftEntry(entry, { vendor, sub, own, announcedOn });
  });
  const gone = capture.entries.length === 0 ? [] : links.filter((link) => !listed.has(link));
  return [...drafts, ...removals(gone, index)];
}

type KnownVendor = Pick<KnownVendors, 'isSame'>;

const isVendor = (naming: { name: string; canonical: null }, vendor: Vendor | undefined, { isSame }: KnownVendor) =>
  vendor !== undefined && isSame(naming, vendor);

/** Entries that the earlier capture did not list; none for a first capture, which says nothing of when they came. */
function newSince({ capture, earlier }: CaptureSides): ReadonlySet<CaptureEntry> {
  if (earlier === undefined) return new Set();
  const changes = compareVendorPages(earlier.entries, capture.entries);
  return new Set(changes.flatMap((change) => (change.kind === 'added' ? [change.after] : [])));
}

/** The page's own day where it is one after the earlier capture, else the day of the capture. */
function dayOfNotice({ capture, earlier }: CaptureSides): string {
  const { pageDate, capturedOn } = capture;
  const isDay = pageDate !== null && daySchema.safeParse(pageDate).success;
  return isDay && pageDate <= capturedOn && (earlier === undefined || pageDate > earlier.capturedOn)
    ? pageDate
    : capturedOn;
}

type ChainEntry = {
  readonly vendor: Vendor;
  readonly sub: Vendor | undefined;
  readonly own: readonly SubProcessing[];
  readonly announcedOn: string | null;
};

/** One link for each place: where data go is told by country. */
function draftEntry(entry: CaptureEntry, { vendor, sub, own, announcedOn }: ChainEntry): ChainDraft {
  const places = placesOfCodes(entry.countries);
  const wanted: readonly Place[] = places.length > 0 ? places : own.length > 0 ? [] : [{ country: null, place: null }];
  const isAt =
    (place: Place) =>
    (link: SubProcessing): boolean =>
      link.country === place.country && (place.country !== null || link.place === place.place);
  const missing = wanted.filter((place) => !own.some(isAt(place)));
  // A link whose place nobody has recorded takes the first of the page's places.
  const open = own.filter(({ country, place }) => country === null && place === null);
  const stale =
    places.length === 0 ? [] : own.filter((link) => !open.includes(link) && !places.some((place) => isAt(place)(link)));
  const subVendorId = sub?.id ?? 'new:vendor';
  const steps: Step[] = [
    ...(sub === undefined
      ? [
          {
            do: 'create' as const,
            as: 'new:vendor' as const,
            isShared: false,
            type: 'vendor' as const,
            values: { name: entry.name },
          },
        ]
      : []),
    ...missing.map((place, at): Step => {
      const link = open[at];
      if (link !== undefined) return { do: 'set', type: 'subProcessing', record: link.id, patch: place };
      const as: NewRecord = `new:link-${at}`;
      const values = { vendorId: vendor.id, subVendorId, purpose: entry.purpose, ...place, announcedOn };
      return { do: 'create', as, isShared: false, type: 'subProcessing', values };
    }),
    ...own
      .filter((link) => !stale.includes(link) && entry.purpose !== null && !isSameText(link.purpose, entry.purpose))
      .map(({ id }): Step => ({ do: 'set', type: 'subProcessing', record: id, patch: { purpose: entry.purpose } })),
  ];
  const isNew = own.length === 0;
  const days = vendor.subProcessorObjectionDays ?? vendor.subProcessorNoticeDays;
  return {
    key: `sub:${foldName(entry.name)}`,
    change: isNew ? 'added' : steps.length + stale.length > 0 ? 'changed' : 'alreadyThere',
    name: entry.name,
    says: sayLink(entry.purpose, places),
    has: isNew ? null : sayLink(own.find(({ purpose }) => purpose !== null)?.purpose ?? null, own),
    subVendorId: sub?.id ?? null,
    linkIds: own.map(({ id }) => id),
    announcedOn: isNew ? announcedOn : null,
    objectUntil: isNew && announcedOn !== null && days !== null ? addDays(announcedOn, days) : null,
    steps,
    removes: stale.map(({ id }) => id),
  };
}

const isSameText = (one: string | null, other: string): boolean => one !== null && foldName(one) === foldName(other);

function removals(links: readonly SubProcessing[], index: RegisterIndex): ChainDraft[] {
  return [...Map.groupBy(links, ({ subVendorId }) => subVendorId)].map(([subVendorId, group]): ChainDraft => {
    const name = index.get('vendor', subVendorId)?.name ?? '';
    return {
      key: `gone:${subVendorId}`,
      change: 'removed',
      name,
      says: null,
      has: sayLink(group[0]?.purpose ?? null, group),
      subVendorId,
      linkIds: group.map(({ id }) => id),
      announcedOn: null,
      objectUntil: null,
      steps: [],
      removes: group.map(({ id }) => id),
    };
  });
}

/** `database, Ireland and Belgium` */
function sayLink(purpose: string | null, places: readonly Place[]): string {
  const names = places.flatMap(({ country, place }) => (country === null ? (place ?? []) : countryName(country)));
  return [purpose, [...new Set(names)].join(', ')].filter((part) => part !== null && part !== '').join('; ');
}
