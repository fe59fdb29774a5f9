// The route behind a transfer: parties, roles and every country that the register says the data reach.
import { applicableLaws } from '../../domain/codes.ts';
import type { LawCode } from '../../domain/codes.ts';
import type { Place } from '../../domain/primitives.ts';
import { keysOf } from '../../domain/typed-keys.ts';
import type { Engagement, Organisation, ProcessingActivity, Transfer, Vendor } from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { isLawOfCountry } from './laws.ts';
import { transferRegimes } from './route.ts';
import type { DestinationReason, PartyRole, Route, RouteDestination, RouteExporter, RouteImporter } from './route.ts';

/** What of a transfer makes its route; also for transfers that are only supposed. */
export type TransferParts = Pick<
  Transfer,
  | 'exporterOrganisationId'
  | 'exporterVendorId'
  | 'importerVendorId'
  | 'importerOrganisationId'
  | 'activityIds'
  | 'destinations'
  | 'destinationDescription'
  | 'concernsHrData'
  | 'isWithinAdequacyScope'
>;

/** The route of a transfer on a day; what the register does not say stays empty or null. */
export function routeOfTransfer(parts: TransferParts, index: RegisterIndex, facts: ReferenceFacts, on: string): Route {
  const activities = index.getAll('processingActivity', parts.activityIds);
  const engagements = engagementsFor(parts, index);
  const isChained = isChainLink(parts, index);
  return {
    exporter: exporterOf(parts, activities, index, facts, on),
    importer: importerOf(parts, engagements, isChained, index),
    destinations: destinationsOf(parts, engagements, index),
    isHrData: parts.concernsHrData,
    isWithinAdequacyScope: parts.isWithinAdequacyScope,
    isRepeating: engagements.some(({ status }) => status === 'active') || isChained ? true : null,
  };
}

/** Engagements of the importer that the transfer serves: those of its activities, or all where it names none. */
function engagementsFor({ importerVendorId, activityIds }: TransferParts, index: RegisterIndex): Engagement[] {
  if (importerVendorId === null) return [];
  return index
    .engagementsOfVendor(importerVendorId)
    .filter(
      (engagement) =>
        engagement.status !== 'ended' &&
        (activityIds.length === 0 || engagement.activityIds.some((id) => activityIds.includes(id))),
    );
}

function isChainLink({ exporterVendorId, importerVendorId }: TransferParts, index: RegisterIndex): boolean {
  return (
    exporterVendorId !== null &&
    index.subProcessingsOf(exporterVendorId).some(({ subVendorId }) => subVendorId === importerVendorId)
  );
}

function exporterOf(
  parts: TransferParts,
  activities: readonly ProcessingActivity[],
  index: RegisterIndex,
  facts: ReferenceFacts,
  on: string,
): RouteExporter {
  const vendor = index.get('vendor', parts.exporterVendorId);
  if (vendor !== undefined) {
    const senders = activities.flatMap(({ organisationId }) => index.get('organisation', organisationId) ?? []);
    const own = ownOrganisation(index.register);
    const sources = senders.length > 0 ? senders : own === undefined ? [] : [own];
    return {
      isRecorded: true,
      name: vendor.name,
      country: vendor.country,
      roles: rolesOfVendor(vendor, parts.activityIds, index),
      laws: [],
      inheritedLaws: transferRegimes.filter((law) =>
        sources.some(
          (source) =>
            lawsNamedBy(source).includes(law) ||
            (source.country !== null && isLawOfCountry(law, source.country, facts, on)),
        ),
      ),
    };
  }
  const recorded = index.get('organisation', parts.exporterOrganisationId);
  const organisation = recorded ?? ownOrganisation(index.register);
  return {
    isRecorded: recorded !== undefined,
    name: recorded?.name ?? 'the exporter',
    country: organisation?.country ?? null,
    roles: rolesInActivities(activities, organisation),
    laws: organisation === undefined ? [] : lawsNamedBy(organisation),
    inheritedLaws: [],
  };
}

function lawsNamedBy({ applicableLaws: named }: Organisation): LawCode[] {
  const codes = new Set(named.map(({ law }) => law));
  return keysOf(applicableLaws).filter((law) => codes.has(law));
}

function rolesInActivities(
  activities: readonly ProcessingActivity[],
  organisation: Organisation | undefined,
): PartyRole[] {
  if (activities.length > 0)
    return uniqueRoles(activities.map(({ role }) => (role === 'processor' ? 'processor' : 'controller')));
  const roles = uniqueRoles(
    (organisation?.roles ?? []).map((role) => (role === 'processor' ? 'processor' : 'controller')),
  );
  // An organisation that is both says nothing of this transfer.
  return roles.length === 1 ? roles : [];
}

