// Where a published policy and the register disagree.
import { z } from 'zod';
import { differenceKinds } from '../domain/drift.ts';
import { daySchema, optionalDay, recordIdSchema, textSchema } from '../domain/primitives.ts';
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
      differences: z.array(difference),
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
};
