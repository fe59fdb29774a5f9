import { expect, test } from 'vitest';
import {
  aFactSource,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  aRetentionRule,
  aTransfer,
  aVendor,
  FIXED_DAY,
} from '../../../test/fixtures/builders.ts';
import { readLetters } from '../../domain/letter-strip.ts';
import type { OpenPoints } from '../../domain/open-points.ts';
import { settingsOf } from '../../domain/register-settings.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { checkRegister } from './finding-set.ts';
import { listOpenPoints } from './open-points.ts';

const facts = createReferenceFacts();

/** The open points of a register as it is checked on the fixed day. */
function openPointsOf(index: RegisterIndex, limit?: number): OpenPoints {
  const { findings } = checkRegister(index, facts, { on: FIXED_DAY, settings: settingsOf(index.register) });
  return listOpenPoints(index, findings, (activity) => readLetters(activity, index), limit);
}

const answers = {
  recipientsAnswer: 'none',
  transfersAnswer: 'none',
  retentionAnswer: 'none',
  securityAnswer: 'none',
} as const;

test('an empty register has no open point and no answered letter', () => {
  expect(openPointsOf(anIndex())).toEqual({
    total: 0,
    answeredLetters: 0,
    groups: ['letter', 'prefilledFact', 'transferMechanism', 'retentionPeriod', 'vendorAgreement'].map((kind) => ({
      kind,
      count: 0,
      records: 0,
      points: [],
    })),
  });
});

test('each open letter of an activity is one point, answered letters are counted, a retired activity asks nothing', () => {
  const activity = anActivity(answers);
  const openPoints = openPointsOf(
    anIndex({
      organisations: [anOrganisation({ email: 'office@northlight.example', dpoAnswer: 'none' })],
      activities: [activity, anActivity({ ...answers, status: 'retired' })],
    }),
  );
  const letters = openPoints.groups[0]?.points ?? [];
  expect(letters.every((point) => point.recordId === activity.id)).toBe(true);
  expect(letters.map((point) => point.letter)).toContain('b');
  expect(letters.length + openPoints.answeredLetters).toBe(7);
  expect(openPoints.groups[0]).toMatchObject({ count: letters.length, records: 1 });
});

test('the limit shortens the list of a kind and not its count', () => {
  const group = openPointsOf(anIndex({ activities: [anActivity(), anActivity()] }), 1).groups[0];
  expect(group?.points).toHaveLength(1);
  expect(group).toMatchObject({ records: 2 });
  expect(group?.count).toBeGreaterThan(2);
});

test('a pre-filled fact points to its record and to the source to confirm', () => {
  const vendor = aVendor({ name: 'Intercom' });
  const waiting = aFactSource({ recordType: 'vendor', recordId: vendor.id, field: 'country', state: 'prefilled' });
  const confirmed = aFactSource({ recordType: 'vendor', recordId: vendor.id, field: 'address' });
  const { points } = openPointsOf(anIndex({ vendors: [vendor], factSources: [waiting, confirmed] })).groups[1] ?? {};
  expect(points).toEqual([
    {
      kind: 'prefilledFact',
      recordType: 'vendor',
      recordId: vendor.id,
      title: 'Intercom',
      field: 'country',
      article: null,
      letter: null,
      missing: [],
      factSourceId: waiting.id,
    },
  ]);
});

test('a transfer is open without a mechanism unless none is the answer or it has ended', () => {
  const open = aTransfer();
  const { groups } = openPointsOf(
    anIndex({ transfers: [open, aTransfer({ mechanismAnswer: 'none' }), aTransfer({ status: 'ended' })] }),
  );
  expect(groups[2]?.points.map((point) => point.recordId)).toEqual([open.id]);
});

test('a rule is open without a kind of period, and where its kind needs a period or an event that is not there', () => {
  const unanswered = aRetentionRule();
  const withoutPeriod = aRetentionRule({ periodKind: 'upTo' });
  const halfRange = aRetentionRule({ periodKind: 'range', period: 'P6Y' });
  const withoutEvent = aRetentionRule({ periodKind: 'none' });
  const { groups } = openPointsOf(
    anIndex({
      retentionRules: [
        unanswered,
        withoutPeriod,
        halfRange,
        withoutEvent,
        aRetentionRule({ periodKind: 'exact', period: 'P6M' }),
        aRetentionRule({ periodKind: 'byLaw' }),
        aRetentionRule({ periodKind: 'none', during: { event: 'purpose', text: null } }),
      ],
    }),
  );
  expect(groups[3]?.points.map((point) => point.recordId)).toEqual([
    unanswered.id,
    withoutPeriod.id,
    halfRange.id,
    withoutEvent.id,
  ]);
});

test('a vendor owes an agreement only where it processes for the organisation and nobody has answered', () => {
  const processor = aVendor({ name: 'Sentry' });
  const authority = aVendor({ name: 'Tax office' });
  const answered = aVendor({ name: 'Hetzner', dpaState: 'signed' });
  const unused = aVendor({ name: 'Old tool' });
  const { groups } = openPointsOf(
    anIndex({
      vendors: [processor, authority, answered, unused],
      engagements: [
        anEngagement({ vendorId: processor.id, role: 'processor' }),
        anEngagement({ vendorId: authority.id, role: 'recipient' }),
        anEngagement({ vendorId: answered.id, role: 'processor' }),
        anEngagement({ vendorId: unused.id, role: 'processor', status: 'ended' }),
      ],
    }),
  );
  expect(groups[4]?.points.map((point) => point.title)).toEqual(['Sentry']);
});
