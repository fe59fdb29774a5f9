// Facts of the catalogue in few words, for rows that are read at a glance.
import { isUnverifiedReference } from '../../../shared/reference/draft-vendor.ts';
import { catalogueTexts } from '../../text/catalogue.ts';
import { formatDay } from '../../ui/index.ts';
import { fieldSpec } from '../records/field-spec.ts';
import { sayValue } from '../records/value-text.ts';

const SHOWN_NAMES = 3;

/** A field of a vendor; null where nothing is recorded. Further names are many: unless `isWhole`, the first say enough. */
export function sayVendorField(field: string, value: unknown, locale: string, isWhole = false): string | null {
  if (!isWhole && field === 'aliases' && Array.isArray(value) && value.length > SHOWN_NAMES + 1)
    return catalogueTexts.andMore(value.slice(0, SHOWN_NAMES).join(', '), value.length - SHOWN_NAMES);
  const text = sayValue(fieldSpec('vendor', field), value, () => undefined, locale);
  // What every address begins with tells nobody anything.
  return text === null ? null : text.replace(/^https:\/\//, '');
}

/** The source of a pre-filled field: `Catalogue, 21 Nov, unverified`. */
export function sayCatalogueSource(
  { capturedOn, reference }: { readonly capturedOn: string; readonly reference: string | null },
  today: string,
  locale: string,
): string {
  return catalogueTexts.source(sayNearDay(capturedOn, today, locale), isUnverifiedReference(reference));
}

/** A day without its year where that is the current one. */
export function sayNearDay(day: string, today: string, locale: string): string {
  const whole = formatDay(day, locale, 'short');
  return day.slice(0, 4) === today.slice(0, 4) ? whole.replace(/,?\s*\d{4}$/, '') : whole;
}
