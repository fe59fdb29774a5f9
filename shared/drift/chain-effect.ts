// What a vendor's new chain changes beyond itself: the countries that data reach, and sentences of the policy.
import { effectiveGeography } from '../assessment/transfers/geography.ts';
import type { PolicyDocument } from '../documents/policy/policy-document.ts';
import { compareWords } from '../documents/publication/word-changes.ts';
import type { WordChange } from '../documents/publication/word-changes.ts';
import type { RegisterIndex } from '../domain/register.ts';

export type CountryEffect = {
  readonly country: string;
  /** Activities whose data reach the country for the first time, or no more. */
  readonly activityIds: readonly string[];
};

export type ChainEffect = {
  readonly newCountries: readonly CountryEffect[];
  readonly lostCountries: readonly CountryEffect[];
  readonly words: readonly WordChange[];
};

/** Compares the register with the one that would be. `build` makes the policy of either. */
export function chainEffect(
  before: RegisterIndex,
  after: RegisterIndex,
  build: (index: RegisterIndex) => PolicyDocument,
): ChainEffect {
  const was = countriesOf(before);
  const is = countriesOf(after);
  return {
    newCountries: countriesOnlyIn(is, was),
    lostCountries: countriesOnlyIn(was, is),
    words: compareWords(build(before), build(after)),
  };
}

type Reach = ReadonlyMap<string, ReadonlySet<string>>;

const countriesOf = (index: RegisterIndex): Reach =>
  new Map(
    effectiveGeography(index).activities.map(({ activityId, countries }) => [
      activityId,
      new Set(countries.flatMap(({ country }) => country ?? [])),
    ]),
  );

function countriesOnlyIn(one: Reach, other: Reach): CountryEffect[] {
  const found = new Map<string, string[]>();
  for (const [activityId, countries] of one)
    for (const country of countries)
      if (other.get(activityId)?.has(country) !== true) found.set(country, [...(found.get(country) ?? []), activityId]);
  return [...found].map(([country, activityIds]) => ({ country, activityIds }));
}
