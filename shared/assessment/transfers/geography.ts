// Which countries data reach, and on which path: the organisation, its vendors and the chains under them.
import type { Place } from '../../domain/primitives.ts';
import type { Engagement } from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { GeographyReason } from '../../domain/transfer-states.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { buildChain } from './chain.ts';
import type { ChainNode } from './chain.ts';

export type GeographyPath = {
  readonly because: GeographyReason;
  /** Vendors from the one engaged to the one in the country; empty for the organisation itself. */
  readonly vendorIds: readonly string[];
  readonly place: string | null;
  /** Record that says so. */
  readonly recordId: string;
};

export type GeographyCountry = {
  /** Null: somewhere that is not recorded, or recorded in words only. */
  readonly country: string | null;
  readonly paths: readonly GeographyPath[];
};

export type EffectiveGeography = {
  readonly activities: readonly { readonly activityId: string; readonly countries: readonly GeographyCountry[] }[];
  readonly dataCategories: readonly {
    readonly dataCategoryId: string;
    readonly countries: readonly GeographyCountry[];
  }[];
};

type Stop = GeographyPath & { readonly country: string | null };

/**
 * The countries that the data of each activity and each data category reach. Retired activities and ended engagements
 * and transfers are left out. A category is followed only through engagements and transfers that name it.
 */
export function effectiveGeography(index: RegisterIndex): EffectiveGeography {
  const reach = reachFinder(index);
  const ofActivities = new Map<string, Stop[]>();
  const ofCategories = new Map<string, Stop[]>();
  const { records } = index.register;

  for (const activity of records.activities) {
    if (activity.status === 'retired') continue;
    const organisation = index.get('organisation', activity.organisationId) ?? ownOrganisation(index.register);
    const home: Stop[] =
      organisation === undefined
        ? []
        : [
            {
              country: organisation.country,
              because: 'organisation',
              vendorIds: [],
              place: null,
              recordId: organisation.id,
            },
          ];
    const hosting = index
      .getAll('service', activity.serviceIds)
      .flatMap((service): Stop[] =>
        service.hosting.map((place) => ({ ...place, because: 'hosting', vendorIds: [], recordId: service.id })),
      );
    ofActivities.set(activity.id, [...home, ...hosting]);
    for (const id of activity.dataCategoryIds) add(ofCategories, id, home);
  }

  for (const engagement of records.engagements) {
    if (engagement.status === 'ended') continue;
    const stops = reach(engagement);
    for (const id of engagement.activityIds) if (ofActivities.has(id)) add(ofActivities, id, stops);
    for (const id of engagement.dataCategoryIds) add(ofCategories, id, stops);
  }

  for (const transfer of records.transfers) {
    if (transfer.status === 'ended') continue;
    const vendorIds = [transfer.exporterVendorId, transfer.importerVendorId].filter((id) => id !== null);
    const stops = transfer.destinations.map((place): Stop => ({
      ...place,
      because: 'transfer',
      vendorIds,
      recordId: transfer.id,
    }));
    for (const id of transfer.activityIds) if (ofActivities.has(id)) add(ofActivities, id, stops);
    for (const id of transfer.dataCategoryIds) add(ofCategories, id, stops);
  }

  return {
    activities: [...ofActivities].map(([activityId, stops]) => ({ activityId, countries: byCountry(stops) })),
    dataCategories: records.dataCategories.map(({ id }) => ({
      dataCategoryId: id,
      countries: byCountry(ofCategories.get(id) ?? []),
    })),
  };
}

function add(stops: Map<string, Stop[]>, id: string, more: readonly Stop[]): void {
  const known = stops.get(id);
  if (known === undefined) stops.set(id, [...more]);
  else known.push(...more);
}

/** Finds where an engaged vendor and the chain under it process; each vendor's chain is walked once. */
function reachFinder(index: RegisterIndex): (engagement: Engagement) => Stop[] {
  const chains = new Map<string, readonly Stop[]>();
  const chainUnder = (vendorId: string): readonly Stop[] => {
    const known = chains.get(vendorId);
    if (known !== undefined) return known;
    const top = buildChain(vendorId, index);
    const stops = top === undefined ? [] : top.subs.flatMap((sub) => stopsOfNode(sub, [vendorId], index));
    chains.set(vendorId, stops);
    return stops;
  };
  return (engagement) => {
    const vendor = index.get('vendor', engagement.vendorId);
    if (vendor === undefined) return [];
    const vendorIds = [vendor.id];
    const own: Stop[] = [
      ...(vendor.country === null
        ? []
        : [
            { country: vendor.country, place: null, because: 'vendorCountry' as const, vendorIds, recordId: vendor.id },
          ]),
      // Places agreed for this use take the place of the vendor's general ones.
      ...(engagement.locations.length > 0
        ? placesAs('engagementPlace', engagement.locations, vendorIds, engagement.id)
        : placesAs('processingPlace', vendor.processingLocations, vendorIds, vendor.id)),
    ];
    const unknown: Stop = { country: null, place: null, because: 'vendorCountry', vendorIds, recordId: vendor.id };
    return [...(own.length > 0 ? own : [unknown]), ...chainUnder(vendor.id)];
  };
}

function stopsOfNode(node: ChainNode, above: readonly string[], index: RegisterIndex): Stop[] {
  const vendorIds = [...above, node.vendorId];
  const vendor = index.get('vendor', node.vendorId);
  const recordId = node.link?.id ?? node.vendorId;
  const places = placesAs('subProcessing', node.places, vendorIds, recordId);
  const country = vendor?.country ?? null;
  const seat: Stop[] =
    country === null || places.some((place) => place.country === country)
      ? []
      : [{ country, place: null, because: 'vendorCountry', vendorIds, recordId: node.vendorId }];
  const unknown: Stop = { country: null, place: null, because: 'subProcessing', vendorIds, recordId };
  const own = [...places, ...seat];
  return [...(own.length > 0 ? own : [unknown]), ...node.subs.flatMap((sub) => stopsOfNode(sub, vendorIds, index))];
}

function placesAs(
  because: GeographyReason,
  places: readonly Place[],
  vendorIds: readonly string[],
  recordId: string,
): Stop[] {
  return places.map(({ country, place }) => ({ country, place, because, vendorIds, recordId }));
}

function byCountry(stops: readonly Stop[]): GeographyCountry[] {
  const paths = new Map<string | null, Map<string, GeographyPath>>();
  for (const { country, ...path } of stops) {
    const known = paths.get(country) ?? new Map<string, GeographyPath>();
    paths.set(country, known);
    known.set([path.because, path.recordId, path.place, ...path.vendorIds].join(' '), path);
  }
  return [...paths].map(([country, ways]) => ({ country, paths: [...ways.values()] }));
}
