import { expect, it } from 'vitest';
import { aFactSource, anActivity, anIndex, idOf } from '../../test/fixtures/builders.ts';
import { countCoverage } from './coverage.ts';
import { purposeSchema } from './records/processing-activity.ts';

it('counts each state of each letter over the activities of one role', () => {
  const purposes = [purposeSchema.parse({ id: idOf(7), text: 'hiring' })];
  const activities = [
    anActivity({ purposes, transfersAnswer: 'none' }),
    anActivity({ purposes, role: 'jointController' }),
    anActivity(),
    anActivity({ role: 'processor', securityAnswer: 'none' }),
  ];
  const index = anIndex({
    activities,
    factSources: [
      aFactSource({
        recordType: 'processingActivity',
        recordId: activities[1]?.id ?? '',
        field: 'purposes',
        state: 'prefilled',
      }),
    ],
  });
  const row = (letter: string, topic: string, stated: number, none: number, prefilled: number, gap: number) => ({
    letter,
    topic,
    stated,
    none,
    prefilled,
    gap,
  });
  expect(countCoverage(activities, 'controller', index)).toEqual({
    role: 'controller',
    activities: 3,
    letters: [
      row('a', 'Controller and contacts', 0, 0, 0, 3),
      row('b', 'Purposes', 1, 0, 1, 1),
      row('c', 'People and data', 0, 0, 0, 3),
      row('d', 'Recipients', 0, 0, 0, 3),
      row('e', 'Transfers', 0, 1, 0, 2),
      row('f', 'Erasure', 0, 0, 0, 3),
      row('g', 'Security', 0, 0, 0, 3),
    ],
    // 4 of (a), since one misses its joint controllers too, 1 of (b), 9 of (c), 3, 2, 3 and 3.
    gaps: 25,
  });
  expect(countCoverage(activities, 'processor', index).letters).toEqual([
    row('a', 'Processor and controllers', 0, 0, 0, 1),
    row('b', 'Categories of processing', 0, 0, 0, 1),
    row('c', 'Transfers', 0, 0, 0, 1),
    row('d', 'Security', 0, 1, 0, 0),
  ]);
});

it('names the letters where there are no activities', () => {
  expect(countCoverage([], 'controller', anIndex()).letters.map(({ letter, gap }) => [letter, gap])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
    ['d', 0],
    ['e', 0],
    ['f', 0],
    ['g', 0],
  ]);
});
