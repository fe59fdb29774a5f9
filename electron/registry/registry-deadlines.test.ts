import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { grantOf, setUpRegistryBench } from '../../test/fixtures/registry-bench.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';

const { call, refusal, folder } = setUpRegistryBench();

describe('deadlines', () => {
  it('are listed with counts, and written as calendar, table and document', async () => {
    await call('organisations.create', { name: 'Northlight' });
    await call('activities.create', { name: 'Support', reviewDate: '2026-11-19' });
    await call('vendors.create', { name: 'Fernmail', dpaValidUntil: '2026-12-31', reviewDate: '2028-01-31' });
    expect(await call('register.deadlines', { limit: 1 })).toMatchObject({
      on: '2026-11-20',
      dueSoonDays: 60,
      total: 3,
      states: { overdue: 1, running: 0, dueSoon: 1, later: 1 },
      kinds: [
        { kind: 'review', count: 2 },
        { kind: 'agreementEnd', count: 1 },
      ],
      deadlines: [{ title: 'Review: Support', state: 'overdue' }],
    });
    // Of one month or state only those are listed; the counts stay those of the whole.
    expect(await call('register.deadlines', { month: '2028-01', state: 'later', limit: 1 })).toMatchObject({
      total: 3,
      fitting: 1,
      states: { overdue: 1, running: 0, dueSoon: 1, later: 1 },
      deadlines: [{ title: 'Review: Fernmail', day: '2028-01-31' }],
    });
    expect(await call('register.deadlines', { month: '2028-01', state: 'overdue' })).toMatchObject({ fitting: 0 });
    const ofKind = await call('register.deadlines', { kinds: ['agreementEnd'], until: '2027-01-01' });
    expect(ofKind).toMatchObject({
      total: 1,
      kinds: [{ kind: 'review' }, { kind: 'agreementEnd' }],
      months: expect.arrayContaining([
        { month: '2026-11', counts: { overdue: 0, running: 0, dueSoon: 0, later: 0 } },
        { month: '2026-12', counts: { overdue: 0, running: 0, dueSoon: 1, later: 0 } },
      ]),
    });
    expect((ofKind as { months: unknown[] }).months).toHaveLength(12);
    const expected = { ics: 'BEGIN:VEVENT', csv: '2026-12-31', json: '"recital-deadlines"' } as const;
    for (const format of ['ics', 'csv', 'json'] as const) {
      const { grant, options } = grantOf(path.join(folder, `deadlines.${format}`));
      expect(await call('deadlines.export', { format, grant }, options)).toMatchObject({ deadlines: 3 });
      expect(readFileSync(path.join(folder, `deadlines.${format}`), 'utf8')).toContain(expected[format]);
      expect((await refusal('deadlines.export', { format, grant }, options)).problem).toBe('exists');
    }
  });

  it('move on by a review, which is one step to undo and makes the day a typed one', async () => {
    const vendor = (await call('vendors.create', { name: 'Fernmail', reviewDate: '2026-11-19' })) as AnyRecord;
    await call('factSources.create', {
      recordType: 'vendor',
      recordId: vendor.id,
      field: 'reviewDate',
      kind: 'imported',
      state: 'prefilled',
      capturedOn: '2026-01-31',
    });
    const review = { recordType: 'vendor', recordId: vendor.id, revision: 1 };
    await call('records.review', { ...review, reviewedOn: '2026-11-20', nextReviewOn: '2027-11-20' });
    expect(await call('vendors.get', { id: vendor.id })).toMatchObject({
      reviewedOn: '2026-11-20',
      reviewDate: '2027-11-20',
      revision: 2,
    });
    expect(await call('factSources.list', {})).toMatchObject([{ kind: 'typed', state: 'confirmed' }]);
    expect(await call('register.deadlines', {})).toMatchObject({ deadlines: [{ day: '2027-11-20' }] });
    await call('register.undo', {});
    expect(await call('vendors.get', { id: vendor.id })).toMatchObject({ reviewedOn: null, reviewDate: '2026-11-19' });
    expect(await call('factSources.list', {})).toMatchObject([{ kind: 'imported', state: 'prefilled' }]);
  });

  it('refuse a review that has not been done, a next one before it, and a stale revision', async () => {
    const { id: recordId } = (await call('activities.create', { name: 'Support' })) as AnyRecord;
    const review = { recordType: 'processingActivity', recordId, revision: 1, nextReviewOn: null };
    const notYet = await refusal('records.review', { ...review, reviewedOn: '2026-11-21' });
    expect(notYet).toMatchObject({ code: 'invalid_input', fields: { reviewedOn: expect.any(String) } });
    const before = { ...review, reviewedOn: '2026-11-20', nextReviewOn: '2026-11-20' };
    expect(await refusal('records.review', before)).toMatchObject({ fields: { nextReviewOn: expect.any(String) } });
    const stale = { ...review, reviewedOn: '2026-11-20', revision: 7 };
    expect((await refusal('records.review', stale)).code).toBe('stale_revision');
  });
});

