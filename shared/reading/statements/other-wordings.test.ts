// Answers that a policy gives once, in wordings that rules missed at first sight.
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

describe('the organisation', () => {
  test.each<[string, string]>([
    ['Wer wir sind: Bürgerenergie Nordheide eG, Lindenweg 4, 21256 Handeloh.', 'Bürgerenergie Nordheide eG'],
    ['Diese Seite gehört dem Kulturverein Alte Mühle e.V. in Fulda.', 'Kulturverein Alte Mühle e.V.'],
    [
      "L'association Les Jardins du Canal (loi 1901), dont le siège est à Toulouse, gère ce site.",
      'Les Jardins du Canal',
    ],
    [
      'Cooperativa Olivar Vivo, S.Coop.And., con domicilio en Jaén, trata los datos.',
      'Cooperativa Olivar Vivo, S.Coop.And.',
    ],
    ['Our studio, Mossfrog Games AB (org. nr 559000-0000), makes Lanternfall.', 'Mossfrog Games AB'],
    ['Betreiberin des Angebots ist die Stadtwerke Hohenfels AöR.', 'Stadtwerke Hohenfels AöR'],
    [
      'Wir, die Steilwand UG (haftungsbeschränkt), nehmen den Schutz Ihrer Daten ernst.',
      'Steilwand UG (haftungsbeschränkt)',
    ],
    ['Acme Relay Ltd, trading as RelayBox', 'Acme Relay Ltd'],
    ['En la Asociación Vecinal El Molino cuidamos los datos.', 'Asociación Vecinal El Molino'],
    ['Meridian Trust, of 4 Quay St, Galway, decides how and why your data is used.', 'Meridian Trust'],
    ['Hallo, ich bin Lena Ostermann und betreibe diesen Blog privat.', 'Lena Ostermann'],
  ])('"%s"', (text, name) => {
    expect(readLines('# Privacy', text).organisation).toBe(name);
  });

  test.each<[string[], string]>([
    [['## Who I am', 'Ada Ferro t/a The Quiet Ledger is a sole trader.'], 'Ada Ferro'],
    [['The controller of the data collected here is Harbour & CO.'], 'Harbour & CO'],
    [['## 1. Verantwortlicher', 'Wald- und Wiesenfreunde e. V.', 'Ahornweg 3'], 'Wald- und Wiesenfreunde e. V.'],
    [['## Name des Verantwortlichen', 'RINGOFEN e.V. Kassel', 'Am Wall 4'], 'RINGOFEN e.V. Kassel'],
    [['Wir, Kleine Hand – Förderkreis Schulen Nord e.V., Weg 3, achten Ihre Daten.'], 'Förderkreis Schulen Nord e.V.'],
    [
      ['El responsable del tratamiento para este sitio web y la plataforma es:', 'Ada Ferro, Calle Mar 4, Cádiz'],
      'Ada Ferro',
    ],
    [['The data controller responsible for your data is:', '- Name: Ada Maria Ferro'], 'Ada Maria Ferro'],
    [
      ['Esta política trata del uso por parte de Puerto Verde S.L, una empresa registrada en Vigo.'],
      'Puerto Verde S.L',
    ],
  ])('%j', (lines, name) => {
    expect(readLines('# Privacy', ...lines).organisation).toBe(name);
  });

  test.each(['Card details go straight to Mollie, a Dutch payment company.', 'Scans are made by Capita Ltd.'])(
    'is nobody who only works for it: "%s"',
    (text) => {
      expect(readLines('# Who we share data with', text).organisation).toBeNull();
    },
  );

  test.each([
    ['## Versand', 'Die Nachricht geht über Brevo SAS ("Brevo", Paris) an uns.'],
    ['## WhatsApp', 'WhatsApp ist ein Dienst der WhatsApp Ireland Limited, Dublin.'],
    ['## Auslieferung', 'Wir nutzen ein sog. Content Delivery Network ("CDN").'],
    ['## Kontakt', 'Anbieter dieses Dienstes ist die Terminfuchs GmbH, Weg 1, 9020 Klagenfurt.'],
    ['## Dienste', 'Wir nehmen Dienstleister in Anspruch nehmen wir auch Hilfe.'],
    ['## Recipients', 'Harbour Cloud, Inc. ("Harbour") hosts the app.'],
  ])('is no vendor and no explained word: %s %s', (...lines) => {
    expect(readLines('# Privacy', ...lines).organisation).toBeNull();
  });

  test('is the first line of an address below the controller', () => {
    const lines = ['# Datenschutz', '## 1. Verantwortlicher', 'Kiesbett Software UG\nAm Wehr 3\n34117 Kassel'];
    expect(readLines(...lines).organisation).toBe('Kiesbett Software UG');
  });
});

