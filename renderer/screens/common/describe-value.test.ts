import { expect, test } from 'vitest';
import { idOf } from '../../../test/fixtures/builders.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { describeValue } from './describe-value.ts';

const titleOf = (type: RecordType, id: string) => (type === 'vendor' && id === idOf(1) ? 'Sentry' : undefined);
const words = (type: RecordType, field: string, value: unknown) =>
  describeValue(fieldSpec(type, field), value, titleOf);

test('values of every kind of field read as words', () => {
  expect(words('vendor', 'name', 'Sentry')).toEqual(['Sentry']);
  expect(words('vendor', 'country', 'US')).toEqual(['United States']);
  expect(words('vendor', 'dpaSignedOn', '2026-04-18')).toEqual(['18 April 2026']);
  expect(words('vendor', 'subProcessorNoticeDays', 30)).toEqual(['30']);
  expect(words('vendor', 'isNamed', false)).toEqual(['No']);
  expect(words('vendor', 'hasOwnTerms', 'yes')).toEqual(['Yes']);
  expect(words('retentionRule', 'period', 'P8Y')).toEqual(['8 years']);
  expect(words('retentionRule', 'reasons', ['disputes', 'audits'])).toEqual(['disputes', 'audits']);
  expect(words('processingActivity', 'recipientsAnswer', 'none')).toEqual(['None']);
});

test('links read as the titles of what they lead to', () => {
  expect(words('engagement', 'vendorId', idOf(1))).toEqual(['Sentry']);
  expect(words('processingActivity', 'serviceIds', [idOf(2)])).toEqual(['a record that is gone']);
});

test('structured values read as their parts, flags as their label where they are set', () => {
  expect(words('vendor', 'processingLocations', [{ country: 'DE', place: 'Falkenstein' }])).toEqual([
    'Germany, Falkenstein',
  ]);
  expect(
    words('transfer', 'mechanisms', [{ code: 'eu-scc', variant: 'module-2', isExample: true, validUntil: null }]),
  ).toEqual(['Standard contractual clauses, Module 2, controller to processor, Named as one example']);
});

test('what nobody has answered has no words', () => {
  expect(words('vendor', 'dpaState', 'unknown')).toEqual([]);
  expect(words('vendor', 'hasOwnTerms', 'unknown')).toEqual([]);
  expect(words('retentionRule', 'periodKind', 'notAnswered')).toEqual([]);
  expect(words('processingActivity', 'recipientsAnswer', 'notAnswered')).toEqual([]);
  expect(words('vendor', 'address', null)).toEqual([]);
  expect(words('vendor', 'aliases', [])).toEqual([]);
});