it('lists findings by rule, sets one aside with a reason, and takes that back', async () => {
  const organisation = (await call('organisations.create', {
    name: 'Northlight Bookings',
    country: 'DE',
    email: 'office@northlight.example',
    dpoAnswer: 'none',
    applicableLaws: [{ law: 'pipeda' }],
  })) as AnyRecord;
  const vendor = (await call('vendors.create', { name: 'Fernmail', country: 'DE' })) as AnyRecord;
  type Findings = { total: number; groups: { rule: string; count: number; findings: { key: string }[] }[] };
  const found = async (input: object = {}): Promise<Findings> => (await call('register.findings', input)) as Findings;

  const key = `vendor-engaged-nowhere:${vendor.id}`;
  expect(await found()).toMatchObject({
    on: '2026-11-20',
    total: 1,
    errors: 0,
    warnings: 0,
    hints: 1,
    dismissed: [],
    groups: [{ rule: 'vendor-engaged-nowhere', count: 1, records: 1, findings: [{ key, subject: 'Fernmail' }] }],
  });
  expect(await found({ limit: 0 })).toMatchObject({ total: 1, groups: [{ count: 1, findings: [] }] });
  expect(await found({ recordId: organisation.id })).toMatchObject({ total: 0, groups: [] });
  expect(await found({ severities: ['error'] })).toMatchObject({ total: 0 });
  expect(await found({ topics: ['vendors'] })).toMatchObject({ total: 1 });

  expect(await refusal('findings.dismiss', { key: 'nothing', reason: 'No' })).toMatchObject({ code: 'not_found' });
  expect(await refusal('findings.dismiss', { key, reason: 'Soon', until: '2026-11-19' })).toMatchObject({
    code: 'invalid_input',
    fields: { until: expect.any(String) },
  });
  const dismissal = (await call('findings.dismiss', {
    key,
    reason: 'Starts in May',
    until: '2027-05-01',
  })) as AnyRecord;
  expect(await found()).toMatchObject({
    total: 0,
    dismissed: [{ dismissalId: dismissal.id, reason: 'Starts in May', until: '2027-05-01', finding: { key } }],
  });
  await call('findings.dismiss', { key, reason: 'Starts in June' });
  expect(await found()).toMatchObject({
    dismissed: [{ dismissalId: dismissal.id, reason: 'Starts in June', until: null }],
  });
  expect(await call('register.history', { limit: 1 })).toMatchObject([{ operation: 'findings.dismiss', actor: 'Ada' }]);

  await call('register.undo', {});
  await call('register.undo', {});
  expect(await found()).toMatchObject({ total: 1, dismissed: [] });
  await call('register.redo', {});
  await call('findings.restore', { dismissalId: dismissal.id });
  expect(await found()).toMatchObject({ total: 1, dismissed: [] });
  expect(await refusal('findings.restore', { dismissalId: dismissal.id })).toMatchObject({ code: 'not_found' });

  await call('activities.create', { name: 'Newsletter', organisationId: organisation.id });
  expect((await found()).groups.map(({ rule }) => rule)).toContain('art-30-1-b');
});
