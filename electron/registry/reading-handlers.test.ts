import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-readings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let registry: Registry;
beforeEach(() => {
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date('2026-11-20T09:00:00.000Z'),
    onUnexpected: (_reference, error) => {
      throw error;
    },
  });
});
afterEach(() => registry.close());

const text = [
  '# Privacy policy of Tidewater Ltd',
  '',
  'Tidewater Ltd is the data controller. Questions about privacy: privacy@tidewater.example.',
  '',
  '## Service providers',
  '',
  'We share personal data with these companies:',
  '',
  '- **Fernmail Ltd**: newsletters.',
  '- **Stripe**: payments.',
  '',
  '## How long we keep data',
  '',
  '- **Server logs**: 30 days.',
  '- **Invoices**: 10 years.',
  '',
  '## Children',
  '',
  'Nobody under 16 may use the service.',
].join('\n');

const open = async (words = text): Promise<string> =>
  (await registry.call('readings.open', { pasted: { text: words, form: 'markdown' } })).id;

const grantOf = (name: string, content: string) => {
  const grant = '01990000-0000-4000-8000-00000000000a';
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { grant, options: { grants: { [grant]: { path: file, mayOverwrite: false } } } };
};

const states = async (id: string): Promise<Record<string, string>> => {
  const { drafts } = await registry.call('readings.review', { id });
  return Object.fromEntries(drafts.map(({ key, state, decision }) => [key, decision?.decision ?? state]));
};

describe('a reading', () => {
  it('drafts what the text says, with the words and their place', async () => {
    const { grant, options } = grantOf('privacy.md', text);
    const opened = await registry.call('readings.open', { grant }, options);
    expect(opened).toMatchObject({ isNew: true, counts: { waiting: 8, accepted: 0 } });
    const review = await registry.call('readings.review', { id: opened.id });
    expect(review).toMatchObject({ fileName: 'privacy.md', readOn: '2026-11-20', language: 'en' });
    const logs = review.drafts.find(({ key }) => key === 'retention:server logs');
    expect(logs).toMatchObject({ state: 'new', says: '30 days', has: null, record: null, decision: null });
    const [place] = logs?.places ?? [];
    expect(text.slice(place?.span.start, place?.span.end)).toBe('Server logs**: 30 days.');
    expect(place?.quote).toBe('Server logs: 30 days.');
    expect(await registry.call('readings.summaries', {})).toMatchObject([{ id: opened.id, counts: { waiting: 8 } }]);
  });

  it('is the same when the same text is opened again, with what was decided', async () => {
    const id = await open();
    await registry.call('readings.reject', { id, keys: ['retention:invoices'] });
    const again = await registry.call('readings.open', { pasted: { text, form: 'markdown' } });
    expect(again).toMatchObject({ id, isNew: false, counts: { waiting: 7, rejected: 1 } });
  });

  it('needs a file or a text, and a text that is not empty', async () => {
    expect(await registry.dispatch('readings.open', {})).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    const { grant, options } = grantOf('privacy.md', text);
    const both = await registry.dispatch(
      'readings.open',
      { grant, pasted: { text: 'We keep logs.', form: 'plain' } },
      options,
    );
    expect(both).toMatchObject({ ok: false, error: { code: 'invalid_input', fields: { grant: 'A file or a text' } } });
  });
});

