import { describe, expect, test } from 'vitest';
import { createReferenceFacts } from './reference-facts.ts';
import type { FactOverride } from './fact-table.ts';

const facts = createReferenceFacts();

describe('adequacy on a day', () => {
  test.each([
    ['eu', 'GB', '2018-06-01', 'domestic'],
    ['eu', 'GB', '2020-12-31', 'domestic'],
    ['eu', 'GB', '2021-03-01', 'adequate'],
    ['eu', 'GB', '2027-01-01', 'adequate'],
    ['eu', 'GB', '2031-12-27', 'adequate'],
    ['eu', 'GB', '2031-12-28', 'none'],
    ['eu', 'GB', '2032-01-01', 'none'],
    ['eu', 'BR', '2025-12-31', 'none'],
    ['eu', 'BR', '2026-01-26', 'partial'],
    ['eu', 'BR', '2026-02-01', 'partial'],
    ['eu', 'US', '2021-01-01', 'none'],
    ['eu', 'US', '2026-11-21', 'partial'],
    ['eu', 'SG', '2026-11-21', 'none'],
    ['eu', 'EPO', '2025-07-14', 'none'],
    ['eu', 'EPO', '2025-07-15', 'adequate'],
    ['eu', 'FR', '2026-11-21', 'domestic'],
    ['eu', 'MQ', '2026-11-21', 'domestic'],
    ['eu', 'ZZ', '2026-11-21', 'unknown'],
    ['uk', 'GB', '2026-11-21', 'domestic'],
    ['uk', 'FR', '2020-06-01', 'domestic'],
    ['uk', 'FR', '2026-11-21', 'adequate'],
    ['uk', 'US', '2023-10-11', 'none'],
    ['uk', 'US', '2023-10-12', 'partial'],
    ['uk', 'KR', '2022-12-18', 'none'],
    ['uk', 'KR', '2022-12-19', 'partial'],
    ['uk', 'BR', '2026-11-21', 'none'],
    ['ch', 'CH', '2026-11-21', 'domestic'],
    ['ch', 'DE', '2026-11-21', 'adequate'],
    ['ch', 'MC', '2026-11-21', 'adequate'],
    ['eu', 'MC', '2026-11-21', 'none'],
    ['ch', 'JP', '2026-11-21', 'none'],
    ['ch', 'US', '2024-09-14', 'none'],
    ['ch', 'US', '2024-09-15', 'partial'],
    ['ch', 'US', '2022-01-01', 'unknown'],
  ] as const)('from %s to %s on %s: %s', (from, to, on, state) => {
    expect(facts.adequacy({ from, to, on }).state).toBe(state);
  });

  test('the United States count only with a certification of the importer', () => {
    const asked = (['eu', 'uk', 'ch'] as const).map((from) => {
      const { requiresCertification, mechanism } = facts.adequacy({ from, to: 'US', on: '2026-11-21' });
      return { from, requiresCertification, mechanism };
    });
    expect(asked).toEqual([
      { from: 'eu', requiresCertification: 'eu-us-dpf', mechanism: 'eu-us-dpf' },
      { from: 'uk', requiresCertification: 'uk-us-data-bridge', mechanism: 'uk-us-data-bridge' },
      { from: 'ch', requiresCertification: 'ch-us-dpf', mechanism: 'ch-us-dpf' },
    ]);
  });

  test('an answer names its decision, its end and its sources', () => {
    expect(facts.adequacy({ from: 'eu', to: 'GB', on: '2027-01-01' })).toMatchObject({
      decision: 'Commission Implementing Decision (EU) 2021/1772, as amended by (EU) 2025/1226 and (EU) 2025/2574',
      validFrom: '2021-06-28',
      validUntil: '2031-12-27',
      mechanism: 'eu-adequacy',
      origin: { confidence: 'verified', asOf: '2026-11-21', isOverride: false },
    });
    expect(facts.adequacy({ from: 'eu', to: 'GB', on: '2032-01-01' })).toMatchObject({
      state: 'none',
      endedOn: '2031-12-27',
    });
    expect(facts.adequacy({ from: 'eu', to: 'BR', on: '2026-02-01' })).toMatchObject({
      scope: expect.stringContaining('LGPD'),
      decision: 'Commission Implementing Decision (EU) 2026/179',
      origin: { source: expect.stringContaining('europalov.no') },
    });
  });

  test('exporters under UK and Swiss law have answers and sources of their own', () => {
    const answer = (from: 'uk' | 'ch', to: string) => {
      const { state, decision, requiresCertification, origin } = facts.adequacy({ from, to, on: '2026-11-21' });
      return [from, to, state, decision, requiresCertification, origin?.confidence, origin?.source];
    };
    const ukSource =
      'https://handleygill.co.uk/uk-adequacy-regulations; secondary, not named (Aug 2026, quotes the ICO list)';
    const swissSource =
      'https://www.bj.admin.ch/bj/en/home/staat/datenschutz/internationales/anerkennung-staaten.html; https://prighter.com/ja/resources/laws/swiss-fadp/dpo/chapters/annexes';
    expect([
      answer('uk', 'US'),
      answer('uk', 'IE'),
      answer('uk', 'SG'),
      answer('ch', 'US'),
      answer('ch', 'GB'),
    ]).toEqual([
      ['uk', 'US', 'partial', 'SI 2023/1028', 'uk-us-data-bridge', 'verified', ukSource],
      ['uk', 'IE', 'adequate', 'DPA 2018 Sch. 21, saved decisions', null, 'verified', ukSource],
      ['uk', 'SG', 'none', null, null, 'fromMemory', 'UK list of adequacy regulations, August 2026'],
      [
        'ch',
        'US',
        'partial',
        'Amendment of Annex 1 of the Data Protection Ordinance of 14 August 2024',
        'ch-us-dpf',
        'verified',
        swissSource,
      ],
      ['ch', 'GB', 'adequate', 'Annex 1 of the Swiss Data Protection Ordinance', null, 'fromMemory', swissSource],
    ]);
  });

  test('an override of one field leaves the standing of the others', () => {
    const renamed = createReferenceFacts([
      {
        factKind: 'jurisdiction',
        factId: 'BR',
        isOwn: false,
        factValues: { note: 'ask Ana' },
        shippedValues: { note: null },
        reason: null,
        source: 'Ana',
        capturedOn: '2027-01-15',
      },
    ]);
    expect(renamed.jurisdiction('BR')?.origin).toMatchObject({
      asOf: '2027-01-15',
      confidence: 'userOverride',
      overriddenFields: ['note'],
      shipped: { asOf: '2026-11-21', confidence: 'verified' },
    });
    const asked = { from: 'eu', to: 'BR', on: '2026-02-01' } as const;
    expect(renamed.adequacy(asked)).toEqual(facts.adequacy(asked));
  });

  test('what is not known has no origin, and is not told as none', () => {
    expect(facts.adequacy({ from: 'eu', to: 'ZZ', on: '2026-11-21' })).toMatchObject({
      state: 'unknown',
      origin: null,
    });
  });
});

