// Answers that a policy gives once: transfers, bases, deadlines, ages, sale, cookies, who and when.
import { describe, expect, test } from 'vitest';
import { readLines } from '../../test/fixtures/policy-text.ts';

describe('transfers', () => {
  test.each<[string, (string | null)[][]]>([
    ['Transfers to the United States rest on Standard Contractual Clauses.', [['scc', 'US']]],
    [
      'We rely on the UK Extension to the EU-US DPF and, failing that, the IDTA.',
      [
        ['uk-idta', null],
        ['dpf', 'US'],
      ],
    ],
    ['Die Übermittlung in die USA stützt sich auf Standardvertragsklauseln.', [['scc', 'US']]],
    ['Großbritannien gilt als sicherer Drittstaat.', [['adequacy', 'GB']]],
    ['Ces transferts vers l’Inde sont encadrés par des clauses contractuelles types.', [['scc', 'IN']]],
    ['Australia has no adequacy decision, so we use SCCs.', [['scc', 'AU']]],
    ['Where data leave the UK for the United States, we use the IDTA.', [['uk-idta', 'US']]],
    ['We no longer rely on the Privacy Shield.', []],
    ['Eine Übermittlung in ein Drittland findet nicht statt.', []],
  ])('"%s"', (text, expected) => {
    const { transfers } = readLines('# International transfers', text);
    expect(transfers.map(({ mechanism, destination }) => [mechanism, destination])).toEqual(expected);
  });
});

describe('lawful bases', () => {
  test.each<[string, string[]]>([
    ['We rely on Article 6(1)(f) GDPR.', ['6(1)(f)']],
    ['Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. b DSGVO.', ['6(1)(b)']],
    ['GDPR Art. 6 I c for invoices.', ['6(1)(c)']],
    ['zur Lieferung von Strom (Art. 6 Abs. 1 b DSGVO)', ['6(1)(b)']],
    ['La base légale est votre consentement (article 6.1.a du RGPD).', ['6(1)(a)']],
    ['to prevent fraud (legitimate interest); to send you news', ['6(1)(f)']],
  ])('"%s"', (text, expected) => {
    expect(readLines('# Purposes', text).lawfulBases.map(({ article }) => article)).toEqual(expected);
  });

  test('are read from a section that tells in its own words why', () => {
    const { lawfulBases } = readLines(
      '# Why we may do this',
      'Security logging is in our legitimate interests. The newsletter goes only to those who have opted in.',
      'Invoices are kept because the law says so.',
    );
    expect(lawfulBases.map(({ article }) => article)).toEqual(['6(1)(a)', '6(1)(c)', '6(1)(f)']);
  });

  test('a purpose is no basis by itself', () => {
    expect(readLines('# Why we use data', '- To comply with legal obligations (tax records).').lawfulBases).toEqual([]);
  });

  test('are not read from the right to withdraw consent, nor from plans', () => {
    expect(
      readLines(
        '# Your rights',
        'You may withdraw your consent at any time.',
        'If that changes, we will rely on consent.',
      ).lawfulBases,
    ).toEqual([]);
  });
});

describe('deadlines', () => {
  test.each<[string, object]>([
    ['We answer requests within one month.', { rightsResponseDays: { general: 30 } }],
    [
      'Under CCPA we respond within 45 days; under GDPR within one month.',
      { rightsResponseDays: { CCPA: 45, GDPR: 30 } },
    ],
    ['Data requests: within 14 days.', { rightsResponseDays: { general: 14 } }],
    ['Auskunftsbegehren beantworten wir innert 30 Tagen.', { rightsResponseDays: { general: 30 } }],
    ['Breaches that affect you: within 48 hours.', { breachHours: 48 }],
    ['Bei Sicherheitsvorfällen informieren wir binnen 72 Stunden.', { breachHours: 72 }],
    [
      'En caso de violación de la seguridad de los datos, informamos a los clientes en un plazo de 48 horas.',
      { breachHours: 48 },
    ],
    ["Changes to this page: 3 weeks' notice by email.", { changeNoticeDays: 21 }],
    [
      'New subprocessors are announced 30 days before they start; you may object within 14 days.',
      { changeNoticeDays: 30 },
    ],
    ['Appeals are decided within 60 days.', {}],
    ['Support tickets are answered within 24 hours.', {}],
  ])('"%s"', (text, expected) => {
    expect(readLines('# Contact', text).deadlines).toEqual({
      rightsResponseDays: null,
      breachHours: null,
      changeNoticeDays: null,
      ...expected,
    });
  });
});

describe('the minimum age', () => {
  test.each<[string, number | null]>([
    ['Not for under-16s.', 16],
    ['You must be 18 or older to use Harbourline.', 18],
    ['Nobody under 18 may open an account.', 18],
    ['We do not knowingly collect data from children under the age of thirteen (13).', 13],
    ['Unser Angebot richtet sich nicht an Personen unter 16 Jahren.', 16],
    ["Le service n'est pas destiné aux enfants de moins de 15 ans.", 15],
    ['Los menores de catorce años no deben facilitarnos datos.', 14],
    ['Files under 20 MB are kept for under 12 hours.', null],
  ])('"%s"', (text, age) => {
    expect(readLines('# Children', text).minimumAge).toBe(age);
  });
});

describe('the sale of data', () => {
  test.each<[string, boolean | null]>([
    ['We do not sell your personal data.', false],
    ['We collect little, and we sell nothing.', false],
    ['Ihre Daten werden nicht verkauft.', false],
    ['Nous ne vendons ni ne louons vos données personnelles.', false],
    ['No vendemos ni cedemos sus datos.', false],
    ['We may sell your personal information to advertisers.', true],
    ['You may opt out of the sale of your personal information.', null],
  ])('"%s"', (text, sells) => {
    expect(readLines('# Sharing', text).sellsData).toBe(sells);
  });
});

describe('cookies', () => {
  test.each<[string, string[]]>([
    ['We set one cookie, "hl_session", that keeps you signed in.', ['hl_session']],
    ['We use analytics cookies (_ga, _gid) if you agree.', ['_ga', '_gid']],
    ['We do not use cookies.', []],
  ])('"%s"', (text, names) => {
    expect(readLines('# Cookies', text).trackers.map(({ name }) => name)).toEqual(names);
  });
});

describe('who and when', () => {
  test.each<[string, string]>([
    ['Harbourline Ltd ("Harbourline", "we") runs a booking calendar.', 'Harbourline Ltd'],
    ['Verantwortlich im Sinne der DSGVO ist die Grauwerk Software GmbH.', 'Grauwerk Software GmbH'],
    ['Carnet Vert est édité par la société Potager Numérique SAS, à Nantes.', 'Potager Numérique SAS'],
    ['Responsable: Marea Reservas, S.L.', 'Marea Reservas, S.L.'],
    ['The app is developed by Marlow Studio as a free app.', 'Marlow Studio'],
  ])('"%s"', (text, name) => {
    expect(readLines(text).organisation).toBe(name);
  });

  test('addresses that are put against robots are read, those of authorities are not', () => {
    expect(readLines('# Contact', 'Write to privacy [at] harbour [dot] example.').contact).toBe(
      'privacy@harbour.example',
    );
    expect(readLines('# Rights', 'You may complain to the authority: post@datenschutz.bund.de').contact).toBeNull();
  });

  test('a day that can be two days is none', () => {
    expect(readLines('Last updated: 03/04/2026').lastUpdated).toBeNull();
    expect(readLines('This version took effect on 9 Sept 2025.').effectiveDate).toBe('2025-09-09');
  });
});
