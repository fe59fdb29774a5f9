// Field values in a few words, for list cells, inspectors and facts.
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import { formTexts } from '../../text/forms.ts';
import { formatDay } from '../../ui/index.ts';
import { countryName } from './countries.ts';
import type { FieldSpec } from './field-spec.ts';
import { asEntries, asParts, asText, asTexts, isBlank } from './field-values.ts';

/** Titles of linked records by id; ids that it does not know are counted, not shown. */
export type TitleOf = (id: string) => string | undefined;

/** A value in words; null where nothing is recorded. */
export function sayValue(spec: FieldSpec, value: unknown, titleOf: TitleOf, locale: string): string | null {
  if (isBlank(value)) return null;
  switch (spec.kind) {
    case 'text':
    case 'hidden':
      return asText(value);
    case 'texts':
      return asTexts(value).join(', ');
    case 'code':
      if (value === spec.gapCode) return null;
      return labelOf(spec.options, asText(value));
    case 'codes':
      return asTexts(value)
        .map((code) => labelOf(spec.options, code))
        .join(', ');
    case 'yesNo':
      if (value === 'unknown') return null;
      return value === 'yes' ? formTexts.yes : formTexts.no;
    case 'answer':
      if (value === 'none') return formTexts.none;
      return value === 'listed' ? formTexts.answers.listed : null;
    case 'day':
      return formatDay(asText(value), locale, 'short');
    case 'country':
      return countryName(asText(value));
    case 'period':
      return sayPeriod(asText(value));
    case 'flag':
      return value === true ? formTexts.yes : formTexts.no;
    case 'number':
      return Number(value).toLocaleString(locale);
    case 'reference':
      return titleOf(asText(value)) ?? null;
    case 'links':
      return sayLinks(asTexts(value), titleOf);
    case 'group':
      return sayParts(spec.parts, asParts(value), titleOf, locale);
    case 'entries':
      return asEntries(value)
        .map((entry) => sayEntry(spec.parts, entry, titleOf, locale))
        .filter((text) => text !== '')
        .join('; ');
    default:
      return assertNever(spec);
  }
}

function labelOf(options: readonly { code: string; label: string }[], code: string): string {
  return options.find((option) => option.code === code)?.label ?? code;
}

function sayLinks(ids: readonly string[], titleOf: TitleOf): string {
  const known = ids.flatMap((id) => titleOf(id) ?? []);
  const unknown = ids.length - known.length;
  return [...known, ...(unknown > 0 ? [`+${unknown}`] : [])].join(', ');
}

function sayParts(
  parts: readonly FieldSpec[],
  values: Readonly<Record<string, unknown>>,
  titleOf: TitleOf,
  locale: string,
): string {
  return parts
    .filter(({ kind }) => kind !== 'flag' && kind !== 'hidden')
    .flatMap((part) => sayValue(part, values[part.name], titleOf, locale) ?? [])
    .join(', ');
}

/** Lists name their entries; what else is known of an entry stands on its page. Places are said whole. */
function sayEntry(
  parts: readonly FieldSpec[],
  entry: Readonly<Record<string, unknown>>,
  titleOf: TitleOf,
  locale: string,
): string {
  const isPlace = parts.every(({ name }) => name === 'country' || name === 'place');
  if (isPlace) return sayParts(parts.toReversed(), entry, titleOf, locale);
  const main = parts.find(({ kind, isNullable }) => kind !== 'hidden' && !isNullable);
  return main === undefined ? '' : (sayValue(main, entry[main.name], titleOf, locale) ?? '');
}
