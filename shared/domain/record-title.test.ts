import { expect, test } from 'vitest';
import {
  aCommitment,
  aFactSource,
  anEngagement,
  anIndex,
  aStatement,
  aTransfer,
  aVendor,
} from '../../test/fixtures/builders.ts';
import { findTitle, titleOfRecord, wordsOfCode } from './record-title.ts';

const vendor = aVendor({ name: 'Sentry' });
const { get } = anIndex({ vendors: [vendor] });

test('records without a name are called after what they join', () => {
  expect(titleOfRecord('transfer', aTransfer({ importerVendorId: vendor.id }), get)).toBe('Transfer to Sentry');
  expect(titleOfRecord('transfer', aTransfer({ destinations: [{ country: 'US', place: null }] }), get)).toBe(
    'Transfer to US',
  );
  expect(titleOfRecord('engagement', anEngagement({ vendorId: vendor.id, purposes: ['error monitoring'] }), get)).toBe(
    'Sentry: error monitoring',
  );
  expect(titleOfRecord('statement', aStatement({ kind: 'sellsData' }), get)).toBe('Sells data');
  expect(titleOfRecord('commitment', aCommitment({ kind: 'rightsResponse', law: 'eu-gdpr' }), get)).toBe(
    'Rights response (EU GDPR)',
  );
});

test('a source is called after the field and the record that it is about', () => {
  const source = aFactSource({ recordType: 'vendor', recordId: vendor.id, field: 'processingLocations' });
  expect(titleOfRecord('factSource', source, get)).toBe('Processing locations of Sentry');
  expect(titleOfRecord('factSource', { ...source, recordId: source.id }, get)).toBe('Processing locations of vendor');
});

test('a title from running text is cut at 80 characters', () => {
  const long = anEngagement({ vendorId: vendor.id, purposes: ['x'.repeat(200)] });
  expect(titleOfRecord('engagement', long, get)).toHaveLength(80);
});

test('a record that is not there has no title', () => {
  expect(findTitle('vendor', vendor.id, get)).toBe('Sentry');
  expect(findTitle('service', vendor.id, get)).toBeUndefined();
});

test('a code reads as words', () => {
  expect(wordsOfCode('dpaValidUntil')).toBe('Dpa valid until');
});
