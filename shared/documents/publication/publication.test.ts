import { describe, expect, it } from 'vitest';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import {
  aCommitment,
  aDataCategory,
  aPolicy,
  aRegister,
  aRetentionRule,
  aService,
  aTracker,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anOrganisation,
  idOf,
} from '../../../test/fixtures/builders.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { buildPolicy } from '../policy/build-policy.ts';
import { findConsequences } from './change-duties.ts';
import { comparePolicies } from './policy-changes.ts';
import { readSnapshot, takeSnapshot } from './policy-snapshot.ts';
import { compareRetention } from './retention-length.ts';
import { compareWords } from './word-changes.ts';

const options = { generatedAt: '2026-11-21T09:00:00.000Z', asAt: '2026-11-21', language: 'en' } as const;
const snapshotOf = (records: Partial<RegisterRecords>) => {
  const index = indexRegister(aRegister(records));
  return takeSnapshot(buildPolicy(index, options), index);
};

const organisation = anOrganisation({ id: idOf(1), name: 'Alder Bookings', email: 'privacy@alder.example' });
const service = aService({ id: idOf(2), name: 'alder.example', organisationId: organisation.id });
const policy = aPolicy({ id: idOf(3), organisationId: organisation.id, serviceIds: [service.id] });
const account = aDataCategory({ id: idOf(4), name: 'Account data', elements: [{ name: 'email address' }] });
const hetz = aVendor({ id: idOf(5), name: 'Cloudhaus', country: 'DE' });
const post = aVendor({ id: idOf(6), name: 'Fernmail', country: 'US' });
const rule = aRetentionRule({
  id: idOf(7),
  name: 'account data',
  periodKind: 'exact',
  period: 'P30D',
  trigger: { event: 'accountClosed' },
});
const purpose = { id: idOf(30), text: 'run your account', lawfulBasis: 'eu-6-1-b' as const };
const activity = anActivity({
  id: idOf(8),
  name: 'Accounts',
  organisationId: organisation.id,
  serviceIds: [service.id],
  purposes: [purpose],
  dataCategoryIds: [account.id],
  retentionRuleIds: [rule.id],
});
const [wholePurpose] = activity.purposes;
const [wholeElement] = account.elements;
if (!wholePurpose || !wholeElement) throw new Error('The fixture has both');
const hosting = anEngagement({
  id: idOf(9),
  vendorId: hetz.id,
  activityIds: [activity.id],
  serviceIds: [service.id],
  role: 'processor',
  purposes: ['hosting'],
});
const notice = aCommitment({
  id: idOf(10),
  kind: 'changeNotice',
  recipients: ['customers'],
  channels: ['email'],
  period: 'P30D',
  changeDegree: 'material',
});
const base = {
  organisations: [organisation],
  services: [service],
  policies: [policy],
  dataCategories: [account],
  vendors: [hetz],
  retentionRules: [rule],
  activities: [activity],
  engagements: [hosting],
  commitments: [notice],
};
const before = snapshotOf(base);
const changesTo = (records: Partial<RegisterRecords>) =>
  comparePolicies(before, snapshotOf({ ...base, ...records })).map(({ kind, degree, subject }) => [
    kind,
    degree,
    subject,
  ]);

