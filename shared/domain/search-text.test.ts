import { expect, test } from 'vitest';
import { anActivity, aFactSource, aRetentionRule, aVendor, idOf } from '../../test/fixtures/builders.ts';
import { searchTextOf } from './search-text.ts';

test('a record is found by what people wrote in it, at any depth', () => {
  const vendor = aVendor({
    name: 'Intercom',
    aliases: ['Intercom R&D'],
    processingLocations: [{ country: 'IE', place: 'Dublin' }],
    website: 'intercom.com',
  });
  expect(searchTextOf('vendor', vendor)).toEqual({ title: 'Intercom', body: 'Intercom R&D Dublin intercom.com' });
});

test('codes, ids, days, periods and answers are no words', () => {
  const rule = aRetentionRule({
    name: 'invoices',
    periodKind: 'exact',
    period: 'P8Y',
    reasons: ['audits'],
    statuteCountry: 'DE',
  });
  expect(searchTextOf('retentionRule', rule).body).toBe('audits');
  const activity = anActivity({ organisationId: idOf(1), reviewDate: '2026-12-01', department: 'Sales' });
  expect(searchTextOf('processingActivity', activity).body).toBe('Sales');
});

test('a record without a name is found by its text alone', () => {
  const source = aFactSource({ recordType: 'vendor', recordId: idOf(1), field: 'country', quote: 'based in Dublin' });
  expect(searchTextOf('factSource', source)).toEqual({ title: '', body: 'vendor country based in Dublin' });
});
