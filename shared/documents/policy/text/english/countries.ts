import { countryInWords, countryName } from '../../../../domain/country-words.ts';
import type { Place } from '../../../../domain/primitives.ts';

export { countryInWords, countryName };

/**
 * A place as it stands in a sentence after “in”: `Falkenstein, Germany`, `the United States`.
 * The country is not repeated where the place names it already. Null where neither is known.
 */
export function placeInWords({ country, place }: Place): string | null {
  if (place === null) return country === null ? null : countryInWords(country);
  if (country === null || place.toLowerCase().includes(countryName(country).toLowerCase())) return place;
  return `${place}, ${countryName(country)}`;
}