function rolesOfEngagements(engagements: readonly Engagement[]): PartyRole[] {
  return uniqueRoles(
    engagements.flatMap(({ role }) => {
      if (role === null) return [];
      return role === 'processor' || role === 'subProcessor' ? ['processor'] : ['controller'];
    }),
  );
}

/** Roles of a vendor in the activities; whoever another vendor engages is a processor of it (Art. 28(4)). */
function rolesOfVendor(vendor: Vendor, activityIds: readonly string[], index: RegisterIndex): PartyRole[] {
  const engagements = index
    .engagementsOfVendor(vendor.id)
    .filter((engagement) => activityIds.length === 0 || engagement.activityIds.some((id) => activityIds.includes(id)));
  if (engagements.length > 0) return rolesOfEngagements(engagements);
  return index.subProcessingsUnder(vendor.id).length > 0 ? ['processor'] : [];
}

function uniqueRoles(roles: readonly PartyRole[]): PartyRole[] {
  const order: readonly PartyRole[] = ['controller', 'processor'];
  return order.filter((role) => roles.includes(role));
}

function importerOf(
  parts: TransferParts,
  engagements: readonly Engagement[],
  isChained: boolean,
  index: RegisterIndex,
): RouteImporter {
  const vendor = index.get('vendor', parts.importerVendorId);
  if (vendor !== undefined)
    return {
      isRecorded: true,
      name: vendor.legalEntity ?? vendor.name,
      kind: vendor.kind === 'successor' ? 'other' : vendor.kind,
      country: vendor.country,
      roles:
        engagements.length > 0 && !isChained
          ? rolesOfEngagements(engagements)
          : isChained || index.subProcessingsUnder(vendor.id).length > 0
            ? ['processor']
            : [],
      certificationsAnswer: vendor.frameworkCertificationsAnswer,
      certifications: vendor.frameworkCertifications,
    };
  const organisation = index.get('organisation', parts.importerOrganisationId);
  const isSame = organisation !== undefined && organisation.id === parts.exporterOrganisationId;
  const roles = organisation === undefined ? [] : rolesInActivities([], organisation);
  const isController = organisation?.kind === 'client' || organisation?.kind === 'jointController';
  return {
    isRecorded: organisation !== undefined,
    name: organisation?.name ?? 'the importer',
    kind: isSame ? 'same' : organisation?.kind === 'groupMember' ? 'group' : 'other',
    country: organisation?.country ?? null,
    roles: isController ? ['controller'] : roles,
    certificationsAnswer: 'notAnswered',
    certifications: [],
  };
}

/**
 * Where the data lie and from where they can be reached: what the transfer names, the importer's own country, and its
 * places of processing. A contract with an Irish company does not keep data in the Union.
 */
function destinationsOf(
  parts: TransferParts,
  engagements: readonly Engagement[],
  index: RegisterIndex,
): RouteDestination[] {
  const vendor = index.get('vendor', parts.importerVendorId);
  const country = vendor?.country ?? index.get('organisation', parts.importerOrganisationId)?.country ?? null;
  const links =
    parts.exporterVendorId === null
      ? []
      : index
          .subProcessingsOf(parts.exporterVendorId)
          .filter(({ subVendorId }) => subVendorId === parts.importerVendorId);
  const agreed: Place[] = [
    ...engagements.flatMap(({ locations }) => locations),
    ...links.map((link) => ({ country: link.country, place: link.place })),
  ].filter((place) => place.country !== null || place.place !== null);

  const found: RouteDestination[] = [];
  const add = (place: Place, because: DestinationReason): void => {
    const at = found.findIndex((known) =>
      place.country === null ? known.country === null && known.place === place.place : known.country === place.country,
    );
    const known = found[at];
    if (known === undefined) found.push({ country: place.country, place: place.place, because: [because] });
    else
      found[at] = {
        ...known,
        place: known.place ?? place.place,
        because: [...new Set([...known.because, because])],
      };
  };
  for (const place of parts.destinations) add(place, 'recorded');
  if (parts.destinationDescription !== null) add({ country: null, place: parts.destinationDescription }, 'recorded');
  if (country !== null) add({ country, place: null }, 'importerCountry');
  // Places agreed for this use take the place of the vendor's general ones.
  if (agreed.length > 0) for (const place of agreed) add(place, 'engagementPlace');
  else for (const place of vendor?.processingLocations ?? []) add(place, 'processingPlace');
  return found;
}
