import { describe, expect, test } from 'vitest';
import { compareVendorPages } from './compare-vendor-pages.ts';
import type { CapturedEntry } from './compare-vendor-pages.ts';

const listed = (name: string, more: Partial<CapturedEntry> = {}): CapturedEntry => ({
  name,
  purpose: 'Hosting',
  data: null,
  countries: ['US'],
  ...more,
});

const summary = (before: readonly CapturedEntry[], after: readonly CapturedEntry[]): string[] =>
  compareVendorPages(before, after).map((change) => {
    switch (change.kind) {
      case 'added':
        return `+ ${change.after.name}`;
      case 'removed':
        return `- ${change.before.name}`;
      case 'changed':
        return `~ ${change.before.name} > ${change.after.name}: ${change.fields.join(' ')}`;
    }
  });

describe('two captures of a page', () => {
  test('which list the same have no changes, whatever the order, capitals, marks and legal forms', () => {
    const before = [listed('Kestrel Mail, Inc.'), listed('Norrwacht Hosting GmbH', { purpose: 'Hosting (EU)' })];
    const after = [listed('NORRWACHT HOSTING', { purpose: 'hosting, EU' }), listed('Kestrel Mail Inc')];
    expect(summary(before, after)).toEqual([]);
  });

  test('tell who came, who went, and what changed of those who stayed', () => {
    const before = [listed('Kestrel Mail'), listed('Copperleaf'), listed('Norrwacht', { countries: ['DE'] })];
    const after = [
      listed('Norrwacht', { countries: ['DE', 'US'], data: 'Log data' }),
      listed('Kestrel Mail', { purpose: 'Email' }),
      listed('Saltmarsh Analytics'),
    ];
    expect(summary(before, after)).toEqual([
      '~ Norrwacht > Norrwacht: data countries',
      '~ Kestrel Mail > Kestrel Mail: purpose',
      '+ Saltmarsh Analytics',
      '- Copperleaf',
    ]);
  });

  test('know a vendor by its other name, and another company of its group as a change', () => {
    expect(summary([listed('Sendinblue')], [listed('Brevo')])).toEqual(['~ Sendinblue > Brevo: name']);
  });

  test('keep companies of one group apart where both pages list both', () => {
    const both = [listed('Twilio Inc.'), listed('Twilio Ireland Limited', { countries: ['IE'] })];
    expect(summary(both, both.toReversed())).toEqual([]);
    expect(summary(both, [listed('Twilio Ireland Limited', { countries: ['IE'] })])).toEqual(['- Twilio Inc.']);
  });

  test('do not take a moved purpose for a change of country order', () => {
    expect(
      summary([listed('Kestrel', { countries: ['US', 'IE'] })], [listed('Kestrel', { countries: ['IE', 'US'] })]),
    ).toEqual([]);
  });
});
