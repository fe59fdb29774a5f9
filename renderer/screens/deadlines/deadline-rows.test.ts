import { expect, test } from 'vitest';
import { addressOfDeadlines } from './address.ts';
import { groupOf, orderRows, type DeadlineRow } from './deadline-rows.ts';

const row = (day: string, state: DeadlineRow['state'], start: string | null = null): DeadlineRow => ({
  id: `${day} ${state}`,
  kind: 'disposal',
  day,
  start,
  title: 'Erase invoices: 2018',
  recordType: 'retentionRule',
  recordId: '00000000-0000-7000-8000-000000000001',
  recordIds: ['00000000-0000-7000-8000-000000000001'],
  field: 'occurrences',
  article: null,
  state,
  basis: { text: '', parts: [] },
  source: { kind: 'record', text: '', isConfirmed: true },
});

test('the list has what is overdue first, then what has begun without an end, then the months', () => {
  const rows = [
    row('2020-01-01', 'running'),
    row('2026-10-01', 'overdue'),
    row('2026-11-30', 'running', '2026-11-01'),
    row('2027-02-01', 'later'),
  ];
  const ordered = orderRows(rows, '2026-11-20');
  expect(ordered.map((deadline) => groupOf(deadline, '2026-11-20'))).toEqual([
    'overdue',
    'begun',
    '2026-11',
    '2027-02',
  ]);
  expect(ordered).toHaveLength(rows.length);
});

test('a filtered list has an address', () => {
  expect(addressOfDeadlines()).toBe('/deadlines');
  expect(addressOfDeadlines({ month: '2026-12' })).toBe('/deadlines?is-month=2026-12');
});
