import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from './create-register.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-publish-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The change log beside the list of sub-processors, as it is written. */
async function logOf(registry: Registry): Promise<string[][]> {
  const grant = crypto.randomUUID();
  const target = path.join(folder, 'sub-processors.json');
  await registry.call(
    'schedule.export',
    { scheduleId: 'sub-processors', format: 'json', grant },
    { grants: { [grant]: { path: target, mayOverwrite: true } } },
  );
  const { sheets } = JSON.parse(readFileSync(target, 'utf8')) as { sheets: { rows: ({ value: string } | null)[][] }[] };
  return sheets[1]?.rows.map((row) => row.map((cell) => cell?.value ?? '')) ?? [];
}

/** Publishes with files, none of which may be there yet. */
function publishInto(registry: Registry, target: string) {
  const grant = crypto.randomUUID();
  const grants = { [grant]: { path: target, mayOverwrite: false } };
  return registry.call('policy.publish', { grant, withoutPdf: true }, { grants });
}

it('publishes the sample, then tells what five changed facts mean', async () => {
  const file = path.join(folder, 'sample.recital');
  await createRegister(
    { path: file, mayOverwrite: false },
    { actor: 'Ada', content: { document: sampleRegisterDocument(), file: 'the sample' } },
  );
  const clock = () => new Date('2026-11-21T09:00:00.000Z');
  const registry = openRegistry({ path: file, actor: 'Ada', clock });
  try {
    expect(await registry.call('policy.changes', {})).toMatchObject({ since: null, changes: [], notice: '' });
    const published = await registry.call('policy.publish', { version: '3' });
    expect(await registry.call('publications.get', { id: published.publicationId })).toMatchObject({
      version: '3',
      publishedOn: '2026-11-21',
      publishedBy: 'Ada',
      sha256: published.sha256,
    });
    const unchanged = await registry.call('policy.changes', {});
    expect(unchanged).toMatchObject({ since: { version: '3' }, changes: [], words: [], duties: [], notice: '' });

    const rules = await registry.call('retentionRules.list', {});
    const stated = rules.filter(
      ({ periodKind, period, during }) => periodKind === 'exact' && period !== null && during === null,
    );
    const [first, second] = stated;
    if (!first || !second) throw new Error('The sample has two exact periods');
    await registry.call('retentionRules.update', { id: first.id, revision: first.revision, patch: { period: 'P9Y' } });
    await registry.call('retentionRules.update', {
      id: second.id,
      revision: second.revision,
      patch: { period: 'P1D' },
    });
    const [engagement] = (await registry.call('engagements.list', {})).filter(
      ({ serviceIds, status }) => serviceIds.length > 0 && status === 'active',
    );
    if (!engagement) throw new Error('The sample has an engagement of a service');
    const vendor = await registry.call('vendors.create', { name: 'Fernmail', country: 'US' });
    await registry.call('engagements.create', {
      vendorId: vendor.id,
      activityIds: engagement.activityIds,
      serviceIds: engagement.serviceIds,
      role: 'subProcessor',
      purposes: ['sending reminders'],
    });
    const [activity] = (await registry.call('activities.list', {})).filter(
      ({ purposes, status }) => purposes.length > 0 && status === 'active',
    );
    const [purpose] = activity?.purposes ?? [];
    if (!activity || !purpose) throw new Error('The sample has a purpose');
    await registry.call('activities.update', {
      id: activity.id,
      revision: activity.revision,
      patch: { purposes: [...activity.purposes, { ...purpose, id: vendor.id, text: 'recommend events' }] },
    });
    const [organisation] = await registry.call('organisations.list', {});
    if (!organisation) throw new Error('The sample has an organisation');
    await registry.call('organisations.update', {
      id: organisation.id,
      revision: organisation.revision,
      patch: { address: '1 New Quay' },
    });

    const { changes, words, duties, earliestDay, objectBefore, notice, customersNotice } = await registry.call(
      'policy.changes',
      { noticeOn: '2026-12-01' },
    );
    const told = changes.map(({ kind, subject }) => `${kind}: ${subject}`);
    expect(told).toContain(`longerRetention: ${first.name}`);
    expect(told).toContain(`shorterRetention: ${second.name}`);
    expect(told).toContain('newSubProcessor: Fernmail');
    expect(told).toContain('newPurpose: recommend events');
    expect(told).toContain(`wording: ${organisation.name}`);
    const degrees = Map.groupBy(changes, ({ degree }) => degree);
    expect(
      degrees
        .get('material')
        ?.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['longerRetention', 'newPurpose', 'newSubProcessor']);
    expect(new Set(degrees.get('editorial')?.map(({ kind }) => kind))).toEqual(
      new Set(['shorterRetention', 'wording']),
    );
    expect(words.every(({ before, after }) => before !== after)).toBe(true);
    expect(words.some(({ before }) => before !== null)).toBe(true);
    expect(duties.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['Art. 28(2)', 'Art. 13(3), 14(4)', null]),
    );
    // The sample promises customers 30 days' notice of substantial changes.
    expect(earliestDay).toBe('2026-12-31');
    expect(notice).toContain('From 31 December 2026');
    expect(notice).toContain('A new sub-processor will work for us: Fernmail.');
    expect(objectBefore).toBe('2026-12-31');
    expect(customersNotice).toContain(
      '- **Fernmail** will work for us; purpose: sending reminders; location: the United',
    );
    expect(customersNotice).toContain('You can object to a new sub-processor before 31 December 2026');
    // Nothing was published in Italian, so the English publication is compared with; the drafts are Italian.
    const italian = await registry.call('policy.changes', { noticeOn: '2026-12-01', language: 'it' });
    expect(italian.since).toMatchObject({ version: '3', language: 'en' });
    expect(italian.notice).toMatch(/^# Modifiche: Informativa sulla privacy\n\nDal 31 dicembre 2026/u);

    const about = await registry.call('policy.sentences', { recordId: first.id });
    expect(about.noLongerTrue).toMatchObject([
      { before: expect.any(String), after: expect.stringContaining('9 years'), sectionId: 'retention' },
    ]);
    expect(about.sentences.map(({ text }) => text).join()).toContain('9 years');
    expect(await logOf(registry)).toEqual([['Not published yet', '', 'Added', 'Fernmail']]);
    const web = path.join(folder, 'web');
    await publishInto(registry, web);
    const page = JSON.parse(readFileSync(path.join(web, 'sub-processors.json'), 'utf8')) as {
      sheets: { rows: ({ value: string } | null)[][] }[];
    };
    // On the page that goes out with the publication, the change is published.
    expect(page.sheets[1]?.rows.map((row) => row.map((cell) => cell?.value ?? ''))).toEqual([
      ['2026-11-21', '', 'Added', 'Fernmail'],
    ]);
    expect(readFileSync(path.join(web, 'policy.md'), 'utf8')).toContain('Fernmail');
    const before = (await registry.call('publications.list', {})).length;
    await expect(publishInto(registry, web)).rejects.toMatchObject({
      wire: { code: 'file_failed', problem: 'exists' },
    });
    expect(await registry.call('publications.list', {})).toHaveLength(before);
    expect(await registry.call('policy.changes', {})).toMatchObject({ changes: [] });
    expect(await logOf(registry)).toEqual([['2026-11-21', '', 'Added', 'Fernmail']]);
    const reply = await registry.dispatch('policy.changes', { publicationId: vendor.id });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect((await registry.call('register.verify', {})).problems).toEqual([]);
  } finally {
    registry.close();
  }
});
