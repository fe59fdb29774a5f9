import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import { addressOfOpenPoints } from './address.ts';
import { addressOfFix, sortGroups, topicOf, type FindingGroup, type FindingRow } from './finding-rows.ts';

const finding = (change: Partial<FindingRow> = {}): FindingRow => ({
  key: 'retention-period-missing 1',
  rule: 'retention-period-missing',
  topic: 'retention',
  kind: 'gap',
  severity: 'error',
  article: 'Art. 30(1)(f)',
  recordType: 'retentionRule',
  recordId: idOf(1),
  subject: 'Abuse signals',
  field: 'period',
  message: 'Not recorded: retention period of “Abuse signals”.',
  recordIds: [idOf(1)],
  fix: { kind: 'open', recordType: 'retentionRule', recordId: idOf(1), field: 'period' },
  ...change,
});

const group = (rule: string, change: Partial<FindingRow>): FindingGroup => {
  const one = finding({ rule, ...change });
  const { topic, kind, severity, article } = one;
  return { rule, topic, kind, severity, article, count: 1, records: 1, findings: [one] };
};

const toConfirm: FindingRow['fix'] = {
  kind: 'confirm',
  factSourceId: idOf(7),
  recordType: 'vendor',
  recordId: idOf(2),
  field: 'country',
};

test('each finding leads to the field, to the form of the record to add, or to the fact to confirm', () => {
  const { fix } = finding();
  expect(addressOfFix({ fix })).toBe(`/retention/${idOf(1)}?place=period`);
  expect(addressOfFix({ fix: { kind: 'add', recordType: 'commitment' } })).toBe('/more/commitments/new');
  expect(addressOfFix({ fix: toConfirm })).toBe(`/vendors/${idOf(2)}?place=country`);
});

test('rules stand by topic, and within a topic by what the law asks; facts to confirm stand apart', () => {
  const groups = [
    group('measure-unused', { topic: 'upkeep', severity: 'hint' }),
    group('fact-unconfirmed', { topic: 'upkeep', severity: 'hint', fix: toConfirm }),
    group('retention-rule-unused', { severity: 'hint' }),
    group('retention-period-missing', {}),
    group('art-30-1-d', { topic: 'record' }),
  ];
  expect(sortGroups(groups).map(({ rule }) => rule)).toEqual([
    'art-30-1-d',
    'retention-period-missing',
    'retention-rule-unused',
    'fact-unconfirmed',
    'measure-unused',
  ]);
  expect(topicOf(finding({ topic: 'upkeep', fix: toConfirm }))).toBe('prefilled');
});

test('each list has an address', () => {
  expect(addressOfOpenPoints()).toBe('/open-points');
  expect(addressOfOpenPoints('letter', { letter: 'f' })).toBe('/open-points?kind=letter&is-letter=f');
  expect(addressOfOpenPoints('all', { topic: 'prefilled' })).toBe('/open-points?is-topic=prefilled');
});
