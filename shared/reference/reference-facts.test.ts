import { describe, expect, test } from 'vitest';
import type { FactOverride } from './fact-table.ts';
import { createReferenceFacts } from './reference-facts.ts';

const facts = createReferenceFacts();
const today = '2026-11-21';

describe('lawful bases', () => {
  test('recognised legitimate interests exist in UK law from 5 February 2026', () => {
    expect(facts.lawfulBasis('uk-6-1-ea', { on: '2026-02-04' })).toBeUndefined();
    expect(facts.recognisedInterests({ on: '2026-02-04' })).toEqual([]);
    expect(facts.recognisedInterests({ on: '2026-02-05' }).map(({ id }) => id)).toEqual([
      'public-task-request',
      'security-defence',
      'emergencies',
      'crime',
      'safeguarding',
    ]);
  });

  test('a basis says what it brings with it', () => {
    expect(facts.lawfulBasis('eu-6-1-f', { on: today })).toMatchObject({
      article: 'Art. 6(1)(f)',
      needsBalancing: true,
      origin: { confidence: 'verified', isOverride: false },
    });
    expect(facts.lawfulBasis('eu-9-2-b', { on: today })).toMatchObject({
      needsLawReference: true,
      needsLawfulBasisToo: true,
      origin: { confidence: 'fromMemory' },
    });
  });

  test('bases and conditions are told apart', () => {
    const of = (kind: 'lawfulBasis' | 'specialCategoryCondition'): number =>
      facts.lawfulBases({ law: 'eu-gdpr', kind, on: today }).length;
    expect([of('lawfulBasis'), of('specialCategoryCondition')]).toEqual([6, 10]);
  });
});

describe('statutory retention', () => {
  const periods = (country: string, on: string, id: RegExp): string[] =>
    facts
      .statutoryRetention({ country, on })
      .filter((fact) => id.test(fact.id))
      .map((fact) => fact.period);

  test('German vouchers were kept ten years, and eight from 2025', () => {
    expect(periods('DE', '2024-12-31', /^de-02/)).toEqual(['P10Y']);
    expect(periods('DE', '2025-01-01', /^de-02/)).toEqual(['P8Y']);
  });

  test('a member has the law of the Union as well, and a country its regions', () => {
    const by = (country: string): string[] => [
      ...new Set(facts.statutoryRetention({ country, on: today }).map(({ appliesBy }) => appliesBy)),
    ];
    expect(by('DE')).toEqual(['country', 'union']);
    expect(by('US')).toEqual(['country', 'region']);
    expect(by('GB')).toEqual(['country']);
  });

  test('a duty to keep, a duty to delete and a limitation are different things', () => {
    const limitation = facts.statutoryRetention({ country: 'DE', category: 'payrollAndStaff', on: today });
    expect(limitation.find(({ id }) => id === 'de-11')).toMatchObject({ kind: 'limitation', period: 'P2M' });
    const laundering = facts.statutoryRetention({ country: 'GB', category: 'moneyLaundering', on: today });
    expect(laundering.map(({ kind }) => kind)).toEqual(['minimumAndMaximum']);
  });

  test.each([
    ['§ 147 AO', ['de-01', 'de-02', 'de-03', 'de-05']],
    ['Section 257 HGB', ['de-01', 'de-02', 'de-03', 'de-05']],
    ['kept under § 14b of the UStG', ['de-04']],
    ['Companies Act 2006, s. 388', ['gb-01', 'gb-02']],
    ['art. L123-22 du Code de commerce', ['fr-01']],
    ['Cal. Gov. Code § 12946', ['us-ca-01']],
    ['AO', []],
    ['§ 147', []],
    ['tax law', []],
  ])('%s is found by statute and section', (text, ids) => {
    const found = facts.findStatute(text, { on: today }).map(({ id }) => id);
    expect(found).toEqual(ids);
  });

  test('every shipped law finds itself', () => {
    const lost = facts
      .statutoryRetention({ country: 'DE', on: today })
      .concat(
        facts.statutoryRetention({ country: 'GB', on: today }),
        facts.statutoryRetention({ country: 'US', on: today }),
      )
      .filter(({ id, law }) => !facts.findStatute(law).some((found) => found.id === id));
    expect(lost.map(({ law }) => law)).toEqual([]);
  });
});

describe('items of the law', () => {
  test('the record of a controller has the letters (a) to (g), that of a processor (a) to (d)', () => {
    const letters = (role: 'controller' | 'processor'): string[] => [
      ...new Set(facts.recordItems({ law: 'eu-gdpr', role }).map(({ article }) => article)),
    ];
    expect(letters('controller')).toEqual('abcdefg'.split('').map((letter) => `Art. 30(1)(${letter})`));
    expect(letters('processor')).toEqual('abcd'.split('').map((letter) => `Art. 30(2)(${letter})`));
  });

  test('a notice differs with where the data come from', () => {
    const items = facts.noticeItems({ law: 'eu-gdpr' });
    const only = (which: 'article' | 'articleIfNotFromPerson'): string[] =>
      items.filter((item) => item[which] === null).map(({ item }) => item);
    expect(only('article')).toEqual(['dataCategories', 'source']);
    expect(only('articleIfNotFromPerson')).toEqual(['statutoryOrContractual']);
  });

  test('neural data are sensitive in California from 2025', () => {
    const names = (on: string): string[] => facts.ccpaItems({ on, kind: 'sensitive' }).map(({ name }) => name);
    expect(names('2024-12-31')).not.toContain('Neural data');
    expect(names('2025-01-01')).toContain('Neural data');
    expect(facts.ccpaItems({ on: today, kind: 'category' }).map(({ letter }) => letter)).toEqual(
      'ABCDEFGHIJKL'.split(''),
    );
  });
});

test('a fact of the user’s own is looked up beside the shipped ones', () => {
  const override: FactOverride = {
    factKind: 'statutoryRetention',
    factId: 'own-1',
    isOwn: true,
    factValues: {
      country: 'DE',
      category: 'logs',
      records: 'Records of a water utility',
      kind: 'minimum',
      period: 'P3Y',
      trigger: 'end of the year',
      law: 'Water Act § 5',
      sources: [{ name: 'the utility’s lawyers' }],
      confidence: 'verified',
    },
    shippedValues: {},
    reason: null,
    source: 'the utility’s lawyers',
    capturedOn: '2026-10-01',
  };
  const own = createReferenceFacts([override]);
  const found = own.statutoryRetention({ country: 'DE', category: 'logs', on: today });
  expect(found.map(({ id, origin }) => [id, origin.confidence, origin.asOf, origin.source])).toEqual([
    ['own-1', 'ownFact', '2026-10-01', 'the utility’s lawyers'],
  ]);
  expect(own.findStatute('Water Act § 5').map(({ id }) => id)).toEqual(['own-1']);
});
