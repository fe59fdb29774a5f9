import { describe, expect, it } from 'vitest';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import { addressOfArea, addressOfNew, addressOfRecord } from './addresses.ts';
import { allPlaces, placeOfPath, typeOfPath } from './places.ts';

describe('addresses', () => {
  it('lead every kind of record back to its own kind', () => {
    for (const type of recordTypeNames) {
      const list = addressOfArea(recordTypes[type].area);
      expect([typeOfPath(list), typeOfPath(addressOfRecord(type, 'some-id'))]).toEqual([type, type]);
    }
  });

  it('carry the place in a form and the fields of a new record', () => {
    expect(addressOfRecord('processingActivity', 'x', 'f')).toBe('/activities/x?place=f');
    expect(addressOfNew('engagement', { vendorId: 'v 1' })).toBe('/more/engagements/new?with=vendorId%3Dv%2B1');
    expect(addressOfNew('vendor')).toBe('/vendors/new');
  });
});

describe('places', () => {
  it('have one key each, none of which begins another', () => {
    const keys = allPlaces.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => key.length === 1 && key !== 'G')).toBe(true);
  });

  it.each([
    ['/', 'overview'],
    ['/vendors', 'vendors'],
    ['/vendors/some-id', 'vendors'],
    ['/more/organisations', 'settings'],
    ['/search', null],
    ['/recorded', null],
  ])('%s belongs to %s', (path, place) => {
    expect(placeOfPath(path)).toBe(place);
  });
});
