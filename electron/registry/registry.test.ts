import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isRegistryOperationName, registryContract } from '../../shared/contract/contract.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import { requireLayout } from '../../shared/documents/record/layouts.ts';
import { copyLayout } from '../../shared/reference/layouts/user-layout.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-registry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const anyLayoutDefinition = copyLayout(requireLayout('art30-controller'));

let registry: Registry;
let ids: number;
const called = new Set<string>();

beforeEach(() => {
  ids = 0;
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date('2026-11-20T09:00:00.000Z'),
    newId: () => `01990000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    onUnexpected: (_reference, error) => {
      throw error;
    },
  });
});

const grantOf = (file: string, mayOverwrite = false) => {
  const grant = '01990000-0000-4000-8000-00000000000a';
  return { grant, options: { grants: { [grant]: { path: file, mayOverwrite } } } };
};

/** Calls an operation and holds its answer against the contract's output schema. */
async function call(name: string, input: unknown, options: Parameters<Registry['dispatch']>[2] = {}): Promise<unknown> {
  if (!isRegistryOperationName(name)) throw new Error(`No operation ${name}`);
  called.add(name);
  const reply = await registry.dispatch(name, input, options);
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  registryContract[name].output.parse(reply.value);
  return reply.value;
}

async function refusal(name: string, input: unknown, options: Parameters<Registry['dispatch']>[2] = {}) {
  const reply = await registry.dispatch(name, input, options);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

/** The least that a new record of each type needs. */
async function leastDraft(type: RecordType): Promise<object> {
  const vendorId = async (name: string): Promise<string> => ((await call('vendors.create', { name })) as AnyRecord).id;
  switch (type) {
    case 'policy':
    case 'transfer':
      return {};
    case 'engagement':
      return { vendorId: await vendorId('Fernmail') };
    case 'subProcessing':
      return { vendorId: await vendorId('Fernmail'), subVendorId: await vendorId('Cloudhaus') };
    case 'statement':
      return { kind: 'sellsData' };
    case 'commitment':
      return { kind: 'minimumAge' };
    case 'publication':
      return { title: 'Privacy Policy', publishedOn: '2026-01-31' };
    case 'note':
      return { text: 'Ask in May' };
    case 'factSource':
      return { recordType: 'vendor', recordId: await vendorId('Fernmail'), field: 'country', capturedOn: '2026-01-31' };
    case 'referenceOverride':
      return { factKind: 'jurisdiction', factId: 'US', factValues: {}, capturedOn: '2026-01-31' };
    case 'findingDismissal':
      return { rule: 'vendor-without-agreement', findingKey: 'k', reason: 'Ends in May', dismissedOn: '2026-01-31' };
    case 'recordLayout':
      return { title: 'Ours', basedOn: 'art30-controller', definition: anyLayoutDefinition };
    case 'registerSettings':
      return {};
    case 'translation':
      return {
        recordType: 'vendor',
        recordId: await vendorId('Fernmail'),
        field: 'name',
        language: 'de',
        original: 'Fernmail',
        text: 'Fernpost',
      };
    case 'ownParagraph': {
      const policy = (await call('policies.create', { title: 'Privacy Policy' })) as AnyRecord;
      return { policyId: policy.id, sectionId: 'security', text: 'Ask us anything.' };
    }
    case 'reading':
      return {
        title: 'Privacy policy',
        sha256: '0'.repeat(64),
        readOn: '2026-01-31',
        text: 'We keep logs.',
        content: {},
      };
    case 'readingDecision': {
      const reading = (await call('readings.create', await leastDraft('reading'))) as AnyRecord;
      return { readingId: reading.id, draftKey: 'vendor:fernmail', decision: 'rejected', decidedOn: '2026-01-31' };
    }
    case 'capture':
      return { vendorId: await vendorId('Fernmail'), sha256: '0'.repeat(64), capturedOn: '2026-01-31' };
    case 'organisation':
    case 'service':
    case 'dataSubjectCategory':
    case 'dataCategory':
    case 'document':
    case 'vendor':
    case 'securityMeasure':
    case 'retentionRule':
    case 'processingActivity':
    case 'tracker':
      return { name: 'Name' };
  }
}

describe.each(recordTypeNames)('%s', (type) => {
  const { area } = recordTypes[type];

  it('is created, listed, read, changed, removed, and all of it undone step by step', async () => {
    const draft = await leastDraft(type);
    const before = (await call('register.info', {})) as { head: { sequence: number } | null };
    const created = (await call(`${area}.create`, draft)) as AnyRecord;
    expect(created).toMatchObject({ ...draft, revision: 1 });
    expect(await call(`${area}.list`, {})).toEqual([created]);
    expect(await call(`${area}.get`, { id: created.id })).toEqual(created);

    const changed = (await call(`${area}.update`, { id: created.id, revision: 1, patch: draft })) as AnyRecord;
    expect(changed.revision).toBe(2);
    expect((await refusal(`${area}.update`, { id: created.id, revision: 1, patch: {} })).code).toBe('stale_revision');

    await call(`${area}.remove`, { id: created.id, revision: 2 });
    expect(await call(`${area}.list`, {})).toEqual([]);
    expect((await refusal(`${area}.get`, { id: created.id })).code).toBe('not_found');

    await call('register.undo', {});
    expect(await call(`${area}.get`, { id: created.id })).toMatchObject({
      ...created,
      revision: 3,
      updatedAt: expect.any(String),
    });
    await call('register.undo', {});
    await call('register.undo', {});
    expect(await call(`${area}.list`, {})).toEqual([]);
    await call('register.redo', {});
    expect(await call(`${area}.list`, {})).toMatchObject([{ id: created.id }]);
    const after = (await call('register.info', {})) as { head: { sequence: number } };
    expect(after.head.sequence).toBe((before.head?.sequence ?? 0) + 7);
    expect(await call('register.verify', {})).toMatchObject({ problems: [] });
  });

  it('refuses an unknown field, naming it', async () => {
    const error = await refusal(`${area}.create`, { ...(await leastDraft(type)), colour: 'red' });
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain('colour');
  });
});

describe('removing', () => {
  it('refuses while others need the record, then takes them along, and undo brings everything back', async () => {
    const activity = (await call('activities.create', { name: 'Newsletter' })) as AnyRecord;
    const vendor = (await call('vendors.create', { name: 'Fernmail' })) as AnyRecord;
    const engagement = (await call('engagements.create', {
      vendorId: vendor.id,
      activityIds: [activity.id],
      purposes: ['sending'],
    })) as AnyRecord;
    await call('trackers.create', { name: '_fm', providerVendorId: vendor.id });
    await call('factSources.create', {
      recordType: 'engagement',
      recordId: engagement.id,
      field: 'role',
      capturedOn: '2026-01-31',
    });
    const stateBefore = await contentOf();

    expect(await call('register.dependents', { recordType: 'vendor', recordId: vendor.id })).toMatchObject({
      removed: [{ recordType: 'engagement', title: 'Fernmail: sending' }, { recordType: 'factSource' }],
      unlinked: [{ recordType: 'tracker' }],
    });
    const error = await refusal('vendors.remove', { id: vendor.id, revision: 1 });
    expect(error).toMatchObject({
      code: 'in_use',
      records: [{ recordType: 'engagement', title: 'Fernmail: sending' }],
    });
    expect(await contentOf()).toEqual(stateBefore);

    expect(await call('vendors.remove', { id: vendor.id, revision: 1, withDependents: true })).toEqual({ removed: 3 });
    expect(await call('engagements.list', {})).toEqual([]);
    expect(await call('trackers.list', {})).toMatchObject([{ providerVendorId: null }]);
    await call('register.undo', {});
    expect(await contentOf()).toEqual(stateBefore);
  });

  it('only unlinks where the other record stands without it', async () => {
    const category = (await call('dataCategories.create', { name: 'Messages' })) as AnyRecord;
    await call('activities.create', { name: 'Support', dataCategoryIds: [category.id] });
    await call('dataCategories.remove', { id: category.id, revision: 1 });
    expect(await call('activities.list', {})).toMatchObject([{ dataCategoryIds: [] }]);
    await call('register.undo', {});
    expect(await call('activities.list', {})).toMatchObject([{ dataCategoryIds: [category.id] }]);
  });
});

/** Everything in the register, without what counts writes. */
async function contentOf(): Promise<string> {
  const lists = [];
  for (const type of recordTypeNames) lists.push(await call(`${recordTypes[type].area}.list`, {}));
  return JSON.stringify(
    lists,
    (key, value: unknown) => (key === 'revision' || key === 'updatedAt' ? undefined : value),
    1,
  );
}

it('makes a pre-filled value typed once the user changes it, in the same step', async () => {
  const vendor = (await call('vendors.create', {
    name: 'Fernmail',
    country: 'US',
    website: 'fernmail.example',
  })) as AnyRecord;
  for (const field of ['country', 'website'])
    await call('factSources.create', {
      recordType: 'vendor',
      recordId: vendor.id,
      field,
      kind: 'catalogue',
      reference: 'catalogue',
      state: 'prefilled',
      capturedOn: '2026-01-31',
    });
  await call('vendors.update', { id: vendor.id, revision: 1, patch: { country: 'DE', website: 'fernmail.example' } });
  const typed = { field: 'country', kind: 'typed', reference: null, state: 'confirmed', capturedOn: '2026-11-20' };
  const prefilled = { field: 'website', kind: 'catalogue', state: 'prefilled' };
  expect(await call('factSources.list', {})).toMatchObject([typed, prefilled]);
  await call('register.undo', {});
  expect(await call('factSources.list', {})).toMatchObject([{ field: 'country', state: 'prefilled' }, prefilled]);
});

describe('the register as a whole', () => {
  it('finds, tells its history and confirms pre-filled facts', async () => {
    const vendor = (await call('vendors.create', { name: 'Fernmail', notes: 'mails from Zürich' })) as AnyRecord;
    const source = (await call('factSources.create', {
      recordType: 'vendor',
      recordId: vendor.id,
      field: 'notes',
      kind: 'catalogue',
      state: 'prefilled',
      capturedOn: '2026-01-31',
    })) as AnyRecord;
    expect(await call('register.search', { text: 'zuri' })).toEqual([
      { recordType: 'vendor', recordId: vendor.id, title: 'Fernmail', excerpt: expect.stringContaining('Zürich') },
    ]);
    expect(await call('register.openPoints', {})).toMatchObject({
      total: 1,
      groups: expect.arrayContaining([expect.objectContaining({ kind: 'prefilledFact', count: 1 })]),
    });
    await call('register.confirmFacts', { factSourceIds: [source.id] });
    expect(await call('factSources.list', {})).toMatchObject([{ state: 'confirmed' }]);
    expect(await call('register.history', { recordId: source.id })).toMatchObject([
      { operation: 'register.confirmFacts', actor: 'Ada', changes: [{ action: 'changed', fields: ['state'] }] },
      { operation: 'factSources.create', changes: [{ action: 'created' }] },
    ]);
    expect(await call('register.names', { type: 'vendor' })).toMatchObject([{ title: 'Fernmail' }]);
    expect(await call('vendors.summaries', {})).toMatchObject([{ name: 'Fernmail' }]);
    expect(await call('vendors.related', { id: vendor.id })).toMatchObject({ engagements: [] });
    await call('policy.publish', {});
    expect(await call('policy.changes', {})).toMatchObject({ since: { title: 'Privacy Policy' }, changes: [] });
  });

  it('writes and reads its document, and imports it over itself without a change', async () => {
    const activity = (await call('activities.create', { name: 'Support', reference: 'C-01' })) as AnyRecord;
    expect(await call('activities.summaries', {})).toMatchObject([{ reference: 'C-01', states: Array(7).fill('gap') }]);
    expect(await call('activities.letters', { id: activity.id })).toHaveLength(7);
    expect(await call('activities.related', { id: activity.id })).toMatchObject({ engagements: [] });
    const file = path.join(folder, 'register.json');
    const { grant, options } = grantOf(file);
    await call('register.export', { grant, format: 'json' }, options);
    const vocabulary = grantOf(path.join(folder, 'record.jsonld'));
    await call('register.export', { grant: vocabulary.grant, format: 'dpv' }, vocabulary.options);
    expect(JSON.parse(readFileSync(path.join(folder, 'record.jsonld'), 'utf8'))).toMatchObject({
      '@graph': [{ '@type': ['dpv:DataProcessingRecord'] }, {}],
    });
    expect(await refusal('register.export', { grant, format: 'json', asAt: '2026-11-20' }, options)).toMatchObject({
      code: 'invalid_input',
    });
    expect(await call('register.import', { grant }, options)).toEqual({ created: 0, changed: 0, unchanged: 1 });
    await call('activities.update', { id: activity.id, revision: 1, patch: { name: 'Help' } });
    expect(await call('register.import', { grant, dryRun: true }, options)).toEqual({
      created: 0,
      changed: 1,
      unchanged: 0,
    });
    expect(await call('activities.list', {})).toMatchObject([{ name: 'Help' }]);
    await call('register.import', { grant }, options);
    expect(await call('activities.list', {})).toMatchObject([{ name: 'Support' }]);
    await call('register.undo', {});
    expect(await call('activities.list', {})).toMatchObject([{ name: 'Help' }]);
    const copy = grantOf(path.join(folder, 'copy.recital'));
    await call('register.saveCopy', { grant: copy.grant }, copy.options);
    const again = openRegistry({ path: path.join(folder, 'copy.recital'), actor: 'Ada' });
    expect((await again.call('activities.list', {})).map((record) => record.name)).toEqual(['Help']);
    again.close();
  });

  it('previews and writes record and policy', async () => {
    await call('organisations.create', { name: 'Northlight' });
    await call('activities.create', { name: 'Support' });
    expect(await call('record.layouts', {})).toContainEqual(
      expect.objectContaining({ id: 'art30-processor', role: 'processor', isOwn: false }),
    );
    expect(await call('record.coverage', { layoutId: 'art30-controller' })).toMatchObject({ activities: 1 });
    expect(await call('record.preview', { layoutId: 'art30-controller' })).toMatchObject({ sheets: expect.any(Array) });
    const preview = await call('policy.preview', {});
    expect(preview).toMatchObject({ root: { type: 'root' } });
    const { gaps } = preview as { gaps: unknown[] };
    expect(await call('policy.gaps', { limit: 1 })).toMatchObject({ total: gaps.length, gaps: gaps.slice(0, 1) });
    const workbook = grantOf(path.join(folder, 'r.xlsx'));
    await call(
      'record.export',
      { layoutId: 'art30-controller', format: 'xlsx', grant: workbook.grant },
      workbook.options,
    );
    expect(readFileSync(path.join(folder, 'r.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const list = grantOf(path.join(folder, 'retention.csv'));
    await call('schedule.export', { scheduleId: 'retention', format: 'csv', grant: list.grant }, list.options);
    const pack = grantOf(path.join(folder, 'pack.zip'));
    await call('pack.export', { layoutId: 'cnil', withoutPdf: true, grant: pack.grant }, pack.options);
    const policy = grantOf(path.join(folder, 'p.md'));
    await call('policy.export', { format: 'md', grant: policy.grant, sections: ['identity'] }, policy.options);
    expect(readFileSync(path.join(folder, 'p.md'), 'utf8')).toContain('Northlight');
    expect((await refusal('policy.export', { format: 'md', grant: policy.grant }, policy.options)).problem).toBe(
      'exists',
    );
    expect((await refusal('policy.preview', { sections: ['nonsense'] })).message).toContain('retention');
    expect((await refusal('record.coverage', { layoutId: 'nonsense' })).message).toContain('art30-controller');
  });
});

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

it('answers from the law’s facts and the vendor catalogue, and keeps what the register puts otherwise', async () => {
  const on = '2026-11-20';
  await call('reference.jurisdictions', { on });
  await call('reference.adequacy', { from: 'eu', to: 'US', on });
  await call('reference.mechanisms', { on, all: true });
  await call('reference.lawfulBases', { on });
  await call('reference.statutoryRetention', { on, country: 'DE' });
  const fact = { factKind: 'mechanism', factId: 'eu-us-dpf', factValues: { validUntil: '2027-02-28' } };
  const { id: overrideId } = (await call('reference.override', fact)) as AnyRecord;
  await call('reference.keep', { overrideId });
  expect(await call('reference.differences', {})).toEqual([]);
  expect(await call('reference.accept', { overrideId })).toEqual({ isRemoved: true });
  const own = { kind: 'organisation', name: 'A court', confidence: { eu: 'verified', uk: 'verified', ch: 'verified' } };
  await call('reference.addOwn', { factKind: 'jurisdiction', factId: 'COURT', factValues: own });
  expect(await call('vendors.searchCatalogue', { text: 'strpe' })).toMatchObject([{ catalogueId: 'stripe' }]);
  expect(await call('vendors.matchCatalogue', { name: 'PayPal, Inc.' })).toHaveLength(2);
  await call('vendors.previewFromCatalogue', { catalogueId: 'stripe' });
  const { vendor } = (await call('vendors.addFromCatalogue', { catalogueId: 'stripe' })) as { vendor: AnyRecord };
  await call('sources.confirm', { recordType: 'vendor', recordId: vendor.id });
});

it('works transfers out, follows chains and data, and tests shocks without writing', async () => {
  const create = async (area: string, draft: object): Promise<string> =>
    ((await call(`${area}.create`, draft)) as AnyRecord).id;
  const organisation = await create('organisations', { name: 'Northlight Bookings', country: 'DE' });
  const activity = await create('activities', { name: 'Support tickets', organisationId: organisation });
  const [vendor, sub] = [
    await create('vendors', { name: 'Fernmail', country: 'US' }),
    await create('vendors', { name: 'Cloudhaus', country: 'IN' }),
  ];
  await create('engagements', { vendorId: vendor, activityIds: [activity], role: 'processor' });
  await create('subProcessings', { vendorId: vendor, subVendorId: sub, purpose: 'hosting' });
  const transfer = await create('transfers', {
    exporterOrganisationId: organisation,
    importerVendorId: vendor,
    activityIds: [activity],
    destinations: [{ country: 'US' }],
    mechanismAnswer: 'listed',
    mechanisms: [{ code: 'eu-us-dpf' }],
  });
  const before = await call('register.info', {});

  expect(await call('transfers.assess', { id: transfer, on: '2027-01-01' })).toMatchObject({
    transferId: transfer,
    on: '2027-01-01',
    state: 'unverified',
    recorded: [{ state: 'unverified', needs: [{ kind: 'certification' }] }],
  });
  expect(await call('transfers.states', { vendorId: vendor })).toMatchObject([
    { transferId: transfer, exporter: 'Northlight Bookings', importer: 'Fernmail', state: 'unverified' },
  ]);
  const route = { exporter: { country: 'DE', role: 'controller' }, importer: { country: 'IN', role: 'processor' } };
  expect(await call('transfers.options', { route })).toMatchObject({ laws: [{ law: 'eu-gdpr', isTransfer: 'yes' }] });
  expect(await call('vendors.chain', { id: vendor })).toMatchObject([
    { name: 'Fernmail', depth: 0, engagedBy: null },
    { name: 'Cloudhaus', depth: 1, engagedBy: vendor, purpose: 'hosting', places: [{ country: 'IN' }] },
  ]);
  expect(await call('register.geography', { activityId: activity })).toMatchObject({
    activities: [{ title: 'Support tickets', countries: [{ country: 'DE' }, { country: 'US' }, { country: 'IN' }] }],
    dataCategories: [],
  });
  const scenario = { kind: 'mechanismFalls', mechanism: 'eu-us-dpf' };
  expect(await call('register.shock', { scenario, on: '2027-03-01' })).toMatchObject({
    isAffected: true,
    transfers: [{ transferId: transfer, before: { state: 'unverified' }, after: { state: 'lapsed' } }],
    activities: [{ title: 'Support tickets' }],
  });
  expect(await refusal('transfers.assess', { id: vendor })).toMatchObject({ code: 'not_found' });
  expect(await refusal('vendors.chain', { id: transfer })).toMatchObject({ code: 'not_found' });
  const nowhere = { kind: 'adequacyEnds', jurisdiction: 'QQ' };
  expect(await refusal('register.shock', { scenario: nowhere, on: '2027-03-01' })).toMatchObject({
    code: 'invalid_input',
    fields: { jurisdiction: expect.any(String) },
  });
  expect(await call('register.info', {})).toEqual(before);
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

it('reads a policy into drafts, decides on each, and compares the text with the register', async () => {
  const text =
    'Tidewater Ltd is the data controller.\n\n# Retention\n\n- Server logs: 30 days.\n- Invoices: 10 years.\n';
  const { id } = (await call('readings.open', { pasted: { text, form: 'markdown' } })) as { id: string };
  expect(await call('readings.summaries', {})).toMatchObject([{ id, counts: { waiting: 4 } }]);
  expect(await call('readings.text', { id })).toMatchObject({ text });
  await call('readings.accept', { id, keys: ['retention:server logs'] });
  const rule = (await call('retentionRules.create', { name: 'receipts' })) as AnyRecord;
  await call('readings.merge', { id, key: 'retention:invoices', recordId: rule.id });
  await call('readings.reject', { id, keys: ['policy:', 'organisation:'] });
  await call('readings.reopen', { id, keys: ['policy:'] });
  expect(await call('readings.review', { id })).toMatchObject({
    counts: { waiting: 1, accepted: 1, merged: 1, rejected: 1 },
  });
  await call('retentionRules.create', { name: 'door camera footage', periodKind: 'exact', period: 'P3D' });
  const { differences } = (await call('drift.compare', { readingId: id })) as { differences: { key: string }[] };
  const [{ key } = { key: '' }] = differences;
  expect(differences).toMatchObject([{ kind: 'retention-not-in-policy', subject: 'door camera footage' }]);
  await call('drift.setAside', { readingId: id, key, reason: 'Told on a sign' });
  await call('drift.leaveOut', { readingId: id, sectionId: 'canada', isLeftOut: true });
  await call('drift.accept', { readingId: id, key });
  expect(await call('drift.compare', { readingId: id })).toMatchObject({ differences: [], setAside: [] });
});

it('compares a vendor with the catalogue, and takes a field over', async () => {
  const { vendor } = (await call('vendors.addFromCatalogue', { catalogueId: 'stripe' })) as { vendor: AnyRecord };
  await call('vendors.update', { id: vendor.id, revision: vendor.revision, patch: { website: null } });
  const compared = (await call('vendors.compareWithCatalogue', { id: vendor.id })) as { differences: object[] };
  expect(compared.differences).toMatchObject([{ field: 'website' }]);
  const { revision } = (await call('vendors.get', { id: vendor.id })) as AnyRecord;
  const taken = await call('vendors.takeFromCatalogue', { id: vendor.id, revision, fields: ['website'] });
  expect(taken).toMatchObject({ prefilled: ['website'] });
  expect(await call('reference.fact', { factKind: 'jurisdiction', factId: 'US' })).toMatchObject({ override: null });
});

it('says what the policy states of a record', async () => {
  const organisation = (await call('organisations.create', {
    name: 'Alder Bookings',
    address: '1 New Quay',
  })) as AnyRecord;
  await call('policies.create', { title: 'Privacy Policy', organisationId: organisation.id });
  const { gdpr } = (await call('policy.items', {})) as { gdpr: { id: string; state: string }[] };
  expect(gdpr).toContainEqual(expect.objectContaining({ id: 'eu-gdpr-retention', state: 'gap' }));
  const { sentences } = (await call('policy.sentences', { recordId: organisation.id })) as { sentences: object[] };
  expect(sentences).toContainEqual(expect.objectContaining({ text: expect.stringContaining('1 New Quay') }));
});

it('copies a layout and arranges it, and fills annexes', async () => {
  const { id } = (await call('record.copyLayout', { layoutId: 'cnpd-lu', title: 'Ours' })) as { id: string };
  const own = (await call('record.ownLayout', { id })) as { revision: number; sheets: { id: string }[] };
  const arranged = { id, revision: own.revision, title: 'Ours', language: 'de', sheets: [] };
  expect(await call('record.arrangeLayout', arranged)).toMatchObject({
    language: 'de',
    sheets: own.sheets.map(({ id: sheet }) => ({ id: sheet })),
  });
  const vendor = (await call('vendors.create', { name: 'Fernmail' })) as AnyRecord;
  const { grant, options } = grantOf(path.join(folder, 'annexes.html'));
  const input = { kind: 'article-28', vendorId: vendor.id, format: 'html', grant };
  expect(await call('annexes.export', input, options)).toMatchObject({ bytes: expect.any(Number) });
});

it('captures a vendor’s page and takes its sub-processors into the chain', async () => {
  const file = path.join(folder, 'sub-processors.csv');
  writeFileSync(file, 'Name,Purpose,Country\nCloudhaus GmbH,hosting,Germany\n');
  const { grant, options } = grantOf(file);
  const vendor = (await call('vendors.create', { name: 'Fernmail', country: 'DE' })) as AnyRecord;
  const { id } = (await call('captures.take', { vendorId: vendor.id, grant }, options)) as { id: string };
  const previewed = await call('captures.preview', { vendorId: vendor.id, grant }, options);
  expect(await call('captures.review', { id })).toEqual(previewed);
  expect(previewed).toMatchObject({
    since: null,
    drafts: [{ key: 'sub:cloudhaus gmbh', change: 'added', says: 'hosting; Germany', has: null }],
  });
  expect(await call('captures.accept', { id })).toMatchObject({ accepted: 1 });
  expect(await call('subProcessings.list', {})).toMatchObject([{ vendorId: vendor.id, country: 'DE' }]);
});

it('has a test that calls every operation', () => {
  expect(Object.keys(registryContract).filter((name) => !called.has(name))).toEqual([]);
});
