// What a finding is: something that the register leaves open, contradicts, or lets run out, with a way to settle it.
import type { RecordType } from './record-types.ts';

/** In the order in which lists show them. */
export const findingTopics = [
  'record',
  'lawfulBasis',
  'data',
  'assessment',
  'vendors',
  'transfers',
  'retention',
  'trackers',
  'statements',
  'rights',
  'upkeep',
] as const;
export type FindingTopic = (typeof findingTopics)[number];

/** `error`: the law asks for it. `warning`: the law may ask for it. `hint`: good practice, or worth a look. */
export const findingSeverities = ['error', 'warning', 'hint'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** `gap`: an answer is missing. `conflict`: facts contradict the law or each other. `date`: something has run out or will. */
export const findingKinds = ['gap', 'conflict', 'date'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `open`: the record and field to change. `add`: a record to make. `confirm`: a pre-filled fact to confirm, with its place. */
export type Fix =
  | {
      readonly kind: 'open';
      readonly recordType: RecordType;
      readonly recordId: string;
      readonly field: string | null;
    }
  | { readonly kind: 'add'; readonly recordType: RecordType }
  | {
      readonly kind: 'confirm';
      readonly factSourceId: string;
      readonly recordType: RecordType;
      readonly recordId: string;
      readonly field: string;
    };

export type Finding = {
  /** Rule and ids of what it is about; stays the same while the facts do. */
  readonly key: string;
  readonly rule: string;
  readonly topic: FindingTopic;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** `Art. 28(3)`; null where it is good practice and not law. */
  readonly article: string | null;
  /** The record that it is about, with its title. */
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly subject: string;
  readonly field: string | null;
  /** One sentence that names the record and what is the matter. */
  readonly message: string;
  /** The record itself first, then others that it is about. */
  readonly recordIds: readonly string[];
  readonly fix: Fix;
};

/** A finding that somebody has set aside, with the record of that. */
export type DismissedFinding = {
  readonly finding: Finding;
  readonly dismissalId: string;
  readonly reason: string;
  readonly dismissedOn: string;
  readonly until: string | null;
};
