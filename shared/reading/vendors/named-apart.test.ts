// Vendors that are named apart from what is said of them: in headings, under labels, in quotation marks, in brackets.
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const vendors = (...lines: string[]): string[] =>
  readLines(...lines)
    .vendors.filter(({ named }) => named)
    .map(({ name, countries, purpose }) => [name, ...countries, ...(purpose === null ? [] : [purpose])].join(' | '));

describe('headings', () => {
  test('say what a vendor is for, and the line below where it is', () => {
    expect(
      vendors(
        '# Datenschutz',
        '## Eingesetzte Dienstleister',
        '### Mollie – Zahlungen',
        'Mollie Europe B.V., Niederlande',
        '',
        '### Hosting durch Hetzner',
        'Unsere Server stehen in Falkenstein.',
        '',
        '### Nordkiste Druck – Kartendruck',
        'Nordkiste Druck (Nordkiste Print Co., Ltd., Oslo) druckt unsere Karten.',
        '',
        '### Newsletter (Brevo)',
        'Der Versand geschieht im Auftrag.',
      ),
    ).toEqual([
      'Mollie | NL | Zahlungen',
      'Nordkiste Druck | NO | Kartendruck',
      'Brevo | Newsletter',
      'Hetzner | Hosting',
    ]);
  });

  test('outside sections on sharing only add to what the text says', () => {
    expect(vendors('# Privacy', '## Error reports (Sentry)', 'We use Sentry when the app crashes.')).toEqual([
      'Sentry | Error reports',
    ]);
    expect(vendors('# Privacy', '## Stripe', 'We keep invoices for ten years.')).toEqual([]);
  });
});

describe('other places', () => {
  test.each<[string[], string[]]>([
    [['## Sub-processors', 'Sub-processor:', 'Quernstone', 'Data:', '- Username', '- Plan'], ['Quernstone']],
    [['## Help', "Tickets are kept by the third-party provider 'Intercom'."], ['Intercom']],
    [
      ['## Who helps us', '- Hosting (United States): We use cloud hosts (Render, Fly.io).'],
      ['Render | US | Hosting (United States)', 'Fly.io | US | Hosting (United States)'],
    ],
    [
      ['## Quién trata los datos', 'Encargados: Vercel (alojamiento), Google (correo electrónico) y Resend (avisos).'],
      ['Vercel | alojamiento', 'Google | correo electrónico', 'Resend'],
    ],
    [
      ['## Zahlung', 'Die Zahlung läuft über den Zahlungsdienstleister PayPal (Europe), auch außerhalb der EU.'],
      ['PayPal (Europe) | Zahlungsdienstleister'],
    ],
    [
      ['## Dienste', 'Wir hosten bei Vercel Inc., die Datenbank bei Neon Inc. – beide in Frankfurt, Deutschland.'],
      ['Vercel Inc. | DE | hosting', 'Neon Inc | DE'],
    ],
    [['## Who', 'We pass it to Harbour Giving who process donations.'], ['Harbour Giving']],
    [
      ['## Dienstleister', '### Supabase', '- Zweck: Datenbank', '- Speicherort: Frankfurt, Deutschland'],
      ['Supabase | DE | Datenbank'],
    ],
    [
      ['## Sub-processors', '- Vercel / Groq: inference', '- Harbour AI: narration', '- Quern ID: staff sign-in'],
      ['Vercel | inference', 'Harbour AI | narration', 'Quern ID | staff sign-in', 'Groq | inference'],
    ],
    [
      ['## Karten', 'Anbieter ist die Meta Platforms Ireland Limited, 4 Grand Canal Square, Dublin, Irland.'],
      ['Meta Platforms Ireland Limited | IE'],
    ],
    [['## Recipients', 'Our vendors:', 'Supabase', 'Database of accounts.'], ['Supabase | Database of accounts']],
    [
      ['## Hébergement', 'Les e-mails du service (alertes) sont acheminés par Resend.'],
      ['Resend | Les e-mails du service'],
    ],
    [
      ['## Hébergement', 'Le site est hébergé par Contabo GmbH — Allee 3, 81549 Munich, Allemagne.'],
      ['Contabo GmbH | DE | hosting'],
    ],
    [
      ['## Datos', 'Los datos están en Neon (https://neon.tech/), una plataforma de base de datos.'],
      ['Neon | plataforma de base de datos'],
    ],
    [['## Cookies', 'Externe Dienste (z. B. Google Fonts) werden nicht in Anspruch genommen.'], []],
    [['## Cookies', 'Falls später Google Analytics eingebunden wird, fragen wir.'], []],
    [['## Cookies', 'When you visit sites, you tell companies such as Facebook and Google about it.'], []],
    [['## Sub-processors', 'Quarrybase, Inc. (Neon)', '160 Spear Street, San Francisco, CA 94105, USA'], ['Neon | US']],
    [
      [
        '## Sub-processors',
        '### Vercel',
        '- Purpose: hosting',
        '- Location: France (AWS eu-west-3)',
        '- Certificates: ISO 27001',
      ],
      ['Vercel | FR | hosting'],
    ],
    [
      [
        '## Transferts',
        'Vos données peuvent être transmises à :',
        '- Nos prestataires de paiement (Vague Pay, Mango Money, banques partenaires)',
      ],
      ['Vague Pay | Nos prestataires de paiement', 'Mango Money | Nos prestataires de paiement'],
    ],
    [['## Services', '- We use Sentry to collect error reports.'], ['Sentry | collect error reports']],
    [['## Konto', 'E-Mails für die Anmeldung werden mit Mailgun versendet.'], ['Mailgun | E-Mails für die Anmeldung']],
    [
      ['## Prestataires', 'Nos prestataires :', '- Cartographie : Google Maps', '- Envoi : [À compléter - ex : Brevo]'],
      ['Google Maps | Cartographie'],
    ],
    [
      ['## Prestataires', '### Stripe (Paiements)', 'Irlande - Clauses contractuelles types'],
      ['Stripe | IE | Paiements'],
    ],
    [['## Sous-traitants', '- Stripe (Stripe Inc. et Stripe Payments Europe) — paiements'], ['Stripe | paiements']],
    [['## Sharing', 'We share with payment processors (Quernpay) for orders.'], ['Quernpay']],
    [['## Seguridad', 'Sus datos se alojan en Firebase, con seguridad de clase mundial.'], ['Firebase | hosting']],
    [
      ['## Auftragsverarbeiter', 'Quernhost GmbH', 'Serverhosting – Server in Norwegen'],
      ['Quernhost GmbH | NO | Serverhosting – Server in Norwegen'],
    ],
    [['## Liens', 'Les liens vers Google Maps mènent ailleurs.'], []],
    [['## Hosting', 'Diese Seite wird bei Netlify gehostet.'], ['Netlify | hosting']],
  ])('%j', (lines, expected) => {
    expect(vendors('# Privacy', ...lines)).toEqual(expected);
  });
});
