import { add } from 'date-fns/add';
import { endOfYear } from 'date-fns/endOfYear';
import { format } from 'date-fns/format';
import type { Duration } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRetentionRule, anIndex } from '../../../test/fixtures/builders.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { listDeadlines } from './list-deadlines.ts';
import { disposalWindow } from './retention-days.ts';

type Rule = ReturnType<typeof aRetentionRule>;
const facts = createReferenceFacts();

const list = (rule: Partial<Rule>, label: string, happened: string, on: string, disposedOn: string | null = null) =>
  listDeadlines(
    anIndex({ retentionRules: [aRetentionRule({ ...rule, occurrences: [{ label, on: happened, disposedOn }] })] }),
    facts,
    { on },
  );
const brief = (deadlines: ReturnType<typeof list>) =>
  deadlines.map(({ day, start, state, title, basis }) => [day, start, state, title, basis.text]);

describe('days of retention', () => {
  it('erases after the period, and is overdue until the disposal is recorded', () => {
    const rule = { name: 'support tickets', periodKind: 'exact', period: 'P6M', disposal: 'delete' } as const;
    const found = brief(list(rule, 'case 7', '2026-08-31', '2026-11-20'));
    expect(found).toEqual([
      ['2027-02-28', null, 'later', 'Erase support tickets: case 7', 'Happened on 31 August 2026, plus 6 months'],
    ]);
    expect(list(rule, 'case 7', '2026-08-31', '2027-03-01')).toMatchObject([{ state: 'overdue' }]);
    expect(list(rule, 'case 7', '2026-08-31', '2027-03-01', '2027-02-27')).toEqual([]);
  });

  it('counts from the end of the year where the rule does, with the statute', () => {
    const rule = {
      name: 'invoices',
      periodKind: 'byLaw',
      period: 'P8Y',
      trigger: { event: 'yearEnd', text: null },
      statute: 'UStG § 14b(1)',
      disposal: 'delete',
    } as const;
    expect(brief(list(rule, '2018', '2018-03-05', '2026-11-20'))).toEqual([
      [
        '2026-12-31',
        null,
        'dueSoon',
        'Erase invoices: 2018',
        'Happened on 5 March 2018, counted from the end of the year, 31 December 2018, plus 8 years, UStG § 14b(1)',
      ],
    ]);
  });

  it('opens a window between the ends of a range', () => {
    const rule = { name: 'files', periodKind: 'range', period: 'P6Y', periodMax: 'P10Y' } as const;
    const states = ['2025-12-31', '2026-01-31', '2030-01-31', '2030-02-01'].map(
      (on) => list(rule, 'Alder', '2020-01-31', on)[0]?.state,
    );
    expect(states).toEqual(['later', 'running', 'running', 'overdue']);
    expect(brief(list(rule, 'Alder', '2020-01-31', '2026-11-20'))).toEqual([
      [
        '2030-01-31',
        '2026-01-31',
        'running',
        'Dispose of files: Alder',
        'Happened on 31 January 2020, at the earliest after 6 years, at the latest after 10 years',
      ],
    ]);
  });

  it('is never overdue where only the least length is recorded', () => {
    const rule = { periodKind: 'atLeast', period: 'P6Y' } as const;
    expect(list(rule, 'Alder', '2020-01-31', '2026-01-30')).toMatchObject([{ day: '2026-01-31', state: 'dueSoon' }]);
    expect(list(rule, 'Alder', '2020-01-31', '2029-01-30')).toMatchObject([{ day: '2026-01-31', state: 'running' }]);
  });

  it('tells when one phase follows another, and disposes of after the last where the rule has no length of its own', () => {
    const rule = {
      name: 'invoices',
      phases: [
        { name: 'active', period: 'P2Y', description: null },
        { name: 'restricted', period: 'P6Y', description: null },
      ],
      disposal: 'delete',
    } satisfies Partial<Rule>;
    expect(brief(list(rule, '2024', '2024-02-29', '2025-01-01'))).toEqual([
      ['2026-02-28', null, 'later', 'Restrict invoices: 2024', 'Happened on 29 February 2024, plus 2 years'],
      ['2032-02-29', null, 'later', 'Erase invoices: 2024', 'Happened on 29 February 2024, plus 2 years, plus 6 years'],
    ]);
    // Restricting passes by itself; erasing does not.
    expect(list(rule, '2024', '2024-02-29', '2040-01-01')).toMatchObject([{ kind: 'disposal', state: 'overdue' }]);
  });

  it('tells no day where a length is not recorded, and ignores one that the kind does not count', () => {
    const open = { phases: [{ name: 'active' as const, period: null, description: null }] };
    expect(list(open, 'Alder', '2020-01-31', '2026-11-20')).toEqual([]);
    expect(list({ periodKind: 'indefinite', period: 'P1Y' }, 'Alder', '2020-01-31', '2026-11-20')).toEqual([]);
    expect(
      list({ periodKind: 'exact', period: 'P1Y', status: 'retired' }, 'Alder', '2020-01-31', '2021-11-20'),
    ).toEqual([]);
  });

  it('keeps two cases of the same name apart', () => {
    const rule = aRetentionRule({
      periodKind: 'exact',
      period: 'P1Y',
      occurrences: [
        { label: 'Alder', on: '2026-01-31' },
        { label: 'Alder', on: '2026-02-28' },
      ],
    });
    const ids = listDeadlines(anIndex({ retentionRules: [rule] }), facts, { on: '2026-11-20' }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('held against date-fns', () => {
  const iso = (date: Date): string => format(date, 'yyyy-MM-dd');
  const noon = (day: string): Date => new Date(`${day}T12:00:00`);
  const days = fc.oneof(
    fc
      .date({ min: new Date('1980-01-01T12:00:00Z'), max: new Date('2100-12-31T12:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom('2024-02-29', '2000-02-29', '2023-02-28', '2026-01-31', '2025-12-31', '2026-08-31', '2027-04-30'),
  );
  const lengths = fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((years) => ({ text: `P${years}Y`, length: { years } })),
    fc.integer({ min: 1, max: 40 }).map((months) => ({ text: `P${months}M`, length: { months } })),
    fc.integer({ min: 1, max: 900 }).map((number) => ({ text: `P${number}D`, length: { days: number } })),
    fc.integer({ min: 1, max: 100 }).map((weeks) => ({ text: `P${weeks}W`, length: { weeks } })),
  );
  const base = { trigger: null, periodMax: null, phases: [] };
  const judge = (day: string, isYearEnd: boolean, ...all: Duration[]): string => {
    const sum = (unit: 'years' | 'months' | 'weeks' | 'days') =>
      all.reduce((total, one) => total + (one[unit] ?? 0), 0);
    const start = isYearEnd ? endOfYear(noon(day)) : noon(day);
    return iso(add(start, { years: sum('years'), months: sum('months'), weeks: sum('weeks'), days: sum('days') }));
  };
  const triggerOf = (isYearEnd: boolean) => (isYearEnd ? { event: 'yearEnd' as const, text: null } : null);

  it('agrees on leap days, month ends and ends of years', () => {
    fc.assert(
      fc.property(days, lengths, fc.boolean(), (day, { text, length }, isYearEnd) => {
        const rule = { ...base, periodKind: 'exact' as const, period: text, trigger: triggerOf(isYearEnd) };
        expect(disposalWindow(rule, day)).toEqual({ earliest: null, latest: judge(day, isYearEnd, length) });
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees on both ends of a range', () => {
    fc.assert(
      fc.property(days, lengths, lengths, fc.boolean(), (day, least, most, isYearEnd) => {
        const rule = {
          ...base,
          periodKind: 'range' as const,
          period: least.text,
          periodMax: most.text,
          trigger: triggerOf(isYearEnd),
        };
        expect(disposalWindow(rule, day)).toEqual({
          earliest: judge(day, isYearEnd, least.length),
          latest: judge(day, isYearEnd, most.length),
        });
      }),
    );
  });

  it('agrees on phases that follow one another', () => {
    fc.assert(
      fc.property(days, fc.array(lengths, { minLength: 1, maxLength: 4 }), (day, phases) => {
        const rule = {
          ...base,
          periodKind: 'notAnswered' as const,
          period: null,
          phases: phases.map(({ text }) => ({ name: 'restricted' as const, period: text, description: null })),
        };
        expect(disposalWindow(rule, day)?.latest).toBe(judge(day, false, ...phases.map(({ length }) => length)));
      }),
    );
  });
});
