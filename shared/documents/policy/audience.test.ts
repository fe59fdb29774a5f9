// A policy for one audience tells what concerns its people and nothing else; what nobody can tell, it asks.
import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  aDataSubjectCategory,
  aPolicy,
  aRetentionRule,
  aService,
  aTracker,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
} from '../../../test/fixtures/builders.ts';
import { writeMarkdown } from '../../../electron/exchange/write-markdown.ts';
import { audiences } from '../../domain/codes.ts';
import type { AudienceCode } from '../../domain/codes.ts';
import { policyLanguages } from '../../domain/languages.ts';
import { indexRegister } from '../../domain/register.ts';
import { keysOf } from '../../domain/typed-keys.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { buildPolicy } from './build-policy.ts';
import type { BuildPolicyOptions } from './build-policy.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { PolicyDocument } from './policy-document.ts';
import { renderSectionText } from './render-section-text.ts';
import { statementsOf } from './statements.ts';

const at = { generatedAt: '2026-11-20T09:00:00.000Z', asAt: '2026-11-20' } as const;
const build = (index: RegisterIndex, options: Partial<BuildPolicyOptions>): PolicyDocument =>
  buildPolicy(index, { ...at, language: 'en', ...options });
const sample = indexRegister({ id: 'sample', records: sampleRegisterDocument().records });
const idsStated = (document: PolicyDocument, type: string): Set<string> =>
  new Set(
    statementsOf(document).flatMap(({ facts }) =>
      facts.flatMap(({ recordType, recordId }) => (recordType === type ? [recordId] : [])),
    ),
  );

describe('the sample, told to one audience', () => {
  it.each(keysOf(audiences))('%s: every activity, every kind of data is about its people', (audience) => {
    const policy = build(sample, { audience });
    const isOfAudience = (id: string): boolean => sample.get('dataSubjectCategory', id)?.audience === audience;
    const activities = sample.getAll('processingActivity', [...idsStated(policy, 'processingActivity')]);
    expect(activities.length).toBeGreaterThan(0);
    expect(activities.filter(({ dataSubjectCategoryIds }) => !dataSubjectCategoryIds.some(isOfAudience))).toEqual([]);
    const data = sample.getAll('dataCategory', [...idsStated(policy, 'dataCategory')]);
    expect(data.length).toBeGreaterThan(0);
    expect(data.filter(({ dataSubjectCategoryIds }) => !dataSubjectCategoryIds.some(isOfAudience))).toEqual([]);
    const rules = sample.getAll('retentionRule', [...idsStated(policy, 'retentionRule')]);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules)
      expect(sample.activitiesOfRule(rule.id).some((activity) => activities.includes(activity))).toBe(true);
    // Backups name neither data nor an activity, so nobody can tell whose they are.
    expect(policy.gaps.map(({ text }) => text)).toContain('people whom “Backups” concerns');
  });

  it.each([
    ['applicants', 'de'],
    ['employees', 'en'],
  ] as const)('%s (%s): is as looked at', async (audience, language) => {
    const policy = build(sample, { audience, language });
    await expect(writeMarkdown(policy)).toMatchFileSnapshot(
      `../../../test/golden/policy/sample.${audience}.${language}.md`,
    );
  });

  it('all audiences together tell every activity, and people of none of them are in none', () => {
    const told = new Set(
      keysOf(audiences).flatMap((audience) => [...idsStated(build(sample, { audience }), 'processingActivity')]),
    );
    const whole = idsStated(build(sample, { serviceIds: [] }), 'processingActivity');
    expect([...whole].filter((id) => !told.has(id))).toEqual([]);
  });

  it('tells what customers owe their own people to both, and to nobody else', () => {
    const isTold = (audience: AudienceCode): boolean => {
      const policy = build(sample, { audience, sections: ['customer-data'] });
      return idsStated(policy, 'commitment').size > 0;
    };
    expect(keysOf(audiences).filter(isTold)).toEqual(['customers', 'endUsers']);
  });

  it('names the audience in title and scope, in every language', () => {
    const heads = policyLanguages.map((language) => {
      const policy = build(sample, { language, audience: 'endUsers', sections: ['scope'] });
      return [
        policy.title,
        renderSectionText(policy, 'scope')
          .split(/(?<=\.) /u)
          .at(-1),
      ];
    });
    expect(heads).toMatchInlineSnapshot(`
      [
        [
          "Privacy Policy for end users of our customers",
          "This policy is written for end users of our customers: guests.",
        ],
        [
          "Datenschutzerklärung für Endnutzerinnen und Endnutzer unserer Kunden",
          "Diese Erklärung richtet sich an Endnutzerinnen und Endnutzer unserer Kunden: Gäste.",
        ],
        [
          "Politique de confidentialité pour les utilisateurs finaux de nos clients",
          "La présente politique s’adresse aux utilisateurs finaux de nos clients : [Non traduit : Guests].",
        ],
        [
          "Política de privacidad para usuarios finales de nuestros clientes",
          "Esta política se dirige a usuarios finales de nuestros clientes: [Sin traducir: Guests].",
        ],
        [
          "Informativa sulla privacy per gli utenti finali dei nostri clienti",
          "Questa informativa si rivolge agli utenti finali dei nostri clienti: [Non tradotto: Guests].",
        ],
        [
          "Privacybeleid voor eindgebruikers van onze klanten",
          "Dit beleid is bestemd voor eindgebruikers van onze klanten: [Niet vertaald: Guests].",
        ],
      ]
    `);
  });
});

