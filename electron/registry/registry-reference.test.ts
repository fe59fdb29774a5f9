import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { grantOf, setUpRegistryBench } from '../../test/fixtures/registry-bench.ts';
import type { AnyRecord } from '../../shared/domain/record-types.ts';

const { call, folder } = setUpRegistryBench();

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
