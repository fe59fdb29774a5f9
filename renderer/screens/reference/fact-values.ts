// Values of facts in words, whatever their field.
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import { periodSchema } from '../../../shared/domain/periods.ts';
import { referenceTexts } from '../../text/reference.ts';
import { formatDay } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';

/** The value of a fact's field in words; days and periods as people write them. */
export function sayFactValue(field: string, value: unknown, locale: string): string {
  if (value === null || value === undefined || value === '') return referenceTexts.empty;
  if (typeof value === 'boolean') return value ? referenceTexts.yes : referenceTexts.no;
  if (typeof value === 'string') return sayText(field, value, locale);
  if (Array.isArray(value))
    return value.length === 0
      ? referenceTexts.empty
      : value.map((entry) => sayFactValue(field, entry, locale)).join('; ');
  return typeof value === 'object' ? sayEntry(value, locale) : JSON.stringify(value);
}

function sayText(field: string, text: string, locale: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, locale, 'short');
  if (field === 'period' && periodSchema.safeParse(text).success) return sayPeriod(text);
  if (field === 'country') return sayFactCountry(text);
  if (field === 'category') return referenceTexts.categoryOf(text);
  const kinds: Readonly<Record<string, string>> = referenceTexts.periodKinds;
  return field === 'kind' ? (kinds[text] ?? text) : text;
}

/** A country, or a region with the country that it is a part of: `Canada (QC)`. */
export function sayFactCountry(code: string): string {
  const [country = code, region] = code.split('-');
  return region === undefined ? countryName(country) : `${countryName(country)} (${region})`;
}

/** Of what is listed: what it is called, and from when to when. */
function sayEntry(entry: object, locale: string): string {
  const part = (name: string): string | null => {
    const value: unknown = Reflect.get(entry, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const days = [part('validFrom'), part('validUntil')].map((day) =>
    day === null ? null : formatDay(day, locale, 'short'),
  );
  const [from, until] = days;
  return [
    part('decision') ?? part('name') ?? part('key'),
    from === null || from === undefined ? null : `${referenceTexts.from.toLowerCase()} ${from}`,
    until === null || until === undefined ? null : `${referenceTexts.validUntil.toLowerCase()} ${until}`,
    part('scope'),
  ]
    .filter((words) => words !== null)
    .join(', ');
}

/** What a fact is called. */
export function nameOfFact(values: Readonly<Record<string, unknown>>): string {
  const names = [values['name'], values['records'], values['id']];
  return names.find((name) => typeof name === 'string') ?? '';
}

/** `At least 10 years`. */
export function sayLength({
  kind,
  period,
}: {
  readonly kind: keyof typeof referenceTexts.periodKinds;
  readonly period: string;
}): string {
  return `${referenceTexts.periodKinds[kind]} ${sayPeriod(period)}`;
}
