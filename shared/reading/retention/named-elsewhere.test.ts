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
  ['We delete quiet clubs (no sign of life for 19 months).', ['quiet clubs: P19M']],
  [
    'Periods: Member lists (while active + 3 years), photos (until you leave), Receipts (7 years).',
    ['Member lists: P3Y', 'Receipts: P7Y'],
  ],
  ['Names stay until you leave; map tiles are deleted after 40 days; the rest goes at once.', ['map tiles: P40D']],
  [
    'We keep club data while you are a member. If you leave, we delete your personal data within 25 days.',
    ['club data: event', 'your personal data: P25D'],
  ],
  ['Hinweis: Deine Fundsachen werden innerhalb von 33 Tagen gelöscht.', ['Fundsachen: P33D']],
  ['Tes dessins sont chiffrés, traités ici, et supprimés 35 jours après.', ['dessins: P35D']],
  [
    'Plans go after 60 days, unless law says otherwise (e.g. tax notes for 8 years).',
    ['Plans: P60D', 'tax notes: P8Y'],
  ],
])('"%s" says itself what is kept', (text, expected) => {
  expect(kept('# Data retention', text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['- Seed lists and plans — until you leave; spare copies are overwritten within 13 days.', ['spare copies: P13D']],
  ['Within 21 days of leaving the club all member data is removed from our shelves.', ['member data: P21D']],
  ['Ohne Anmeldung werden die Beetpläne nach 17 Tagen automatisch gelöscht.', ['Beetpläne: P17D']],
  [
    'Notizen bleiben zunächst nur im geöffneten Fenster. Wenn du sie sicherst, werden sie nach 19 Tagen automatisch gelöscht.',
    ['Notizen: P19D'],
  ],
  ['Conservation : 4 ans après la dernière visite (visiteurs) / 9 ans (reçus).', ['visiteurs: P4Y', 'reçus: P9Y']],
  ["Durée : jusqu'à la fête + 8 mois pour les e-mails liés à la fête.", ['e-mails: P8M']],
  [
    'Club data is kept for 6 years. When data is used for raffles, it may be kept for 2 years.',
    ['Club data: P6Y', 'raffles: P2Y'],
  ],
  ['Gate notes (visits, deliveries) for 14 months, so that we can look back.', ['Gate notes: P14M']],
  ['Receipts, for as long as tax law requires.', ['Receipts: law']],
  [
    'Die im Rahmen der Nutzung des Gartentors erhobenen Daten werden für die Dauer von drei Monaten gespeichert.',
    ['im Rahmen der Nutzung des Gartentors erhobenen Daten: P3M'],
  ],
  ['- Löschung von Daten: Torprotokolle werden für die Dauer von 16 Tagen gespeichert.', ['Torprotokolle: P16D']],
  [
    "Les notes d'un invité n'ayant pas signé ou n'ayant pas trouvé le chemin du jardin sont supprimées au bout de 5 mois.",
    ["notes d'un invité n'ayant pas signé ou n'ayant pas trouvé le chemin du jardin: P5M"],
  ],
  ["Les carnets de visite sont conservés jusqu'à un an.", ['carnets de visite: P1Y']],
  [
    'Wir speichern Gartendaten nur so lange, wie es nötig ist (z. B. 6 Jahre für Kassenbelege gemäß § 1 XYZ).',
    ['Kassenbelege: P6Y'],
  ],
  ['Gate codes are 9 hours valid; gate notes are deleted after 9 days.', ['gate notes: P9D']],
])('"%s" names it at another place', (text, expected) => {
  expect(kept('# Data retention', text).toSorted()).toEqual(expected.toSorted());
});

test('a heading that asks what is kept is one of keeping', () => {
  expect(kept('# What is kept, and why', 'Gate notes for 14 months, so that we can look back.')).toEqual([
    'Gate notes: P14M',
  ]);
});

test.each<[string, string[]]>([
  ['Plans are kept until you delete them, unless the law requires more.', ['Plans: event']],
  ['Dauer: für die Dauer des Kontos; gesetzliche Fristen bleiben unberührt.', ['Gartenkonto: event']],
  ['Drawings are discarded once the fence is built.', ['Drawings: event']],
  ['Rechtsgrundlage: Art. 6 Abs. 1 lit. f DSGVO. Speicherdauer: 5–25 Tage.', ['Gartenkonto: P25D']],
])('what is held back and the basis are not what is kept: "%s"', (text, expected) => {
  expect(kept('# Gartenkonto', '## Speicherdauer', text)).toEqual(expected);
});

test('what people can ask for says nothing of how long it is kept', () => {
  expect(
    kept('# Retention', 'You can request that we delete your plans at any time, subject to legal retention.'),
  ).toEqual([]);
});

test('an event ends where what is deleted begins', () => {
  const { retention } = readLines('# Retention', 'Within 21 days of leaving the club all member data is removed.');
  expect(retention.map(({ trigger }) => trigger)).toEqual(['leaving the club']);
});

test('a condition is no event', () => {
  const { retention } = readLines('# Retention', 'Visit counts, if the visitor agrees, are kept for 11 months.');
  expect(retention.map(({ trigger }) => trigger)).toEqual([null]);
});

test.each([
  'We deactivate your profile within 36 hours; deletion follows later.',
  'Our team will review your request within 2-3 business days.',
  'We will send you a confirmation within 15 days that confirms the deletion.',
  'The last warning comes with a 2-week reactivation window.',
  'Session tokens expire after 7 days of inactivity.',
])('what is done then is no deletion: "%s"', (text) => {
  expect(kept('# Account deletion', text).filter((statement) => /P\d|PT/.test(statement))).toEqual([]);
});

test('a bracket of a cell with a verb of its own names its own data', () => {
  const table = [
    '# Retention',
    '| Data | Retention',
    '| Guests | 5 months after the visit (drawings are deleted after 10 days)',
  ];
  expect(kept(...table)).toEqual(['Guests: P5M', 'drawings: P10D']);
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

test('a row of a table of fields tells how long what its section is about is kept', () => {
  const table = ['# Guest book', '| Field | Details', '| Purpose | Greetings', '| Retention | 14 days'];
  expect(kept(...table)).toEqual(['Guest book: P14D']);
});

test.each([
  ['# Gästebuch', 'Eine Löschung erfolgt nach elf Tagen.', 'Gästebuch: P11D'],
  ['# Speicherung', 'Die Löschung der Gästebücher erfolgt nach elf Tagen.', 'Gästebücher: P11D'],
])('deletion is not what is kept: "%s", "%s"', (heading, text, expected) => {
  expect(kept(heading, text)).toEqual([expected]);
});
