// A field's value in words, for places that show a fact without its form.
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { sayPeriod } from '../../../shared/domain/period-words.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { valueText } from '../../text/values.ts';
import { formatDay } from '../../ui/index.ts';
import { countryName } from '../records/countries.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { asEntries, asParts, asText, asTexts, isBlank } from '../records/field-values.ts';

/** The title of a record that a field points to; undefined while it is not known. */
export type TitleOf = (type: RecordType, id: string) => string | undefined;

/**
 * The value in words, parts of a list apart. Empty where nothing is recorded, and that covers codes that mean so
 * (`unknown`, `notAnswered`).
 */
export function describeValue(spec: FieldSpec, value: unknown, titleOf: TitleOf): string[] {
  if (isBlank(value)) return [];
  switch (spec.kind) {
    case 'text':
      return [asText(value)];
    case 'texts':
      return [...asTexts(value)];
    case 'code':
      return value === spec.gapCode ? [] : [labelOf(spec.options, asText(value))];
    case 'codes':
      return asTexts(value).map((code) => labelOf(spec.options, code));
    case 'yesNo':
      return value === 'yes' ? [valueText.yes] : value === 'no' ? [valueText.no] : [];
    case 'answer':
      return value === 'none' ? [valueText.none] : value === 'listed' ? [valueText.listed] : [];
    case 'day':
      return [formatDay(asText(value), 'en')];
    case 'country':
      return [countryName(asText(value))];
    case 'period':
      return [sayPeriod(asText(value))];
    case 'flag':
      return [value === true ? valueText.yes : valueText.no];
    case 'number':
      return [String(value)];
    case 'reference':
      return [titleOf(spec.to, asText(value)) ?? valueText.unknownRecord];
    case 'links':
      return asTexts(value).map((id) => titleOf(spec.to, id) ?? valueText.unknownRecord);
    case 'group':
      return [describeParts(spec.parts, asParts(value), titleOf)];
    case 'entries':
      return asEntries(value).map((entry) => describeParts(spec.parts, entry, titleOf));
    case 'hidden':
      return [];
    default:
      return assertNever(spec);
  }
}

function labelOf(options: readonly { code: string; label: string }[], code: string): string {
  return options.find((option) => option.code === code)?.label ?? code;
}

/** Flags inside an entry are told by their label where they are set; everything else by its value. */
function describeParts(
  parts: readonly FieldSpec[],
  values: Readonly<Record<string, unknown>>,
  titleOf: TitleOf,
): string {
  return parts
    .flatMap((part) => {
      const value = values[part.name];
      if (part.kind === 'flag') return value === true ? [part.words.label] : [];
      return describeValue(part, value, titleOf).join(', ') || [];
    })
    .join(', ');
}