describe('changes of a policy', () => {
  it('finds none between a policy and itself, also after it was stored as JSON', () => {
    expect(comparePolicies(readSnapshot(JSON.parse(JSON.stringify(before))), snapshotOf(base))).toEqual([]);
    expect(compareWords(before.document, snapshotOf(base).document)).toEqual([]);
  });

  it('names a new recipient, and a sub-processor by its duty', () => {
    const sending = anEngagement({
      id: idOf(11),
      vendorId: post.id,
      activityIds: [activity.id],
      serviceIds: [service.id],
      role: 'processor',
      purposes: ['email'],
    });
    expect(changesTo({ vendors: [hetz, post], engagements: [hosting, sending] })).toContainEqual([
      'newRecipient',
      'material',
      'Fernmail',
    ]);
    expect(
      changesTo({ vendors: [hetz, post], engagements: [hosting, { ...sending, role: 'subProcessor' }] }),
    ).toContainEqual(['newSubProcessor', 'material', 'Fernmail']);
  });

  it('names a new purpose, a changed basis and a purpose that went', () => {
    const withPurposes = (...purposes: (typeof purpose)[]) => ({
      activities: [{ ...activity, purposes: purposes.map((entry) => ({ ...wholePurpose, ...entry })) }],
    });
    expect(changesTo(withPurposes(purpose, { ...purpose, id: idOf(31), text: 'recommend events' }))).toContainEqual([
      'newPurpose',
      'material',
      'recommend events',
    ]);
    expect(
      changesTo({ activities: [{ ...activity, purposes: [{ ...wholePurpose, lawfulBasis: 'eu-6-1-f' }] }] }),
    ).toContainEqual(['changedBasis', 'material', 'run your account: Contract, now Legitimate interests']);
  });

  it('tells longer from shorter retention', () => {
    expect(changesTo({ retentionRules: [{ ...rule, period: 'P1Y' }] })).toEqual([
      ['longerRetention', 'material', 'account data'],
    ]);
    expect(changesTo({ retentionRules: [{ ...rule, period: 'P7D' }] })).toEqual([
      ['shorterRetention', 'editorial', 'account data'],
    ]);
    expect(changesTo({ retentionRules: [{ ...rule, periodKind: 'reasonable', period: null }] })).toEqual([
      ['changedRetention', 'material', 'account data'],
    ]);
    expect(compareRetention(rule, { ...rule, period: 'P4W' })).toBe('shorter');
    expect(compareRetention({ ...rule, period: 'P12M' }, { ...rule, period: 'P1Y' })).toBe('same');
    expect(compareRetention(rule, { ...rule, periodKind: 'indefinite', period: null })).toBe('longer');
  });

  it('names a new destination, new data and a new tracker', () => {
    const transfer = aTransfer({
      id: idOf(12),
      importerVendorId: post.id,
      activityIds: [activity.id],
      destinations: [{ country: 'US' }],
      mechanismAnswer: 'listed',
      mechanisms: [{ code: 'eu-scc' }],
    });
    expect(changesTo({ vendors: [hetz, post], transfers: [transfer] }).map(([kind]) => kind)).toContain(
      'newDestination',
    );
    const health = {
      ...account,
      elements: [...account.elements, { ...wholeElement, name: 'allergies', specialCategory: 'healthData' as const }],
    };
    expect(changesTo({ dataCategories: [health] })).toContainEqual(['newSpecialCategory', 'material', 'allergies']);
    const tracker = aTracker({ name: '_pk_id', category: 'analytics', serviceIds: [service.id] });
    expect(changesTo({ trackers: [tracker] })).toContainEqual(['newTracker', 'material', '_pk_id']);
    expect(changesTo({ trackers: [{ ...tracker, category: 'strictlyNecessary' }] })).toContainEqual([
      'wording',
      'editorial',
      '_pk_id',
    ]);
  });

  it('matches sentences by their facts, so that a changed one is one change', () => {
    const later = snapshotOf({ ...base, retentionRules: [{ ...rule, period: 'P1Y' }] });
    const words = compareWords(before.document, later.document).filter(({ sectionId }) => sectionId === 'retention');
    expect(words).toHaveLength(1);
    expect(words[0]?.before).toContain('30 days');
    expect(words[0]?.after).toContain('1 year');
  });
});

describe('what a change obliges to', () => {
  const material = comparePolicies(before, snapshotOf({ ...base, retentionRules: [{ ...rule, period: 'P1Y' }] }));
  const editorial = comparePolicies(before, snapshotOf({ ...base, retentionRules: [{ ...rule, period: 'P7D' }] }));

  it('counts the promised notice for material changes only', () => {
    expect(findConsequences(material, [notice], '2026-02-10')).toMatchObject({
      earliestDay: '2026-03-12',
      duties: [{ article: 'Art. 12(1), 13, 14' }, { commitmentId: notice.id, notBefore: '2026-03-12' }],
    });
    expect(findConsequences(editorial, [notice], '2026-02-10')).toEqual({
      duties: [],
      earliestDay: '2026-02-10',
      objectBefore: null,
    });
    const hours = aCommitment({ kind: 'changeNotice', period: 'PT72H' });
    expect(findConsequences(editorial, [hours], '2026-02-27').earliestDay).toBe('2026-03-02');
  });
});

it('compares the sample with itself and finds only what was changed', () => {
  const { records } = sampleRegisterDocument();
  const take = (changed: Partial<RegisterRecords>) => {
    const index = indexRegister({ id: idOf(99), records: { ...records, ...changed } });
    return takeSnapshot(buildPolicy(index, options), index);
  };
  const rules = records.retentionRules.map((entry, place) =>
    place === 0 ? { ...entry, name: `${entry.name} and drafts` } : entry,
  );
  expect(comparePolicies(take({}), take({}))).toEqual([]);
  expect(comparePolicies(take({}), take({ retentionRules: rules })).map(({ kind }) => kind)).toEqual(['wording']);
});
