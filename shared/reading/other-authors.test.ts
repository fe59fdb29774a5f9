// Ways of writing that rules missed at first sight.
import { describe, expect, test } from 'vitest';
import { readLines } from '../../test/fixtures/policy-text.ts';

const vendors = (...lines: string[]): string[] =>
  readLines(...lines)
    .vendors.filter(({ named }) => named)
    .map(({ name, countries }) => [name, ...countries].join(' '));

describe('vendors', () => {
  test.each<[string, string[]]>([
    ['Our bookkeeper, Quill & Moss Accountants, sees invoices.', ['Quill & Moss Accountants']],
    ['Weather next to a walk comes from Harbour Institut.', ['Harbour Institut']],
    ['Der Beitragseinzug läuft über die Sparkasse Nordhafen.', ['Sparkasse Nordhafen']],
    ['Postmark and Stripe process data in the United States.', ['Postmark US', 'Stripe US']],
    ['Chat is Crisp.', ['Crisp']],
    ['Card payments are taken by PayPal (PayPal (Europe) S.C.A., Luxembourg).', ['PayPal LU']],
    ['We used to work with Mailchimp.', []],
    ["Nous n'avons pas recours à Google Analytics.", []],
    ['Stored data is encrypted with AES-256.', []],
  ])('"%s"', (text, expected) => {
    expect(vendors('# Who helps us', text)).toEqual(expected);
  });

  test('are no heading of a list, and an example in a cell is one', () => {
    expect(vendors('# Recipients', 'Our service providers:', '- Field visits: Meadow Data Services.')).toEqual([
      'Meadow Data Services',
    ]);
    expect(
      vendors(
        '# Recipients',
        '| Vendor | Data centre',
        '| A merchant of record such as Stripe | Dublin',
        '| Hetzner | Falkenstein, DE',
      ),
    ).toEqual(['Hetzner DE', 'Stripe IE']);
  });
});

describe('the organisation', () => {
  test.each<[string[], string]>([
    [['We are Wickerwood Candles Ltd, a small workshop in Cork.'], 'Wickerwood Candles Ltd'],
    [['Harbour Energy Ltd (company no. 123, registered office Leeds) supplies electricity.'], 'Harbour Energy Ltd'],
    [['Brise Conseil est le nom commercial de Mme Odile Vernier.'], 'Brise Conseil'],
    [
      ['# Name und Anschrift des Verantwortlichen', 'Nordlicht Verlag GmbH & Co. KG', 'Deutschland'],
      'Nordlicht Verlag GmbH & Co. KG',
    ],
    [['Verantwortlich im Sinne der DSGVO:', 'Jan Feddern, Am Sägewerk 9, Husum'], 'Jan Feddern'],
  ])('of %j', (lines, name) => {
    expect(readLines(...lines).organisation).toBe(name);
  });
});

describe('lawful bases', () => {
  const bases = (...lines: string[]): string[] => readLines(...lines).lawfulBases.map(({ article }) => article);
  test.each<[string, string[]]>([
    ['Art. 6 Abs. 1 b) DSGVO (Vertrag), c) (Aufbewahrung) und f) (Sicherheit).', ['6(1)(b)', '6(1)(c)', '6(1)(f)']],
    ['Wir haben daran ein berechtigtes Interesse.', ['6(1)(f)']],
    ['Your consent is the basis.', ['6(1)(a)']],
    ['We need it to carry out our contract with you.', ['6(1)(b)']],
    ['The register rests on substantial public interest.', []],
    ['Transfers rest on the standard contractual clauses.', []],
  ])('"%s"', (text, expected) => {
    expect(bases('# The short version', text)).toEqual(expected);
  });
});

describe('deadlines', () => {
  test('of answers and notices are told in other words', () => {
    expect(
      readLines(
        '# Vos droits',
        'Accès, rectification, effacement : un mail suffit et vous aurez une réponse sous quinze jours.',
        '# Violations',
        'Je préviens les personnes concernées en cas de violation dans les 72 heures.',
        '# Modifications',
        'Toute modification vous est notifiée par courriel un mois avant.',
      ).deadlines,
    ).toEqual({ rightsResponseDays: { general: 15 }, breachHours: 72, changeNoticeDays: 30 });
  });
});

describe('transfers', () => {
  const mechanisms = (text: string): (string | null)[] =>
    readLines('# Transfers', text).transfers.map(({ mechanism }) => mechanism);
  test('rest on what is named, not on what it adds to', () => {
    expect(mechanisms('The UK Addendum to the standard contractual clauses is in place.')).toEqual(['uk-addendum']);
    expect(mechanisms('Data stays in the EEA, which the UK regards as adequate.')).toEqual(['adequacy']);
  });
});
