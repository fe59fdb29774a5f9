// What Art. 13 and 14 and the CCPA want told, as a table per register: each item is found or is a gap.
import { describe, expect, it } from 'vitest';
import { readFixtureRecords } from '../../../test/fixtures/read-register.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import { factsOfRegister } from '../../reference/register-facts.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { buildPolicy } from './build-policy.ts';
import { listNoticeItems } from './notice-items.ts';

const options = { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20', language: 'en' } as const;

function itemsOf(name: string, change: (records: RegisterRecords) => RegisterRecords = (records) => records) {
  const records = change(name === 'sample' ? sampleRegisterDocument().records : readFixtureRecords(name));
  const index = indexRegister({ id: name, records });
  return listNoticeItems(buildPolicy(index, options), index, factsOfRegister(index.register), null);
}

const names = ['sample', 'proecommerce', 'pro4soft-p4p', 'tracksera', 'sitecarepluspro', 'ceppro'];

describe.each(names)('the notice items of %s', (name) => {
  const { gdpr, ccpa } = itemsOf(name);

  it('stand in the golden table', async () => {
    const table = [...gdpr, ...ccpa].map(({ article, name: item, state, statements, gaps }) =>
      [state.padEnd(8), `${statements} told, ${gaps} marked`.padEnd(22), article, item].join(' | '),
    );
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`../../../test/golden/policy/notice-items/${name}.txt`);
  });

  it('never call an item stated that no sentence tells', () => {
    for (const { state, statements } of [...gdpr, ...ccpa])
      expect(state === 'stated' || state === 'partly').toBe(statements > 0);
  });
});

it('tells California’s items where the register says that the law applies, and nowhere else', () => {
  const applies = (name: string): boolean =>
    readFixtureRecords(name).organisations.some(({ applicableLaws }) =>
      applicableLaws.some(({ law }) => law === 'ccpa'),
    );
  for (const name of names.slice(1)) expect(itemsOf(name).ccpa.length > 0).toBe(applies(name));
  expect(names.slice(1).some(applies)).toBe(true);
});

it.each([
  ['source', (records: RegisterRecords) => ({ ...records, dataCategories: [] })],
  ['complaint', (records: RegisterRecords) => ({ ...records, commitments: [] })],
  ['automatedDecisions', (records: RegisterRecords) => ({ ...records, activities: [] })],
])('finds %s of the sample stated, and a gap once its records are gone', (item, without) => {
  const stateOf = (rows: ReturnType<typeof itemsOf>) => rows.gdpr.find(({ id }) => id === `eu-gdpr-${item}`)?.state;
  expect(['stated', 'partly']).toContain(stateOf(itemsOf('sample')));
  expect(stateOf(itemsOf('sample', without))).toBe('gap');
});

it('asks for the withdrawal of consent only where something rests on consent', () => {
  const withoutConsent = itemsOf('sample', (records) => ({
    ...records,
    commitments: [],
    activities: records.activities.map((activity) => ({
      ...activity,
      purposes: activity.purposes.filter(({ lawfulBasis }) => lawfulBasis !== 'eu-6-1-a'),
    })),
  }));
  expect(withoutConsent.gdpr.find(({ id }) => id === 'eu-gdpr-withdrawConsent')?.state).toBe('notAsked');
});
