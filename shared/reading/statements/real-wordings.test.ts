import { expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

test.each([
  ['# Nos destinataires', 'Les données ne sont transmises :', '- ni à des tiers,', '- ni revendues.'],
  ['# Données', 'Vos adresses servent au club. Elles ne sont ni vendues, ni prêtées.'],
  ['# Our promises', 'No selling your data. No surprises.'],
  ['# Us', 'We will never:', '- sell your data to third parties', '- lend it'],
  ['# Finalidad', 'No usamos los datos para otra cosa ni los vendemos.'],
])('selling is denied in "%s"', (...lines) => {
  expect(readLines(...lines).sellsData).toBe(false);
});

test('a tracker of advertisers is no advertising', () => {
  expect(readLines('# Us', 'We do not run third-party advertising trackers.').practices).toEqual([]);
});

test('ad networks are denied where nothing else speaks of advertising', () => {
  const { practices } = readLines('# Us', 'We do not take part in ad networks.');
  expect(practices.map(({ kind, answer }) => [kind, answer])).toEqual([['usesAdvertisingNetworks', 'no']]);
});

test('the day of a law is not the day of the policy', () => {
  expect(readLines('# Law', 'Data Protection Act of Ruritania, effective from July 3, 2024').effectiveDate).toBeNull();
});

test('the same limit with and without its law is one', () => {
  const { deadlines } = readLines(
    '# Your rights',
    'We respond within 30 days.',
    '# Contact',
    'Answers: 30 days for formal GDPR requests.',
  );
  expect(deadlines.rightsResponseDays).toEqual({ GDPR: 30 });
});

test('a limit below a heading of California is that of its law', () => {
  const { deadlines } = readLines('# Your California rights', 'We will respond within 40 days.');
  expect(deadlines.rightsResponseDays).toEqual({ CCPA: 40 });
});

test('a labelled time below "Notification" is that of breaches', () => {
  const { deadlines } = readLines('# Breach notification', '- Timeframe: within 48 hours of a breach');
  expect(deadlines.breachHours).toBe(48);
});

test('the contract of a sale is a contract', () => {
  const { lawfulBases } = readLines('# Shop', 'Rechtsgrundlage: Die Bearbeitung dient der Erfüllung des Kaufvertrags.');
  expect(lawfulBases.map(({ article }) => article)).toEqual(['6(1)(b)']);
});

test('a change told so many days before counts, whatever else the sentence provides', () => {
  const { deadlines } = readLines(
    '# Changes',
    'We will provide you with notice of changes 16 days before they take effect.',
  );
  expect(deadlines.changeNoticeDays).toBe(16);
});

test('wherever there is consent, there is a right to withdraw it, but no basis', () => {
  const { lawfulBases } = readLines(
    '# Rights',
    'Where we process data based on consent, you may withdraw it at any time.',
  );
  expect(lawfulBases).toEqual([]);
});
