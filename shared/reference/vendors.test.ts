import { describe, expect, test } from 'vitest';
import { recordTypes } from '../domain/record-types.ts';
import { draftVendor, isUnverifiedReference } from './draft-vendor.ts';
import type { VendorDraft } from './draft-vendor.ts';
import { createReferenceFacts } from './reference-facts.ts';
import type { CustomerRegion } from './vendor-catalogue.ts';

const facts = createReferenceFacts();
const idsOf = (name: string): string[] =>
  facts
    .matchVendor(name)
    .map(({ id }) => id)
    .toSorted();

describe('names of vendors', () => {
  test('every name, alias, company and domain of all vendors leads to its vendor', () => {
    const lost = facts
      .vendors()
      .flatMap(({ id, name, aliases, entities, domains }) =>
        [name, ...aliases, ...entities.map((entity) => entity.name), ...domains]
          .filter((text) => !idsOf(text).includes(id))
          .map((text) => [id, text, ...idsOf(text)]),
      );
    expect(lost).toEqual([]);
    expect(facts.vendors()).toHaveLength(115);
  });

  test('a name that several share gives all of them', () => {
    const shared = new Set(
      facts.vendors().flatMap(({ name, aliases }) => [name, ...aliases].filter((text) => idsOf(text).length > 1)),
    );
    expect([...shared].toSorted()).toEqual([
      'Amazon Web Services EMEA SARL',
      'Amazon Web Services Inc',
      'Amazon Web Services, Inc.',
      'Google Cloud EMEA',
      'Google Cloud EMEA Limited',
      'Google Inc.',
      'Google Ireland Limited',
      'Google LLC',
      'Intuit',
      'Intuit Inc.',
      'Intuit Limited',
      'Lemon Squeezy LLC',
      'Lemon Squeezy, LLC',
      'Microsoft Corporation',
      'Microsoft Ireland',
      'Microsoft Ireland Operations Limited',
      'PayPal',
      'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
      'PayPal, Inc.',
      'Salesforce',
      'Salesforce, Inc.',
      'Twilio',
      'Twilio Inc.',
      'Twilio Ireland Limited',
      'salesforce.com, inc.',
    ]);
  });

  test.each([
    ['Google', 7],
    ['Microsoft', 2],
    ['Amazon', 3],
    ['Salesforce', 3],
    ['Twilio', 2],
    ['Intuit', 2],
    ['PayPal', 2],
  ])('the bare parent name %s asks for the product', (name, count) => {
    expect(idsOf(name)).toHaveLength(count);
  });

  test.each([
    ['AWS', 'amazon-web-services'],
    ['aws', 'amazon-web-services'],
    ['Amazon Web Services', 'amazon-web-services'],
    ['Stripe Inc.', 'stripe'],
    ['STRIPE', 'stripe'],
    ['https://js.stripe.com/v3/', 'stripe'],
    ['Let’s Encrypt', 'lets-encrypt'],
    ['Lets Encrypt', 'lets-encrypt'],
    ['Sendinblue', 'brevo'],
    ['Twitter', 'x'],
    ['Facebook Pixel', 'meta'],
    ['Functional Software, Inc.', 'sentry'],
    ['www.google.com/recaptcha/api.js', 'google-recaptcha'],
    ['fonts.googleapis.com', 'google-maps'],
    ['storage.googleapis.com', 'google-cloud'],
    ['Vultr LLC', 'vultr'],
  ])('%s is %s', (name, id) => {
    expect(idsOf(name)).toEqual([id]);
  });

  test.each(['Strip', 'example.com', 'Acme Widgets', '', 'notstripe.com', 'X-ray'])('%s is nobody', (name) => {
    expect(idsOf(name)).toEqual([]);
  });
});

