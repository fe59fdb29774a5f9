import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registryContract } from '../../shared/contract/contract.ts';
import type { OutputOf } from '../../shared/contract/contract.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-captures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(new URL('../../test/fixtures/policies/oxbow-subprocessors.md', import.meta.url), 'utf8');

let registry: Registry;
let vendorId: string;
beforeEach(async () => {
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date('2026-11-20T09:00:00.000Z'),
    onUnexpected: (_reference, error) => {
      throw error;
    },
  });
  const vendor = await registry.call('vendors.create', {
    name: 'Oxbow Ledger',
    country: 'GB',
    subProcessorObjectionDays: 14,
  });
  vendorId = vendor.id;
});
afterEach(() => registry.close());

function grantOf(text: string) {
  const grant = randomUUID();
  const file = path.join(folder, `${grant}.md`);
  writeFileSync(file, text);
  return { grant, options: { grants: { [grant]: { path: file, mayOverwrite: false } } } };
}

async function take(text: string, capturedOn?: string): Promise<string> {
  const { grant, options } = grantOf(text);
  const { id } = await registry.call('captures.take', { vendorId, grant, ...(capturedOn && { capturedOn }) }, options);
  return id;
}

async function vendorOf(name: string): Promise<string> {
  const vendor = (await registry.call('vendors.list', {})).find((each) => each.name === name);
  if (vendor === undefined) throw new Error(`No vendor ${name}`);
  return vendor.id;
}

async function review(id: string, keys?: string[]): Promise<OutputOf<'captures.review'>> {
  const answer = await registry.call('captures.review', { id, ...(keys && { keys }) });
  return registryContract['captures.review'].output.parse(answer);
}

const changesOf = ({ drafts }: OutputOf<'captures.review'>): Record<string, string> =>
  Object.fromEntries(drafts.map(({ name, change }) => [name, change]));

/** A chain that has one link right, one elsewhere, and one that the page does not list. */
async function fillChain(): Promise<void> {
  const engage = async (name: string, purpose: string, country: string): Promise<void> => {
    const sub = await registry.call('vendors.create', { name });
    await registry.call('subProcessings.create', { vendorId, subVendorId: sub.id, purpose, country });
  };
  await engage('Zendesk', 'ticketing', 'US');
  await engage('MongoDB Limited', 'Managed database', 'DE');
  await engage('Quaywatch', 'monitoring', 'SE');
  const activity = await registry.call('activities.create', { name: 'Bookkeeping', status: 'active' });
  await registry.call('engagements.create', { vendorId, activityIds: [activity.id], purposes: ['bookkeeping'] });
}

