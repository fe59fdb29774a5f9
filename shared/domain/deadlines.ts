// What a deadline is, whatever it comes from. `shared/assessment/deadlines` lists those of a register.
import type { RecordType } from './record-types.ts';

/** In the order in which a filter offers them. */
export const deadlineKinds = [
  'review',
  'agreementEnd',
  'subProcessorObjection',
  'subProcessorNotice',
  'mechanismEnd',
  'certificationEnd',
  'adequacyEnd',
  'disposal',
  'retentionPhase',
  'commitment',
  'documentEnd',
  'dismissalEnd',
  'policyEffective',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * `overdue`: the day has passed. `running`: what has a beginning has begun, and its day has not passed, or it has no end.
 * `dueSoon`: within the number of days that the register's settings name. `later`: beyond.
 */
export const deadlineStates = ['overdue', 'running', 'dueSoon', 'later'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** What a deadline is about, for lists, filters and calendars. */
export const deadlineKindLabels: Readonly<Record<DeadlineKind, string>> = {
  review: 'Review',
  agreementEnd: 'End of an agreement',
  subProcessorObjection: 'Sub-processor objection',
  subProcessorNotice: 'Sub-processor notice',
  mechanismEnd: 'End of a mechanism',
  certificationEnd: 'End of a certification',
  adequacyEnd: 'End of adequacy',
  disposal: 'Disposal',
  retentionPhase: 'Phase of retention',
  commitment: 'Commitment',
  documentEnd: 'End of a document',
  dismissalEnd: 'End of a dismissal',
  policyEffective: 'Policy takes effect',
};

export const deadlineStateLabels: Readonly<Record<DeadlineState, string>> = {
  overdue: 'Overdue',
  running: 'Running',
  dueSoon: 'Due soon',
  later: 'Later',
};

/** Record types that are reviewed: they have `reviewDate` and `reviewedOn`. */
export const reviewedTypes = ['processingActivity', 'vendor', 'transfer', 'securityMeasure'] as const;
export type ReviewedType = (typeof reviewedTypes)[number];

/** A part of how a day was computed: a day that was recorded, a length that was counted, or the rule for counting. */
export type BasisPart = {
  /** What it is, as a phrase that stands before its value: `announced on`. */
  readonly label: string;
  readonly day: string | null;
  /** ISO 8601 duration. */
  readonly period: string | null;
};

export type Basis = {
  /** The parts as one line: `Announced on 25 October 2026, plus 30 days to object`. */
  readonly text: string;
  readonly parts: readonly BasisPart[];
};

/** Where the days come from that it was computed from. */
export type DeadlineSource = {
  /** `record`: entered in the register. `factSource`: imported, read or pre-filled. `reference`: a fact of law. */
  readonly kind: 'record' | 'factSource' | 'reference';
  readonly text: string;
  /** False for a pre-filled value that nobody has confirmed, and for a fact of law that is not verified. */
  readonly isConfirmed: boolean;
};

/** Something that falls due. */
export type Deadline = {
  /** Stays the same while what it is about does, also when its day moves. */
  readonly id: string;
  readonly kind: DeadlineKind;
  /** `YYYY-MM-DD`: the last day, or the day on which it happens. */
  readonly day: string;
  /** First day of a period that ends on `day`; null where there is only the one day. */
  readonly start: string | null;
  /** One line that says what falls due. */
  readonly title: string;
  /** The record to open, and the field that holds the day or what it is computed from. */
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly field: string | null;
  /** All records of that type that it concerns, where it is more than the one. */
  readonly recordIds: readonly string[];
  /** Article that asks for it; null where none does. */
  readonly article: string | null;
  readonly state: DeadlineState;
  readonly basis: Basis;
  readonly source: DeadlineSource;
};
