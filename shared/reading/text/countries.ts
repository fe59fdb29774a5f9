// Countries and regions in text, as ISO 3166-1 codes, `EU`, `EEA` or `*` for everywhere.
import { allMatches } from './all-matches.ts';
import { placeNames } from './place-names.ts';

const languages = ['en', 'de', 'fr', 'es'] as const;

/** ISO 3166-1 codes, without territories that no vendor is in and whose names are other words. */
const codes =
  'AD AE AL AM AR AT AU AZ BA BD BE BG BH BJ BO BR BS BY BZ CA CH CI CL CM CN CO CR CY CZ DE DK DO DZ EC EE EG ES ET FI FO FR GB GE GG GH GI GR GT HK HN HR HU ID IE IL IM IN IS IT JE JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MG MK MM MN MT MU MX MY MZ NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU RW SA SC SE SG SI SK SM SN SV TH TN TR TT TW TZ UA UG US UY UZ VE VN ZA'.split(
    ' ',
  );

const furtherNames: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united states of america': 'US',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'estados unidos': 'US',
  'ee. uu.': 'US',
  'ee.uu.': 'US',
  eeuu: 'US',
  'états-unis': 'US',
  'etats-unis': 'US',
  'vereinigte staaten': 'US',
  'vereinigten staaten': 'US',
  'united kingdom': 'GB',
  'great britain': 'GB',
  england: 'GB',
  'royaume-uni': 'GB',
  'reino unido': 'GB',
  großbritannien: 'GB',
  'the netherlands': 'NL',
  netherlands: 'NL',
  holland: 'NL',
  'países bajos': 'NL',
  'pays-bas': 'NL',
  niederlande: 'NL',
  niederlanden: 'NL',
  'czech republic': 'CZ',
  'south korea': 'KR',
  korea: 'KR',
  turkey: 'TR',
  "côte d'ivoire": 'CI',
  'ivory coast': 'CI',
  schweiz: 'CH',
  suisse: 'CH',
  suiza: 'CH',
  'european union': 'EU',
  'europäische union': 'EU',
  'europäischen union': 'EU',
  'union européenne': 'EU',
  'unión europea': 'EU',
  'european economic area': 'EEA',
  'europäischer wirtschaftsraum': 'EEA',
  'europäischen wirtschaftsraum': 'EEA',
  'europäischen wirtschaftsraums': 'EEA',
  'espace économique européen': 'EEA',
  'espacio económico europeo': 'EEA',
  europe: 'EU',
  europa: 'EU',
  global: '*',
  globally: '*',
  worldwide: '*',
  weltweit: '*',
  'monde entier': '*',
  mondial: '*',
  mundial: '*',
  varies: '*',
  multiple: '*',
};

/** Abbreviations that count only as written. */
const abbreviations: Readonly<Record<string, string>> = {
  US: 'US',
  UK: 'GB',
  EU: 'EU',
  UE: 'EU',
  EEA: 'EEA',
  EWR: 'EEA',
  EEE: 'EEA',
  UAE: 'AE',
};

/** Names by their first word, the longest first. */
let namesByWord: ReadonlyMap<string, readonly CountryName[]> | null = null;

type CountryName = { readonly name: string; readonly code: string };

/** Names of countries come from the runtime's own language data, so that all four languages are covered alike. */
function namesOfCountries(): ReadonlyMap<string, readonly CountryName[]> {
  if (namesByWord !== null) return namesByWord;
  const codeOfName = new Map<string, string>([...Object.entries(furtherNames), ...placeNames]);
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && name.length > 3 && !codeOfName.has(name)) codeOfName.set(name, code);
    }
  }
  const sorted = [...codeOfName].toSorted(([one], [other]) => other.length - one.length);
  namesByWord = Map.groupBy(
    sorted.map(([name, code]) => ({ name, code })),
    ({ name }) => word.exec(name)?.[0] ?? name,
  );
  return namesByWord;
}

const word = /[a-zà-öø-ɏ]+/i;
const words = /[a-zà-öø-ɏ]+/gi;

export type FoundCountry = { readonly code: string; readonly start: number; readonly end: number };

/** Flags: two letters of the regional alphabet. */
const flag = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

export function findCountries(text: string): FoundCountry[] {
  const found: FoundCountry[] = allMatches(text, flag).map((match) => ({
    code: Array.from(match[0], (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names = namesOfCountries();
  let free = 0;
  for (const match of allMatches(text, words)) {
    if (match.index < free) continue;
    const country = countryAt(text, match, names);
    if (country === null) continue;
    found.push(country);
    free = country.end;
  }
  return found;
}

/** "EU-U.S. Data Privacy Framework", "marco UE-EE. UU.": the name of a framework, and no place where data go. */
function isInFramework(text: string, start: number): boolean {
  return (
    (text.charAt(start) === 'E' || text.charAt(start) === 'U') && frameworkPair.test(text.slice(start, start + 20))
  );
}

const frameworkPair = /^(?:EU|UE)\s?[-–—/‑]\s?(?:U\.?S|USA|EE\.? ?UU|États|Etats)/u;

/** The country whose name begins at a word. Inside an address or a longer word a name is something else. */
function countryAt(
  text: string,
  match: RegExpExecArray,
  names: ReadonlyMap<string, readonly CountryName[]>,
): FoundCountry | null {
  const start = match.index;
  if (/[@./\d-]/.test(text.charAt(start - 1)) || isInFramework(text, start)) return null;
  const abbreviation = abbreviations[match[0]];
  const candidates = names.get(match[0].toLowerCase());
  const rest = candidates === undefined ? '' : text.slice(start, start + longestName).toLowerCase();
  const name = candidates?.find(
    (candidate) =>
      rest.startsWith(candidate.name) && !/[a-zà-öø-ɏ\d@]/i.test(text.charAt(start + candidate.name.length)),
  );
  if (name !== undefined) return { code: name.code, start, end: start + name.name.length };
  if (abbreviation === undefined || text.charAt(start + match[0].length) === '@') return null;
  return { code: abbreviation, start, end: start + match[0].length };
}

const longestName = 60;

/** Each country of a text once, in order. */
export const countryCodes = (text: string): string[] => [...new Set(findCountries(text).map(({ code }) => code))];

/** "San Francisco, CA, USA": the letters behind an American city are its state's. */
const isStateOfAmerica = (text: string, letters: string): boolean =>
  findCountries(text).some(
    ({ code, start, end }) =>
      code === 'US' && !/^(?:us|united)/i.test(text.slice(start, end)) && text.startsWith(`, ${letters}`, end),
  );

/** Codes alone in a cell: "US, DE" or "US/EU". */
export function readCountryCell(text: string): string[] {
  const named = countryCodes(text);
  const alone = text
    .split(/[\s,;/|()+&]+/)
    .filter((part) => /^[A-Z]{2}$/.test(part) && !isStateOfAmerica(text, part))
    .map((part) => abbreviations[part] ?? part)
    .filter((code) => code === 'EU' || codes.includes(code));
  return [...new Set([...named, ...alone])];
}
