// How long: lengths of readings and of rules, and whether they are the same.
import { isSamePeriod } from '../../domain/periods.ts';
import { sayPeriod } from '../../domain/period-words.ts';
import type { RetentionRule } from '../../domain/record-types.ts';
import type { ReadRetention } from '../../reading/policy-reading.ts';

/** ISO 8601 durations: an exact length has both, "up to" only `max`, "at least" only `min`. */
export type Length = { readonly min: string | null; readonly max: string | null };

export const lengthOfReading = ({ min, max }: ReadRetention): Length | null =>
  min === null && max === null ? null : { min, max };

export function lengthOfRule(rule: RetentionRule): Length | null {
  const { period, periodMax } = rule;
  if (period === null) return null;
  switch (rule.periodKind) {
    case 'upTo':
      return { min: null, max: period };
    case 'atLeast':
      return { min: period, max: null };
    case 'range':
      return { min: period, max: periodMax ?? period };
    case 'exact':
    case 'typical':
    case 'byLaw':
    case 'notAnswered':
    case 'none':
    case 'reasonable':
    case 'limited':
    case 'asNeeded':
    case 'indefinite':
      return { min: period, max: period };
  }
}

/**
 * Whether two lengths promise the same: the same longest time, 12 months being a year; of ranges the same shortest time too.
 * "Up to" and exact are alike, "at least" and "up to" are not.
 */
export function isSameLength(one: Length, other: Length): boolean {
  const top = one.max ?? one.min;
  const otherTop = other.max ?? other.min;
  if (top === null || otherTop === null || !isSamePeriod(top, otherTop)) return false;
  if ((one.max === null) !== (other.max === null)) return false;
  return !isRange(one) || !isRange(other) || isSamePeriod(one.min ?? top, other.min ?? otherTop);
}

const isRange = ({ min, max }: Length): boolean => min !== null && max !== null && !isSamePeriod(min, max);

/** `30 days`, `up to 30 days`, `6 years to 10 years`. */
export function sayLength({ min, max }: Length): string {
  if (max === null) return min === null ? '' : `at least ${sayPeriod(min)}`;
  if (min === null) return `up to ${sayPeriod(max)}`;
  return isSamePeriod(min, max) ? sayPeriod(max) : `${sayPeriod(min)} to ${sayPeriod(max)}`;
}
