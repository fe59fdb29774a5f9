// Open points: every answer that is missing or waits to be confirmed, each with the record where it is given.
import { letterStrip } from './letter-strip.ts';
import type { Letter } from './letter-strip.ts';
import { findTitle, titleOfRecord } from './record-title.ts';
import { isRecordType } from './record-types.ts';
import type { Engagement, FactSource, RecordType, Vendor } from './record-types.ts';
import type { RegisterIndex } from './register.ts';
import { hasRetentionPeriod } from './retention-state.ts';

/**
 * `letter`: a letter of Art. 30 that an activity leaves open. `prefilledFact`: a value that waits to be confirmed.
 * `transferMechanism`, `retentionPeriod`: records without one. `vendorAgreement`: a vendor with a processor's role
 * for which nobody has said whether there is a data processing agreement (Art. 28(3)).
 */
export const openPointKinds = [
  'letter',
  'prefilledFact',
  'transferMechanism',
  'retentionPeriod',
  'vendorAgreement',
] as const;
export type OpenPointKind = (typeof openPointKinds)[number];

export type OpenPoint = {
  readonly kind: OpenPointKind;
  /** Where the answer belongs. */
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly title: string;
  /** The field that holds the answer; null where several do. */
  readonly field: string | null;
  /** `Art. 30(1)(f)`; null where the point is not one of Art. 30. */
  readonly article: string | null;
  readonly letter: Letter | null;
  /** What is missing, as noun phrases; empty for a pre-filled fact. */
  readonly missing: readonly string[];
  /** The source to confirm; null for every other kind. */
  readonly factSourceId: string | null;
};

export type OpenPointGroup = {
  readonly kind: OpenPointKind;
  /** All points of the kind, also those beyond the limit. */
  readonly count: number;
  /** How many records they lie in. */
  readonly records: number;
  readonly points: readonly OpenPoint[];
};

export type OpenPoints = {
  readonly total: number;
  /** Letters of all activities that are stated or answered with none. */
  readonly answeredLetters: number;
  /** Every kind in order, also those without a point. */
  readonly groups: readonly OpenPointGroup[];
};

/**
 * All open points of a register, by kind, then in register order; at most `limit` of each kind are listed, all are counted.
 * Retired and ended records are passed over.
 */
export function listOpenPoints(index: RegisterIndex, limit = Number.POSITIVE_INFINITY): OpenPoints {
  const letters = listOpenLetters(index);
  const byKind: Readonly<Record<OpenPointKind, readonly OpenPoint[]>> = {
    letter: letters.points,
    prefilledFact: listUnconfirmedFacts(index),
    transferMechanism: listTransfersWithoutMechanism(index),
    retentionPeriod: listRulesWithoutPeriod(index),
    vendorAgreement: listVendorsWithoutAgreement(index),
  };
  const groups = openPointKinds.map((kind) => ({
    kind,
    count: byKind[kind].length,
    records: new Set(byKind[kind].map((point) => point.recordId)).size,
    points: byKind[kind].slice(0, limit),
  }));
  return {
    total: groups.reduce((sum, group) => sum + group.count, 0),
    answeredLetters: letters.answered,
    groups,
  };
}

function listOpenLetters(index: RegisterIndex): { points: OpenPoint[]; answered: number } {
  const points: OpenPoint[] = [];
  let answered = 0;
  for (const activity of index.register.records.activities) {
    if (activity.status === 'retired') continue;
    for (const cell of letterStrip(activity, index)) {
      if (cell.state === 'stated' || cell.state === 'none') answered += 1;
      if (cell.state !== 'gap') continue;
      points.push({
        kind: 'letter',
        recordType: 'processingActivity',
        recordId: activity.id,
        title: activity.name,
        field: null,
        article: cell.article,
        letter: cell.letter,
        missing: cell.gaps,
        factSourceId: null,
      });
    }
  }
  return { points, answered };
}

function listUnconfirmedFacts(index: RegisterIndex): OpenPoint[] {
  return index.register.records.factSources.flatMap((source: FactSource) => {
    if (source.state === 'confirmed' || !isRecordType(source.recordType)) return [];
    const title = findTitle(source.recordType, source.recordId, index.get);
    if (title === undefined) return [];
    return {
      ...recordPoint('prefilledFact', source.recordType, source.recordId, title),
      field: source.field,
      factSourceId: source.id,
    };
  });
}

function listTransfersWithoutMechanism(index: RegisterIndex): OpenPoint[] {
  return index.register.records.transfers
    .filter(
      (transfer) =>
        transfer.status !== 'ended' && transfer.mechanisms.length === 0 && transfer.mechanismAnswer !== 'none',
    )
    .map((transfer) => ({
      ...recordPoint('transferMechanism', 'transfer', transfer.id, titleOfRecord('transfer', transfer, index.get)),
      field: 'mechanisms',
      missing: ['mechanism'],
    }));
}

function listRulesWithoutPeriod(index: RegisterIndex): OpenPoint[] {
  return index.register.records.retentionRules
    .filter((rule) => rule.status !== 'retired' && !hasRetentionPeriod(rule))
    .map((rule) => ({
      ...recordPoint('retentionPeriod', 'retentionRule', rule.id, rule.name),
      field: 'period',
      missing: ['retention period'],
    }));
}

function listVendorsWithoutAgreement(index: RegisterIndex): OpenPoint[] {
  const needsAgreement = (engagement: Engagement): boolean =>
    engagement.status !== 'ended' &&
    (engagement.role === null || engagement.role === 'processor' || engagement.role === 'subProcessor');
  const isOpen = (vendor: Vendor): boolean =>
    vendor.status !== 'ended' &&
    vendor.dpaState === 'unknown' &&
    index.engagementsOfVendor(vendor.id).some(needsAgreement);
  return index.register.records.vendors.filter(isOpen).map((vendor) => ({
    ...recordPoint('vendorAgreement', 'vendor', vendor.id, vendor.name),
    field: 'dpaState',
    missing: ['data processing agreement'],
  }));
}

function recordPoint(kind: OpenPointKind, recordType: RecordType, recordId: string, title: string): OpenPoint {
  return {
    kind,
    recordType,
    recordId,
    title,
    field: null,
    article: null,
    letter: null,
    missing: [],
    factSourceId: null,
  };
}
