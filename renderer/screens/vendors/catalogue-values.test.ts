import { describe, expect, it } from 'vitest';
import { sayCatalogueSource, sayNearDay, sayVendorField } from './catalogue-values.ts';

describe('facts of the catalogue in few words', () => {
  it('leave out what is plain: the scheme of an address, and names beyond the first', () => {
    expect(sayVendorField('website', 'https://fern.example', 'en')).toBe('fern.example');
    const names = ['Fern Ltd', 'Fern Inc', 'Fern Mail', 'Fern Cloud', 'FM'];
    expect(sayVendorField('aliases', names, 'en')).toBe('Fern Ltd, Fern Inc, Fern Mail and 2 more');
    expect(sayVendorField('aliases', names.slice(0, 4), 'en')).toBe('Fern Ltd, Fern Inc, Fern Mail, Fern Cloud');
    expect(sayVendorField('aliases', names, 'en', true)).toBe(names.join(', '));
    expect(sayVendorField('address', null, 'en')).toBeNull();
  });

  it('say the day, with its year where it is another one, and whether anybody verified the field', () => {
    expect(sayNearDay('2026-01-05', '2026-11-21', 'en')).toBe('5 Jan');
    expect(sayNearDay('2025-12-31', '2026-11-21', 'en')).toBe('31 Dec 2025');
    const source = { capturedOn: '2026-11-21', reference: 'vendor catalogue, entry of 2026-11-21, not verified' };
    expect(sayCatalogueSource(source, '2026-11-22', 'en')).toBe('Catalogue, 21 Nov, unverified');
    expect(
      sayCatalogueSource(
        { ...source, reference: 'vendor catalogue, entry of 2026-11-21, verified' },
        '2027-01-02',
        'en',
      ),
    ).toBe('Catalogue, 21 Nov 2026');
  });
});
