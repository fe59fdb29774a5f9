// What a vendor's new chain changes beyond itself: the countries that data reach.
import { effectiveGeography } from '../assessment/transfers/geography.ts';
import type { RegisterIndex } from '../domain/register.ts';

export type CountryEffect = {
  readonly country: string;
  /** Activities whose data reach the country for the first time, or no more. */
  readonly activityIds: readonly string[];
};

export type ReachChange = {
  readonly newCountries: readonly CountryEffect[];
  readonly lostCountries: readonly CountryEffect[];
};

/** Compares where data go by the register with where they go by the one that would be. */
export function compareReach(before: RegisterIndex, after: RegisterIndex): ReachChange {
  const was = countriesOf(before);
  const is = countriesOf(after);
  return { newCountries: countriesOnlyIn(is, was), lostCountries: countriesOnlyIn(was, is) };
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
