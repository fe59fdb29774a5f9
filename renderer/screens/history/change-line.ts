// A change set as one line of the overview: what, on which record, when.
import type { ChangeSetSummary } from '../../../shared/contract/register.ts';
import { describeAction, describeFields, historyText, isWhole } from '../../text/history.ts';

export type ChangeLine = {
  action: string;
  /** Title of the record that it touched first, or how many where it is told as a whole; empty where it touched none. */
  title: string;
  fields: string;
  /** How many further records it touched. */
  others: number;
};

export function changeLineOf(set: ChangeSetSummary, all: readonly ChangeSetSummary[] = []): ChangeLine {
  const target = all.find(({ sequence }) => sequence === set.target);
  const [first] = set.changes;
  const count = set.changes.length + set.more;
  if (isWhole(set))
    return { action: describeAction(set, target), title: historyText.records(count), fields: '', others: 0 };
  return {
    action: describeAction(set, target),
    title: first?.title ?? '',
    fields: first === undefined ? '' : describeFields(first),
    others: Math.max(0, count - 1),
  };
}

/** Local calendar day of an instant, `YYYY-MM-DD`. */
export function localDayOf(instant: string): string {
  const date = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Local time of an instant, `10:41`. */
export function localTimeOf(instant: string): string {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Change sets by local day, newest first, as the journal gives them. */
export function groupByDay(sets: readonly ChangeSetSummary[]): { day: string; sets: ChangeSetSummary[] }[] {
  const days: { day: string; sets: ChangeSetSummary[] }[] = [];
  for (const set of sets) {
    const day = localDayOf(set.at);
    const last = days.at(-1);
    if (last?.day === day) last.sets.push(set);
    else days.push({ day, sets: [set] });
  }
  return days;
}

/** Change sets that were undone and not redone since, among those at hand. */
export function findUndone(sets: readonly ChangeSetSummary[]): ReadonlySet<number> {
  const settled = new Set<number>();
  const undone = new Set<number>();
  // Newest first: the latest undo or redo of a change set decides.
  for (const { kind, target } of sets.toSorted((a, b) => b.sequence - a.sequence)) {
    if (target === null || settled.has(target)) continue;
    settled.add(target);
    if (kind === 'undo') undone.add(target);
  }
  return undone;
}