describe('what a register overrides', () => {
  const override = (values: Partial<FactOverride>): FactOverride => ({
    factKind: 'mechanism',
    factId: 'eu-us-dpf',
    isOwn: false,
    factValues: {},
    shippedValues: {},
    reason: null,
    source: null,
    capturedOn: '2026-11-21',
    ...values,
  });

  test('a framework that ends takes its adequacy with it, from the next day', () => {
    const ended = createReferenceFacts([
      override({ factValues: { validUntil: '2027-02-28' }, shippedValues: { validUntil: null }, reason: 'Judgment' }),
    ]);
    expect(ended.adequacy({ from: 'eu', to: 'US', on: '2027-02-28' })).toMatchObject({
      state: 'partial',
      validUntil: '2027-02-28',
    });
    expect(ended.adequacy({ from: 'eu', to: 'US', on: '2027-03-01' })).toMatchObject({
      state: 'none',
      endedOn: '2027-02-28',
      origin: { confidence: 'userOverride', isOverride: true, reason: 'Judgment' },
    });
    expect(ended.adequacy({ from: 'uk', to: 'US', on: '2027-03-01' }).state).toBe('partial');
  });

  test('a suspended framework counts again when the suspension ends', () => {
    const suspended = createReferenceFacts([
      override({ factValues: { suspendedFrom: '2027-03-01', suspendedUntil: '2027-06-30' } }),
    ]);
    const states = ['2027-02-28', '2027-03-01', '2027-06-30', '2027-07-01'].map((on) => [
      suspended.mechanism('eu-us-dpf', { on })?.validity,
      suspended.adequacy({ from: 'eu', to: 'US', on }).state,
    ]);
    expect(states).toEqual([
      ['inForce', 'partial'],
      ['suspended', 'none'],
      ['suspended', 'none'],
      ['inForce', 'partial'],
    ]);
  });

  test('a decision can be ended, and a jurisdiction added', () => {
    const gb = facts.jurisdiction('GB');
    const own = createReferenceFacts([
      override({
        factKind: 'jurisdiction',
        factId: 'GB',
        factValues: { eu: gb?.eu.map((period) => ({ ...period, validUntil: '2028-12-31' })) },
      }),
      override({
        factKind: 'jurisdiction',
        factId: 'ICC',
        isOwn: true,
        factValues: {
          kind: 'organisation',
          name: 'An international court',
          confidence: { eu: 'verified', uk: 'verified', ch: 'verified' },
        },
        source: 'our counsel',
      }),
    ]);
    expect(own.adequacy({ from: 'eu', to: 'GB', on: '2029-01-01' })).toMatchObject({
      state: 'none',
      endedOn: '2028-12-31',
    });
    expect(own.adequacy({ from: 'eu', to: 'ICC', on: '2027-01-01' })).toMatchObject({
      state: 'none',
      origin: { confidence: 'ownFact', source: 'our counsel' },
    });
    expect(facts.adequacy({ from: 'eu', to: 'GB', on: '2029-01-01' }).state).toBe('adequate');
  });

  test('a later change of the shipped data is listed and changes nothing', () => {
    const differing = createReferenceFacts([
      override({ id: 'o1', factValues: { validUntil: '2027-02-28' }, shippedValues: { validUntil: '2026-12-31' } }),
      override({ id: 'o2', factValues: { doubt: 'under legal challenge' }, shippedValues: { doubt: null } }),
      override({ id: 'o3', factId: 'no-such', factValues: { name: 'Gone' }, shippedValues: { name: 'Once' } }),
      override({ id: 'o4', factValues: { validUntil: 'some day' } }),
      override({ id: 'o5', factId: 'eu-scc', factValues: { note: 'ours' }, shippedValues: {} }),
    ]);
    const listed = differing.differences().map(({ overrideId, kind, field }) => [overrideId, kind, field]);
    expect(listed).toEqual([
      ['o1', 'changed', 'validUntil'],
      ['o2', 'agrees', 'doubt'],
      ['o3', 'withdrawn', null],
      ['o4', 'notApplied', 'validUntil'],
    ]);
    expect(differing.mechanism('eu-us-dpf', { on: '2027-03-01' })?.validity).toBe('ended');
  });
});

