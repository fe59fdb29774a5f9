import { expect, test } from 'vitest';
import type { ChangeSetSummary } from '../../../shared/contract/register.ts';
import { idOf } from '../../../test/fixtures/builders.ts';
import { changeLineOf, findUndone, groupByDay } from './change-line.ts';

const change = {
  recordType: 'vendor',
  recordId: idOf(1),
  title: 'Twilio',
  action: 'changed',
  fields: ['country', 'dpaValidUntil'],
} as const;
const set = (sequence: number, more: Partial<ChangeSetSummary> = {}): ChangeSetSummary => ({
  sequence,
  at: `2026-11-2${sequence % 10}T12:00:00.000Z`,
  actor: 'Marit Lindqvist',
  operation: 'vendors.update',
  kind: 'change',
  target: null,
  hash: '',
  changes: [{ ...change, fields: [...change.fields] }],
  more: 0,
  ...more,
});

test('a change is told by its action, its record and the labels of its fields', () => {
  expect(changeLineOf(set(1))).toEqual({
    action: 'Changed vendor',
    title: 'Twilio',
    fields: 'Country, Valid until',
    others: 0,
  });
  expect(changeLineOf(set(1, { more: 3 })).others).toBe(3);
});

test('an undo is told by what it took back, a redo by what it does again', () => {
  const removal = set(2, { kind: 'undo', target: 1, changes: [{ ...change, fields: [], action: 'removed' }] });
  expect(changeLineOf(removal).action).toBe('Undid: added vendor');
  const confirmed = set(5, { operation: 'register.confirmFacts' });
  expect(changeLineOf(set(6, { kind: 'undo', target: 5 }), [confirmed]).action).toBe(
    'Undid: confirmed a pre-filled fact',
  );
  expect(changeLineOf(set(3, { kind: 'redo', target: 1 })).action).toBe('Redid: changed vendor');
  expect(changeLineOf(set(4, { operation: 'register.import', more: 311 }))).toEqual({
    action: 'Imported a register',
    title: '312 records',
    fields: '',
    others: 0,
  });
});

test('a change set counts as undone until it is redone', () => {
  expect([...findUndone([set(3), set(2, { kind: 'undo', target: 1 }), set(1)])]).toEqual([1]);
  expect([...findUndone([set(3, { kind: 'redo', target: 1 }), set(2, { kind: 'undo', target: 1 }), set(1)])]).toEqual(
    [],
  );
});

test('change sets stand under their day, newest first', () => {
  expect(groupByDay([set(2), set(2), set(1)]).map(({ day, sets }) => [day, sets.length])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-21', 1],
  ]);
});
