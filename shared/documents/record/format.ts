// Small English phrases for table cells.
import type { ContactDetails, Place } from '../../domain/primitives.ts';
import type { Organisation } from '../../domain/record-types.ts';
import { countryName } from '../policy/text/english/countries.ts';

/** First letter in upper case; a word such as `iOS` or `eBay` stays as it is. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  const rest = text.slice(first.length);
  return /^\p{Lu}/u.test(rest) ? text : first.toUpperCase() + rest;
}

/** `Frankfurt, Germany`; the place or the country alone where the other is not known. */
export function formatPlace({ country, place }: Place): string {
  return [place, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ');
}

/** A name with the legal name behind it where that differs. */
export function formatName({ name, legalName }: Pick<Organisation, 'name' | 'legalName'>): string {
  return legalName !== null && legalName !== name ? `${name} (${legalName})` : name;
}

/** Parts of a contact in reading order, without empty ones. */
export function contactLines({ name, address, country, email, phone, url }: Partial<ContactDetails>): string[] {
  const land = country ? countryName(country) : null;
  // An address as written often ends with the country already.
  const place = address && land && !address.endsWith(land) ? `${address}, ${land}` : (address ?? land);
  return [name, place, email, phone, url].filter((part): part is string => Boolean(part));
}