describe('mechanisms', () => {
  test('the modules of the clauses carry the codes that transfers record', () => {
    for (const code of ['eu-scc', 'uk-addendum', 'ch-scc'])
      expect(facts.mechanism(code, { on: '2026-11-21' })?.variants.map(({ variant }) => variant)).toEqual([
        'module-1',
        'module-2',
        'module-3',
        'module-4',
      ]);
  });

  test('only what is in force on the day and can be chosen is offered', () => {
    const offered = (on: string): string[] => facts.mechanisms({ law: 'uk-gdpr', on }).map(({ id }) => id);
    expect(offered('2021-06-01')).toEqual(['uk-adequacy', 'uk-bcr', 'uk-other-safeguards', 'uk-derogation']);
    expect(offered('2026-11-21')).toEqual([
      'uk-adequacy',
      'uk-us-data-bridge',
      'uk-idta',
      'uk-addendum',
      'uk-bcr',
      'uk-other-safeguards',
      'uk-derogation',
    ]);
    expect(facts.mechanisms({ on: '2026-11-21' }).filter(({ code }) => code === null)).toEqual([]);
  });

  test('safeguards need an assessment; adequacy and derogations need none', () => {
    const needing = facts.mechanisms({ law: 'eu-gdpr', on: '2026-11-21' }).map(({ id, needsAssessment, kind }) => ({
      id,
      isRight: needsAssessment === (kind === 'safeguard'),
    }));
    expect(needing.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
