import { parsePeriod } from '../../domain/periods.ts';
import type { RetentionRule } from '../../domain/record-types.ts';

/** Days that a rule lets data stay at most, by the calendar's mean; null where it cannot be told, infinite where nothing ends it. */
function longestDays({ periodKind, period, periodMax, during }: RetentionRule): number | null {
  const longest = periodMax ?? period;
  if (periodKind === 'indefinite') return Number.POSITIVE_INFINITY;
  if (longest === null || periodKind === 'atLeast' || during !== null) return null;
  const { years, months, weeks, days, hours } = parsePeriod(longest);
  return years * 365.2425 + months * 30.436875 + weeks * 7 + days + hours / 24;
}

/** Whether data stay longer than before; `unknown` where one of the two does not end by a number alone. */
export function compareRetention(
  before: RetentionRule,
  after: RetentionRule,
): 'longer' | 'shorter' | 'same' | 'unknown' {
  const isSameEvent =
    JSON.stringify(before.during) === JSON.stringify(after.during) &&
    JSON.stringify(before.trigger) === JSON.stringify(after.trigger);
  const was = longestDays({ ...before, during: isSameEvent ? null : before.during });
  const is = longestDays({ ...after, during: isSameEvent ? null : after.during });
  if (was === null || is === null || (!isSameEvent && was !== is)) return 'unknown';
  if (was === is) return isSameEvent ? 'same' : 'unknown';
  return is > was ? 'longer' : 'shorter';
}
