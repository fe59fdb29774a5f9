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
  ['- 9 Jahre - Lieferscheine, wie z. B. Frachtbriefe (§ 1 XYZ)', ['Lieferscheine: P9Y']],
  [
    'Profiles go after 20 days, except where we must keep papers (e.g. tax papers, kept for 6 years).',
    ['Profiles: P20D', 'tax papers: P6Y'],
  ],
  ['If you cancel, all your photos, notes and lists are deleted within 12 days.', ['photos, notes and lists: P12D']],
  [
    '- Datos de las mascotas: Tras la baja, se eliminan en un plazo máximo de 25 días.',
    ['Datos de las mascotas: P25D'],
  ],
  ['- Backups: copies of it can stay for up to 70 days before they are overwritten.', ['Backups: P70D']],
])('"%s" says itself what is kept', (text, expected) => {
  expect(kept('# Data retention', text)).toEqual(expected);
});

test('a condition is no event', () => {
  const { retention } = readLines('# Retention', 'Visit counts, if the visitor agrees, are kept for 11 months.');
  expect(retention.map(({ trigger }) => trigger)).toEqual([null]);
});

test.each([
  'We deactivate your profile within 36 hours; deletion follows later.',
  'Our team will review your request within 2-3 business days.',
])('what is done then is no deletion: "%s"', (text) => {
  expect(kept('# Account deletion', text).filter((statement) => /P\d|PT/.test(statement))).toEqual([]);
});

test('how something is deleted is not when', () => {
  const table = [
    '# Retention',
    '| Data | Retention | Deletion method',
    '| Orders | 7 years | Backups go within 90 days',
  ];
  expect(kept(...table)).toEqual(['Orders: P7Y']);
});

test('the period of another and more is a period of its own', () => {
  const table = ['# Retention', '| Data | Kept for', '| Orders | 2 years', '| Copies | Same as orders + 40 days'];
  expect(kept(...table)).toEqual(['Orders: P2Y', 'Copies: P40D']);
});
