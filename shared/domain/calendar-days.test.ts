import { add } from 'date-fns/add';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfYear as lastOfYear } from 'date-fns/endOfYear';
import { format } from 'date-fns/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addPeriod, addPeriods, daysBetween, endOfYear } from './calendar-days.ts';

const localNoon = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};
const iso = (date: Date): string => format(date, 'yyyy-MM-dd');

/** Days of four centuries, leap days and month ends among them more often than by chance. */
const days = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01T12:00:00Z'), max: new Date('2299-12-31T12:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.integer({ min: 1904, max: 2296 }).map((year) => iso(lastDayOfFebruary(year))),
  fc
    .tuple(fc.integer({ min: 1900, max: 2299 }), fc.integer({ min: 0, max: 11 }))
    .map(([year, month]) => iso(new Date(year, month + 1, 0, 12))),
);
function lastDayOfFebruary(year: number): Date {
  return new Date(year, 2, 0, 12);
}

const lengths = fc.record({
  years: fc.nat(40),
  months: fc.nat(30),
  weeks: fc.nat(60),
  days: fc.nat(800),
});
const written = ({
  years,
  months,
  weeks,
  days: rest,
}: {
  years: number;
  months: number;
  weeks: number;
  days: number;
}) => `P${years}Y${months}M${weeks}W${rest}D`;

describe('calendar days', () => {
  it('adds periods by calendar rule, to the last day of a shorter month', () => {
    expect(addPeriod('2026-11-20', 'P6M')).toBe('2027-05-20');
    expect(addPeriod('2026-08-31', 'P6M')).toBe('2027-02-28');
    expect(addPeriod('2024-02-29', 'P1Y')).toBe('2025-02-28');
    expect(addPeriod('2024-02-29', 'P4Y')).toBe('2028-02-29');
    expect(addPeriod('2026-12-30', 'P2W3D')).toBe('2027-01-16');
  });

  it('agrees with date-fns on every day and period', () => {
    fc.assert(
      fc.property(days, lengths, (day, length) => {
        expect(addPeriod(day, written(length))).toBe(iso(add(localNoon(day), length)));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with date-fns on days, months, ends of years and differences', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: -5000, max: 5000 }), (day, other, count) => {
        expect(addDays(day, count)).toBe(iso(add(localNoon(day), { days: count })));
        expect(addMonths(day, count % 400)).toBe(iso(add(localNoon(day), { months: count % 400 })));
        expect(endOfYear(day)).toBe(iso(lastOfYear(localNoon(day))));
        expect(daysBetween(day, other)).toBe(differenceInCalendarDays(localNoon(other), localNoon(day)));
      }),
    );
  });

  it('adds up periods that follow one another before it counts them', () => {
    expect(addPeriods('2026-01-31', ['P1M', 'P1M'])).toBe('2026-03-31');
    expect(addPeriods('2024-02-29', ['P2Y', 'P6Y'])).toBe('2032-02-29');
    fc.assert(
      fc.property(days, lengths, lengths, (day, first, second) => {
        const sum = {
          years: first.years + second.years,
          months: first.months + second.months,
          weeks: first.weeks + second.weeks,
          days: first.days + second.days,
        };
        expect(addPeriods(day, [written(first), written(second)])).toBe(iso(add(localNoon(day), sum)));
      }),
    );
  });

  it('stays in the years that a day can be written in', () => {
    expect(addPeriod('2026-01-31', 'P9999Y')).toBe('9999-12-31');
  });
});