describe('what nobody can tell', () => {
  const people = aDataSubjectCategory({ name: 'Prospects' });
  const customers = aDataSubjectCategory({ name: 'Clients', audience: 'customers' });
  const vendor = aVendor({ name: 'Fernmail' });
  const loose = aDataCategory({ name: 'Loose notes' });
  const activity = anActivity({ name: 'Newsletter', dataSubjectCategoryIds: [people.id] });
  const index = anIndex({
    organisations: [anOrganisation()],
    dataSubjectCategories: [people, customers],
    dataCategories: [loose],
    activities: [activity, anActivity({ name: 'Sorting' })],
    vendors: [vendor],
    engagements: [anEngagement({ vendorId: vendor.id })],
    transfers: [aTransfer({ importerVendorId: vendor.id, activityIds: [activity.id] })],
    retentionRules: [aRetentionRule({ name: 'lists' })],
    trackers: [aTracker({ name: '_pk_id' })],
  });
  const asked = (audience: 'customers' | 'visitors') =>
    build(index, { audience })
      .gaps.filter(({ text }) => /^(?:audience of|people )/u.test(text))
      .map(({ sectionId, text, recordType, field }) => [sectionId, text, recordType, field]);

  it('is asked for in the section that would tell it, at the field that settles it', () => {
    expect(asked('customers')).toEqual([
      ['data', 'people whom “Loose notes” concerns', 'dataCategory', 'dataSubjectCategoryIds'],
      ['purposes', 'audience of “Prospects”', 'dataSubjectCategory', 'audience'],
      ['purposes', 'people whom “Sorting” concerns', 'processingActivity', 'dataSubjectCategoryIds'],
      ['recipients', 'people whom “Fernmail” concerns', 'engagement', 'activityIds'],
      ['transfers', 'audience of “Prospects”', 'dataSubjectCategory', 'audience'],
      ['retention', 'people whom “lists” concerns', 'retentionRule', 'dataCategoryIds'],
      ['trackers', 'people whom “_pk_id” concerns', 'tracker', 'serviceIds'],
    ]);
    expect(asked('visitors')[0]).toEqual(['scope', 'people of the audience “visitors”', undefined, undefined]);
  });

  it('is not told meanwhile', () => {
    expect(
      statementsOf(build(index, { audience: 'customers' }))
        .map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/Newsletter|Sorting|Fernmail|Loose|_pk_id/u);
  });
});

describe('a policy record', () => {
  const [first, second] = [aService({ name: 'Shop' }), aService({ name: 'Careers site' })];
  const buyers = aDataSubjectCategory({ name: 'Buyers', audience: 'customers' });
  const applicants = aDataSubjectCategory({ name: 'Applicants', audience: 'applicants' });
  const purpose = (id: string, text: string) => [{ id, text }];
  const activities = [
    anActivity({
      dataSubjectCategoryIds: [buyers.id],
      serviceIds: [first.id],
      purposes: purpose(first.id, 'deliver orders'),
    }),
    anActivity({
      dataSubjectCategoryIds: [applicants.id],
      serviceIds: [second.id],
      purposes: purpose(second.id, 'choose colleagues'),
    }),
  ];
  const records = {
    organisations: [anOrganisation()],
    services: [first, second],
    dataSubjectCategories: [buyers, applicants],
    activities,
  };
  const purposesOf = (document: PolicyDocument): string => renderSectionText(document, 'purposes');

  it('can be for one audience; its own title stays as it is', () => {
    const index = anIndex({
      ...records,
      policies: [aPolicy({ title: 'Notice for applicants', forAudience: 'applicants' })],
    });
    const policy = build(index, {});
    expect(policy.title).toBe('Notice for applicants');
    expect(purposesOf(policy)).toContain('choose colleagues');
    expect(purposesOf(policy)).not.toContain('deliver orders');
    expect(build(index, { audience: 'customers' }).title).toBe('Notice for applicants for customers');
  });

  it('gives way to the audience or the services that are asked for', () => {
    const index = anIndex({ ...records, policies: [aPolicy({ serviceIds: [first.id] })] });
    expect(purposesOf(build(index, {}))).not.toContain('choose colleagues');
    expect(purposesOf(build(index, { audience: 'applicants' }))).toContain('choose colleagues');
    const ofService = build(index, { serviceIds: [second.id] });
    expect(ofService.title).toBe('Privacy Policy – Careers site');
    expect(purposesOf(ofService)).toContain('choose colleagues');
    expect(purposesOf(ofService)).not.toContain('deliver orders');
    const neither = build(index, { audience: 'applicants', serviceIds: [first.id] });
    expect(purposesOf(neither)).not.toMatch(/choose colleagues|deliver orders/u);
  });
});
