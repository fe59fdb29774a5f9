import { describe, expect, it } from 'vitest';
import { isSamePeriod, parsePeriod, periodSchema, timeLimitSchema } from './periods.ts';

describe('a period', () => {
  it.each(['P30D', 'P2W', 'P6M', 'P10Y', 'P1Y6M', 'P1Y2M3W4D'])('keeps %s as written', (text) => {
    expect(periodSchema.parse(text)).toBe(text);
  });

  it.each(['', 'P', '30D', 'P1.5Y', '-P1Y', 'P-1Y', 'PT72H', 'P1H', 'P1D2M', 'p1y', 'P99999Y', ' P1Y'])(
    'refuses %j',
    (text) => {
      expect(periodSchema.safeParse(text).success).toBe(false);
    },
  );

  it('lets a time limit count hours', () => {
    expect(timeLimitSchema.parse('PT72H')).toBe('PT72H');
    expect(parsePeriod('P1DT12H')).toEqual({ years: 0, months: 0, weeks: 0, days: 1, hours: 12 });
    expect(timeLimitSchema.safeParse('PT').success).toBe(false);
  });

  it('is the same as another by calendar rule only', () => {
    expect(isSamePeriod('P12M', 'P1Y')).toBe(true);
    expect(isSamePeriod('P2W', 'P14D')).toBe(true);
    expect(isSamePeriod('PT72H', 'P3D')).toBe(true);
    expect(isSamePeriod('P30D', 'P1M')).toBe(false);
    expect(isSamePeriod('P365D', 'P1Y')).toBe(false);
  });

  it('tells a text that is no period', () => {
    expect(() => parsePeriod('six months')).toThrow(RangeError);
  });
});