describe('a first capture', () => {
  it('is held against the chain of the register, with the countries and sentences that it changes', async () => {
    await fillChain();
    const seen = await review(await take(page));
    expect(seen).toMatchObject({ vendor: 'Oxbow Ledger', pageDate: '2026-05-09', since: null, changes: [] });
    expect(changesOf(seen)).toEqual({
      'Google Cloud EMEA Limited': 'added',
      'MongoDB Limited': 'changed',
      'Fastly, Inc.': 'added',
      'Zendesk, Inc.': 'alreadyThere',
      'Twilio Ireland Limited': 'added',
      'Copperleaf Voice Pty Ltd': 'added',
      'Anthropic, PBC': 'added',
      'Plaid Inc': 'added',
      Quaywatch: 'removed',
    });
    expect(seen.drafts.find(({ name }) => name === 'MongoDB Limited')).toMatchObject({
      says: 'Managed database; Ireland',
      has: 'Managed database; Germany',
    });
    // Nobody knows when the sub-processors of a first capture came, so that no period to object runs.
    expect(seen.drafts.every(({ announcedOn, objectUntil }) => announcedOn === null && objectUntil === null)).toBe(
      true,
    );
    expect(seen.newCountries.map(({ country }) => country).toSorted()).toEqual(['AU', 'BE', 'IE']);
    expect(seen.lostCountries).toMatchObject([
      { country: 'DE', activities: [{ title: 'Bookkeeping' }] },
      { country: 'SE', activities: [{ title: 'Bookkeeping' }] },
    ]);
    expect(seen.words.some(({ after }) => after?.includes('Copperleaf Voice Pty Ltd') === true)).toBe(true);
    expect(seen).toMatchObject({ language: 'en', objectionDays: 14 });
  });

  it('tells the effect of some drafts alone, and which sentences are published', async () => {
    await fillChain();
    const policy = await registry.call('policies.create', { title: 'Website policy' });
    await registry.call('policy.publish', { policyId: policy.id, publishedOn: '2026-11-20', language: 'en' });
    const id = await take(page);
    const { words, newCountries, lostCountries } = await review(id, [`gone:${await vendorOf('Quaywatch')}`]);
    expect(words).toMatchObject([
      {
        policyId: policy.id,
        policy: 'Website policy',
        isPublished: true,
        before: expect.stringContaining('Quaywatch'),
      },
    ]);
    expect(words[0]?.after).not.toContain('Quaywatch');
    expect(newCountries).toEqual([]);
    expect(lostCountries.map(({ country }) => country)).toEqual(['SE']);
    expect(await review(id, [])).toMatchObject({ words: [], newCountries: [], lostCountries: [] });
  });

  it('is taken into the chain in one step of undo, a link for each country', async () => {
    await fillChain();
    const id = await take(page);
    const before = await registry.call('subProcessings.list', {});
    expect(await registry.call('captures.accept', { id })).toMatchObject({ accepted: 8 });
    const vendors = new Map((await registry.call('vendors.list', {})).map(({ id: key, name }) => [key, name]));
    const links = await registry.call('subProcessings.list', {});
    expect(links.map(({ subVendorId, country }) => `${vendors.get(subVendorId)} ${country}`).toSorted()).toEqual([
      'Anthropic, PBC US',
      'Copperleaf Voice Pty Ltd AU',
      'Fastly, Inc. null',
      'Google Cloud EMEA Limited BE',
      'MongoDB Limited IE',
      'Plaid Inc US',
      'Twilio Ireland Limited IE',
      'Twilio Ireland Limited US',
      'Zendesk US',
    ]);
    const again = await review(id);
    expect(new Set(Object.values(changesOf(again)))).toEqual(new Set(['alreadyThere']));
    expect(again).toMatchObject({ newCountries: [], lostCountries: [], words: [] });
    expect(await registry.call('captures.accept', { id })).toEqual({ accepted: 0, recordIds: [] });
    expect(await registry.call('register.history', { limit: 1 })).toMatchObject([{ operation: 'captures.accept' }]);
    await registry.call('register.undo', {});
    const undone = await registry.call('subProcessings.list', {});
    expect(undone.map(({ id: link, country }) => [link, country])).toEqual(
      before.map(({ id: link, country }) => [link, country]),
    );
    expect((await registry.call('register.verify', {})).problems).toEqual([]);
  });

  it('is held against the chain without being kept', async () => {
    await fillChain();
    const { grant, options } = grantOf(page);
    const seen = await registry.call('captures.preview', { vendorId, grant }, options);
    const kept = await review(await take(page));
    const { sha256, drafts, words, newCountries } = kept;
    expect(seen).toMatchObject({ capturedOn: '2026-11-20', since: null, sha256, drafts, words, newCountries });
    expect(await registry.call('captures.list', {})).toHaveLength(1);
  });

  it('is the same capture when the same page is taken again, known by the hash of its file', async () => {
    const id = await take(page);
    expect((await review(id)).sha256).toBe(createHash('sha256').update(page).digest('hex'));
    expect(await take(page)).toBe(id);
    expect(await registry.call('captures.list', {})).toMatchObject([{ id, capturedOn: '2026-11-20' }]);
  });
});

describe('a later capture', () => {
  const later = page
    .replace('| Australia |', '| India |')
    .replace(/^2\. \*\*Plaid.*\n/m, '2. **Brightquill SAS** – handwriting recognition – France\n');

  it('tells what came, went and changed, and until when to object', async () => {
    await registry.call('captures.accept', { id: await take(page, '2026-11-01') });
    const id = await take(later, '2026-11-25');
    const seen = await review(id);
    expect(seen.since).toMatchObject({ capturedOn: '2026-11-01' });
    expect(seen.changes.map(({ kind, before, after, fields }) => [kind, (after ?? before)?.name, fields])).toEqual([
      ['changed', 'Copperleaf Voice Pty Ltd', ['countries']],
      ['added', 'Brightquill SAS', []],
      ['removed', 'Plaid Inc', []],
    ]);
    const open = seen.drafts.filter(({ change }) => change !== 'alreadyThere');
    expect(open.map(({ name, change, announcedOn, objectUntil }) => [name, change, announcedOn, objectUntil])).toEqual([
      ['Copperleaf Voice Pty Ltd', 'changed', null, null],
      ['Brightquill SAS', 'added', '2026-11-25', '2026-12-09'],
      ['Plaid Inc', 'removed', null, null],
    ]);
    await registry.call('captures.accept', { id, keys: ['sub:brightquill sas'] });
    const [deadline] = (await registry.call('register.deadlines', {})).deadlines.filter(
      ({ day }) => day === '2026-12-09',
    );
    expect(deadline?.title).toContain('Brightquill SAS');
    const sources = await registry.call('factSources.list', {});
    expect(sources.filter(({ quote }) => quote?.startsWith('Brightquill') === true)).not.toEqual([]);
    // The vendor goes back to what it had up before.
    const back = await take(page, '2026-12-20');
    expect(await review(back)).toMatchObject({ since: { captureId: id, capturedOn: '2026-11-25' } });
    expect(await take(later, '2026-11-26')).toBe(id);
    const unknown = await registry.dispatch('captures.accept', { id, keys: ['sub:nobody'] });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
