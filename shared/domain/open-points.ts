// What an open point is: an answer that is missing or waits to be confirmed, with the record where it is given.
import type { Letter } from './letter-strip.ts';
import type { RecordType } from './record-types.ts';

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
