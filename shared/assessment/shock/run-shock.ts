// Asks the same questions of the register as it is and as it would be, and tells the difference.
import type { Transfer } from '../../domain/record-types.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import { assessRoute } from '../transfers/assess-route.ts';
import type { RouteAssessment } from '../transfers/assessment.ts';
import { effectiveGeography } from '../transfers/geography.ts';
import type { GeographyCountry } from '../transfers/geography.ts';
import type { RecordedGround } from '../transfers/route.ts';
import { nothingRecorded } from '../transfers/route.ts';
import { routeOfTransfer } from '../transfers/route-of-transfer.ts';
import type { TransferParts } from '../transfers/route-of-transfer.ts';
import type { CountryShift, ShockResult, ShockScenario, ShockedTransfer, TransferStanding } from './shock.ts';
import { supposeFacts } from './supposed-facts.ts';
import { supposeRegister, supposedVendorId } from './supposed-register.ts';
import { touchedFacts } from './touched-facts.ts';

type World = { readonly index: RegisterIndex; readonly facts: ReferenceFacts; readonly on: string };

/** A transfer to compare: a recorded one, or one that an engagement or a link of the chain amounts to. */
type Subject = {
  readonly transfer: Transfer | null;
  readonly parts: TransferParts;
  readonly ground: RecordedGround;
  readonly dataCategoryIds: readonly string[];
  readonly dataDescription: string | null;
  /** False where the transfer exists in the supposition only. */
  readonly existsNow: boolean;
};

/**
 * What would be otherwise on the day `on` if the scenario came true. Compares that day with and without the scenario, so
 * that what lapses by itself until then is not told as its effect. Changes nothing.
 */
export function runShock(
  index: RegisterIndex,
  facts: ReferenceFacts,
  scenario: ShockScenario,
  on: string,
): ShockResult {
  const now: World = { index, facts, on };
  const then: World = {
    index: supposeRegister(scenario, index),
    facts: supposeFacts(scenario, facts, index.register.records.referenceOverrides, on),
    on,
  };
  const transfers: ShockedTransfer[] = [];
  const losingOption: string[] = [];
  for (const subject of subjectsOf(scenario, now, then)) {
    const before = subject.existsNow ? assess(subject, now) : null;
    const after = assess(subject, then);
    if (before === null ? after.state !== 'notATransfer' : standingKey(before) !== standingKey(after))
      transfers.push(describe(subject, before, after, then.index));
    else if (
      subject.transfer !== null &&
      before !== null &&
      possibleCodes(before).some((code) => !possibleCodes(after).includes(code))
    )
      losingOption.push(subject.transfer.id);
  }
  const shifts = shiftsOf(scenario, now, then);
  return {
    scenario,
    on,
    transfers,
    losingOption,
    activityIds: unique([
      ...transfers.flatMap(({ activityIds }) => activityIds),
      ...shifts.activities.map(({ id }) => id),
    ]),
    dataCategoryIds: unique([
      ...transfers.flatMap(({ dataCategoryIds }) => dataCategoryIds),
      ...shifts.dataCategories.map(({ id }) => id),
    ]),
    vendorIds: unique([
      ...('vendorId' in scenario ? [scenario.vendorId] : []),
      ...transfers.flatMap(({ importerVendorId }) => importerVendorId ?? []),
    ]),
    activityCountries: shifts.activities,
    dataCategoryCountries: shifts.dataCategories,
    touched: touchedFacts(scenario, transfers, index),
  };
}

function subjectsOf(scenario: ShockScenario, now: World, then: World): Subject[] {
  const recorded = now.index.register.records.transfers
    .filter(({ status }) => status !== 'ended')
    .map((transfer): Subject => ({
      transfer,
      parts: transfer,
      ground: {
        mechanismAnswer: transfer.mechanismAnswer,
        uses: transfer.mechanisms,
        assessmentState: transfer.assessmentState,
      },
      dataCategoryIds: transfer.dataCategoryIds,
      dataDescription: transfer.dataDescription,
      existsNow: true,
    }));
  switch (scenario.kind) {
    case 'mechanismFalls':
    case 'adequacyEnds':
      return recorded;
    case 'vendorMoves':
      return [...recorded, ...unrecordedTransfersTo(scenario.vendorId, now.index)];
    case 'vendorEngages':
      return then.index === now.index
        ? recorded
        : [...recorded, linkSubject(scenario.vendorId, scenario.subVendorId ?? supposedVendorId, now.index, false)];
  }
}

const noParts: TransferParts = {
  exporterOrganisationId: null,
  exporterVendorId: null,
  importerVendorId: null,
  importerOrganisationId: null,
  activityIds: [],
  destinations: [],
  destinationDescription: null,
  concernsHrData: 'unknown',
  isWithinAdequacyScope: 'unknown',
};

/** Engagements of the vendor and chain links to it that no recorded transfer stands for. */
function unrecordedTransfersTo(vendorId: string, index: RegisterIndex): Subject[] {
  const covered = index.transfersToVendor(vendorId).filter(({ status }) => status !== 'ended');
  const fromEngagements = index.engagementsOfVendor(vendorId).flatMap((engagement): Subject[] => {
    if (engagement.status === 'ended') return [];
    const activityIds = engagement.activityIds.filter(
      (id) => !covered.some((transfer) => transfer.activityIds.length === 0 || transfer.activityIds.includes(id)),
    );
    if (activityIds.length === 0 && (engagement.activityIds.length > 0 || covered.length > 0)) return [];
    const [first] = index.getAll('processingActivity', activityIds);
    const exporter = index.get('organisation', first?.organisationId ?? null) ?? ownOrganisation(index.register);
    return [
      {
        transfer: null,
        parts: { ...noParts, exporterOrganisationId: exporter?.id ?? null, importerVendorId: vendorId, activityIds },
        ground: nothingRecorded,
        dataCategoryIds: engagement.dataCategoryIds,
        dataDescription: engagement.dataDescriptions.length > 0 ? engagement.dataDescriptions.join(', ') : null,
        existsNow: true,
      },
    ];
  });
  const fromLinks = index
    .subProcessingsUnder(vendorId)
    .filter((link) => !covered.some((transfer) => transfer.exporterVendorId === link.vendorId))
    .map((link) => linkSubject(link.vendorId, vendorId, index, true));
  return [...fromEngagements, ...fromLinks];
}