describe('deadlines', () => {
  test.each<[string, Record<string, number> | null]>([
    ['Requests are usually dealt with in ten days and always within one calendar month.', { general: 30 }],
    ['Tenemos un mes para resolver tu solicitud, ampliable dos meses más.', { general: 30 }],
    [
      'Requests get a reply within a month (residents of California: 45 days, extendable once).',
      { CCPA: 45, general: 30 },
    ],
    ['We confirm receipt of your request within 10 days and respond to it within 45 days.', { general: 45 }],
    ['Customer service replies in 24 hours on weekdays.', null],
    ['Refund requests are answered within 5 days.', null],
  ])('of answers: "%s"', (text, days) => {
    expect(readLines('# Your rights', text).deadlines.rightsResponseDays).toEqual(days);
  });

  test('of answers stand in tables too', () => {
    expect(
      readLines(
        '# Your rights',
        '| Where you live | How quickly we answer',
        '| EU (GDPR) | one month',
        '| CCPA | 45 days',
      ).deadlines.rightsResponseDays,
    ).toEqual({ GDPR: 30, CCPA: 45 });
  });

  test.each<[string, number]>([
    ['Kommt es zu einem Datenleck, geben wir unseren Kunden binnen 24 Stunden Bescheid.', 24],
    ['Affected customers hear about it from us at the latest 36 hours after we learn of it.', 36],
  ])('of notices of breaches: "%s"', (text, hours) => {
    expect(readLines('# Breaches', text).deadlines.breachHours).toBe(hours);
  });

  test.each<[string, number]>([
    ['No change takes effect until thirty days have passed since we told you about it.', 30],
    ['Neue Unterauftragnehmer kündigen wir mit einer Frist von vier Wochen an.', 28],
  ])('of notices of changes: "%s"', (text, days) => {
    expect(readLines('# Changes', text).deadlines.changeNoticeDays).toBe(days);
  });
});

describe('the minimum age', () => {
  test.each<[string, string, number | null]>([
    ['# Kids', 'Pupils who have not yet turned 14 need a parent to sign them up.', 14],
    ['# Minderjährige', 'Wer noch keine 16 ist, braucht die Zustimmung der Eltern.', 16],
    ['# Age', '13+ only. In Spain 14, in Germany 16.', 13],
    ['# Edad mínima', '16 años', 16],
    ['# Discounts', 'Children under 12 travel free.', null],
  ])('%s: "%s"', (heading, text, age) => {
    expect(readLines(heading, text).minimumAge).toBe(age);
  });
});

describe('selling, training, advertising', () => {
  test('are denied in answers to questions', () => {
    const { sellsData, practices } = readLines(
      '# Questions',
      'Do you sell my data? No.',
      'Do you show ads? Never.',
      'Is my content used to train AI? No, it is not.',
    );
    expect([sellsData, ...practices.map(({ kind, answer }) => `${kind} ${answer}`)]).toEqual([
      false,
      'showsAdvertising no',
      'trainsModels no',
    ]);
  });

  test.each([
    'Selling data is not our business model.',
    'Ein Verkauf Ihrer Daten findet nicht statt.',
    'La revente de fichiers ne fait pas partie de nos activités.',
    'Jamás cederemos tus datos a cambio de dinero.',
  ])('of data is denied: "%s"', (text) => {
    expect(readLines('# Sharing', text).sellsData).toBe(false);
  });
});

describe('lawful bases', () => {
  const bases = (...lines: string[]): string =>
    readLines(...lines)
      .lawfulBases.map(({ article }) => article)
      .join(' ');
  test('in the cells of their column', () => {
    expect(
      bases('# Legal basis', '| Purpose | Ground', '| Abuse | Our interest in safety', '| Tax papers | The law'),
    ).toBe('6(1)(c) 6(1)(f)');
  });
  test.each<[string, string]>([
    ['Die Verarbeitung erfolgt zur Vertragserfüllung oder aufgrund Ihrer Zustimmung.', '6(1)(a) 6(1)(b)'],
    ['It is necessary for a task carried out in the public interest.', '6(1)(e)'],
    ['Art. 6 I 1 b DSGVO; für Fotos Art. 6 Abs. 1 UAbs. 1 lit. a DS-GVO.', '6(1)(a) 6(1)(b)'],
  ])('"%s"', (text, expected) => {
    expect(bases('# Our work', text)).toBe(expected);
  });
});

describe('transfers', () => {
  test.each<[string, string[]]>([
    ['Canada and Japan enjoy adequacy.', ['adequacy CA', 'adequacy JP']],
    ['For the USA the DPF applies; for India we have signed SCCs.', ['scc IN', 'dpf US']],
    ['Were this to change, we would put standard contractual clauses in place.', []],
    ['Standardvertragsklauseln sind daher nicht nötig.', []],
    ['In countries without an adequacy decision we use SCCs.', ['scc null']],
    ['To countries not providing an adequate level of protection we send data under SCCs.', ['scc null']],
    ['Standard contractual clauses ensure an adequate level of protection in Chile.', ['scc CL']],
  ])('"%s"', (text, expected) => {
    const read = readLines('# Transfers', text).transfers.map(
      ({ mechanism, destination }) => `${mechanism} ${destination}`,
    );
    expect(read.toSorted()).toEqual(expected.toSorted());
  });
});
