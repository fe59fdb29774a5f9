import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePeriod, periodSchema } from './periods.ts';
import { readLength, readQualifiedLength, readRetention, sayPeriod } from './period-words.ts';

describe('readLength', () => {
  it.each([
    ['six months', 'P6M'],
    ['30 days', 'P30D'],
    ['10 years', 'P10Y'],
    ['Ten Years', 'P10Y'],
    ['a year', 'P1Y'],
    ['half a year', 'P6M'],
    ['one and a half years', 'P1Y6M'],
    ['a year and a half', 'P1Y6M'],
    ['2 years and 6 months', 'P2Y6M'],
    ['2y 6mo', 'P2Y6M'],
    ['90d', 'P90D'],
    ['two weeks', 'P2W'],
    ['a fortnight', 'P2W'],
    ['seventy-two hours', 'PT72H'],
    ['72 hours', 'PT72H'],
    ['p6m', 'P6M'],
    ['ninety days', 'P90D'],
    ['30 calendar days', 'P30D'],
  ])('reads "%s" as %s', (text, period) => {
    expect(readLength(text)).toBe(period);
  });

  it.each(['', 'soon', 'six', 'months', '6 moons', '6 months 7 months', '0 days', '-3 days', '1.2 years', 'P'])(
    'does not guess at "%s"',
    (text) => {
      expect(readLength(text)).toBeNull();
    },
  );
});

describe('readQualifiedLength', () => {
  it.each([
    ['up to 90 days', { kind: 'upTo', period: 'P90D', periodMax: null }],
    ['at least six years', { kind: 'atLeast', period: 'P6Y', periodMax: null }],
    ['typically 7 years', { kind: 'typical', period: 'P7Y', periodMax: null }],
    ['6-10 years', { kind: 'range', period: 'P6Y', periodMax: 'P10Y' }],
    ['between 6 and 10 years', { kind: 'range', period: 'P6Y', periodMax: 'P10Y' }],
    ['six months to two years', { kind: 'range', period: 'P6M', periodMax: 'P2Y' }],
    ['2 years and 6 months', { kind: 'exact', period: 'P2Y6M', periodMax: null }],
  ])('reads "%s"', (text, reading) => {
    expect(readQualifiedLength(text)).toEqual(reading);
  });
});

describe('readRetention', () => {
  const nothing = { period: null, periodMax: null, trigger: null, during: null };

  it.each([
    [
      'six months after closure',
      { ...nothing, periodKind: 'exact', period: 'P6M', trigger: { event: 'accountClosed', text: null } },
    ],
    ['30 days', { ...nothing, periodKind: 'exact', period: 'P30D' }],
    [
      'up to 90 days after the last reply',
      { ...nothing, periodKind: 'upTo', period: 'P90D', trigger: { event: 'other', text: 'the last reply' } },
    ],
    [
      '8 years from the end of the year',
      { ...nothing, periodKind: 'exact', period: 'P8Y', trigger: { event: 'yearEnd', text: null } },
    ],
    [
      'for the lifetime of the account, then 90 days',
      { ...nothing, periodKind: 'exact', period: 'P90D', during: { event: 'accountLifetime', text: null } },
    ],
    [
      'as long as the account exists',
      { ...nothing, periodKind: 'none', during: { event: 'accountLifetime', text: null } },
    ],
    ['as required by law', { ...nothing, periodKind: 'byLaw' }],
    ['indefinitely', { ...nothing, periodKind: 'indefinite' }],
    ['as long as needed', { ...nothing, periodKind: 'asNeeded' }],
  ])('reads "%s"', (text, reading) => {
    expect(readRetention(text)).toEqual(reading);
  });

  it.each(['', 'a while', 'until we feel like it', '72 hours'])('does not guess at "%s"', (text) => {
    expect(readRetention(text)).toBeNull();
  });
});

const periods = fc
  .record({ years: fc.nat(99), months: fc.nat(11), weeks: fc.nat(8), days: fc.nat(400) })
  .filter(({ years, months, weeks, days }) => years + months + weeks + days > 0)
  .map(({ years, months, weeks, days }) => {
    const part = (amount: number, unit: string): string => (amount > 0 ? `${amount}${unit}` : '');
    return `P${part(years, 'Y')}${part(months, 'M')}${part(weeks, 'W')}${part(days, 'D')}`;
  });

describe('sayPeriod', () => {
  it('says every period so that it reads back as the same one', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const read = readLength(sayPeriod(period));
        expect(read).not.toBeNull();
        expect(periodSchema.safeParse(read).success).toBe(true);
        expect(isSamePeriod(read ?? '', period)).toBe(true);
      }),
    );
  });
});
