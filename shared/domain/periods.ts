// Periods of retention rules and commitments: ISO 8601 durations that keep the unit they were written in.
import { z } from 'zod';

const PERIOD = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;
const TIME_LIMIT = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/;

/**
 * ISO 8601 duration in years, months, weeks and days, for example `P6M` or `P10Y`.
 * Fractions, signs and time parts are refused: a retention period counts whole days.
 */
export const periodSchema = z.string().regex(PERIOD, 'Write a period such as P30D, P6M or P10Y');

/** Like `periodSchema`, and hours too (`PT72H`), for breach and response limits. */
export const timeLimitSchema = z.string().regex(TIME_LIMIT, 'Write a time limit such as PT72H, P30D or P1M');

/** Parts of a period. Weeks are kept apart from days, so that `P2W` reads back as two weeks. */
export type PeriodParts = { years: number; months: number; weeks: number; days: number; hours: number };

/**
 * Parts of an ISO 8601 duration of this module's two schemas.
 * @throws RangeError where the text is neither.
 */
export function parsePeriod(text: string): PeriodParts {
  const match = TIME_LIMIT.exec(text);
  if (!match) throw new RangeError(`Not a period: ${text}`);
  const part = (index: number): number => Number(match[index] ?? 0);
  return { years: part(1), months: part(2), weeks: part(3), days: part(4), hours: part(5) };
}

/** Whether two periods are the same length by calendar rule: 12 months are a year, 7 days a week; 30 days are not a month. */
export function isSamePeriod(first: string, second: string): boolean {
  const normal = (text: string): string => {
    const { years, months, weeks, days, hours } = parsePeriod(text);
    return `${years * 12 + months}|${(weeks * 7 + days) * 24 + hours}`;
  };
  return normal(first) === normal(second);
}
