import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { grantOf, setUpRegistryBench } from '../../test/fixtures/registry-bench.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';

const { call, refusal, folder } = setUpRegistryBench();

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