describe('search as one types', () => {
  const first = (query: string): string | undefined => facts.findVendors(query)[0]?.vendor.id;

  test.each([
    ['str', 'stripe'],
    ['strpe', 'stripe'],
    ['paddel', 'paddle'],
    ['digitalocaen', 'digitalocean'],
    ['cloudfl', 'cloudflare'],
    ['aws', 'amazon-web-services'],
    ['sentry.io', 'sentry'],
    ['integromat', 'make'],
    ['peaberry', 'customer-io'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('nothing like it finds nothing, an empty field lists all', () => {
    expect(facts.findVendors('qqqqzz')).toEqual([]);
    expect(facts.findVendors('', 500)).toHaveLength(115);
  });
});

describe('names in a text', () => {
  const namesIn = (text: string): string[][] =>
    facts.findVendorMentions(text).map(({ name, vendorIds }) => [name, ...vendorIds]);

  test('say where they stand', () => {
    const text = 'We pay through Stripe, Inc. and send mail with Postmark.';
    const mentions = facts.findVendorMentions(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Stripe, Inc.', 'Postmark']);
    expect(mentions.flatMap(({ vendorIds }) => vendorIds)).toEqual(['stripe', 'postmark']);
  });

  test('ordinary words are names only where the place shows it', () => {
    expect(namesIn('Make sure to read this. We render pages. Box 12. Linear models help. Notion of privacy.')).toEqual(
      [],
    );
    expect(namesIn('An email to me@gmail.com or x, and X marks the spot.')).toEqual([]);
    expect(namesIn('Hosting runs on Render, files are in Box.').map(([name]) => name)).toEqual(['Render', 'Box']);
    expect(namesIn('Sentry is used for errors.')).toEqual([['Sentry', 'sentry']]);
    expect(namesIn('X (formerly Twitter) shows posts.').map(([name]) => name)).toEqual(['X', 'Twitter']);
  });

  test('a shared name names them all', () => {
    expect(namesIn('Data go to Intuit Inc. in the United States.')).toEqual([
      ['Intuit Inc.', 'mailchimp', 'quickbooks'],
    ]);
  });

  test('a longer name goes before a shorter one in it', () => {
    expect(namesIn('Twilio SendGrid and Google Analytics 4').map(([name]) => name)).toEqual([
      'Twilio SendGrid',
      'Google Analytics 4',
    ]);
  });
});

describe('the draft of a vendor', () => {
  const draft = (id: string, customerRegion: CustomerRegion | null): VendorDraft => {
    const entry = facts.vendor(id);
    if (entry === undefined) throw new RangeError(`No vendor ${id}`);
    return draftVendor(entry, { customerRegion });
  };

  test('fits the record, and every filled field but the link to the entry has a source', () => {
    for (const { id } of facts.vendors())
      for (const region of ['eea', 'uk', 'ch', null] as const) {
        const { vendor, sources } = draft(id, region);
        const parsed = recordTypes.vendor.draft.parse(vendor);
        expect(parsed.catalogueId).toBe(id);
        const filled = Object.keys(vendor).filter((field) => field !== 'catalogueId');
        expect([id, ...sources.map(({ field }) => field)]).toEqual([id, ...filled]);
        expect(sources.every(({ state, kind }) => state === 'prefilled' && kind === 'catalogue')).toBe(true);
      }
  });

  test('names the company that customers of the region contract with', () => {
    const entity = (id: string, region: CustomerRegion | null) => {
      const { legalEntity = null, country = null } = draft(id, region).vendor;
      return [legalEntity, country];
    };
    expect(entity('stripe', 'eea')).toEqual(['Stripe Payments Europe, Limited', 'IE']);
    expect(entity('stripe', 'uk')).toEqual(['Stripe Payments UK, Ltd', 'GB']);
    expect(entity('openai', 'uk')).toEqual(['OpenAI OpCo, LLC', 'US']);
    expect(entity('dodo-payments', 'eea')).toEqual([null, null]);
    expect(entity('stripe', null)).toEqual([null, null]);
    expect(draft('dodo-payments', 'eea').suggestions.entities).toHaveLength(2);
  });

  test('never writes a role, a certification or a mechanism', () => {
    for (const { id } of facts.vendors()) {
      const { vendor } = draft(id, 'eea');
      expect(vendor).not.toHaveProperty('certifications');
      expect(vendor).not.toHaveProperty('frameworkCertifications');
      expect(vendor).not.toHaveProperty('dpaState');
    }
  });

  test('does not tell a region that the customer chooses', () => {
    const { vendor, suggestions } = draft('digitalocean', 'eea');
    expect(vendor).not.toHaveProperty('processingLocations');
    expect(suggestions.locationNotes).toContain('customer-selected region (NL, DE, GB, US, SG, IN, CA, AU)');
  });

  test('a merchant of record and payment providers are not offered as processors alone', () => {
    const offered = facts
      .vendors()
      .filter(({ categories }) => categories.includes('merchantOfRecord'))
      .map(({ id }) => {
        const { suggestions } = draft(id, 'eea');
        return { id, roles: suggestions.roles, isMerchantOfRecord: suggestions.isMerchantOfRecord };
      });
    expect(offered).toEqual(
      ['paddle', 'dodo-payments', 'lemon-squeezy', 'polar'].map((id) => ({
        id,
        roles: ['independentController'],
        isMerchantOfRecord: true,
      })),
    );
    expect(draft('stripe', 'eea').suggestions.roles).toEqual(['processor', 'independentController']);
  });

  test('says of each field whether it was verified', () => {
    const sources = draft('mxroute', 'eea').sources.map(({ field, reference }) => [field, reference]);
    expect(sources).toEqual([
      ['name', 'vendor catalogue, entry of 2026-11-21, not verified'],
      ['aliases', 'vendor catalogue, entry of 2026-11-21, not verified'],
      ['processingLocations', 'vendor catalogue, entry of 2026-11-21, not verified'],
      ['website', 'vendor catalogue, entry of 2026-11-21, not verified'],
    ]);
    expect(sources.every(([, reference]) => isUnverifiedReference(reference ?? null))).toBe(true);
    const [name] = draft('stripe', 'eea').sources;
    expect(isUnverifiedReference(name?.reference ?? null)).toBe(false);
    expect(name?.reference).toBe(
      'vendor catalogue, entry of 2026-11-21, verified in the vendor’s own texts, among them https://stripe.com/legal/dta',
    );
  });
});
