import { expect, it } from 'vitest';
import { groupDifferences } from './difference-groups.ts';
import type { Difference } from './difference-groups.ts';

function aDifference(key: string, kind: Difference['kind']): Difference {
  return {
    key,
    kind,
    subject: key,
    policy: '12 months',
    register: '6 months',
    span: null,
    section: 'retention',
    sentence: null,
    records: [],
    steps: [],
    correction: { action: 'replace', sectionId: 'retention', text: 'Kept for 6 months.' },
  };
}

it('lists differences by kind, in one order, and those left as they are at the end', () => {
  const logs = aDifference('logs', 'retention-changed');
  const mail = aDifference('mail', 'vendor-not-in-register');
  const age = aDifference('age', 'minimum-age-changed');
  const note = { dismissalId: 'a', reason: 'The shop has its own page', dismissedOn: '2026-11-21', until: null };
  expect(
    groupDifferences({
      differences: [logs, mail],
      setAside: [{ difference: age, ...note }],
    }),
  ).toEqual([
    { id: 'vendor-not-in-register', entries: [{ difference: mail, aside: null }] },
    { id: 'retention-changed', entries: [{ difference: logs, aside: null }] },
    { id: 'aside', entries: [{ difference: age, aside: note }] },
  ]);
});
