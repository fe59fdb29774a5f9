// Deadlines as rows of one table: the overdue ones first, then by month.
import type { OutputOf } from '../../../shared/contract/contract.ts';

export type DeadlineRow = OutputOf<'register.deadlines'>['deadlines'][number];

/** `overdue`, `begun` for what has no end, or the month `YYYY-MM`. `on` is the day from which it is looked. */
export function groupOf({ state, day }: Pick<DeadlineRow, 'state' | 'day'>, on: string): string {
  if (state === 'overdue') return 'overdue';
  return day < on ? 'begun' : day.slice(0, 7);
}

/** In the order of the list: what is overdue, what has begun without an end, then day by day. */
export function orderRows(deadlines: readonly DeadlineRow[], on: string): DeadlineRow[] {
  const groups = Map.groupBy(deadlines, (deadline) => groupOf(deadline, on));
  const first = ['overdue', 'begun'].flatMap((group) => groups.get(group) ?? []);
  return [...first, ...deadlines.filter((deadline) => !['overdue', 'begun'].includes(groupOf(deadline, on)))];
}
