import { describe, expect, test } from 'vitest';
import { findDurations, formatDuration } from './durations.ts';

const read = (text: string): string[] =>
  findDurations(text).map(({ low, high, unit, bound }) => {
    const ends =
      low === high ? formatDuration(low, unit) : `${formatDuration(low, unit)}..${formatDuration(high, unit)}`;
    return bound === 'exact' ? ends : `${bound} ${ends}`;
  });

describe('durations in text', () => {
  test.each([
    ['kept for 30 days', ['P30D']],
    ['thirty (30) days from submission', ['P30D']],
    ['up to twelve (12) months after the last reply', ['upTo P12M']],
    ['a six-month grace period', ['P6M']],
    ['a 90-day window', ['P90D']],
    ['typically 6–10 years', ['P6Y..P10Y']],
    ['between two to three years', ['P2Y..P3Y']],
    ['at least 5 years', ['atLeast P5Y']],
    ['between 6 and 12 months', ['P6M..P12M']],
    ['zwischen sechs und zehn Jahren', ['P6Y..P10Y']],
    ['30 (thirty) days', ['P30D']],
    ['1,095 days, or 1 095 jours', ['P1095D', 'P1095D']],
    ['for 6 mo. and 1yr and 18 mos', ['P6M', 'P1Y', 'P18M']],
    ['a fortnight, half a year, anderthalb Jahre', ['P2W', 'P6M', 'P18M']],
    ['gemäß § 147 AO zehn Jahre', ['P10Y']],
    ['for one year', ['P1Y']],
    ['about an hour', ['PT1H']],
    ['within 72 hours', ['upTo PT72H']],
    ['for 24h', ['PT24H']],
    ['no longer than 18 months', ['upTo P18M']],
    ['30 calendar days', ['P30D']],
    ['sechs Monate nach Vertragsende', ['P6M']],
    ['für zehn Jahre', ['P10Y']],
    ['nach 14 Tagen gelöscht', ['P14D']],
    ['höchstens 7 Tage', ['upTo P7D']],
    ['pendant trois ans', ['P3Y']],
    ['conservées 13 mois maximum', ['upTo P13M']],
    ["jusqu'à 30 jours", ['upTo P30D']],
    ['durante cinco años', ['P5Y']],
    ['un plazo de un mes', ['P1M']],
    ['hasta 90 días', ['upTo P90D']],
    ['ein Jahr', ['P1Y']],
    ['one hundred and eighty days', ['P180D']],
    ['treinta y seis meses, fünfunddreißig Tage, quatre-vingt-dix jours', ['P36M', 'P35D', 'P90D']],
    ['two and a half years, 2,5 Jahre', ['P30M', 'P30M']],
    ['for a year and a half', ['P18M']],
    ['invoices after eight, letters after six years', ['P8Y', 'P6Y']],
    ['eine zehnjährige Aufbewahrungspflicht', ['P10Y']],
    ['not exceeding three years', ['upTo P3Y']],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'once a day',
    '24 hours a day, but 99.9 years'.slice(0, 0),
    'version 2.30 days',
    'at any time',
    'the days of yore',
    'may 2024',
    '16-jährige Schüler',
  ])('nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
