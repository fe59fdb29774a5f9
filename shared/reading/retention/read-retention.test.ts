import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

/** Each statement as "what: period". */
const kept = (...lines: string[]): string[] =>
  readLines(...lines).retention.map(({ subject, min, max, kind }) => {
    const period = min === max ? min : [min ?? '', max ?? ''].join('..');
    return `${subject}: ${period ?? kind}`;
  });

describe('storage periods', () => {
  test.each<[string, string[]]>([
    ['Server logs are kept for 30 days.', ['Server logs: P30D']],
    ['We keep support tickets for up to 18 months.', ['support tickets: ..P18M']],
    ['Payment records are retained as tax law requires (typically 7–10 years).', ['Payment records: P7Y..P10Y']],
    ['Candidate CVs are destroyed 6 months after a role is filled.', ['Candidate CVs: P6M']],
    ['Call recordings: 180 days. Chat transcripts: one year.', ['Call recordings: P180D', 'Chat transcripts: P1Y']],
    [
      'We keep access logs for 30 days, error reports for 90 days, and photos for as long as you like.',
      ['access logs: P30D', 'error reports: P90D'],
    ],
    ['For enquiries that lead nowhere, we keep data for two years.', ['enquiries that lead nowhere: P2Y']],
    ['Event logs live for 13 months in our warehouse.', ['Event logs: P13M']],
    ['Rechnungen bewahren wir wegen § 147 AO zehn Jahre auf.', ['Rechnungen: P10Y']],
    ['Bewerbungen löschen wir sechs Monate nach Ende des Verfahrens.', ['Bewerbungen: P6M']],
    ['Sicherungen, die sie enthalten, werden binnen 30 Tagen überschrieben.', ['Sicherungen: ..P30D']],
    [
      'E-Mails werden nach zwei Jahren gelöscht, Protokolle des Servers nach 90 Tagen überschrieben.',
      ['E-Mails: P2Y', 'Protokolle des Servers: P90D'],
    ],
    ['Les factures sont archivées pendant dix ans.', ['factures: P10Y']],
    ['Las facturas se conservan durante seis años.', ['facturas: P6Y']],
    ['Los currículos se destruyen al año de recibirlos.', ['currículos: P1Y']],
    [
      'Server logs are wiped after a fortnight; backups are overwritten every 35 days.',
      ['Server logs: P2W', 'backups: P35D'],
    ],
    [
      'Candidate CVs are kept for six months following the decision, unless you agree to stay in our talent pool (2 years).',
      ['Candidate CVs: P6M', 'talent pool: P2Y'],
    ],
    ['Account data is kept while your account is open.', ['Account data: event']],
    ['Rechnungen heben wir 8 und Geschäftsbriefe 6 Jahre lang auf.', ['Rechnungen: P8Y', 'Geschäftsbriefe: P6Y']],
    ['References are retained for at least 2 but no more than 5 years.', ['References: P2Y..P5Y']],
    ['Chat messages you send us? Gone after 6 months.', ['Chat messages you send us: P6M']],
    ['Your order history sticks around for 7 years.', ['order history: P7Y']],
    ['We shall not keep unsuccessful applications beyond twelve months.', ['unsuccessful applications: ..P12M']],
    ['Where you bought something, the order records shall be kept for six years.', ['order records: P6Y']],
    ['Crash dumps older than 14 days are dropped.', ['Crash dumps: P14D']],
    ['Spendenquittungen verbleiben zehn Jahre in unserer Buchhaltung.', ['Spendenquittungen: P10Y']],
    ['Nach 90 Tagen verschwinden gelöschte Konten auch aus den Sicherungen.', ['gelöschte Konten: P90D']],
    [
      'Personal Data shall not be retained for longer than twenty-four (24) months as from the Effective Date of termination.',
      ['Personal Data: ..P24M'],
    ],
    ['If you have been inactive for more than three years, we will delete your account.', ['account: P3Y']],
    ['Backups roll over every four weeks.', ['Backups: P4W']],
    [
      'Planning applications remain on the public register, whereas enforcement complaints are destroyed after six years.',
      ['enforcement complaints: P6Y'],
    ],
    ['Für Supportanfragen gilt eine Löschfrist von 24 Monaten.', ['Supportanfragen: P24M']],
    ['El plazo de conservación de las imágenes será de un máximo de treinta días.', ['imágenes: ..P30D']],
    ['Les candidatures peuvent être gardées vingt-quatre mois au plus.', ['candidatures: ..P24M']],
    ['Your CV stays on file for 12 months, your interview notes for 6.', ['CV: P12M', 'interview notes: P6M']],
    [
      'Conservaremos tu historial de pedidos cinco años, los mensajes con soporte dos y los registros seis meses.',
      ['historial de pedidos: P5Y', 'mensajes con soporte: P2Y', 'registros: P6M'],
    ],
    ['Wir speichern den Inhalt Ihrer Anfrage maximal ein Jahr.', ['Inhalt Ihrer Anfrage: ..P1Y']],
    ['Zahlungsdaten unterliegen Aufbewahrungsfristen von 8 bzw. 10 Jahren.', ['Zahlungsdaten: P8Y..P10Y']],
    ['Ergebnislisten archivieren wir dauerhaft.', ['Ergebnislisten: indefinite']],
    ['Tu perfil de jugador lo borramos a los 90 días de cerrar la cuenta.', ['perfil de jugador: P90D']],
    ['Los justificantes deberán conservarse, como mínimo, seis años.', ['justificantes: P6Y..']],
    ['Passé un délai de treize mois, les statistiques de visite sont agrégées.', ['statistiques de visite: P13M']],
    ["S'agissant des prospects, le délai est de trois ans.", ['prospects: P3Y']],
    ['Conservaremos las grabaciones por un período no superior a 90 días.', ['grabaciones: ..P90D']],
  ])('"%s"', (text, expected) => {
    expect(kept('# Data retention', text)).toEqual(expected);
  });

  test.each([
    'We respond to requests within 30 days.',
    'In the past 12 months we have collected the categories above.',
    'Your trial expires after 14 days, and refunds are possible within 30 days of purchase.',
    'Password reset links are valid for 24 hours.',
    'We report a breach to the authority within 72 hours.',
    'The Customer may export Customer Data for a period of thirty (30) days after expiry of the Term.',
    'Cuando canceles dispones de 60 días para descargar tus datos.',
    'Avant toute suppression, un mail vous prévient 30 jours avant.',
    'Votre mot de passe oublié : lien valable 1 heure.',
    'Our contract gives customers 30 days to object to a new subprocessor.',
    'Vulnerability reports are acknowledged in 3 business days.',
    'Records are kept until the pupil reaches 31 years of age.',
  ])('are not found in "%s"', (text) => {
    expect(kept('# Data retention', text).filter((statement) => /\d/.test(statement))).toEqual([]);
  });

  test('outside their section need a verb of keeping', () => {
    expect(kept('# Security', 'Keys are rotated every 90 days.', 'We delete the recordings after 7 days.')).toEqual([
      'recordings: P7D',
    ]);
  });

  test('of cookies are no storage periods of data', () => {
    expect(kept('# Cookies', 'The cookie expires after a year.', '| Cookie | Expires', '| _ga | 2 years')).toEqual([]);
  });

  test('that are said twice count once, under the name that says more', () => {
    expect(
      kept(
        '# Recipients',
        'Our AI provider deletes the data after 30 days.',
        '# Retention',
        'Prompts are deleted after 30 days.',
      ),
    ).toEqual(['Prompts: P30D']);
  });

  test('in a column tell the event as well', () => {
    const { retention } = readLines(
      '# Storage',
      '| Data | Kept for',
      '| Orders | 3 years after the last order',
      '| Logs | 90 days',
    );
    expect(retention.map(({ subject, max, trigger, kind }) => [subject, max, trigger, kind])).toEqual([
      ['Orders', 'P3Y', 'last order', 'event+fixed'],
      ['Logs', 'P90D', null, 'fixed'],
    ]);
  });

  test('that point to another statement have its period, where it is plain which', () => {
    expect(
      kept(
        '# Retention',
        '| Data | Kept for',
        '| Account data | 30 days after closure',
        '| Orders | Same as the account',
      ),
    ).toEqual(['Account data: P30D', 'Orders: P30D']);
    expect(
      kept(
        '# Retention',
        '| Data | Kept for',
        '| Account data | 30 days',
        '| Account logs | 90 days',
        '| Orders | Same as the account',
      ),
    ).toEqual(['Account data: P30D', 'Account logs: P90D']);
    expect(kept('# Speicherdauer', '- Kontodaten: ein Jahr', '- Aufträge: wie Kontodaten')).toEqual([
      'Kontodaten: P1Y',
      'Aufträge: P1Y',
    ]);
  });

  test.each<[string, string[]]>([
    [
      'Speicherdauer: Buchungsbelege acht Jahre, Handelsbriefe sechs Jahre',
      ['Buchungsbelege: P8Y', 'Handelsbriefe: P6Y'],
    ],
    ['Metadata (time, size; never content) is kept 395 days.', ['Metadata (time, size, never content): P395D']],
    ['Bewerbungen entfernen wir nach Ablauf von 60 Tagen.', ['Bewerbungen: P60D']],
    ['Los mensajes se guardan un máximo de dieciocho meses.', ['mensajes: ..P18M']],
    ['Les factures sont gardées, mais pas plus de dix ans.', ['factures: ..P10Y']],
  ])('are read from "%s"', (text, expected) => {
    expect(kept('# Speicherdauer', text)).toEqual(expected);
  });

  test('are read from lines that a copied table leaves', () => {
    expect(
      kept('# Retention Schedule', 'CCTV footage', '31 days', 'Complaints files', '6 years after closure'),
    ).toEqual(['CCTV footage: P31D', 'Complaints files: P6Y']);
  });

  test('stand under a heading that only says "Speicherung"', () => {
    expect(
      kept('# Speicherung', '- Kundendaten – Vertragslaufzeit zzgl. 3 Jahre', '- Belege – 8 Jahre', '- Logs – 14 T.'),
    ).toEqual(['Kundendaten: P3Y', 'Belege: P8Y', 'Logs: P14D']);
  });

  test('behind a label of keeping are those of the record above', () => {
    expect(
      kept(
        '# Aufbewahrung',
        'Datenkategorie: Vertragsdaten',
        'Speicherdauer: 3 Jahre nach Vertragsende',
        'Datenkategorie: Gesundheitsdaten',
        'Speicherdauer: 10 Jahre nach Abschluss der Behandlung',
      ),
    ).toEqual(['Vertragsdaten: P3Y', 'Gesundheitsdaten: P10Y']);
  });

  test('of another case are not the period of this one', () => {
    expect(
      kept(
        '# Löschung',
        'Mitgliederdaten werden gelöscht, soweit nicht eine zehnjährige Aufbewahrungspflicht besteht.',
      ),
    ).toEqual([]);
  });

  test('behind a label count where another item of the section tells of keeping', () => {
    expect(
      kept('# Your data', '- Messages: kept for 18 months', '- Invoices: six years, by law', '- Trial: 14 days free'),
    ).toEqual(['Messages: P18M', 'Invoices: P6Y']);
  });

  test.each([
    'Access, rectification, erasure: you hear from us within two weeks.',
    'Personen unter 16 Jahren dürfen keine Daten speichern.',
  ])('are not the time of an answer, nor an age: "%s"', (text) => {
    expect(kept('# Data retention', text).filter((statement) => /\d/.test(statement))).toEqual([]);
  });
});

