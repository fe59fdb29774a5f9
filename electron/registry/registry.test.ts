import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { grantOf, setUpRegistryBench } from '../../test/fixtures/registry-bench.ts';
import { registryContract } from '../../shared/contract/contract.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import { requireLayout } from '../../shared/documents/record/layouts.ts';
import { copyLayout } from '../../shared/reference/layouts/user-layout.ts';
import { openRegistry } from './registry.ts';

const anyLayoutDefinition = copyLayout(requireLayout('art30-controller'));

const { call, refusal, called, folder } = setUpRegistryBench();

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
});

it('has a test that calls every operation', () => {
  const beside = readdirSync(import.meta.dirname).filter((file) => /^registry-\w+\.test\.ts$/u.test(file));
  const texts = beside.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').replaceAll(/\s/gu, ''));
  const isCalled = (name: string): boolean =>
    called.has(name) || texts.some((text) => text.includes(`awaitcall('${name}'`));
  expect(Object.keys(registryContract).filter((name) => !isCalled(name))).toEqual([]);
});
