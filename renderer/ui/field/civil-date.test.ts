import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, listMonthWeeks, readDay, weekdayOf, writeDay } from './civil-date.ts';
import { formatDay, listWeekdayNames, parseDay } from './date-words.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it('refuses days that do not exist', () => {
    expect(['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-1', 'soon'].map(readDay)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(writeDay({ year: 2028, month: 2, day: 29 })).toBe('2028-02-29');
  });

  it('crosses months and years when it adds', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('shows a month as whole weeks from the first weekday on', () => {
    const weeks = listMonthWeeks('2026-11-20', 1);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === 1)).toBe(true);
  });

  it('holds every day of its month exactly once', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<(0 | 1)[]>(0, 1), (day, weekStart) => {
        const shown = listMonthWeeks(day, weekStart).flat();
        expect(shown.filter((other) => other === day)).toEqual([day]);
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });
});

describe('dates in words', () => {
  it('writes English day first and German as it is used to', () => {
    expect(formatDay('2026-11-20', 'en')).toBe('20 November 2026');
    expect(formatDay('2026-09-14', 'en', 'short')).toBe('14 Sep 2026');
    expect(formatDay('2026-11-20', 'en', 'weekday')).toBe('Friday, 20 November 2026');
    expect(formatDay('2026-01-12', 'de')).toBe('12. Januar 2026');
    expect(formatDay('2026-09-14', 'de', 'short')).toBe('14.09.2026');
    expect(listWeekdayNames('en', 1)[0]?.long).toBe('Monday');
  });

  it('reads what people type, and nothing else', () => {
    const read = (text: string, locale = 'en') => parseDay({ text, locale, today: '2026-11-21' });
    expect(
      ['2026-11-20', '20.11.2026', '20/11/26', '20 Nov 2026', 'November 20, 2026', ' 20. november 2026 '].map((text) =>
        read(text),
      ),
    ).toEqual(Array.from({ length: 6 }, () => '2026-11-20'));
    expect(read('11/20/2026', 'en-US')).toBe('2026-11-20');
    expect(read('20. März 2026', 'de')).toBe('2026-03-20');
    expect(read('morgen', 'de')).toBe('2026-11-22');
    expect(
      ['', '31.02.2026', 'next spring', '20 Ju 2026', '20 11', '12 20 Nov 2026'].map((text) => read(text)),
    ).toEqual(Array.from({ length: 6 }, () => null));
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en', 'de', 'fr'), (day, locale) => {
        for (const style of ['long', 'short'] as const) {
          expect(parseDay({ text: formatDay(day, locale, style), locale, today: '2026-11-21' })).toBe(day);
        }
      }),
    );
  });
});
