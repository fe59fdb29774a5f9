// Lawful bases, and the conditions that special category and criminal data need beside one.
import { z } from 'zod';
import { optionalDay, optionalText, textList, textSchema } from '../domain/primitives.ts';
import file from './facts/lawful-bases.json' with { type: 'json' };
import { shippedFactShape } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';
import { basisLaws } from './reference-laws.ts';

export const lawfulBasisSchema = z.strictObject({
  ...shippedFactShape,
  law: z.enum(basisLaws),
  /** `lawfulBasis`: Art. 6(1). `specialCategoryCondition`: Art. 9(2). `criminalData`: Art. 10. */
  kind: z.enum(['lawfulBasis', 'specialCategoryCondition', 'criminalData']),
  article: textSchema,
  name: textSchema,
  description: textSchema,
  /** What relying on it brings with it, as phrases. */
  requires: textList.default([]),
  /** Whether an Art. 6 basis is needed as well. */
  needsLawfulBasisToo: z.boolean().default(false),
  /** Whether the record should name the law that it rests on. */
  needsLawReference: z.boolean().default(false),
  /** Whether interests must be weighed (Art. 6(1)(f)). */
  needsBalancing: z.boolean().default(false),
  validFrom: optionalDay.default(null),
  validUntil: optionalDay.default(null),
  /** The purposes that the law lists one by one (UK GDPR Annex 1). */
  purposes: z.array(z.strictObject({ id: textSchema, name: textSchema, article: textSchema })).default([]),
  note: optionalText.default(null),
});
export type LawfulBasis = z.infer<typeof lawfulBasisSchema>;

export const shippedLawfulBases = shippedFacts(lawfulBasisSchema, file);
