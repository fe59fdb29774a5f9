import { describe, expect, it } from 'vitest';
import {
  aCommitment,
  aDocument,
  aFindingDismissal,
  aFactSource,
  aPolicy,
  aReferenceOverride,
  aRegisterSettings,
  aRetentionRule,
  aSecurityMeasure,
  aSubProcessing,
  aTransfer,
  aVendor,
  anActivity,
  anIndex,
} from '../../../test/fixtures/builders.ts';
import type { RegisterRecords } from '../../domain/register.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { listDeadlines } from './list-deadlines.ts';

const on = '2026-11-20';
const facts = createReferenceFacts();
const list = (records: Partial<RegisterRecords>, options: Partial<Parameters<typeof listDeadlines>[2]> = {}) =>
  listDeadlines(anIndex(records), facts, { on, ...options });
const lines = (records: Partial<RegisterRecords>, options: Partial<Parameters<typeof listDeadlines>[2]> = {}) =>
  list(records, options).map(
    ({ day, state, kind, title, basis }) => `${day} ${state} ${kind}: ${title} (${basis.text})`,
  );

const vendor = aVendor({ name: 'Intercom', subProcessorNoticeDays: 30, subProcessorObjectionDays: 14 });
const newcomer = aVendor({ name: 'Anthropic' });

