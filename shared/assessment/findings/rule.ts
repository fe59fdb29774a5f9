// How a rule is declared: a small pure function over one record, with what the finding says of the law.
import type { LetterReading } from '../../domain/letter-strip.ts';
import type { AnyRecord, ProcessingActivity, RecordOf, RecordType, Transfer } from '../../domain/record-types.ts';
import type { Settings } from '../../domain/register-settings.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import type { RouteStanding } from '../transfers/assessment.ts';
import type { FindingKind, FindingSeverity, FindingTopic, Fix } from '../../domain/finding.ts';

/** What a rule may look at. All of the register is read through `index`, which notes what a record's findings rest on. */
export type RuleContext = {
  readonly index: RegisterIndex;
  readonly facts: ReferenceFacts;
  /** The day as at which the register is checked, `YYYY-MM-DD`. */
  readonly on: string;
  readonly settings: Settings;
  /** The letter strip of the activity being checked, with the place of each gap. */
  readonly lettersOf: (activity: ProcessingActivity) => readonly LetterReading[];
  /** The transfer being checked, worked out. */
  readonly assessmentOf: (transfer: Transfer) => RouteStanding;
};

/** What a rule has to say about a record. */
export type Remark = {
  readonly message: string;
  /** Field of the record; null or absent where several are concerned. */
  readonly field?: string | null;
  /** Tells several remarks of one rule on one record apart, and makes a dismissed one come back when it changes. */
  readonly detail?: string;
  /** Ids of further records that it is about. */
  readonly others?: readonly string[];
  /** Where one rule finds different articles. */
  readonly article?: string;
  /** Where it is settled, if not in the record's field. */
  readonly fix?: Fix;
};

type RuleHead<Type extends RecordType> = {
  /** Kebab-case; stored in dismissals, so it never changes. */
  readonly id: string;
  readonly topic: FindingTopic;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly article: string | null;
  /** The record type that it is run over. Retired and ended records are passed over. */
  readonly about: Type;
};

export type Rule = RuleHead<RecordType> & {
  readonly check: (record: AnyRecord, context: RuleContext) => readonly Remark[];
};

const noRemarks: readonly Remark[] = [];

/** Declares a rule. `check` gives a remark, several, or none. */
export function defineRule<Type extends RecordType>(
  head: RuleHead<Type>,
  check: (record: RecordOf<Type>, context: RuleContext) => Remark | readonly Remark[] | null | undefined,
): Rule {
  return {
    ...head,
    check: (record, context) => {
      // The engine runs a rule over records of the type that it names.
      // oxlint-disable-next-line typescript/consistent-type-assertions
      const remarks = check(record as RecordOf<Type>, context);
      if (remarks === null || remarks === undefined) return noRemarks;
      return 'message' in remarks ? [remarks] : remarks;
    },
  };
}
