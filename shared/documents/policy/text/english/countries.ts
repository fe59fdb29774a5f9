import type { Place } from '../../../../domain/primitives.ts';

const displayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names that we print otherwise than the Unicode locale data do. */
const ownNames: Readonly<Record<string, string>> = { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', PS: 'Palestine' };

/** Countries that English names with an article. */
const withArticle = new Set(
  'AE AX BQ BS CC CD CF CG CK DO FK FO GB GM GS IM IO KM KY MH MP MV NL PH PM SB TC TF UM US VA VG VI'.split(' '),
);

/** A country's English name without article: `United States`. */
export function countryName(code: string): string {
  return ownNames[code] ?? displayNames.of(code) ?? code;
}

/** A country's English name as it stands in a sentence: `the United States`, `Germany`. */
export function countryInWords(code: string): string {
  return withArticle.has(code) ? `the ${countryName(code)}` : countryName(code);
}

/**
 * A place as it stands in a sentence after “in”: `Falkenstein, Germany`, `the United States`.
 * The country is not repeated where the place names it already. Null where neither is known.
 */
export function placeInWords({ country, place }: Place): string | null {
  if (place === null) return country === null ? null : countryInWords(country);
  if (country === null || place.toLowerCase().includes(countryName(country).toLowerCase())) return place;
  return `${place}, ${countryName(country)}`;
}
