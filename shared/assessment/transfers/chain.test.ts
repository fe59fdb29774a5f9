import { expect, test } from 'vitest';
import {
  aDataCategory,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  aService,
  aSubProcessing,
  aTransfer,
  aVendor,
} from '../../../test/fixtures/builders.ts';
import { buildChain, nodesOf } from './chain.ts';
import { effectiveGeography } from './geography.ts';

const organisation = anOrganisation({ country: 'DE' });
const category = aDataCategory();
const service = aService({ hosting: [{ country: 'NL' }] });
const activity = anActivity({
  organisationId: organisation.id,
  serviceIds: [service.id],
  dataCategoryIds: [category.id],
});
const first = aVendor({ name: 'First', country: 'IE', processingLocations: [{ country: 'US', place: 'Ohio' }] });
const second = aVendor({ name: 'Second', country: 'US' });
const third = aVendor({ name: 'Third', country: null });
const links = [
  aSubProcessing({ vendorId: first.id, subVendorId: second.id, country: 'SG' }),
  aSubProcessing({ vendorId: second.id, subVendorId: third.id }),
  aSubProcessing({ vendorId: third.id, subVendorId: first.id }),
];
const records = {
  organisations: [organisation],
  dataCategories: [category],
  services: [service],
  activities: [activity],
  vendors: [first, second, third],
  subProcessings: links,
};

test('a chain is followed to any depth and a circle ends where it closes', () => {
  const chain = buildChain(first.id, anIndex(records));
  const told = (chain === undefined ? [] : nodesOf(chain)).map(
    ({ vendorId, depth, isRepeated, places }) =>
      `${depth} ${records.vendors.find(({ id }) => id === vendorId)?.name} ${places.map(({ country }) => country).join()}${isRepeated ? ' again' : ''}`,
  );
  expect(told).toEqual(['0 First US', '1 Second SG', '2 Third ', '3 First US again']);
});

test('data reach every country of the vendor and of the chain under it, by a named path', () => {
  const index = anIndex({
    ...records,
    engagements: [anEngagement({ vendorId: first.id, activityIds: [activity.id], dataCategoryIds: [category.id] })],
  });
  const geography = effectiveGeography(index);
  expect(geography.activities).toHaveLength(1);
  expect(
    geography.activities[0]?.countries.map(({ country, paths }) => [country, paths.map(({ because }) => because)]),
  ).toEqual([
    ['DE', ['organisation']],
    ['NL', ['hosting']],
    ['IE', ['vendorCountry', 'vendorCountry']],
    ['US', ['processingPlace', 'vendorCountry', 'subProcessing']],
    ['SG', ['subProcessing']],
    [null, ['subProcessing']],
  ]);
  expect(geography.dataCategories[0]?.countries.map(({ country }) => country)).toEqual(['DE', 'IE', 'US', 'SG', null]);
  expect(geography.activities[0]?.countries.find(({ country }) => country === 'SG')?.paths).toEqual([
    { because: 'subProcessing', vendorIds: [first.id, second.id], place: null, recordId: links[0]?.id },
  ]);
});

test('places agreed for an engagement take the place of the vendor’s general ones, and ended engagements count no more', () => {
  const agreed = anEngagement({ vendorId: first.id, activityIds: [activity.id], locations: [{ country: 'FR' }] });
  const ended = anEngagement({ vendorId: second.id, activityIds: [activity.id], status: 'ended' });
  const index = anIndex({ ...records, subProcessings: [], engagements: [agreed, ended] });
  expect(effectiveGeography(index).activities[0]?.countries.map(({ country }) => country)).toEqual([
    'DE',
    'NL',
    'IE',
    'FR',
  ]);
});

test('a transfer brings its destinations to the data that it names', () => {
  const transfer = aTransfer({
    importerVendorId: second.id,
    dataCategoryIds: [category.id],
    destinations: [{ country: 'US' }],
  });
  expect(effectiveGeography(anIndex({ ...records, transfers: [transfer] })).dataCategories[0]?.countries).toMatchObject(
    [
      { country: 'DE' },
      { country: 'US', paths: [{ because: 'transfer', vendorIds: [second.id], recordId: transfer.id }] },
    ],
  );
});
