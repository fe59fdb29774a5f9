import { expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const kept = (...lines: string[]): string[] =>
  readLines(...lines).retention.map(({ subject, min, max, kind }) => `${subject}: ${max ?? min ?? kind}`);

test.each<[string, string[]]>([
  ['We record the pages you open. They are deleted after 8 days.', ['pages you open: P8D']],
  [
    'Die Angaben aus dem Buchungsformular werden verschlüsselt. Sie werden nach 9 Tagen gelöscht.',
    ['Angaben aus dem Buchungsformular: P9D'],
  ],
  ['Les réponses au sondage sont enregistrées. Elles sont conservées pendant 5 mois.', ['réponses au sondage: P5M']],
  ['- Zugriffe: Der Server schreibt mit, wer ihn besucht. Diese werden nach 6 Tagen gelöscht.', ['Zugriffe: P6D']],
])('what "%s" kept is said in the sentence before', (text, expected) => {
  expect(kept('# Unser Garten', text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Profiles stay until you leave, and some papers longer (usually 9 years for tax records).', ['tax records: P9Y']],
  ['Los datos se conservan el plazo legal (mínimo 5 años para datos contables).', ['datos contables: P5Y']],
  ['The law requires us to keep donation receipts for at least 6 years, so those stay.', ['donation receipts: P6Y']],
  ['Visit counts, if you allow them, are kept for 11 months.', ['Visit counts: P11M']],
  ['🗂️ Conservation : Vos données sont conservées pendant 4 ans.', ['Vos données: P4Y']],
])('"%s" says itself what is kept', (text, expected) => {
  expect(kept('# Data retention', text)).toEqual(expected);
});

test('a condition is no event', () => {
  const { retention } = readLines('# Retention', 'Visit counts, if the visitor agrees, are kept for 11 months.');
  expect(retention.map(({ trigger }) => trigger)).toEqual([null]);
});
