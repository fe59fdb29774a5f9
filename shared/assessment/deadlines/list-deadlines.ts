// Everything dated in a register, as one list.
import { addDays } from '../../domain/calendar-days.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { settingsOf } from '../../domain/register-settings.ts';
import type { Settings } from '../../domain/register-settings.ts';
import { listAgreementEnds, listSubProcessorNotices } from './agreements.ts';
import type { Deadline, DeadlineState } from '../../domain/deadlines.ts';
import type { DatedFact } from './dated-fact.ts';
import { listCommitmentDays, listDismissalEnds, listPolicyStarts } from './other-days.ts';
import { listRetentionDays } from './retention-days.ts';
import { listReviews } from './reviews.ts';
import { listAdequacyEnds, listMechanismEnds } from './transfer-ends.ts';
import type { DeadlineFacts } from './transfer-ends.ts';

export type DeadlineOptions = {
  /** Day from which it is looked, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day to list; without it there is none. */
  readonly until?: string | undefined;
  /** Those of the register where left out. */
  readonly settings?: Settings | undefined;
};

/**
 * All deadlines of records that are in use, by day, then by title and id. Those that have passed are listed as overdue, except
 * what passes by itself.
 */
export function listDeadlines(index: RegisterIndex, facts: DeadlineFacts, options: DeadlineOptions): Deadline[] {
  const { on, until, settings = settingsOf(index.register) } = options;
  const soon = addDays(on, settings.dueSoonDays);
  const dated: DatedFact[] = [
    ...listReviews(index, settings),
    ...listAgreementEnds(index),
    ...listSubProcessorNotices(index),
    ...listMechanismEnds(index),
    ...listAdequacyEnds(index, facts, on),
    ...listRetentionDays(index),
    ...listCommitmentDays(index),
    ...listDismissalEnds(index),
    ...listPolicyStarts(index),
  ];
  return dated
    .filter((fact) => (until === undefined || fact.day <= until) && !(fact.passes === true && fact.day < on))
    .map(({ passes: _passes, isOpenEnded = false, recordIds, ...fact }) => ({
      ...fact,
      recordIds: recordIds ?? [fact.recordId],
      state: stateOf(fact, isOpenEnded, on, soon),
    }))
    .toSorted(compareDeadlines);
}

function stateOf(
  { day, start }: Pick<Deadline, 'day' | 'start'>,
  isOpenEnded: boolean,
  on: string,
  soon: string,
): DeadlineState {
  if (isOpenEnded && day <= on) return 'running';
  if (day < on) return 'overdue';
  if (start !== null && start <= on) return 'running';
  return day <= soon ? 'dueSoon' : 'later';
}

function compareDeadlines(first: Deadline, second: Deadline): number {
  return (
    compareText(first.day, second.day) || compareText(first.title, second.title) || compareText(first.id, second.id)
  );
}

/** By code unit, which is the same on every machine. */
function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