describe('what a text tells', () => {
  it('hangs on one activity, which later drafts find again under another name', async () => {
    const id = await open();
    await registry.call('readings.accept', { id, keys: ['retention:server logs'] });
    const [made] = await registry.call('activities.list', {});
    if (made === undefined) throw new Error('Accepting made an activity');
    await registry.call('activities.update', { id: made.id, revision: made.revision, patch: { name: 'Newsletter' } });
    await registry.call('readings.accept', { id });
    const activities = await registry.call('activities.list', {});
    const rules = await registry.call('retentionRules.list', {});
    expect(activities).toMatchObject([{ name: 'Newsletter', retentionRuleIds: rules.map((rule) => rule.id) }]);
    const engagements = await registry.call('engagements.list', {});
    expect(engagements.map(({ activityIds }) => activityIds)).toEqual([[made.id], [made.id]]);
  });

  it('is linked to no activity where the register tells activities apart', async () => {
    await registry.call('activities.create', { name: 'Payroll', status: 'active' });
    await registry.call('readings.accept', { id: await open() });
    expect(await registry.call('activities.list', {})).toMatchObject([{ name: 'Payroll', retentionRuleIds: [] }]);
    const engagements = await registry.call('engagements.list', {});
    expect(engagements.map(({ activityIds }) => activityIds)).toEqual([[], []]);
  });

  it('is called as it is written, with the point of its legal form', async () => {
    await registry.call('readings.accept', { id: await open(text.replace('Fernmail Ltd', 'Fernmail, Inc.')) });
    const names = (await registry.call('vendors.list', {})).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Fernmail, Inc.', 'Stripe']);
  });

  it('sets the language of a register that begins with it, in the same step', async () => {
    const german =
      '# Datenschutzerklärung\n\nVerantwortlich für die Verarbeitung Ihrer Daten ist die Tidewater GmbH. Bitte schreiben Sie an datenschutz@tidewater.example, wenn Sie Fragen haben.\n\n## Wie lange wir Daten speichern\n\n- **Server-Logdateien**: 30 Tage.\n';
    await registry.call('readings.accept', { id: await open(german) });
    expect(await registry.call('registerSettings.list', {})).toMatchObject([{ textLanguage: 'de' }]);
    expect(await registry.call('policies.list', {})).toMatchObject([{ title: 'Datenschutzerklärung' }]);
    expect(await registry.call('retentionRules.list', {})).toMatchObject([{ name: 'Server-Logdateien' }]);
    await registry.call('register.undo', {});
    expect(await registry.call('registerSettings.list', {})).toEqual([]);
  });
});