/** Each statement as "kind, from what". */
const counted = (...lines: string[]): string[] =>
  readLines(...lines).retention.map(({ kind, trigger }) => `${kind}, ${trigger ?? 'no event'}`);

test.each<[string, string[]]>([
  [
    'Account details are kept as long as your account is open, and ninety days after that.',
    ['event+fixed, end of your account'],
  ],
  ['Ihr Kundenkonto speichern wir bis zur Kündigung und anschließend noch 30 Tage.', ['event+fixed, Kündigung']],
  [
    'Los datos de clientes se conservan mientras dure la relación comercial y, después, cinco años.',
    ['event+fixed, la relación comercial'],
  ],
  ['Bewerbungen löschen wir nach Ablauf von sechs Monaten.', ['fixed, no event']],
  ['Rechnungen löschen wir nach acht, Handelsbriefe nach sechs Jahren.', ['fixed, no event', 'fixed, no event']],
  ['- Account data: for the term of the contract, then 30 days', ['event+fixed, end of contract']],
  ['- Visits: retained for the duration of the tour + 9 days', ['event+fixed, end of tour']],
  ['Receipts are kept 7 years, after which they are shredded.', ['fixed, no event']],
  ['Receipts are kept as long as required by tax law, currently 7 years.', ['law, no event']],
  ['Fotos löschen wir binnen 8 Tagen nach Ende der Feier vorgesehen.', ['event+fixed, Ende der Feier']],
  ['Lists stay while you are a member (up to 7 years for receipts).', ['fixed, no event']],
  // A provision is what the period rests on, not the event from which it counts.
  ['Rechnungen speichern wir acht Jahre nach § 147 AO.', ['fixed, no event']],
  // A length of time is no event either.
  [
    'Server logs are wiped after a fortnight; backups are overwritten every 35 days.',
    ['fixed, no event', 'fixed, no event'],
  ],
])('"%s" counts from what it says', (text, expected) => {
  expect(counted('# Data retention', text)).toEqual(expected);
});
