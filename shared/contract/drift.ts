// Where a published policy and the register disagree.
import { z } from 'zod';
import { differenceKinds } from '../domain/drift.ts';
import { daySchema, optionalDay, recordIdSchema, textSchema } from '../domain/primitives.ts';
import { policyLanguageSchema } from '../domain/languages.ts';
import { recordTypes } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import { recordKeySchema, spanSchema, stepSchema } from './readings.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';

const difference = z.strictObject({
  /** Names the difference for `drift.accept` and `drift.setAside`. */
  key: z.string(),
  kind: z.enum(differenceKinds),
  subject: z.string(),
  /** What each side says; null where it says nothing. */
  policy: z.string().nullable(),
  register: z.string().nullable(),
  span: spanSchema.nullable(),
  /** The section of a policy that tells it. */
  section: z.string(),
  /** The sentence of the text around the span. */
  sentence: z.string().nullable(),
  records: z.array(recordKeySchema),
  /** What makes the register say what the policy says. */
  steps: z.array(stepSchema),
  /** What makes the policy say what the register says. */
  correction: z.strictObject({
    action: z.enum(['replace', 'add', 'remove']),
    sectionId: z.string(),
    text: z.string().nullable(),
  }),
});

export const driftOperations = {
  /** Compares the text of a file, or of a reading, with the register: one of `grant` and `readingId`. */
  'drift.compare': query(
    z.strictObject({
      grant: grantSchema.optional(),
      readingId: recordIdSchema.optional(),
      policyId: recordIdSchema.optional(),
      ...asAtInput,
    }),
    z.strictObject({
      title: z.string(),
      /** What the spans count in. */
      text: z.string(),
      /** Of corrected sentences and headings: the text's own where policies can be written in it. */
      language: policyLanguageSchema,
      differences: z.array(difference),
      /** Sections that the policy leaves out on purpose, with how many facts of the register are not missed for it. */
      leftOut: z.array(z.strictObject({ sectionId: z.string(), heading: z.string(), count: z.int() })),
      /** Differences that somebody has set aside. `findings.restore` takes that back. */
      setAside: z.array(
        z.strictObject({
          difference,
          dismissalId: recordIdSchema,
          reason: z.string(),
          dismissedOn: daySchema,
          until: optionalDay,
        }),
      ),
    }),
  ),
  /** Makes the register say what the policy says, in one change set. The sentence is kept as the source. */
  'drift.accept': command(
    'all',
    z.strictObject({ readingId: recordIdSchema, key: textSchema }),
    z.strictObject({ recordIds: z.array(recordIdSchema) }),
  ),
  /** Marks a difference as meant, until a day or as long as both sides say what they say. */
  'drift.setAside': command(
    ['findingDismissals'],
    z.strictObject({
      readingId: recordIdSchema,
      key: textSchema,
      reason: textSchema,
      until: optionalDay.default(null),
    }),
    recordTypes.findingDismissal.schema,
  ),
  /** Marks a section as left out of the policy on purpose, or takes that back. The generated policy leaves it out too. */
  'drift.leaveOut': command(
    ['policies'],
    z.strictObject({ readingId: recordIdSchema, sectionId: z.string(), isLeftOut: z.boolean() }),
    recordTypes.policy.schema,
  ),
};
