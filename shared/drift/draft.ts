// A fact of a reading as a draft for the register.
import type { DraftKind, DraftState } from '../domain/drift.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Confidence } from '../reading/policy-reading.ts';
import type { Span } from '../reading/text/mapped-text.ts';
import type { Step } from './steps.ts';

export type RecordKey = { readonly type: RecordType; readonly id: string };

/** Characters of the text that was read, and what they say. */
export type Place = { readonly span: Span; readonly quote: string };

export type Draft = {
  /** Stays the same when the text is read again, and while other drafts are accepted. */
  readonly key: string;
  readonly kind: DraftKind;
  /** `Stripe`, `server logs`, `minimum age`. */
  readonly subject: string;
  readonly state: DraftState;
  readonly confidence: Confidence;
  readonly places: readonly Place[];
  /** What the text says, in short. */
  readonly says: string;
  /** What the register says of the same, or null. */
  readonly has: string | null;
  /** The record that it would change or that says the same; null for a new one. */
  readonly record: RecordKey | null;
  /** What accepting does; none where the register says the same. */
  readonly steps: readonly Step[];
};
