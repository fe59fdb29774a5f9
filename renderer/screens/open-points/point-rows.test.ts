import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import { addressOfGap, rowsOfLetters, rowsOfPolicy } from './point-rows.ts';

test('each open letter is a row that leads to the place of its answer', () => {
  const rows = rowsOfLetters({
    groups: [
      {
        kind: 'letter',
        count: 2,
        records: 1,
        points: (['e', 'f'] as const).map((letter) => ({
          kind: 'letter',
          recordType: 'processingActivity',
          recordId: idOf(1),
          title: 'Payroll',
          field: null,
          article: `Art. 30(1)(${letter})`,
          letter,
          missing: ['transfers'],
          factSourceId: null,
        })),
      },
    ],
  });
  expect(rows.map(({ id, address }) => [id, address])).toEqual([
    [`letter ${idOf(1)} e`, `/activities/${idOf(1)}?place=e`],
    [`letter ${idOf(1)} f`, `/activities/${idOf(1)}?place=f`],
  ]);
});

test('a gap of the policy leads to its record, to the list of such records, or to the list that its section is written from', () => {
  const sectionId = 'retention';
  expect(addressOfGap({ sectionId, recordType: 'vendor', recordId: idOf(2), field: 'country' })).toBe(
    `/vendors/${idOf(2)}?place=country`,
  );
  expect(addressOfGap({ sectionId, recordType: 'tracker' })).toBe('/trackers');
  expect(addressOfGap({ sectionId })).toBe('/retention');
  expect(addressOfGap({ sectionId: 'of another version' })).toBe('/policy');
});

test('gaps of the policy are named after their section', () => {
  const rows = rowsOfPolicy({
    total: 1,
    sections: [{ id: 'trackers', heading: 'Cookies', gaps: 1, sentenceCount: 0 }],
    gaps: [{ sectionId: 'trackers', text: 'cookies and trackers' }],
  });
  expect(rows.map(({ title, missing }) => [title, missing])).toEqual([['Cookies', ['cookies and trackers']]]);
});
