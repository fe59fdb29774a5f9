import { describe, expect, test } from 'vitest';
import { readLines } from '../../../test/fixtures/policy-text.ts';

const vendors = (...lines: string[]): string[] =>
  readLines(...lines)
    .vendors.filter(({ named }) => named)
    .map(({ name }) => name);

describe('vendors in running text', () => {
  test.each<[string, string[]]>([
    ['Our website is hosted by Vercel Inc. in the United States.', ['Vercel Inc.']],
    ['Hosting (Vercel), database (Supabase) and email (Resend) are bought in.', ['Vercel', 'Supabase', 'Resend']],
    ['We use Saltmarsh Mail to send receipts.', ['Saltmarsh Mail']],
    ['Our e-mail goes out via Postmark, a product of ActiveCampaign, LLC in the USA.', ['Postmark']],
    ['For our bookkeeping we work with Ledgerwood.', ['Ledgerwood']],
    ['Our servers are rented from Quayside Hosting in Oslo.', ['Quayside Hosting']],
    ['Panther Labs analyzes our security logs.', ['Panther Labs']],
    ['We work with Meadow Ads and Quarry Ads to show our ads elsewhere.', ['Meadow Ads', 'Quarry Ads']],
    ['Clerk for authentication, OpenAI for images, and PostHog for product analytics.', ['Clerk', 'OpenAI', 'PostHog']],
    ['Die Zahlungen übernimmt die Nordlicht Payments GmbH als Dienstleister.', ['Nordlicht Payments GmbH']],
    ['Wir hosten die Website bei der Hetzner Online GmbH in Gunzenhausen.', ['Hetzner Online GmbH']],
    ['Für den Versand bedienen wir uns der Druckerei Hollmann KG in Kassel.', ['Druckerei Hollmann KG']],
    ['Documents are supplied by iManage LLP of London, and we bank with Barclays.', ['iManage LLP', 'Barclays']],
    ['Cheating is detected by Easy Anti-Cheat (Epic Games).', ['Easy Anti-Cheat']],
    ['Parcels leave our warehouse with PostNL, who needs your name.', ['PostNL']],
    ['Para las reservas usamos el módulo de Bookero, empresa polaca.', ['Bookero']],
    ["L'envoi des SMS est confié à Textalerte.", ['Textalerte']],
    ['Nous imprimons les reçus chez Imprimerie du Lac à Annecy.', ['Imprimerie du Lac']],
    ['Nos visioconférences reposent sur une instance BigBlueButton d’Octopuce.', ['Octopuce']],
    ['Miro (RealtimeBoard Inc., USA) is used for whiteboards.', ['Miro']],
    ['Our e-mail is delivered by Mailgun (Sinch).', ['Mailgun']],
    ['Bright Harbour Mail, based out of Wellington, handles every message.', ['Bright Harbour Mail']],
    ['Zugriff hat unser Webhoster Manitu GmbH.', ['Manitu GmbH']],
    ["L'hébergement a été confié à la société Ecritel, implantée à Clichy.", ['Ecritel']],
    ['• Contabilidad: Gestoría Pons, Girona', ['Gestoría Pons']],
    ['Auth: Clerk. DB: Neon (Postgres).', ['Clerk', 'Neon']],
    ['Le site est hébergé par la société Nimbus, à Bruxelles.', ['Nimbus']],
    ["Vos messages passent par notre éditeur d'emailing Sarbacane.", ['Sarbacane']],
    ['Nuestra web está alojada en los servidores de Arsys Internet, S.L.U.', ['Arsys Internet, S.L.U.']],
  ])('"%s"', (text, names) => {
    expect(vendors('# Who we share data with', text)).toEqual(names);
  });

  test.each<[string, string[]]>([
    ['- Analytics: Google Ireland Ltd. (Google Analytics)', ['Google Analytics']],
    ['- Email: Microsoft Ireland Operations Ltd. (Microsoft 365)', ['Microsoft 365']],
    ['- Hosting: Amazon Web Services EMEA SARL (AWS)', ['Amazon Web Services EMEA']],
  ])('"%s"', (text, names) => {
    expect(vendors('# Who we share data with', text)).toEqual(names);
  });

  test.each([
    "Nous n'avons plus recours à Mailchimp depuis 2023.",
    "Les mesures d'audience sont faites avec Matomo, installé sur notre propre serveur.",
    'Nous ne passons plus par Mailchimp.',
    'Google Analytics a été retiré du site en 2024.',
    'Wir nutzen weder Facebook Pixel noch Google Analytics.',
    'The game was built with Unreal Engine.',
    'No personal data is shared with Facebook, TikTok or any advertising network.',
    'No trabajamos con redes publicitarias ni usamos Hotjar.',
    'You can also log in through Okta or Azure AD.',
    'If you turn on the HubSpot integration, contacts are copied to it.',
    'The survey runs on LimeSurvey, installed on university servers.',
    'The reports are drawn by Metabase, which we self-host.',
    'Wir betreiben Matomo selbst.',
    'We do not use Google Analytics, Hotjar or any other tracker.',
    'We stopped using Mixpanel in 2024.',
    "We don't use Segment, Intercom or any ad network.",
    'Google Analytics setzen wir nicht ein.',
    'You may sign in with Google or with your Microsoft account.',
    'You can connect your workspace to Slack, Notion, Zapier and Salesforce.',
    'You may import tasks from Asana, Trello or Todoist.',
    'You can block cookies in Chrome, Firefox, Safari and Edge.',
    'Follow us on LinkedIn and X.',
    'This policy was adapted from the policy of Basecamp, under a Creative Commons licence.',
    'If you bring your own OpenAI key, prompts go straight to OpenAI.',
    'We measure visits with Matomo on our own servers.',
    'Die Google Fonts sind lokal installiert.',
    'You may complain to the Information Commissioner or to the Federal Trade Commission.',
    'Not used any more: Heroku (until March) and Mailgun (until June).',
    'Our use of data from Google APIs follows the Google API Services User Data Policy.',
    'If we are ever acquired by a company like Salesforce, your data may move with it.',
  ])('are not found in "%s"', (text) => {
    expect(vendors('# Who we share data with', text)).toEqual([]);
  });
});

