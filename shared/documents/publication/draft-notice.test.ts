// The drafted notices, to people and to customers, in every language.
import { describe, expect, it } from 'vitest';
import {
  aCommitment,
  aDataCategory,
  aPolicy,
  aRetentionRule,
  aTransfer,
  aTranslation,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
} from '../../../test/fixtures/builders.ts';
import { policyLanguages } from '../../domain/languages.ts';
import type { PolicyLanguage } from '../../domain/languages.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import { buildPolicy } from '../policy/build-policy.ts';
import { findConsequences } from './change-duties.ts';
import { draftCustomersNotice, draftNotice } from './draft-notice.ts';
import type { NoticeFacts, NoticeMatter } from './draft-notice.ts';
import { comparePolicies } from './policy-changes.ts';
import { takeSnapshot } from './policy-snapshot.ts';

const organisation = anOrganisation({ name: 'Alder Bookings' });
const account = aDataCategory({ name: 'Account data', elements: [{ name: 'email address' }] });
const host = aVendor({ name: 'Cloudhaus', country: 'DE' });
const mailer = aVendor({ name: 'Fernmail', processingLocations: [{ country: 'US' }] });
const rule = aRetentionRule({ name: 'account data', periodKind: 'exact', period: 'P30D' });
const activity = anActivity({
  organisationId: organisation.id,
  dataCategoryIds: [account.id],
  retentionRuleIds: [rule.id],
  purposes: [{ id: rule.id, text: 'run your account', lawfulBasis: 'eu-6-1-b' }],
});
const hosting = anEngagement({
  vendorId: host.id,
  activityIds: [activity.id],
  role: 'subProcessor',
  purposes: ['hosting'],
});
const mailing = anEngagement({
  vendorId: mailer.id,
  activityIds: [activity.id],
  role: 'subProcessor',
  purposes: ['sending of reminders'],
  dataCategoryIds: [account.id],
});
const promise = aCommitment({ kind: 'changeNotice', recipients: ['customers'], channels: ['email'], period: 'P30D' });
const published: Partial<RegisterRecords> = {
  organisations: [organisation],
  policies: [aPolicy({ organisationId: organisation.id })],
  dataCategories: [account],
  vendors: [host, mailer],
  retentionRules: [rule],
  activities: [activity],
  engagements: [hosting],
  commitments: [promise],
};
const german = (original: string, text: string) =>
  aTranslation({ recordType: 'dataCategory', recordId: account.id, field: 'name', language: 'de', original, text });

function matterOf(changed: Partial<RegisterRecords>): NoticeMatter {
  const snapshot = (records: Partial<RegisterRecords>) => {
    const index = anIndex(records);
    const policy = buildPolicy(index, { generatedAt: '2026-02-10T09:00:00.000Z', asAt: '2026-02-10', language: 'en' });
    return { index, taken: takeSnapshot(policy, index) };
  };
  const before = snapshot(published).taken;
  const { index, taken } = snapshot({ ...published, ...changed });
  const changes = comparePolicies(before, taken);
  const consequences = findConsequences(changes, index.register.records.commitments, '2026-02-10');
  return { changes, consequences, before, index };
}
const factsIn = (language: PolicyLanguage): NoticeFacts => ({
  language,
  organisation: 'Alder Bookings',
  policyTitle: 'Privacy Policy',
  url: null,
  contact: 'privacy@alder.example',
});

const replaced = matterOf({
  engagements: [mailing],
  retentionRules: [{ ...rule, period: 'P1Y' }],
  transfers: [
    aTransfer({ importerVendorId: mailer.id, activityIds: [activity.id], destinations: [{ country: 'US' }] }),
  ],
  translations: [
    german('account data', 'Kontodaten'),
    german('Account data', 'Kontodaten'),
    german('sending of reminders', 'Versand von Erinnerungen'),
  ],
});

describe('the notice to people', () => {
  it('says the changes and leaves gaps where facts are missing', () => {
    expect(draftNotice(replaced, factsIn('en'))).toMatchInlineSnapshot(`
      "# Changes to our Privacy Policy

      From 12 March 2026 our Privacy Policy changes.

      - A new sub-processor will work for us: Fernmail.
      - Data go to a further country: the United States.
      - Data are kept longer: account data.
      - This recipient no longer gets data: Cloudhaus.

      You can object to a new sub-processor before 12 March 2026: privacy@alder.example

      The whole text: [Not recorded: address of the policy]

      Questions: privacy@alder.example

      Alder Bookings
      "
    `);
    expect(draftNotice(matterOf({}), factsIn('en'))).toBe('');
  });

  it('is translated like the policy: a text without a translation is a marked gap', () => {
    expect(draftNotice(replaced, factsIn('de'))).toMatchInlineSnapshot(`
      "# Änderung: Privacy Policy

      Ab dem 12. März 2026 gelten folgende Änderungen:

      - Neuer Unterauftragsverarbeiter: Fernmail.
      - Daten gelangen in ein weiteres Land: Vereinigte Staaten.
      - Daten werden länger aufbewahrt: Kontodaten.
      - Dieser Empfänger erhält keine Daten mehr: Cloudhaus.

      Gegen einen neuen Unterauftragsverarbeiter können Sie vor dem 12. März 2026 Einspruch erheben: privacy@alder.example

      Der vollständige Text: [Nicht erfasst: Adresse der Erklärung]

      Fragen: privacy@alder.example

      Alder Bookings
      "
    `);
    expect(draftNotice(replaced, factsIn('nl'))).toContain(
      'Gegevens worden langer bewaard: [Niet vertaald: account data].',
    );
  });
});

describe('the notice to customers', () => {
  it.each(policyLanguages)(
    'tells what for, which data, where, and until when they can object (%s)',
    async (language) => {
      await expect(draftCustomersNotice(replaced, factsIn(language))).toMatchFileSnapshot(
        `../../../test/golden/publication/customers-notice.${language}.md`,
      );
    },
  );

  it('has a gap for the time to object where nothing is promised, and is none where no sub-processor changed', () => {
    expect(
      draftCustomersNotice(matterOf({ engagements: [hosting, mailing], commitments: [] }), factsIn('en')),
    ).toContain('You can object to a new sub-processor: privacy@alder.example [Not recorded: time to object]');
    expect(draftCustomersNotice(matterOf({ retentionRules: [{ ...rule, period: 'P1Y' }] }), factsIn('en'))).toBe('');
  });
});