describe('the list of deadlines', () => {
  it('is whole: a deadline with all it says', () => {
    const activity = anActivity({ name: 'Newsletter', reviewDate: '2026-12-01', reviewedOn: '2025-12-01' });
    const source = aFactSource({
      recordType: 'processingActivity',
      recordId: activity.id,
      field: 'reviewDate',
      kind: 'imported',
      reference: 'ropa.xlsx, row 14',
      capturedOn: '2026-01-31',
      state: 'prefilled',
    });
    expect(list({ activities: [activity], factSources: [source] })).toEqual([
      {
        id: `review:${activity.id}`,
        kind: 'review',
        day: '2026-12-01',
        start: null,
        title: 'Review: Newsletter',
        recordType: 'processingActivity',
        recordId: activity.id,
        recordIds: [activity.id],
        field: 'reviewDate',
        article: 'Art. 5(2), 24(1)',
        state: 'dueSoon',
        basis: {
          text: 'Day set in the record, last reviewed on 1 December 2025',
          parts: [
            { label: 'day set in the record', day: null, period: null },
            { label: 'last reviewed on', day: '2025-12-01', period: null },
          ],
        },
        source: { kind: 'factSource', text: 'ropa.xlsx, row 14, 31 January 2026', isConfirmed: false },
      },
    ]);
  });

  it('holds reviews that were set, and those that the rule of the settings asks for', () => {
    const records = {
      activities: [
        anActivity({ name: 'Set', reviewDate: '2026-11-19' }),
        anActivity({ name: 'Retired', reviewDate: '2026-11-19', status: 'retired' }),
        anActivity({ name: 'Done', reviewDate: '2026-10-01', reviewedOn: '2026-10-03' }),
      ],
      vendors: [aVendor({ name: 'Never reviewed', createdAt: '2026-02-28T23:30:00.000Z' })],
      securityMeasures: [aSecurityMeasure({ name: 'Backups' })],
    };
    expect(lines(records)).toEqual(['2026-11-19 overdue review: Review: Set (Day set in the record)']);
    const withRule = { ...records, registerSettings: [aRegisterSettings({ reviewEveryMonths: 12 })] };
    expect(lines(withRule)).toEqual([
      '2026-11-19 overdue review: Review: Set (Day set in the record)',
      '2027-02-28 later review: Review: Never reviewed (Recorded on 28 February 2026, reviewed every 12 months, by the settings of this register)',
      '2027-10-03 later review: Review: Done (Last reviewed on 3 October 2026, reviewed every 12 months, by the settings of this register)',
    ]);
  });

  it('holds ends of agreements, documents and certifications, and an agreement’s document only once', () => {
    const paper = aDocument({ name: 'DPA Intercom', validUntil: '2026-12-12' });
    const certificate = aDocument({ name: 'ISO 27001', validUntil: '2027-01-31', date: '2024-02-01' });
    expect(
      lines({
        documents: [paper, certificate],
        vendors: [
          aVendor({
            name: 'Intercom',
            dpaValidUntil: '2026-12-12',
            dpaSignedOn: '2023-12-12',
            dpaDocumentId: paper.id,
            frameworkCertifications: [
              { framework: 'eu-us-dpf', state: 'listed', checkedOn: '2026-10-01', validUntil: '2027-03-01' },
              { framework: 'ch-us-dpf', state: 'lapsed', validUntil: '2026-03-01' },
            ],
          }),
        ],
      }),
    ).toEqual([
      '2026-12-12 dueSoon agreementEnd: Agreement with Intercom ends (Last day of the data processing agreement, signed on 12 December 2023)',
      '2027-01-31 later documentEnd: Document ends: ISO 27001 (Last day of the document, dated 1 February 2024)',
      '2027-03-01 later certificationEnd: Certification of Intercom ends: EU-US Data Privacy Framework (Next certification due, list looked at on 1 October 2026)',
    ]);
  });

  it('counts objection and notice from the day on which a sub-processor was announced', () => {
    const announced = { vendorId: vendor.id, subVendorId: newcomer.id, announcedOn: '2026-11-10' };
    const vendors = [vendor, newcomer];
    expect(lines({ vendors, subProcessings: [aSubProcessing(announced)] })).toEqual([
      '2026-11-24 running subProcessorObjection: Objection to Anthropic as sub-processor of Intercom (Announced on 10 November 2026, plus 14 days, the objection period of the agreement)',
      '2026-12-10 running subProcessorNotice: Notice of Anthropic as sub-processor of Intercom ends (Announced on 10 November 2026, plus 30 days, the notice period of the agreement)',
    ]);
    const late = { on: '2026-12-20' };
    expect(list({ vendors, subProcessings: [aSubProcessing(announced)] }, late)).toMatchObject([
      { kind: 'subProcessorObjection', state: 'overdue' },
    ]);
    const decided = aSubProcessing({ ...announced, decision: 'accepted' });
    expect(list({ vendors, subProcessings: [decided] })).toMatchObject([{ kind: 'subProcessorNotice' }]);
    expect(list({ vendors, subProcessings: [decided] }, late)).toEqual([]);
  });

  it('takes the notice as the time to object where the agreement names no other, and tells no day without a length', () => {
    const announced = { subVendorId: newcomer.id, announcedOn: '2026-11-10' };
    const plain = aVendor({ name: 'Plain', subProcessorNoticeDays: 30 });
    const silent = aVendor({ name: 'Silent' });
    expect(
      list({
        vendors: [plain, silent, newcomer],
        subProcessings: [
          aSubProcessing({ ...announced, vendorId: plain.id }),
          aSubProcessing({ ...announced, vendorId: silent.id }),
        ],
      }),
    ).toMatchObject([{ kind: 'subProcessorObjection', day: '2026-12-10' }]);
  });

  it('holds ends of instruments, and of decisions with all transfers that rest on them', () => {
    const toLondon = { destinations: [{ country: 'GB' }], mechanisms: [{ code: 'eu-adequacy' as const }] };
    const first = aTransfer({ ...toLondon, destinationDescription: 'London' });
    const second = aTransfer({ ...toLondon, destinationDescription: 'Leeds' });
    const clauses = aTransfer({
      destinationDescription: 'India',
      mechanisms: [{ code: 'eu-scc', variant: 'module-2', signedOn: '2023-01-31', validUntil: '2027-01-31' }],
    });
    const found = list({ transfers: [first, second, clauses, aTransfer({ ...toLondon, status: 'ended' })] });
    expect(found.map(({ day, kind, title, state, article }) => [day, kind, title, state, article])).toEqual([
      [
        '2027-01-31',
        'mechanismEnd',
        'Mechanism ends: Transfer to India (Standard contractual clauses)',
        'later',
        'Art. 46(2)(c)',
      ],
      [
        '2031-12-27',
        'adequacyEnd',
        'EU adequacy decision for the United Kingdom ends, for 2 transfers',
        'later',
        'Art. 45',
      ],
    ]);
    expect(found[1]).toMatchObject({ recordIds: [first.id, second.id], source: { kind: 'reference' } });
    expect(list({ transfers: [first] }, { on: '2032-01-01' })).toMatchObject([{ day: '2031-12-27', state: 'overdue' }]);
  });

  it('holds the suspension of a framework that a register has overridden', () => {
    const suspended = createReferenceFacts([
      aReferenceOverride({
        factKind: 'mechanism',
        factId: 'eu-us-dpf',
        factValues: { suspendedFrom: '2027-03-01' },
        reason: 'Judgment announced',
        capturedOn: on,
      }),
    ]);
    const transfer = aTransfer({ destinations: [{ country: 'US' }], mechanisms: [{ code: 'eu-us-dpf' }] });
    expect(listDeadlines(anIndex({ transfers: [transfer] }), facts, { on })).toEqual([]);
    expect(listDeadlines(anIndex({ transfers: [transfer] }), suspended, { on })).toMatchObject([
      { day: '2027-03-01', kind: 'adequacyEnd', title: expect.stringContaining('is suspended') },
    ]);
  });

  it('holds promises with a day, dismissals that end and policies that take effect', () => {
    expect(
      lines({
        commitments: [aCommitment({ kind: 'rightsResponse', law: 'eu-gdpr', dueOn: '2026-11-30' })],
        findingDismissals: [
          aFindingDismissal({
            rule: 'vendor-without-agreement',
            findingKey: 'k',
            reason: 'Contract ends in May',
            dismissedOn: '2026-10-01',
            until: '2027-05-31',
          }),
        ],
        policies: [aPolicy({ effectiveFrom: '2026-11-20' }), aPolicy({ effectiveFrom: '2026-01-01' })],
      }),
    ).toEqual([
      '2026-11-20 dueSoon policyEffective: Privacy Policy takes effect (Day set in the policy)',
      '2026-11-30 dueSoon commitment: Rights response (EU GDPR) (Day set in the commitment)',
      '2027-05-31 later dismissalEnd: Dismissed point comes back: Vendor without agreement (Dismissed on 1 October 2026, with the reason “Contract ends in May”)',
    ]);
  });

  it('lists up to a day, and calls soon what the settings call soon', () => {
    const activities = ['2026-11-20', '2026-11-27', '2026-11-28'].map((reviewDate) => anActivity({ reviewDate }));
    const registerSettings = [aRegisterSettings({ dueSoonDays: 7 })];
    expect(list({ activities, registerSettings }).map(({ state }) => state)).toEqual(['dueSoon', 'dueSoon', 'later']);
    expect(list({ activities, registerSettings }, { until: '2026-11-27' })).toHaveLength(2);
  });

  it('gives every deadline of the sample an id of its own', () => {
    const { records } = sampleRegisterDocument();
    const ids = list(records).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the id of a case when its day moves', () => {
    const rule = aRetentionRule({
      periodKind: 'exact',
      period: 'P1Y',
      occurrences: [{ label: 'Alder', on: '2026-01-31' }],
    });
    const [before] = list({ retentionRules: [rule] });
    const [after] = list({
      retentionRules: [{ ...rule, occurrences: [{ label: 'Alder', on: '2026-02-28', disposedOn: null }] }],
    });
    expect(after?.id).toBe(before?.id);
    expect(after?.day).toBe('2027-02-28');
  });
});