describe('vendors in lists', () => {
  test.each<[string, string[]]>([
    ['- Kestrel Mail Ltd (United Kingdom): newsletters', ['Kestrel Mail Ltd']],
    ['- Hosting: Norrwacht GmbH, Dresden', ['Norrwacht GmbH']],
    ['- Pinecone Systems Inc., US: vector search', ['Pinecone Systems Inc.']],
    ['- Mobile payments (Marigold Money, Fern Pay) for subscriptions', ['Marigold Money', 'Fern Pay']],
    ['- Google Generative AI: answers to questions', ['Google Generative AI']],
    ['- Paiement : Stripe Payments Europe, Ltd. (Irlande)', ['Stripe Payments Europe']],
    ['- Email delivery provider: sends password mails', []],
    ['- Courts and authorities where the law requires it', []],
  ])('"%s"', (item, names) => {
    expect(vendors('# Service providers', 'We share data with the following companies:', item)).toEqual(names);
  });

  test.each<[string, string[]]>([
    ['- Cabinet Morel et Associés : comptabilité', ['Cabinet Morel et Associés']],
    ["- L'administration fiscale, en cas de contrôle", []],
  ])('below a heading that names them: "%s"', (item, names) => {
    expect(vendors('# Nos partenaires techniques', item)).toEqual(names);
  });

  test('take the place behind each name for that one only', () => {
    const { vendors: read } = readLines(
      '# Prestataires',
      'Nous partageons vos données avec ces prestataires :',
      '- Envoi de courriels : Brevo (France) et Mailjet',
    );
    expect(read.map(({ name, countries }) => [name, countries])).toEqual([
      ['Brevo', ['FR']],
      ['Mailjet', []],
    ]);
  });
});

