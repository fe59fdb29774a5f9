// The policy, as preview and as file.
import { z } from 'zod';
import { audiences, codesOf } from '../domain/codes.ts';
import { policyLanguageSchema } from '../domain/languages.ts';
import { recordIdSchema, textList } from '../domain/primitives.ts';
import { recordTypeNames } from '../domain/record-types.ts';
import { query } from './operation.ts';
import { policyFormats } from './policy-formats.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';

/** How a policy is worded: without them, in the language in which the register is typed and in the policy's own tone. */
const wording = { language: policyLanguageSchema.optional(), tone: z.enum(['plain', 'formal']).optional() };

/** For whom a policy is written and of which services: without them, as the policy record says. */
const part = {
  audience: z.enum(codesOf(audiences)).optional(),
  serviceIds: z.array(recordIdSchema).min(1).optional(),
};

const written = z.strictObject({ bytes: z.int(), gaps: z.int() });

const policyGaps = z.array(
  z.strictObject({
    sectionId: z.string(),
    /** Absent: nobody has recorded it. */
    kind: z.literal('notTranslated').optional(),
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

const placeOfSentence = {
  policyId: recordIdSchema,
  /** Its title. */
  policy: z.string(),
  sectionId: z.string(),
  heading: z.string(),
};

const noticeRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  article: z.string(),
  /** When the law wants it, in words; null where it always does. */
  when: z.string().nullable(),
  state: z.enum(['stated', 'partly', 'gap', 'notAsked']),
  /** Sentences that tell it. */
  statements: z.int(),
  /** Marked gaps in the sections that tell it. */
  gaps: z.int(),
  sectionIds: z.array(z.string()).readonly(),
});

export const documentOperations = {
  'policy.preview': query(
    z.strictObject({
      policyId: recordIdSchema.optional(),
      sections: textList.optional(),
      ...part,
      ...wording,
      ...asAtInput,
    }),
    policyDocument,
  ),
  /** What the policy does not say for want of facts: for lists and counts, which need no text. */
  'policy.gaps': query(
    z.strictObject({
      limit: z.int().min(0).max(5000).default(200),
      policyId: recordIdSchema.optional(),
      ...wording,
      ...asAtInput,
    }),
    z.strictObject({ total: z.int(), sections: policySections, gaps: policyGaps }),
  ),
  /** What the policies state of one record, and what was published of it and is no longer true. */
  'policy.sentences': query(
    z.strictObject({ recordId: recordIdSchema, ...asAtInput }),
    z.strictObject({
      sentences: z.array(z.strictObject({ ...placeOfSentence, text: z.string() })),
      /** Of each policy's latest publication; for a past day nothing is compared. */
      noLongerTrue: z.array(z.strictObject({ ...placeOfSentence, before: z.string(), after: z.string().nullable() })),
    }),
  ),
  /** The items of Art. 13 and 14 GDPR, and of the CCPA where it applies, each with its state in the policy. */
  'policy.items': query(
    z.strictObject({ policyId: recordIdSchema.optional(), ...asAtInput }),
    z.strictObject({ gdpr: z.array(noticeRow), ccpa: z.array(noticeRow) }),
  ),
  'policy.export': query(
    z.strictObject({
      policyId: recordIdSchema.optional(),
      sections: textList.optional(),
      format: z.enum(policyFormats),
      /** Of HTML: whether the page brings its own minimal style. */
      withStyle: z.boolean().default(true),
      grant: grantSchema,
      ...part,
      ...wording,
      ...asAtInput,
    }),
    written,
  ),
};
