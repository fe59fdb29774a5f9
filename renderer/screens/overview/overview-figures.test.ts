import { expect, test } from 'vitest';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { aSecurityMeasure, aTransfer, aVendor, idOf } from '../../../test/fixtures/builders.ts';
import { listDueDates } from './due-dates.ts';
import { countDestinations, familyOf } from './transfer-destinations.ts';

const mechanism = (code: 'eu-us-dpf' | 'eu-scc' | 'eu-adequacy', validUntil: string | null = null) => ({
  code,
  variant: null,
  description: null,
  condition: null,
  isExample: false,
  reliedOnBy: null,
  reference: null,
  signedOn: null,
  validUntil,
});
const to = (country: string) => ({ country, place: null });

const summary: ActivitySummary = {
  id: idOf(1),
  revision: 1,
  reference: 'C-05',
  name: 'Text suggestions',
  role: 'controller',
  department: null,
  owner: null,
  status: 'active',
  reviewDate: '2026-12-01',
  lawfulBases: [],
  states: [],
  searchText: '',
};

test('transfers are counted by destination, most first, and a transfer to two countries counts in both', () => {
  const { rows, total } = countDestinations([
    aTransfer({ destinations: [to('US')], mechanisms: [mechanism('eu-us-dpf')] }),
    aTransfer({ destinations: [to('US'), to('IN')] }),
    aTransfer({ destinations: [to('CH')], mechanisms: [mechanism('eu-adequacy')], status: 'ended' }),
  ]);
  expect(total).toBe(2);
  expect(rows.map(({ name, total: count, counts }) => [name, count, counts.framework, counts.gap])).toEqual([
    ['United States', 2, 1, 1],
    ['India', 1, 0, 1],
  ]);
});

test('a destination in words stands for itself, and one that nobody recorded has no name', () => {
  const { rows } = countDestinations([
    aTransfer({ destinationDescription: 'countries of our payment providers' }),
    aTransfer(),
  ]);
  expect(rows.map(({ id, name }) => [id, name])).toEqual([
    ['', null],
    ['countries of our payment providers', 'countries of our payment providers'],
  ]);
});

test('a transfer that needs no mechanism is not a gap', () => {
  expect(familyOf(aTransfer({ mechanismAnswer: 'none' }))).toBe('none');
  expect(familyOf(aTransfer({ mechanismAnswer: 'listed' }))).toBe('gap');
});

test('due dates come earliest first from every kind of record that is in use', () => {
  const twilio = aVendor({ name: 'Twilio', dpaValidUntil: '2026-12-12', reviewDate: '2026-11-01' });
  const due = listDueDates(
    {
      activities: [summary, { ...summary, id: idOf(2), status: 'retired', reviewDate: '2020-01-01' }],
      vendors: [twilio, aVendor({ status: 'ended', reviewDate: '2020-01-01' })],
      transfers: [aTransfer({ importerVendorId: twilio.id, mechanisms: [mechanism('eu-scc', '2027-01-31')] })],
      securityMeasures: [aSecurityMeasure({ reviewDate: '2026-11-20' })],
    },
    '2026-11-20',
  );
  expect(due.map(({ day, kind, title, detail, isOverdue }) => [day, kind, title, detail, isOverdue])).toEqual([
    ['2026-11-01', 'review', 'Twilio', null, true],
    ['2026-11-20', 'review', 'TLS for all traffic', null, false],
    ['2026-12-01', 'review', 'Text suggestions', 'C-05', false],
    ['2026-12-12', 'agreementEnds', 'Twilio', null, false],
    ['2027-01-31', 'mechanismEnds', 'Twilio', 'Standard contractual clauses', false],
  ]);
});
