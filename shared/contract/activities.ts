// What the activity list and page need beyond the records: the letter strip.
import { z } from 'zod';
import { activityRoles, codesOf } from '../domain/codes.ts';
import { letterStates } from '../domain/letter-strip.ts';
import { optionalDay, recordIdSchema } from '../domain/primitives.ts';
import { query } from './operation.ts';
import { asAtInput } from './records.ts';

const letterCell = z.strictObject({
  letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  article: z.string(),
  topic: z.string(),
  state: z.enum(letterStates),
  gaps: z.array(z.string()).readonly(),
});

const activitySummary = z.strictObject({
  id: recordIdSchema,
  revision: z.int(),
  reference: z.string().nullable(),
  name: z.string(),
  role: z.enum(codesOf(activityRoles)),
  department: z.string().nullable(),
  owner: z.string().nullable(),
  status: z.enum(['draft', 'active', 'retired']),
  reviewDate: optionalDay,
  /** Labels of the lawful bases of its purposes, each once. */
  lawfulBases: z.array(z.string()),
  /** States of its letters in order: seven as controller, four as processor. */
  states: z.array(z.enum(letterStates)),
  /** Text to match a list filter against, lower case. */
  searchText: z.string(),
});
export type ActivitySummary = z.infer<typeof activitySummary>;

export const activityOperations = {
  /** All activities as table rows, by reference, then name. */
  'activities.summaries': query(
    z.strictObject({
      /** Only the first so many: a screen shows these while it waits for all. */
      limit: z.int().min(1).optional(),
      ...asAtInput,
    }),
    z.array(activitySummary),
  ),
  /** The letter strip of one activity, with what is missing. */
  'activities.letters': query(z.strictObject({ id: recordIdSchema, ...asAtInput }), z.array(letterCell)),
};
