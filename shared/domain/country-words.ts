// Countries by their English names.
const displayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names that we print otherwise than the Unicode locale data do. */
const ownNames: Readonly<Record<string, string>> = { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', PS: 'Palestine' };

/** Countries that English names with an article. */
const withArticle = new Set(
  'AE AX BQ BS CC CD CF CG CK DO FK FO GB GM GS IM IO KM KY MH MP MV NL PH PM SB TC TF UM US VA VG VI'.split(' '),
);

/** Names already looked up: the locale data answer slowly, and a check of a large register asks often. */
const knownNames = new Map(Object.entries(ownNames));

/** A country's English name without article: `United States`. */
export function countryName(code: string): string {
  const known = knownNames.get(code);
  if (known !== undefined) return known;
  const name = displayNames.of(code) ?? code;
  knownNames.set(code, name);
  return name;
}

/** A country's English name as it stands in a sentence: `the United States`, `Germany`. */
export function countryInWords(code: string): string {
  return withArticle.has(code) ? `the ${countryName(code)}` : countryName(code);
}
