// Jurisdictions: countries, and the international organisations that have an adequacy decision.
import { z } from 'zod';
import { codesOf, frameworkMechanisms } from '../domain/codes.ts';
import { daySchema, optionalDay, optionalText, textSchema } from '../domain/primitives.ts';
import file from './facts/jurisdictions.json' with { type: 'json' };
import { factReferenceSchema, linkSchema, shippedConfidenceSchema } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';

/** Whose law a transfer falls under, as far as adequacy goes: GDPR Art. 45, UK GDPR Art. 45A, FADP Art. 16(1). */
export const adequacyLaws = ['eu', 'uk', 'ch'] as const;
export type AdequacyLaw = (typeof adequacyLaws)[number];

/** One decision, regulation or listing, and the days on which it holds. Both days are included. */
export const adequacyPeriodSchema = z.strictObject({
  validFrom: daySchema,
  /** Null: no end is set. */
  validUntil: optionalDay.default(null),
  /** What it covers where it covers a part only; null: the whole jurisdiction. */
  scope: optionalText.default(null),
  /** Framework under which the importer must be certified. */
  requiresCertification: z.enum(codesOf(frameworkMechanisms)).nullable().default(null),
  decision: textSchema,
  note: optionalText.default(null),
  url: linkSchema.nullable().default(null),
  sources: z.array(factReferenceSchema).min(1),
  confidence: shippedConfidenceSchema,
});
export type AdequacyPeriod = z.infer<typeof adequacyPeriodSchema>;

const periods = z.array(adequacyPeriodSchema).default([]);

export const jurisdictionSchema = z.strictObject({
  /** ISO 3166-1 alpha-2 code; `XK` for Kosovo; a short name for an organisation. */
  id: textSchema,
  alpha3: optionalText.default(null),
  kind: z.enum(['country', 'organisation']),
  name: textSchema,
  /** In the European Economic Area, and so without a transfer (GDPR Art. 44). */
  isEea: z.boolean().default(false),
  isEu: z.boolean().default(false),
  /** Last day on which EU law still treated it as a member. */
  eeaUntil: optionalDay.default(null),
  /** Code of the Member State that it is a part of. */
  partOf: optionalText.default(null),
  note: optionalText.default(null),
  eu: periods,
  uk: periods,
  ch: periods,
  /** Why a list is empty, where that is not plain. */
  remarks: z
    .strictObject({ eu: optionalText.default(null), uk: optionalText.default(null), ch: optionalText.default(null) })
    .default({ eu: null, uk: null, ch: null }),
  /** How sure the answer is under each law, membership and absence from a list included. */
  confidence: z.strictObject({
    eu: shippedConfidenceSchema,
    uk: shippedConfidenceSchema,
    ch: shippedConfidenceSchema,
  }),
});
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

export const shippedJurisdictions = shippedFacts(jurisdictionSchema, file);
