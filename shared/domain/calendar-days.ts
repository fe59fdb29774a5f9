// Arithmetic on calendar days as `YYYY-MM-DD` text. A day in a register has no time zone, so date-fns is given days in UTC:
// by the machine's own zone, a day that the zone skips would move a due date.
import { UTCDateMini } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Duration } from 'date-fns';
import { parsePeriod } from './periods.ts';

/** The day that lies `count` days after (or, if negative, before) `day`. */
export function addDays(day: string, count: number): string {
  return addTo(day, { days: count });
}

/**
 * The day on which a period that starts on `day` is over, by calendar rule: years and months first, to the last day of a
 * month that is too short, then weeks and days. Hours are left out.
 */
export function addPeriod(day: string, period: string): string {
  return addPeriods(day, [period]);
}

/**
 * The day on which periods that follow one another are over. They are added up before they are counted, so that a short
 * month between two of them moves nothing: a month and a month after 31 January is 31 March.
 */
export function addPeriods(day: string, periods: readonly string[]): string {
  const parts = periods.map(parsePeriod);
  const sum = (read: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + read(part), 0);
  return addTo(day, {
    years: sum((part) => part.years),
    months: sum((part) => part.months),
    weeks: sum((part) => part.weeks),
    days: sum((part) => part.days),
  });
}

/** The same day `count` months later; the last day of the month where that day does not exist. */
export function addMonths(day: string, count: number): string {
  return addTo(day, { months: count });
}

/** The last day of the calendar year of `day`. */
export function endOfYear(day: string): string {
  return `${day.slice(0, 4)}-12-31`;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(readDay(to), readDay(from));
}

/** The last day that a date field can hold: what lies beyond is as good as never. */
const LAST_DAY = '9999-12-31';

function addTo(day: string, duration: Duration): string {
  const date = add(readDay(day), duration);
  return date.getUTCFullYear() > 9999 ? LAST_DAY : date.toISOString().slice(0, 10);
}

function readDay(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}
