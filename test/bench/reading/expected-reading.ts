// The expected reading of a policy, as a careful person wrote it down, beside the policy as `NAME.gold.json`.
import { z } from 'zod';

const nullableText = z.string().nullable();

export const expectedReadingSchema = z.object({
  language: z.string(),
  organisation: nullableText,
  effectiveDate: nullableText,
  controllerContact: nullableText,
  vendors: z.array(
    z.object({
      name: z.string(),
      canonical: nullableText.optional(),
      purpose: nullableText.optional(),
      dataShared: nullableText.optional(),
      generic: z.boolean().optional(),
      countryCodes: z.array(z.string()).default([]),
    }),
  ),
  retention: z.array(
    z.object({
      subject: z.string(),
      text: z.string(),
      iso8601: z.union([z.string(), z.array(z.string())]).nullable(),
      kind: z.string(),
    }),
  ),
  transfers: z.array(z.object({ mechanism: nullableText })),
  lawfulBases: z.array(z.string()),
  lawfulBasesOptional: z.array(z.string()).default([]),
  cookies: z.array(z.object({ name: nullableText, category: nullableText.optional() })).default([]),
  deadlines: z.object({
    rightsResponseDays: z.record(z.string(), z.number()).nullable(),
    breachHours: z.number().nullable(),
    changeNoticeDays: z.number().nullable(),
  }),
  minimumAge: z.number().nullable(),
  sellsData: z.boolean().nullable(),
  jurisdictions: z.array(z.string()),
  otherRecipients: z.array(z.unknown()).default([]),
  mentionedNotVendors: z.array(z.unknown()).default([]),
  ambiguousVendors: z.array(z.unknown()).default([]),
  /** The rest is only expected where a text's expected reading was written with it. */
  dpo: z.object({ name: nullableText, email: nullableText }).nullable().optional(),
  trainsModels: z.boolean().nullable().optional(),
  /** Whether it shows advertising or works with advertising networks. */
  usesAdvertising: z.boolean().nullable().optional(),
  /** Stretches of the text. */
  securityMeasures: z.array(z.string()).optional(),
  dataElements: z.array(z.string()).optional(),
  dataCategories: z.array(z.string()).optional(),
});

export type ExpectedReading = z.infer<typeof expectedReadingSchema>;
