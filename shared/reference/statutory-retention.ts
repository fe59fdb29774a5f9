// Periods that statutes set for keeping or deleting records, by country.
import { z } from 'zod';
import { periodSchema } from '../domain/periods.ts';
import { optionalDay, optionalText, textSchema } from '../domain/primitives.ts';
import file from './facts/statutory-retention.json' with { type: 'json' };
import { shippedFactShape } from './fact-origin.ts';
import type { Sourced } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';

export const retentionCategories = [
  'accountingAndTax',
  'payrollAndStaff',
  'moneyLaundering',
  'health',
  'contracts',
  'healthAndSafety',
  'privacy',
  'security',
  'financial',
  'logs',
] as const;
export type RetentionCategory = (typeof retentionCategories)[number];

export const statutoryRetentionSchema = z.strictObject({
  ...shippedFactShape,
  /** ISO 3166-1 code, `EU`, or a region such as `CA-QC`. */
  country: z.string().regex(/^[A-Z]{2}(?:-[A-Z]{1,3})?$/, 'Expected a country such as DE or a region such as CA-QC'),
  category: z.enum(retentionCategories),
  /** Which records, as a noun phrase. */
  records: textSchema,
  /**
   * `minimum`: a duty to keep, never a day to delete. `maximum`: a duty to delete. `minimumAndMaximum`: both.
   * `limitation`: how long claims or assessments are possible, which is no duty.
   */
  kind: z.enum(['minimum', 'maximum', 'minimumAndMaximum', 'limitation']),
  period: periodSchema,
  /** What the period counts from. Statutes often stop or extend it: open audits, disputes. */
  trigger: textSchema,
  /** A second period of which the later end counts. */
  alternative: z
    .strictObject({ period: periodSchema, trigger: textSchema, rule: z.literal('later') })
    .nullable()
    .default(null),
  law: textSchema,
  validFrom: optionalDay.default(null),
  validUntil: optionalDay.default(null),
  note: optionalText.default(null),
  /** What was read for it; null: nothing but the provision's number. */
  evidence: z
    .enum(['secondary', 'secondaryForPeriod', 'professionalFirm', 'statuteQuoted', 'statuteRead'])
    .nullable()
    .default(null),
});
export type StatutoryRetention = z.infer<typeof statutoryRetentionSchema>;

export type StatutoryRetentionAnswer = Sourced<StatutoryRetention> & {
  /** Whether it is the country's own law, that of the Union, or that of one of the country's regions. */
  readonly appliesBy: 'country' | 'union' | 'region';
};

export const shippedStatutoryRetention = shippedFacts(statutoryRetentionSchema, file);

/** Whether something holds on a day: both ends included, open where null. */
export function holdsOn(
  { validFrom, validUntil }: { readonly validFrom: string | null; readonly validUntil: string | null },
  on: string,
): boolean {
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}

/** How a fact of `factCountry` applies in a country; undefined where it does not. */
export function appliesIn(
  factCountry: string,
  country: string,
  isInUnion: boolean,
): StatutoryRetentionAnswer['appliesBy'] | undefined {
  if (factCountry === country) return 'country';
  if (factCountry === 'EU') return isInUnion ? 'union' : undefined;
  return factCountry.startsWith(`${country}-`) ? 'region' : undefined;
}