function linkSubject(vendorId: string, subVendorId: string, index: RegisterIndex, existsNow: boolean): Subject {
  const engagements = engagementsAbove(vendorId, index);
  return {
    transfer: null,
    parts: {
      ...noParts,
      exporterVendorId: vendorId,
      importerVendorId: subVendorId,
      activityIds: unique(engagements.flatMap(({ activityIds }) => activityIds)),
    },
    ground: nothingRecorded,
    dataCategoryIds: unique(engagements.flatMap(({ dataCategoryIds }) => dataCategoryIds)),
    dataDescription: unique(engagements.flatMap(({ dataDescriptions }) => dataDescriptions)).join(', ') || null,
    existsNow,
  };
}

/** Engagements whose data reach a vendor: its own, and those of the vendors that engage it, at any depth. */
function engagementsAbove(vendorId: string, index: RegisterIndex) {
  const seen = new Set<string>();
  const pending = [vendorId];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...index.subProcessingsUnder(next).map((link) => link.vendorId));
  }
  return [...seen].flatMap((id) => index.engagementsOfVendor(id)).filter(({ status }) => status !== 'ended');
}

function assess({ transfer, parts, ground }: Subject, { index, facts, on }: World): RouteAssessment {
  // In the supposition the transfer's own destinations may be others.
  const current = index.get('transfer', transfer?.id ?? null) ?? parts;
  return assessRoute(routeOfTransfer(current, index, facts, on), facts, on, ground);
}

function standingOf({ state, reason, laws }: RouteAssessment): TransferStanding {
  const destinations = unique(laws.flatMap((law) => law.destinations.map(({ country }) => country)));
  return { state, reason, destinations };
}

/** Two assessments with the same key stand alike; what could be used instead does not count. */
function standingKey(assessment: RouteAssessment): string {
  return JSON.stringify([
    standingOf(assessment).destinations,
    assessment.state,
    assessment.laws.map(({ law, state, isTransfer }) => [law, state, isTransfer]),
    assessment.recorded.map(({ state, needs, covers }) => (isStanding(state) ? [state, needs, covers] : [state])),
  ]);
}

function possibleOf(assessment: RouteAssessment) {
  return assessment.laws.flatMap(({ options }) =>
    options.filter(({ fits, isRecorded }) => fits !== 'doesNotFit' && !isRecorded),
  );
}

function possibleCodes(assessment: RouteAssessment): string[] {
  return possibleOf(assessment).map(({ code }) => code);
}

const isStanding = (state: string): boolean => state === 'holds' || state === 'unverified';

function describe(
  { transfer, parts, dataCategoryIds, dataDescription }: Subject,
  before: RouteAssessment | null,
  after: RouteAssessment,
  index: RegisterIndex,
): ShockedTransfer {
  const exporter =
    index.get('vendor', parts.exporterVendorId)?.name ??
    index.get('organisation', parts.exporterOrganisationId)?.name ??
    'Not recorded';
  const importer =
    index.get('vendor', parts.importerVendorId)?.name ??
    index.get('organisation', parts.importerOrganisationId)?.name ??
    'Not recorded';
  return {
    transferId: transfer?.id ?? null,
    exporter,
    importer,
    importerVendorId: parts.importerVendorId === supposedVendorId ? null : parts.importerVendorId,
    activityIds: parts.activityIds,
    dataCategoryIds,
    dataDescription,
    before: before === null ? null : standingOf(before),
    after: standingOf(after),
    falling: after.recorded.filter(
      ({ state, place }) => !isStanding(state) && isStanding(before?.recorded[place]?.state ?? 'unfit'),
    ),
    remaining: after.recorded.filter(({ state }) => isStanding(state)),
    possible: possibleOf(after),
  };
}

function shiftsOf(
  scenario: ShockScenario,
  now: World,
  then: World,
): { activities: CountryShift[]; dataCategories: CountryShift[] } {
  if (now.index === then.index || scenario.kind === 'mechanismFalls' || scenario.kind === 'adequacyEnds')
    return { activities: [], dataCategories: [] };
  const before = effectiveGeography(now.index);
  const after = effectiveGeography(then.index);
  const beforeOf = new Map([
    ...before.activities.map(({ activityId, countries }) => [activityId, countries] as const),
    ...before.dataCategories.map(({ dataCategoryId, countries }) => [dataCategoryId, countries] as const),
  ]);
  const shift = (id: string, countries: readonly GeographyCountry[]): CountryShift[] => {
    const had = codesOf(beforeOf.get(id) ?? []);
    const has = codesOf(countries);
    const gains = has.filter((code) => !had.includes(code));
    const loses = had.filter((code) => !has.includes(code));
    return gains.length + loses.length === 0 ? [] : [{ id, gains, loses }];
  };
  return {
    activities: after.activities.flatMap(({ activityId, countries }) => shift(activityId, countries)),
    dataCategories: after.dataCategories.flatMap(({ dataCategoryId, countries }) => shift(dataCategoryId, countries)),
  };
}

function codesOf(countries: readonly GeographyCountry[]): string[] {
  return countries.flatMap(({ country }) => country ?? []);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
