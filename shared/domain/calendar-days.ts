// Arithmetic on calendar days as `YYYY-MM-DD` text. A day in a register has no time zone, so none of it depends on the machine's.
import { parsePeriod } from './periods.ts';

const DAY_MS = 86_400_000;

/** The day that lies `count` days after (or, if negative, before) `day`. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
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
  const months = sum((part) => part.years * 12 + part.months);
  const days = sum((part) => part.weeks * 7 + part.days);
  return addDays(addMonths(day, months), days);
}

/** The same day `count` months later; the last day of the month where that day does not exist. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = year * 12 + (month - 1) + count;
  const inYear = Math.floor(target / 12);
  const inMonth = target - inYear * 12;
  return writeDay(inYear, inMonth, Math.min(date, lengthOfMonth(inYear, inMonth)));
}

/** The last day of the calendar year of `day`. */
export function endOfYear(day: string): string {
  return `${day.slice(0, 4)}-12-31`;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayOfNumber(number: number): string {
  const date = new Date(number * DAY_MS);
  return writeDay(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** The last day that a date field can hold: what lies beyond is as good as never. */
const LAST_DAY = '9999-12-31';

function writeDay(year: number, month: number, date: number): string {
  if (year > 9999) return LAST_DAY;
  const digits = (value: number, count: number): string => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month + 1, 2)}-${digits(date, 2)}`;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 1) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}
