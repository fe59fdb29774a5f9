// Field types that every record shares. Absent single values are null, absent lists are [].
import { z } from 'zod';

/** UUID text; new ones are version 7, so that ids sort by creation. */
export const recordIdSchema = z.guid();

/** One line or paragraph of text, at least one visible character, at most 20,000. */
export const textSchema = z.string().trim().min(1).max(20_000);

/** Calendar day `YYYY-MM-DD`, without time zone. */
export const daySchema = z.iso.date();

/** ISO 8601 instant in UTC, for example `2026-11-21T09:44:00.000Z`. */
export const instantSchema = z.iso.datetime();

/** ISO 3166-1 alpha-2 country code, for example `DE`. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code such as DE');

/** Whether the law's question is open, answered with none, or answered by entries. */
export const answerSchema = z.enum(['notAnswered', 'none', 'listed']);
export type Answer = z.infer<typeof answerSchema>;

/** Answer to a yes-or-no question that may also be open. */
export const yesNoSchema = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof yesNoSchema>;

export const optionalText = textSchema.nullable();
export const optionalDay = daySchema.nullable();
export const optionalCountry = countryCodeSchema.nullable();
export const optionalId = recordIdSchema.nullable();
export const idList = z.array(recordIdSchema);
export const textList = z.array(textSchema);

/** How to reach somebody. Every part may be unknown. */
export const contactDetailsSchema = z.strictObject({
  name: optionalText.default(null),
  email: optionalText.default(null),
  phone: optionalText.default(null),
  address: optionalText.default(null),
  country: optionalCountry.default(null),
  /** Page or form, as printed, for example `/contact`. */
  url: optionalText.default(null),
});
export type ContactDetails = z.infer<typeof contactDetailsSchema>;

/** A place where data are: a country, a named place inside it, or both. */
export const placeSchema = z.strictObject({
  country: optionalCountry.default(null),
  /** Town, region or data centre, for example `us-east-1 (Northern Virginia)`. */
  place: optionalText.default(null),
});
export type Place = z.infer<typeof placeSchema>;
