import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/domain/record-types.ts';
import { fieldSpec } from './field-spec.ts';
import { isBlank } from './field-values.ts';
import { sayDestinations, sayMechanisms, sayRetention, sayTrigger } from './list-layouts.ts';
import { createMatcher, foldText } from './list-tools.tsx';
import { sayValue } from './value-text.ts';

const titles = new Map([['a', 'Accounts']]);
const say = (type: Parameters<typeof fieldSpec>[0], field: string, value: unknown) =>
  sayValue(fieldSpec(type, field), value, (id) => titles.get(id), 'en');

describe('sayValue', () => {
  it.each([
    ['vendor', 'country', 'DE', 'Germany'],
    ['vendor', 'dpaState', 'inTerms', 'Part of its standard terms'],
    ['vendor', 'dpaState', 'unknown', null],
    ['vendor', 'hasOwnTerms', 'unknown', null],
    ['vendor', 'hasOwnTerms', 'no', 'No'],
    ['vendor', 'certifications', ['SOC 2', 'ISO/IEC 27001'], 'SOC 2, ISO/IEC 27001'],
    ['vendor', 'certifications', [], null],
    ['vendor', 'dpaValidUntil', '2028-03-03', '3 Mar 2028'],
    ['engagement', 'activityIds', ['a', 'unknown'], 'Accounts, +1'],
    ['organisation', 'dpoAnswer', 'none', 'None'],
    ['tracker', 'lifetime', 'P13M', '13 months'],
  ] as const)('says %s.%s %j as %j', (type, field, value, words) => {
    expect(say(type, field, value)).toBe(words);
  });

  it('says places whole and other entries by their name', () => {
    expect(
      say('vendor', 'processingLocations', [
        { country: 'US', place: 'Oregon' },
        { country: 'IE', place: null },
      ]),
    ).toBe('Oregon, United States; Ireland');
    expect(say('dataCategory', 'elements', [{ name: 'email address', requirement: 'required' }])).toBe('email address');
  });
});

describe('isBlank', () => {
  it('takes a contact of which nothing is known for nothing', () => {
    expect(isBlank({ name: null, email: null })).toBe(true);
    expect(isBlank({ name: null, email: 'a@b.example' })).toBe(false);
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
  });
});

describe('the words of a retention rule', () => {
  const rule = (fields: object) => ({ ...recordTypes.retentionRule.draft.parse({ name: 'logs' }), ...fields });

  it.each([
    [{}, null],
    [{ periodKind: 'exact', period: 'P6M' }, '6 months'],
    [{ periodKind: 'upTo', period: 'P90D' }, 'Up to 90 days'],
    [{ periodKind: 'range', period: 'P6Y', periodMax: 'P10Y' }, '6 years to 10 years'],
    [{ periodKind: 'exact' }, null],
    [{ periodKind: 'byLaw', period: 'P7Y' }, 'As the law requires, typically 7 years'],
    [{ periodKind: 'none', during: { event: 'accountLifetime', text: null } }, 'Lifetime of the account'],
    [
      { periodKind: 'exact', period: 'P90D', during: { event: 'accountLifetime', text: null } },
      'Lifetime of the account, then 90 days',
    ],
  ])('say %j as %j', (fields, words) => {
    expect(sayRetention(rule(fields))).toBe(words);
  });

  it('name the event as the register words it', () => {
    expect(sayTrigger(rule({ trigger: { event: 'other', text: 'the last reply' } }))).toBe('the last reply');
    expect(sayTrigger(rule({ trigger: { event: 'yearEnd', text: null } }))).toBe('End of the year');
  });
});

describe('the words of a transfer', () => {
  const transfer = (fields: object) => ({ ...recordTypes.transfer.draft.parse({}), ...fields });

  it('fall back to words where no country is named, and keep an open question open', () => {
    expect(sayDestinations(transfer({ destinationDescription: 'where our vendors are' }), () => undefined, 'en')).toBe(
      'where our vendors are',
    );
    expect(sayDestinations(transfer({}), () => undefined, 'en')).toBeNull();
    expect(sayMechanisms(transfer({}), () => undefined, 'en')).toBeNull();
    expect(sayMechanisms(transfer({ mechanismAnswer: 'none' }), () => undefined, 'en')).toBe('None');
  });
});

describe('find in list', () => {
  it('asks for every word, wherever it stands, without case and accents', () => {
    const matches = createMatcher('töchter HAGEN');
    expect(matches(foldText('Hagen & Töchter'))).toBe(true);
    expect(matches(foldText('Hagen & Söhne'))).toBe(false);
    expect(createMatcher('  ')('anything')).toBe(true);
  });
});
