import { expect, it } from 'vitest';
import { setUpRegistryBench } from '../../test/fixtures/registry-bench.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';

const { call, refusal } = setUpRegistryBench();

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