describe('vendors in tables and under headings', () => {
  test('come with what stands in their row', () => {
    const { vendors: read } = readLines(
      '# Sub-processors',
      '| Company | Sub-processor | Purpose | Location',
      '| Harbourline | Kestrel Mail Ltd | Newsletters | United Kingdom',
      '| Harbourline | Zendesk | Support | USA, Ireland',
    );
    expect(read.map(({ name, purpose, countries }) => [name, purpose, countries])).toEqual([
      ['Kestrel Mail Ltd', 'Newsletters', ['GB']],
      ['Zendesk', 'Support', ['US', 'IE']],
    ]);
  });

  test('come with the labelled lines below their heading', () => {
    const { vendors: read } = readLines(
      '# Sub-processors: Pendo.io, Inc.',
      '# Processor Copperleaf Voice Pty Ltd',
      'Service: Telephone support',
      'Location: Australia',
    );
    expect(read.map(({ name, purpose, countries }) => [name, purpose, countries])).toContainEqual([
      'Processor Copperleaf Voice Pty Ltd',
      'Telephone support',
      ['AU'],
    ]);
  });
});

describe('where a vendor is', () => {
  test.each<[string, string[]]>([
    ['Card details go straight to Mollie, a Dutch payment company.', ['NL']],
    ['Für die Reservierung nutzen wir den polnischen Anbieter Bookero.', ['PL']],
    ['Nos envois passent par Sendwerk, une société allemande.', ['DE']],
    ['We count page views with Fathom, a privacy-first tool from Canada.', ['CA']],
    ['Backups are copied to Backblaze in Amsterdam; traces go to Honeycomb (US).', ['NL']],
    ['Questions are sent to Anthropic. It is based in the United States.', ['US']],
    ['Calls are processed by Zendesk (call handling), and Xerox (UK) Limited prints.', []],
    ['Our Berlin-based host, Quayside Hosting, keeps the logs.', ['DE']],
    ['Messages are answered by our German-speaking team with Zendesk.', []],
  ])('"%s"', (text, countries) => {
    expect(readLines('# Who we share data with', text).vendors[0]?.countries).toEqual(countries);
  });
});

describe('vendors in labelled lines and in tables that ran together', () => {
  test('come with what the lines below the name say', () => {
    const { vendors: read } = readLines(
      '# Service providers',
      'Provider: Kettle & Crane Hosting Ltd',
      'Registered office: 4 Mill Lane, Leeds',
      'Purpose: hosting of the website',
      'Provider: Somebody',
    );
    expect(read.map(({ name, purpose, countries }) => [name, purpose, countries])).toEqual([
      ['Kettle & Crane Hosting Ltd', 'hosting of the website', ['GB']],
    ]);
  });

  test('are cut at the names', () => {
    const { vendors: read } = readLines(
      '# Third parties',
      'Vendor Service Location Amplitude, Inc. Product analytics United States Fastly, Inc. Content delivery Worldwide',
    );
    expect(read.map(({ name, purpose, countries }) => [name, purpose, countries])).toEqual([
      ['Amplitude, Inc.', 'Product analytics', ['US']],
      ['Fastly, Inc.', 'Content delivery', ['*']],
    ]);
  });
});

describe('what a vendor is for', () => {
  test.each<[string, string | null]>([
    ['We use Clerk for authentication, OpenAI for images and PostHog for analytics.', 'authentication'],
    ['Render hosts the application, Neon hosts our database.', 'hosts the application'],
    ['For our bookkeeping we work with Ledgerwood.', 'bookkeeping'],
    ['Hosting (Vercel), database (Supabase).', 'Hosting'],
    ['Payment processing is handled entirely by Stripe.', 'Payment processing'],
    ['Our website is hosted by Vercel.', 'hosting'],
    ['Photos go to our cloud storage provider (Cloudinary).', 'cloud storage provider'],
    ['Stripe, our payment processor, never shows us card numbers.', 'payment processor'],
    ['Crash reports go to Sentry.', null],
    ['Hors de l’Union : Intercom (États-Unis), utilisé pour le tchat ; Zendesk (Inde), pour le support.', 'le tchat'],
    ['Para las reservas usamos el módulo de Bookero.', 'reservas'],
    ['Notion Labs Inc (USA): documents. Canva Pty Ltd (Australia): graphics.', 'documents'],
    ['Letters are scanned by Capita Ltd (archiving of paper files).', 'archiving of paper files'],
    ['Dienstleister: netcup GmbH, Karlsruhe (Webhosting); Sendwerk UG, Potsdam (Newsletter).', 'Webhosting'],
  ])('"%s"', (text, purpose) => {
    expect(readLines('# Who we share data with', text).vendors[0]?.purpose).toBe(purpose);
  });
});
