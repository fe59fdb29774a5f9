import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import type { FindingGroup, FindingRow } from '../open-points/finding-rows.ts';
import { linesOfFindings } from './finding-lines.ts';

const group = (
  head: Pick<FindingGroup, 'rule' | 'topic' | 'kind' | 'severity' | 'count'>,
  subjects: readonly string[],
  fix?: FindingRow['fix'],
): FindingGroup => ({
  ...head,
  article: null,
  records: subjects.length,
  findings: subjects.map((subject, place) => ({
    ...head,
    key: `${head.rule} ${place}`,
    article: null,
    recordType: 'vendor',
    recordId: idOf(place),
    subject,
    field: null,
    message: subject,
    recordIds: [idOf(place)],
    fix: fix ?? { kind: 'open', recordType: 'vendor', recordId: idOf(place), field: null },
  })),
});

test('each topic is one line; a problem with an answer gives it another colour than missing answers', () => {
  const confirm = {
    kind: 'confirm',
    factSourceId: idOf(9),
    recordType: 'vendor',
    recordId: idOf(3),
    field: 'country',
  } as const;
  const lines = linesOfFindings({
    groups: [
      group(
        { rule: 'fact-unconfirmed', topic: 'upkeep', kind: 'gap', severity: 'hint', count: 6 },
        ['Country'],
        confirm,
      ),
      group({ rule: 'agreement-missing', topic: 'vendors', kind: 'gap', severity: 'error', count: 2 }, [
        'Sentry',
        'Ada',
      ]),
      group({ rule: 'agreement-expiring', topic: 'vendors', kind: 'date', severity: 'warning', count: 1 }, ['Sentry']),
      group({ rule: 'basis-missing', topic: 'lawfulBasis', kind: 'gap', severity: 'error', count: 1 }, ['Payroll']),
    ],
  });
  expect(lines.map(({ holders, ...line }) => ({ ...line, holders: holders.length }))).toEqual([
    { topic: 'lawfulBasis', count: 1, required: 1, tone: 'gap', names: ['Payroll'], holders: 0 },
    { topic: 'vendors', count: 3, required: 2, tone: 'warning', names: ['Sentry', 'Ada'], holders: 0 },
    { topic: 'prefilled', count: 6, required: 0, tone: 'prefilled', names: ['Country'], holders: 1 },
  ]);
});
