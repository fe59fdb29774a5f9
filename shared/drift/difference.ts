// Where a policy and the register disagree.
import type { DifferenceKind } from '../domain/drift.ts';
import type { PolicySectionId } from '../documents/policy/section-ids.ts';
import type { Span } from '../reading/text/mapped-text.ts';
import type { RecordKey } from './draft.ts';
import type { Step } from './steps.ts';

/** What a difference is before the sentence around it and its correction are looked up. */
export type FoundDifference = {
  readonly kind: DifferenceKind;
  readonly subject: string;
  /** What each side says, in short; null where it says nothing. */
  readonly policy: string | null;
  readonly register: string | null;
  /** Null where the policy says nothing. */
  readonly span: Span | null;
  /** The records that say something else, first the one that a change would touch. */
  readonly records: readonly RecordKey[];
  /** The section of a policy that tells it. */
  readonly section: PolicySectionId;
  /** What makes the register say what the policy says. */
  readonly steps: readonly Step[];
};

export type Correction = {
  /** What has to be done to the published text so that it says what the register does. */
  readonly action: 'replace' | 'add' | 'remove';
  readonly sectionId: PolicySectionId;
  /** Sentences of the generated policy; null where the sentence only has to go. */
  readonly text: string | null;
};

export type Difference = FoundDifference & {
  /** Names the difference for `drift.accept` and `drift.setAside`; the same while both sides say what they say. */
  readonly key: string;
  /** The sentence around the span. */
  readonly sentence: string | null;
  readonly correction: Correction;
};

export type Comparison = {
  readonly differences: readonly Difference[];
  /** Sections that the policy leaves out on purpose, with how many facts of the register they would have told. */
  readonly leftOut: readonly { readonly sectionId: PolicySectionId; readonly count: number }[];
};
