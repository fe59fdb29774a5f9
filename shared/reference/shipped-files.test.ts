import { describe, expect, test } from 'vitest';
import { codesOf, lawfulBases, specialCategoryConditions, transferMechanisms } from '../domain/codes.ts';
import { eeaCountries } from '../domain/eea-countries.ts';
import { linkSchema } from './fact-origin.ts';
import { shippedJurisdictions } from './jurisdictions.ts';
import { shippedLawfulBases } from './lawful-bases.ts';
import { shippedCcpaItems, shippedNoticeItems, shippedRecordItems } from './legal-items.ts';
import { shippedMechanisms } from './mechanisms.ts';
import { shippedStatutoryRetention } from './statutory-retention.ts';
import { shippedVendors } from './vendor-catalogue.ts';
import { vendorNames } from './vendor-names.ts';

const files = {
  jurisdictions: shippedJurisdictions,
  mechanisms: shippedMechanisms,
  lawfulBases: shippedLawfulBases,
  statutoryRetention: shippedStatutoryRetention,
  recordItems: shippedRecordItems,
  noticeItems: shippedNoticeItems,
  ccpaItems: shippedCcpaItems,
  vendors: shippedVendors,
} as const;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each(Object.entries(files))('the shipped %s', (_name, shipped) => {
  const facts = [...shipped().byId.values()];

  test('fit their schema, and each has an id of its own', () => {
    expect(facts.length).toBeGreaterThan(20);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  test('link to nothing but https addresses', () => {
    const links = facts.flatMap(textsOf).filter((text) => /^https?:/u.test(text));
    expect(links.filter((link) => !linkSchema.safeParse(link).success || !URL.canParse(link))).toEqual([]);
  });

  test('have no text that stands for a file, an id or a note of whoever collected them', () => {
    const strays = facts
      .flatMap(textsOf)
      .filter((text) => /file id|stored (?:repository|text|copy)|\bids? \d{6}|corpus|TODO/iu.test(text));
    expect(strays).toEqual([]);
  });
});

test('periods end after they begin, and those of one law do not overlap', () => {
  const faults: string[] = [];
  for (const jurisdiction of shippedJurisdictions().byId.values())
    for (const law of ['eu', 'uk', 'ch'] as const)
      for (const [index, { validFrom, validUntil }] of jurisdiction[law].entries()) {
        const next = jurisdiction[law][index + 1];
        if (validUntil !== null && validUntil < validFrom) faults.push(`${jurisdiction.id} ${law} ends early`);
        if (next && (validUntil === null || next.validFrom <= validUntil))
          faults.push(`${jurisdiction.id} ${law} overlaps`);
      }
  expect(faults).toEqual([]);
});

test('the members of the European Economic Area are those that the domain knows', () => {
  const members = [...shippedJurisdictions().byId.values()].filter(({ isEea, partOf }) => isEea && partOf === null);
  expect(members.map(({ id }) => id).toSorted()).toEqual([...eeaCountries].toSorted());
  expect(members.filter(({ isEu }) => isEu)).toHaveLength(27);
});

test('every code that a record stores has its fact', () => {
  const mechanismCodes = codesOf(transferMechanisms).filter((code) => !shippedMechanisms().byId.has(code));
  expect(mechanismCodes).toEqual(['unspecified-safeguards', 'other']);
  const basisCodes = [...codesOf(lawfulBases), ...codesOf(specialCategoryConditions)];
  expect(basisCodes.filter((code) => !shippedLawfulBases().byId.has(code))).toEqual(['other']);
});

test('countries of other facts are jurisdictions that are shipped', () => {
  const { byId } = shippedJurisdictions();
  const countries = [
    ...[...shippedStatutoryRetention().byId.values()].map(({ country }) => country.slice(0, 2)),
    ...[...shippedVendors().byId.values()].flatMap(({ headquarters, entities, locations }) => [
      headquarters,
      ...entities.map(({ country }) => country),
      ...locations.map(({ country }) => country),
    ]),
  ];
  expect(countries.filter((country) => country !== null && country !== 'EU' && !byId.has(country))).toEqual([]);
});

test('groups name vendors that are shipped', () => {
  const { byId } = shippedVendors();
  const unknown = vendorNames().groups.flatMap(({ vendorIds }) => vendorIds.filter((id) => !byId.has(id)));
  expect(unknown).toEqual([]);
});

test('no text of the data praises or promises', () => {
  const all = Object.values(files).flatMap((shipped) => [...shipped().byId.values()].flatMap(textsOf));
  expect(all.filter((text) => text.includes('!') || /\bfully compliant\b/iu.test(text))).toEqual([]);
});
