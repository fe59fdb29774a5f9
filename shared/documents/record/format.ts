// Small phrases for table cells, in the language of the record.
import type { RecordLanguage } from '../../domain/record-languages.ts';
import type { ContactDetails, Place } from '../../domain/primitives.ts';
import { parsePeriod } from '../../domain/periods.ts';
import type { Organisation } from '../../domain/record-types.ts';
import { countryName } from '../policy/text/english/countries.ts';
import { dayInWords } from '../../domain/day-words.ts';
import type { RecordWords } from './words/words.ts';

/** First letter in upper case; a word such as `iOS` or `eBay` stays as it is. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  const rest = text.slice(first.length);
  return /^\p{Lu}/u.test(rest) ? text : first.toUpperCase() + rest;
}

const regionNames = new Map<RecordLanguage, Intl.DisplayNames>();
/** Names that locale data print with the words for a special administrative region. */
const ownNames: Readonly<Record<string, string>> = { HK: 'Hong Kong', MO: 'Macao' };

/** A country's name, without article. */
export function nameCountry(code: string, language: RecordLanguage): string {
  if (language === 'en') return countryName(code);
  const known = regionNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  regionNames.set(language, known);
  return ownNames[code] ?? known.of(code) ?? code;
}

const dateFormats = new Map<RecordLanguage, Intl.DateTimeFormat>();

/** A calendar day in words: `18. April 2026`. */
export function sayDate(day: string, language: RecordLanguage): string {
  if (language === 'en') return dayInWords(day);
  const known = dateFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, known);
  return known.format(new Date(`${day}T00:00:00Z`));
}

/** An ISO 8601 duration in words: `P1Y6M` is `1 Jahr und 6 Monate`. */
export function sayLength(period: string, { periods }: RecordWords): string {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  const parts = [
    [years, periods.year, periods.years],
    [months, periods.month, periods.months],
    [weeks, periods.week, periods.weeks],
    [days, periods.day, periods.days],
    [hours, periods.hour, periods.hours],
  ] as const;
  const words = parts.flatMap(([amount, one, many]) => (amount > 0 ? [`${amount} ${amount === 1 ? one : many}`] : []));
  const last = words.pop() ?? `0 ${periods.days}`;
  return words.length === 0 ? last : `${words.join(', ')} ${periods.and} ${last}`;
}

/** `Frankfurt, Germany`; the place or the country alone where the other is not known. */
export function formatPlace({ country, place }: Place, language: RecordLanguage): string {
  return [place, country === null ? null : nameCountry(country, language)].filter((part) => part !== null).join(', ');
}

/** A name with the legal name behind it where that differs. */
export function formatName({ name, legalName }: Pick<Organisation, 'name' | 'legalName'>): string {
  return legalName !== null && legalName !== name ? `${name} (${legalName})` : name;
}

/** Parts of a contact in reading order, without empty ones. */
export function contactLines(
  { name, address, country, email, phone, url }: Partial<ContactDetails>,
  language: RecordLanguage,
): string[] {
  return [name, formatAddress(address, country, language), email, phone, url].filter((part): part is string =>
    Boolean(part),
  );
}

/** An address with its country, which an address as written often ends with already. */
export function formatAddress(
  address: string | null | undefined,
  country: string | null | undefined,
  language: RecordLanguage,
): string | null {
  if (!country) return address ?? null;
  const land = nameCountry(country, language);
  if (!address) return land;
  return address.endsWith(land) || address.endsWith(countryName(country)) ? address : `${address}, ${land}`;
}
