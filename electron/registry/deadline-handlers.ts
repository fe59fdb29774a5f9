// Deadlines: listed, written to a file, and moved on by a review.
import { listDeadlines } from '../../shared/assessment/deadlines/list-deadlines.ts';
import type { deadlineOperations } from '../../shared/contract/deadlines.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { addMonths } from '../../shared/domain/calendar-days.ts';
import { deadlineKinds, deadlineStates } from '../../shared/domain/deadlines.ts';
import type { Deadline, DeadlineKind, DeadlineState } from '../../shared/domain/deadlines.ts';
import { ownOrganisation } from '../../shared/domain/register.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { settingsOf } from '../../shared/domain/register-settings.ts';
import { fromKeys } from '../../shared/domain/typed-keys.ts';
import { createReferenceFacts } from '../../shared/reference/reference-facts.ts';
import { writeDeadlinesCsv, writeDeadlinesJson } from '../exchange/write-deadlines.ts';
import { writeIcs } from '../exchange/write-ics.ts';
import { checkTarget, writeFileWhole } from '../exchange/write-whole.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { resolveGrant } from './file-grants.ts';
import { differingFields } from './history.ts';
import { retireSources } from './record-handlers.ts';

/** Months that the picture of what is ahead shows. */
const MONTHS_AHEAD = 12;

export const deadlineHandlers: Pick<Handlers, keyof typeof deadlineOperations> = {
  'register.deadlines': ({ limit, kinds, month, state, ...input }, context) => {
    const { index, on, deadlines: all } = deadlinesFor(context, input);
    const listed = ofKinds(all, kinds);
    const fitting = listed.filter(
      (deadline) =>
        (month === undefined || deadline.day.startsWith(month)) && (state === undefined || deadline.state === state),
    );
    return {
      on,
      dueSoonDays: settingsOf(index.register).dueSoonDays,
      total: listed.length,
      fitting: fitting.length,
      states: countStates(listed),
      kinds: countKinds(all),
      months: countMonths(listed, on),
      deadlines: fitting.slice(0, limit),
    };
  },

  'deadlines.export': async ({ format, grant, kinds, ...input }, context) => {
    const target = resolveGrant(context, grant);
    await checkTarget(target);
    const { index, on, deadlines: all } = deadlinesFor(context, input);
    const deadlines = ofKinds(all, kinds);
    const organisation = ownOrganisation(index.register)?.name ?? null;
    const generatedAt = context.clock().toISOString();
    const write = (): string => {
      switch (format) {
        case 'ics':
          return writeIcs(deadlines, {
            name: organisation === null ? 'Deadlines' : `Deadlines of ${organisation}`,
            registerId: index.register.id,
            generatedAt,
          });
        case 'csv':
          return writeDeadlinesCsv(deadlines);
        case 'json':
          return writeDeadlinesJson({
            format: 'recital-deadlines',
            version: 1,
            organisation,
            on,
            until: input.until ?? null,
            generatedAt,
            deadlines,
          });
      }
    };
    return { bytes: await writeFileWhole(target, write()), deadlines: deadlines.length };
  },

  'records.review': ({ recordType, recordId, revision, reviewedOn, nextReviewOn }, context) => {
    const { store, clock } = context;
    const day = today(clock);
    if (reviewedOn > day)
      throw new RegistryError(
        'invalid_input',
        'A review is recorded once it has been done. Choose today or an earlier day.',
        {
          fields: { reviewedOn: 'Choose today or an earlier day' },
        },
      );
    if (nextReviewOn !== null && nextReviewOn <= reviewedOn)
      throw new RegistryError('invalid_input', 'The next review comes after this one. Choose a later day, or none.', {
        fields: { nextReviewOn: 'Choose a day after the review' },
      });
    const sources = store.register().records.factSources.filter((source) => source.recordId === recordId);
    return store.write('records.review', (unit) => {
      const before = unit.find(recordType, recordId);
      const record = unit.update(recordType, recordId, revision, { reviewedOn, reviewDate: nextReviewOn });
      if (before !== undefined) retireSources(unit, sources, differingFields(before, record), day);
      return { revision: record.revision, reviewedOn, nextReviewOn };
    }).value;
  },
};

/** The deadlines as seen from today, or from the past day that was asked for. */
function deadlinesFor(
  context: Context,
  { asAt, until }: { readonly asAt?: string | undefined; readonly until?: string | undefined },
): { index: RegisterIndex; on: string; deadlines: Deadline[] } {
  const index = indexFor(context, asAt);
  const on = asAt ?? today(context.clock);
  const facts = createReferenceFacts(index.register.records.referenceOverrides);
  return { index, on, deadlines: listDeadlines(index, facts, { on, until }) };
}

function ofKinds(deadlines: readonly Deadline[], kinds: readonly DeadlineKind[] | undefined): readonly Deadline[] {
  return kinds === undefined ? deadlines : deadlines.filter(({ kind }) => kinds.includes(kind));
}

function countStates(deadlines: readonly Deadline[]): Record<DeadlineState, number> {
  const counts = fromKeys(deadlineStates, () => 0);
  for (const { state } of deadlines) counts[state] += 1;
  return counts;
}

function countKinds(deadlines: readonly Deadline[]): { kind: DeadlineKind; count: number }[] {
  const counts = fromKeys(deadlineKinds, () => 0);
  for (const { kind } of deadlines) counts[kind] += 1;
  return deadlineKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}

function countMonths(
  deadlines: readonly Deadline[],
  on: string,
): { month: string; counts: Record<DeadlineState, number> }[] {
  const first = `${on.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS_AHEAD }, (_, place) => addMonths(first, place).slice(0, 7));
  const byMonth = new Map<string, Deadline[]>(months.map((month) => [month, []]));
  for (const deadline of deadlines) if (deadline.day >= on) byMonth.get(deadline.day.slice(0, 7))?.push(deadline);
  return months.map((month) => ({ month, counts: countStates(byMonth.get(month) ?? []) }));
}
