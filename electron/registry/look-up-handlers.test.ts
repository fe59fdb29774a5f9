import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let registry: Registry;
beforeEach(() => {
  registry = openRegistry({ path: ':memory:', create: true, actor: 'Ada' });
});
afterEach(() => registry.close());

describe('look-ups', () => {
  it('name the records of a type by title, activities with their reference', async () => {
    await registry.call('activities.create', { name: 'Support', reference: 'C-10' });
    await registry.call('activities.create', { name: 'Accounts' });
    const names = await registry.call('register.names', { type: 'processingActivity' });
    expect(names.map(({ title, hint }) => [title, hint])).toEqual([
      ['Accounts', null],
      ['Support', 'C-10'],
    ]);
  });

  it('sum up what a vendor is engaged for', async () => {
    const vendor = await registry.call('vendors.create', { name: 'Mailer', country: 'US' });
    const activity = await registry.call('activities.create', { name: 'Newsletter' });
    await registry.call('engagements.create', { vendorId: vendor.id, activityIds: [activity.id], role: 'processor' });
    await registry.call('engagements.create', { vendorId: vendor.id, role: 'processor' });
    await registry.call('transfers.create', { importerVendorId: vendor.id, activityIds: [activity.id] });
    await registry.call('factSources.create', {
      recordType: 'vendor',
      recordId: vendor.id,
      field: 'country',
      kind: 'catalogue',
      capturedOn: '2026-09-14',
      state: 'prefilled',
    });
    expect(await registry.call('vendors.summaries', {})).toMatchObject([
      { name: 'Mailer', country: 'US', roles: ['processor'], engagements: 2, transfers: 1, prefilled: 1 },
    ]);
  });

  it('gather what hangs on an activity, with the sources of all of it', async () => {
    const vendor = await registry.call('vendors.create', { name: 'Mailer' });
    const rule = await registry.call('retentionRules.create', { name: 'addresses' });
    const activity = await registry.call('activities.create', { name: 'Newsletter', retentionRuleIds: [rule.id] });
    const engagement = await registry.call('engagements.create', { vendorId: vendor.id, activityIds: [activity.id] });
    const transfer = await registry.call('transfers.create', {
      importerVendorId: vendor.id,
      activityIds: [activity.id],
    });
    const source = await registry.call('factSources.create', {
      recordType: 'transfer',
      recordId: transfer.id,
      field: 'mechanisms',
      capturedOn: '2026-09-14',
    });
    expect(await registry.call('activities.related', { id: activity.id })).toEqual({
      engagements: [engagement],
      transfers: [transfer],
      vendors: [vendor],
      retentionRules: [rule],
      sources: [source],
    });
  });

  it('follow a chain of sub-processors to its end and through a circle once', async () => {
    const [first, second, third] = await Promise.all(
      ['First', 'Second', 'Third'].map((name) => registry.call('vendors.create', { name })),
    );
    if (!first || !second || !third) throw new Error('Three vendors were made');
    await registry.call('subProcessings.create', { vendorId: first.id, subVendorId: second.id });
    await registry.call('subProcessings.create', { vendorId: second.id, subVendorId: third.id });
    await registry.call('subProcessings.create', { vendorId: third.id, subVendorId: first.id });
    const related = await registry.call('vendors.related', { id: first.id });
    expect(related.subProcessings.map(({ vendorId, subVendorId }) => [vendorId, subVendorId])).toEqual([
      [first.id, second.id],
      [second.id, third.id],
      [third.id, first.id],
    ]);
    expect(related.vendors.map(({ name }) => name)).toEqual(['Second', 'Third', 'First']);
  });

  it('give a vendor the transfers to it and those onward from it', async () => {
    const [vendor, sub] = await Promise.all(['Vendor', 'Sub'].map((name) => registry.call('vendors.create', { name })));
    if (!vendor || !sub) throw new Error('Two vendors were made');
    const to = await registry.call('transfers.create', { importerVendorId: vendor.id });
    const onward = await registry.call('transfers.create', { exporterVendorId: vendor.id, importerVendorId: sub.id });
    const idsOf = async (id: string) =>
      (await registry.call('vendors.related', { id })).transfers.map((transfer) => transfer.id);
    expect(await idsOf(vendor.id)).toEqual([to.id, onward.id]);
    expect(await idsOf(sub.id)).toEqual([onward.id]);
  });

  it('refuse a record that is not there', async () => {
    const id = '01890000-0000-7000-8000-000000000000';
    expect(await registry.dispatch('activities.related', { id })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(await registry.dispatch('vendors.related', { id })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
});
