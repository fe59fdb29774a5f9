// The documents that the register writes: record (ROPA) and policy, as preview and as file.
import { z } from 'zod';
import { recordIdSchema, textList } from '../domain/primitives.ts';
import { recordTypeNames } from '../domain/record-types.ts';
import { query } from './operation.ts';
import { policyFormats } from './policy-formats.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';

const language = z.literal('en').default('en');

const letterCount = z.strictObject({
  letter: z.string(),
  topic: z.string(),
  stated: z.int(),
  none: z.int(),
  prefilled: z.int(),
  gap: z.int(),
});

const written = z.strictObject({ bytes: z.int(), gaps: z.int() });

const policyGaps = z.array(
  z.strictObject({
    sectionId: z.string(),
    text: z.string(),
    recordType: z.enum(recordTypeNames).optional(),
    recordId: recordIdSchema.optional(),
    field: z.string().optional(),
  }),
);

const policySections = z.array(
  z.strictObject({ id: z.string(), heading: z.string(), gaps: z.int(), sentenceCount: z.int() }),
);

/** Plain data of a policy document; documents/policy owns the shape, the boundary checks its frame. */
const policyDocument = z.strictObject({
  title: z.string(),
  language: z.string(),
  generatedAt: z.string(),
  asAt: z.string(),
  /** An mdast root. */
  root: z.custom<object>(
    (value) => typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'root',
  ),
  sections: policySections,
  gaps: policyGaps,
});

const workbook = z.looseObject({ title: z.string(), sheets: z.array(z.looseObject({ name: z.string() })) });

export const documentOperations = {
  'record.layouts': query(
    z.strictObject({}),
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        role: z.enum(['controller', 'processor']),
        /** How far the layout is verified, or who it is for. */
        note: z.string(),
      }),
    ),
  ),
  /** What a file in this layout would state, by letter. */
  'record.coverage': query(
    z.strictObject({ layoutId: z.string(), ...asAtInput }),
    z.strictObject({ activities: z.int(), letters: z.array(letterCount) }),
  ),
  /** The workbook as it would be written, the first `limit` rows of each sheet. */
  'record.preview': query(
    z.strictObject({ layoutId: z.string(), limit: z.int().min(1).max(500).default(100), ...asAtInput }),
    workbook,
  ),
  'record.export': query(
    z.strictObject({ layoutId: z.string(), format: z.literal('xlsx'), grant: grantSchema, language, ...asAtInput }),
    written,
  ),
  'policy.preview': query(
    z.strictObject({ policyId: recordIdSchema.optional(), sections: textList.optional(), language, ...asAtInput }),
    policyDocument,
  ),
  /** What the policy does not say for want of facts: for lists and counts, which need no text. */
  'policy.gaps': query(
    z.strictObject({ limit: z.int().min(0).max(5000).default(200), policyId: recordIdSchema.optional(), ...asAtInput }),
    z.strictObject({ total: z.int(), sections: policySections, gaps: policyGaps }),
  ),
  'policy.export': query(
    z.strictObject({
      policyId: recordIdSchema.optional(),
      sections: textList.optional(),
      format: z.enum(policyFormats),
      /** Of HTML: whether the page brings its own minimal style. */
      withStyle: z.boolean().default(true),
      grant: grantSchema,
      language,
      ...asAtInput,
    }),
    written,
  ),
};
