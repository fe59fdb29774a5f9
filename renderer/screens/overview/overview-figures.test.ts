import { expect, test } from 'vitest';
import { aTransfer } from '../../../test/fixtures/builders.ts';
import { countDestinations, familyOf } from './transfer-destinations.ts';

const mechanism = (code: 'eu-us-dpf' | 'eu-adequacy') => ({
  code,
  variant: null,
  description: null,
  condition: null,
  isExample: false,
  reliedOnBy: null,
  reference: null,
  signedOn: null,
  validUntil: null,
});
const to = (country: string) => ({ country, place: null });

test('transfers are counted by destination, most first, and a transfer to two countries counts in both', () => {
  const { rows, total } = countDestinations([
    aTransfer({ destinations: [to('US')], mechanisms: [mechanism('eu-us-dpf')] }),
    aTransfer({ destinations: [to('US'), to('IN')] }),
    aTransfer({ destinations: [to('CH')], mechanisms: [mechanism('eu-adequacy')], status: 'ended' }),
  ]);
  expect(total).toBe(2);
  expect(rows.map(({ name, total: count, counts }) => [name, count, counts.framework, counts.gap])).toEqual([
    ['United States', 2, 1, 1],
    ['India', 1, 0, 1],
  ]);
});

test('a destination in words stands for itself, and one that nobody recorded has no name', () => {
  const { rows } = countDestinations([
    aTransfer({ destinationDescription: 'countries of our payment providers' }),
    aTransfer(),
  ]);
  expect(rows.map(({ id, name }) => [id, name])).toEqual([
    ['', null],
    ['countries of our payment providers', 'countries of our payment providers'],
  ]);
});

test('a transfer that needs no mechanism is not a gap', () => {
  expect(familyOf(aTransfer({ mechanismAnswer: 'none' }))).toBe('none');
  expect(familyOf(aTransfer({ mechanismAnswer: 'listed' }))).toBe('gap');
});
