import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import { groupFacts, listMissing } from './fact-groups.ts';

test('facts of one record stand together, in reading order, each field once', () => {
  const fact = (recordId: string, field: string) => ({ recordType: 'vendor' as const, recordId, field });
  expect(
    groupFacts([fact(idOf(2), 'name'), fact(idOf(1), 'name'), fact(idOf(2), 'country'), fact(idOf(2), 'name')]),
  ).toEqual([
    { recordType: 'vendor', recordId: idOf(2), fields: ['name', 'country'] },
    { recordType: 'vendor', recordId: idOf(1), fields: ['name'] },
  ]);
});

test('gaps are found wherever they stand in a sentence', () => {
  const missing = {
    text: 'country of “Sentry”',
    recordType: 'vendor',
    recordId: idOf(1),
    field: 'country',
    isUntranslated: false,
  } as const;
  expect(
    listMissing([
      { kind: 'text', text: 'in ' },
      { kind: 'strong', children: [{ kind: 'gap', text: '[Not recorded: country of “Sentry”]', missing }] },
    ]),
  ).toEqual([missing]);
});
