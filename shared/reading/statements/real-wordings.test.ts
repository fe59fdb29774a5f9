import { expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

test.each([
  ['# Nos destinataires', 'Les données ne sont transmises :', '- ni à des tiers,', '- ni revendues.'],
  ['# Données', 'Vos adresses servent au club. Elles ne sont ni vendues, ni prêtées.'],
  ['# Our promises', 'No selling your data. No surprises.'],
  ['# Us', 'We will never:', '- sell your data to third parties', '- lend it'],
  ['# Données', 'Elles ne font l’objet d’aucune cession, location ou revente à des tiers.'],
  ['# Finalidad', 'No usamos los datos para otra cosa ni los vendemos.'],
  ['# Huerto', 'Salvo lo dicho, no cedemos, vendemos ni alquilamos tus datos.'],
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

const trackers = (...lines: string[]): string[] =>
  readLines(...lines).trackers.map(({ name, category }) => `${name ?? '?'} ${category ?? '?'}`);

test.each<[string[], string[]]>([
  [['# Cookies', '| Type | Duration', '| Essential | Session'], []],
  [
    ['# Cookies', '| Cookie type | Purpose', '| Essential | Login', '| Analytics | Counts'],
    ['? necessary', '? analytics'],
  ],
  [['# Cookies', '- Preference cookies: Remember your theme', '- Marketing cookies: none'], ['? functional']],
  [['# Cookies', 'These are set:', '- kelp_id: tells visits apart, 2 years'], ['kelp_id ?']],
  [
    ['# Cookies', '- PHPSESSID - Keeps you logged in', '- session - Keeps you logged in'],
    ['PHPSESSID necessary', 'session necessary'],
  ],
  [
    ['# Cookies', '- kelp_id: counts', '- kelpclid: counts'],
    ['kelp_id ?', 'kelpclid ?'],
  ],
  [['# Cookies', '- hotkelp: counts'], []],
  [
    ['# Quels cookies', '- Essentiels – pour le site', "- Cookies d'analyse – pour compter"],
    ['? necessary', '? analytics'],
  ],
  [
    ['# Cookies', 'We use these kinds of cookies:', '- Essential: keep you signed in', '- Preference: your language'],
    ['? necessary', '? functional'],
  ],
  [['# Cookies', '## kelp_chat', 'The chat uses this cookie.'], ['kelp_chat ?']],
  [['# Cookies', 'Wir setzen Cookies (Art. 31 nDSG, Art. 6 DSGVO, auch per JavaScript).'], ['? ?']],
])('cookies of "%s"', (lines, expected) => {
  expect(trackers(...lines)).toEqual(expected);
});

test.each([['Ich verkaufe keine Daten.'], ['Ich verkaufe Daten nie weiter.']])('"%s" denies selling', (text) => {
  expect(readLines('# Daten', text).sellsData).toBe(false);
});

test('headings that are bases are bases', () => {
  const { lawfulBases } = readLines(
    '# Bases légales',
    '## Intérêt légitime',
    '- Sécurité',
    '## Consentement',
    '- Lettre',
  );
  expect(lawfulBases.map(({ article }) => article)).toEqual(['6(1)(a)', '6(1)(f)']);
});

test('of an usual and a longest time of answering the longest counts', () => {
  const { deadlines } = readLines(
    '# Your rights',
    'We normally respond within 14 days, or within 28 days if it is complex.',
  );
  expect(deadlines.rightsResponseDays).toEqual({ general: 28 });
});

test('no advertising cookies is not no advertising', () => {
  expect(readLines('# Us', 'There are no advertising or tracking cookies.').practices).toEqual([]);
});

test('a law at the head of a table is one of the policy', () => {
  expect(readLines('# Bases', '| Why | Legal basis (GDPR)', '| Orders | Contract').jurisdictions).toEqual(['GDPR']);
});

test('a notice for children is no age of the service where it is about marketing', () => {
  const text = 'We do not knowingly collect information from children under 18 for marketing purposes.';
  expect(readLines('# Children', text).minimumAge).toBeNull();
});

test('the day of a law in another language is not that of the policy', () => {
  expect(readLines('# Loi', 'Conforme à la nLPD (en vigueur depuis le 1er septembre 2023)').effectiveDate).toBeNull();
});

test('letters in a row are bases', () => {
  const { lawfulBases } = readLines('# Rechtsgrundlage', 'Art. 6 Abs. 1 lit. b, a, f DSGVO');
  expect(lawfulBases.map(({ article }) => article)).toEqual(['6(1)(a)', '6(1)(b)', '6(1)(f)']);
});

test('no targeted advertising is not no advertising', () => {
  expect(readLines('# Nous', "Le site n'affiche pas de publicité ciblée.").practices).toEqual([]);
});

test.each([
  ['We will notify you at least 14 days before any price change.'],
  ['Where pricing changes, we will notify you 14 days in advance.'],
])('"%s" is no notice of another policy', (text) => {
  expect(readLines('# Subscriptions', text).deadlines.changeNoticeDays).toBeNull();
});

test('applications of consumers are answered in time', () => {
  const { deadlines } = readLines('# Antwortzeit', 'Wir beantworten Verbraucheranträge innerhalb von 45 Tagen.');
  expect(deadlines.rightsResponseDays).toEqual({ general: 45 });
});

test('bases told as reasons count without the word', () => {
  const { lawfulBases } = readLines(
    '# Why',
    'Processing is necessary to comply with our legal obligations.',
    'These activities constitute our legitimate interests.',
  );
  expect(lawfulBases.map(({ article }) => article)).toEqual(['6(1)(c)', '6(1)(f)']);
});
