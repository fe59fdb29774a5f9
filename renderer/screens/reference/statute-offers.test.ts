import { describe, expect, it } from 'vitest';
import { offerPeriods, patchOfOffer, type StatutoryPeriod } from './statute-offers.ts';

function aPeriod(given: Partial<StatutoryPeriod>): StatutoryPeriod {
  return {
    id: 'x',
    country: 'DE',
    appliesBy: 'country',
    category: 'accountingAndTax',
    records: 'Booking vouchers',
    kind: 'minimum',
    period: 'P8Y',
    trigger: 'end of the calendar year in which the voucher was made',
    alternative: null,
    law: 'HGB § 257',
    validFrom: null,
    validUntil: null,
    note: null,
    origin: {
      source: 'the statute',
      sources: [],
      asOf: '2026-11-21',
      confidence: 'verified',
      isOverride: false,
      overriddenFields: [],
      reason: null,
      shipped: null,
    },
    ...given,
  };
}

const invoices = aPeriod({ id: 'invoices', records: 'Invoices (VAT)', law: 'UStG § 14b' });
const vouchers = aPeriod({ id: 'vouchers' });
const applications = aPeriod({
  id: 'applications',
  records: 'Rejected job applications',
  category: 'payrollAndStaff',
  kind: 'limitation',
  period: 'P2M',
  trigger: 'the rejection',
  law: 'AGG § 15(4)',
});
const all = [vouchers, invoices, applications];
const words = { name: '', place: null, reasons: [], legalGround: null, statute: null };

describe('statutory periods for a retention rule', () => {
  it('are found by what the rule is about, in any form of the word', () => {
    const find = (name: string, more: Partial<typeof words> = {}) =>
      offerPeriods(all, { ...words, name, ...more }).map(({ id }) => id);
    expect(find('invoice copies')).toEqual(['invoices']);
    expect(find('job applications')).toEqual(['applications']);
    expect(find('accounting records')).toEqual(['vouchers', 'invoices']);
    expect(find('invoices kept for accounting')).toEqual(['invoices', 'vouchers']);
    expect(find('support tickets')).toEqual([]);
    expect(find('personal data and other records')).toEqual([]);
  });

  it('are not offered once the rule names their provision', () => {
    const rule = { ...words, name: 'invoices', statute: 'UStG § 14b' };
    expect(offerPeriods(all, rule).map(({ id }) => id)).not.toContain('invoices');
  });

  it('fill in length and trigger only where the rule has none', () => {
    const open = { period: null, periodKind: 'notAnswered', trigger: null } as const;
    expect(patchOfOffer(vouchers, 'DE', open)).toEqual({
      statute: 'HGB § 257',
      statuteCountry: 'DE',
      periodKind: 'atLeast',
      period: 'P8Y',
      trigger: { event: 'yearEnd', text: null },
    });
    const decided = { period: 'P10Y', periodKind: 'exact', trigger: { event: 'contractEnd', text: null } } as const;
    expect(patchOfOffer(vouchers, 'DE', decided)).toEqual({ statute: 'HGB § 257', statuteCountry: 'DE' });
    expect(patchOfOffer(applications, 'DE', open)).toEqual({ statute: 'AGG § 15(4)', statuteCountry: 'DE' });
    const own = { period: null, periodKind: 'notAnswered', trigger: { event: 'contractEnd', text: null } } as const;
    expect(patchOfOffer(aPeriod({ kind: 'maximum', trigger: 'the entry' }), 'DE', own)).toMatchObject({
      periodKind: 'upTo',
      trigger: { event: 'contractEnd' },
    });
  });
});
