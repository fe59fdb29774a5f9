// Everything dated in a register, as one list, as a calendar file, and the record of a review.
import { z } from 'zod';
import { deadlineKinds, deadlineStates, reviewedTypes } from '../domain/deadlines.ts';
import { daySchema, optionalDay, recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';
import { grantSchema } from './register.ts';

/** `2026-11` */
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

const kindSchema = z.enum(deadlineKinds);

const deadlineSchema = z.strictObject({
  id: z.string(),
  kind: kindSchema,
  /** The last day, or the day on which it happens. */
  day: daySchema,
  /** First day of a period that ends on `day`. */
  start: optionalDay,
  title: z.string(),
  recordType: z.enum(recordTypeNames),
  recordId: recordIdSchema,
  field: z.string().nullable(),
  /** All records that it concerns. */
  recordIds: z.array(recordIdSchema),
  article: z.string().nullable(),
  state: z.enum(deadlineStates),
  /** How the day was computed. */
  basis: z.strictObject({
    text: z.string(),
    parts: z.array(z.strictObject({ label: z.string(), day: optionalDay, period: z.string().nullable() })),
  }),
  source: z.strictObject({
    kind: z.enum(['record', 'factSource', 'reference']),
    text: z.string(),
    isConfirmed: z.boolean(),
  }),
});

/** Which deadlines: up to a day, of some kinds; all where left out. */
const which = {
  until: daySchema.optional(),
  kinds: z.array(kindSchema).optional(),
  ...asAtInput,
};

const stateCounts = z.strictObject({ overdue: z.int(), running: z.int(), dueSoon: z.int(), later: z.int() });

export const deadlineOperations = {
  /** Deadlines by day, the overdue ones first; `limit` caps what is listed, not what is counted. */
  'register.deadlines': query(
    z.strictObject({
      ...which,
      /** Only these are listed; they are counted whatever is asked for. */
      month: z.string().regex(monthPattern).optional(),
      state: z.enum(deadlineStates).optional(),
      limit: z.int().min(0).max(20_000).default(2000),
    }),
    z.strictObject({
      /** Day from which it was looked: today, or the day asked for. */
      on: daySchema,
      /** How many days ahead count as soon, by the register's settings. */
      dueSoonDays: z.int(),
      total: z.int(),
      /** How many there are of the month and state asked for, also those beyond the limit. */
      fitting: z.int(),
      states: stateCounts,
      /** Of each kind that there is, whatever kinds were asked for. */
      kinds: z.array(z.strictObject({ kind: kindSchema, count: z.int() })),
      /** This month and the eleven after it, also those without a deadline. Overdue ones are counted apart, in `states`. */
      months: z.array(z.strictObject({ month: z.string(), counts: stateCounts })),
      deadlines: z.array(deadlineSchema),
    }),
  ),
  /** Writes the deadlines to the granted file. */
  'deadlines.export': query(
    z.strictObject({ ...which, format: z.enum(['ics', 'csv', 'json']), grant: grantSchema }),
    z.strictObject({ bytes: z.int(), deadlines: z.int() }),
  ),
  /** Records that a record was reviewed on a day, and when it is to be reviewed next; null: no day is set. */
  'records.review': command(
    [...reviewedTypes.map((type) => recordTypes[type].area), 'factSources'],
    z.strictObject({
      recordType: z.enum(reviewedTypes),
      recordId: recordIdSchema,
      revision: z.int(),
      reviewedOn: daySchema,
      nextReviewOn: optionalDay,
    }),
    z.strictObject({ revision: z.int(), reviewedOn: daySchema, nextReviewOn: optionalDay }),
  ),
};