describe('accepting', () => {
  it('makes the records with the sentence as their source, in one step of undo', async () => {
    const id = await open();
    const { accepted, recordIds, counts } = await registry.call('readings.accept', {
      id,
      keys: ['vendor:fernmail ltd', 'retention:server logs'],
    });
    expect({ accepted, counts }).toMatchObject({ accepted: 2, counts: { waiting: 6, accepted: 2 } });
    const [vendor] = await registry.call('vendors.list', {});
    const [engagement] = await registry.call('engagements.list', {});
    const [rule] = await registry.call('retentionRules.list', {});
    const [activity] = await registry.call('activities.list', {});
    expect([vendor, engagement, rule, activity]).toMatchObject([
      { name: 'Fernmail Ltd' },
      { vendorId: vendor?.id, activityIds: [activity?.id], purposes: ['newsletters'] },
      { name: 'server logs', periodKind: 'exact', period: 'P30D' },
      { name: 'Processing described in the privacy policy', retentionRuleIds: [rule?.id] },
    ]);
    expect(recordIds).toEqual([vendor?.id, activity?.id, engagement?.id, rule?.id]);
    const sources = await registry.call('factSources.list', {});
    expect(sources.find(({ recordId, field }) => recordId === rule?.id && field === 'period')).toMatchObject({
      recordType: 'retentionRule',
      kind: 'read',
      state: 'confirmed',
      quote: 'Server logs: 30 days.',
      capturedOn: '2026-11-20',
      reference: expect.stringMatching(/^.+, characters \d+ to \d+$/),
    });
    // Its name is ours, and no sentence of the text.
    expect(sources.filter(({ recordId }) => recordId === activity?.id)).toEqual([]);
    expect(await registry.call('register.history', { limit: 1 })).toMatchObject([{ operation: 'readings.accept' }]);

    await registry.call('register.undo', {});
    expect(await registry.call('vendors.list', {})).toEqual([]);
    expect(await states(id)).toMatchObject({ 'vendor:fernmail ltd': 'new', 'retention:server logs': 'new' });
    await registry.call('register.redo', {});
    expect(await states(id)).toMatchObject({ 'vendor:fernmail ltd': 'accepted' });
    expect((await registry.call('register.verify', {})).problems).toEqual([]);
  });

  it('takes all that wait of one kind, then all that wait', async () => {
    const id = await open();
    expect(await registry.call('readings.accept', { id, kind: 'vendor' })).toMatchObject({ accepted: 2 });
    expect(await registry.call('readings.accept', { id })).toMatchObject({
      accepted: 6,
      counts: { waiting: 0, accepted: 8 },
    });
    expect(await registry.call('readings.accept', { id })).toMatchObject({ accepted: 0, recordIds: [] });
    expect(await registry.call('organisations.list', {})).toHaveLength(1);
  });

  it('takes the user’s values in place of those of the text, and refuses what the record cannot have', async () => {
    const id = await open();
    const key = 'retention:invoices';
    const wrong = await registry.dispatch('readings.accept', {
      id,
      keys: [key],
      changes: [{ key, step: 0, values: { period: 'ten years' } }],
    });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(await registry.call('retentionRules.list', {})).toEqual([]);
    await registry.call('readings.accept', {
      id,
      keys: [key],
      changes: [{ key, step: 0, values: { name: 'invoices and receipts', legalGround: 'tax law' } }],
    });
    expect(await registry.call('retentionRules.list', {})).toMatchObject([
      { name: 'invoices and receipts', legalGround: 'tax law', period: 'P10Y' },
    ]);
    const none = { id, keys: ['retention:server logs'], changes: [{ key, step: 0, values: {} }] };
    expect(await registry.dispatch('readings.accept', none)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('changes a record that says something else, and leaves one alone that says the same', async () => {
    const rule = await registry.call('retentionRules.create', {
      name: 'server logs',
      periodKind: 'exact',
      period: 'P90D',
    });
    await registry.call('retentionRules.create', { name: 'invoices', periodKind: 'exact', period: 'P120M' });
    const id = await open();
    expect(await states(id)).toMatchObject({
      'retention:server logs': 'differs',
      'retention:invoices': 'alreadyThere',
    });
    await registry.call('readings.accept', { id, keys: ['retention:server logs', 'retention:invoices'] });
    expect(await registry.call('retentionRules.get', { id: rule.id })).toMatchObject({ period: 'P30D', revision: 2 });
    expect(await registry.call('retentionRules.list', {})).toHaveLength(2);
  });
});

describe('merging, rejecting, reopening', () => {
  it('merges a vendor with one that is there under another name', async () => {
    const known = await registry.call('vendors.create', { name: 'Postfach GmbH' });
    const id = await open();
    const key = 'vendor:fernmail ltd';
    expect(await states(id)).toMatchObject({ [key]: 'new' });
    await registry.call('readings.merge', { id, key, recordId: known.id });
    expect(await registry.call('vendors.list', {})).toMatchObject([
      { id: known.id, name: 'Postfach GmbH', aliases: ['Fernmail Ltd'] },
    ]);
    expect(await registry.call('engagements.list', {})).toMatchObject([
      { vendorId: known.id, purposes: ['newsletters'] },
    ]);
    expect(await states(id)).toMatchObject({ [key]: 'merged' });
  });

  it('refuses to merge what has one place, or with a record of another kind', async () => {
    const rule = await registry.call('retentionRules.create', { name: 'tickets' });
    const id = await open();
    const age = await registry.dispatch('readings.merge', { id, key: 'minimumAge:', recordId: rule.id });
    expect(age).toMatchObject({ ok: false, error: { code: 'rule_broken', problem: 'notMergeable' } });
    const vendor = await registry.dispatch('readings.merge', { id, key: 'vendor:stripe', recordId: rule.id });
    expect(vendor).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('rejects drafts, and lets them wait again', async () => {
    const id = await open();
    const keys = ['vendor:stripe', 'minimumAge:'];
    expect(await registry.call('readings.reject', { id, keys })).toMatchObject({ rejected: 2, counts: { waiting: 6 } });
    await registry.call('readings.accept', { id });
    expect((await registry.call('vendors.list', {})).map(({ name }) => name)).toEqual(['Fernmail Ltd']);
    expect(await registry.call('readings.reopen', { id, keys })).toMatchObject({ reopened: 2, counts: { waiting: 2 } });
    const unknown = await registry.dispatch('readings.reject', { id, keys: ['vendor:nobody'] });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('goes with its decisions when it is removed', async () => {
    const id = await open();
    await registry.call('readings.reject', { id, keys: ['minimumAge:'] });
    const { revision } = await registry.call('readings.get', { id });
    await registry.call('readings.remove', { id, revision, withDependents: true });
    expect(await registry.call('readingDecisions.list', {})).toEqual([]);
  });
});
