// Policies that were read: drafts for review, and what is decided on each.
import { z } from 'zod';
import { draftKinds, draftStates } from '../domain/drift.ts';
import { daySchema, recordIdSchema, textSchema } from '../domain/primitives.ts';
import { securityCategories } from '../domain/records/security-measure.ts';
import { recordTypeNames } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import { grantSchema } from './register.ts';

/** Characters of the text, `end` excluded. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

const confidence = z.enum(['high', 'medium', 'low']);

/** What a text says, as the reader has it; `shared/reading` owns the meaning. */
export const policyReadingSchema = z.object({
  language: z.string().nullable(),
  organisation: z.string().nullable(),
  effectiveDate: z.string().nullable(),
  lastUpdated: z.string().nullable(),
  contact: z.string().nullable(),
  vendors: z.array(
    z.object({
      name: z.string(),
      canonical: z.string().nullable(),
      named: z.boolean(),
      purpose: z.string().nullable(),
      dataShared: z.string().nullable(),
      countries: z.array(z.string()),
      span: spanSchema,
      confidence,
    }),
  ),
  retention: z.array(
    z.object({
      subject: z.string(),
      kind: z.enum(['fixed', 'event', 'event+fixed', 'range', 'law', 'indefinite']),
      min: z.string().nullable(),
      max: z.string().nullable(),
      trigger: z.string().nullable(),
      span: spanSchema,
      confidence,
    }),
  ),
  transfers: z.array(
    z.object({
      destination: z.string().nullable(),
      mechanism: z.enum(['scc', 'dpf', 'adequacy', 'uk-idta', 'uk-addendum', 'bcr', 'consent', 'other']).nullable(),
      span: spanSchema,
      confidence,
    }),
  ),
  lawfulBases: z.array(z.object({ article: z.string(), span: spanSchema, confidence })),
  trackers: z.array(
    z.object({
      name: z.string().nullable(),
      purpose: z.string().nullable(),
      category: z.string().nullable(),
      span: spanSchema,
      confidence,
    }),
  ),
  deadlines: z.object({
    rightsResponseDays: z.record(z.string(), z.number()).nullable(),
    breachHours: z.number().nullable(),
    changeNoticeDays: z.number().nullable(),
  }),
  minimumAge: z.number().nullable(),
  sellsData: z.boolean().nullable(),
  jurisdictions: z.array(z.string()),
  // Readings that were kept before these were read have none of them.
  dpo: z
    .object({ name: z.string().nullable(), email: z.string().nullable(), span: spanSchema, confidence })
    .nullable()
    .default(null),
  dataCategories: z
    .array(
      z.object({
        name: z.string().nullable(),
        elements: z.array(z.object({ name: z.string(), span: spanSchema })),
        span: spanSchema,
        confidence,
      }),
    )
    .default([]),
  securityMeasures: z
    .array(z.object({ name: z.string(), category: z.enum(securityCategories), span: spanSchema, confidence }))
    .default([]),
  practices: z
    .array(
      z.object({
        kind: z.enum(['trainsModels', 'usesAdvertisingNetworks', 'showsAdvertising']),
        answer: z.enum(['yes', 'no']),
        span: spanSchema,
        confidence,
      }),
    )
    .default([]),
});

const place = spanSchema.nullable();

/** `[start, end]` of the text, or `[start, end, as]` where it is read otherwise than it is written. */
const laidOutRun = z.union([z.tuple([z.int(), z.int()]), z.tuple([z.int(), z.int(), z.string()])]);
const runs = z.array(laidOutRun);

const laidOutBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int(), runs }),
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('item'), depth: z.int(), runs }),
  z.object({ kind: z.literal('table'), rows: z.array(z.object({ isHead: z.boolean(), cells: z.array(runs) })) }),
]);

/** What the `content` of a `reading` record says of how the text is laid out in blocks. */
export const readingLayoutSchema = z.object({ layout: z.array(laidOutBlock) });

/** The rest of the `content` of a `reading` record. */
export const readingContentSchema = z.object({
  reading: policyReadingSchema,
  places: z.object({
    organisation: place,
    contact: place,
    minimumAge: place,
    sellsData: place,
    rightsResponse: z.record(z.string(), spanSchema),
    dates: place,
    breachNotice: place,
    changeNotice: place,
  }),
});

export const recordKeySchema = z.strictObject({ type: z.enum(recordTypeNames), id: recordIdSchema });

/**
 * What accepting does, in order. `create` makes a record (`as` is its id until it has one), `set` puts values in place,
 * `append` and `take` change a list of a record.
 */
export const stepSchema = z.union([
  z.strictObject({
    do: z.literal('create'),
    as: z.string(),
    /** Other drafts need the record too; the first that is accepted makes it. */
    isShared: z.boolean(),
    type: z.enum(recordTypeNames),
    values: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    do: z.literal('set'),
    type: z.enum(recordTypeNames),
    /** Id, or the `as` of a step before. */
    record: z.string(),
    patch: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    do: z.enum(['append', 'take']),
    type: z.enum(recordTypeNames),
    record: z.string(),
    field: z.string(),
    items: z.array(z.unknown()),
  }),
]);

const decision = z.strictObject({
  id: recordIdSchema,
  decision: z.enum(['accepted', 'merged', 'rejected']),
  decidedOn: daySchema,
  recordIds: z.array(recordIdSchema),
});

const draft = z.strictObject({
  key: z.string(),
  kind: z.enum(draftKinds),
  subject: z.string(),
  state: z.enum(draftStates),
  confidence,
  places: z.array(z.strictObject({ span: spanSchema, quote: z.string() })),
  says: z.string(),
  has: z.string().nullable(),
  record: recordKeySchema.nullable(),
  steps: z.array(stepSchema),
  /** Null: it waits. */
  decision: decision.nullable(),
});

const counts = z.strictObject({
  /** Neither decided nor in the register already. */
  waiting: z.int(),
  alreadyThere: z.int(),
  accepted: z.int(),
  merged: z.int(),
  rejected: z.int(),
});

const readingHead = {
  id: recordIdSchema,
  title: z.string(),
  fileName: z.string().nullable(),
  readOn: daySchema,
  language: z.string().nullable(),
  policyId: recordIdSchema.nullable(),
};

/** The user's own values in place of those of a draft's steps: fields by name, for the step with this number. */
const change = z.strictObject({
  key: textSchema,
  step: z.int().min(0),
  values: z.record(z.string(), z.unknown()),
});

const draftKeys = z.array(textSchema).min(1).max(5000);

export const readingOperations = {
  /**
   * Reads a file (HTML, Markdown, text, DOCX, PDF) or a pasted text, and keeps it with what was found.
   * The same text for the same policy is the same reading, with what was decided on it.
   */
  'readings.open': command(
    ['readings'],
    z.strictObject({
      grant: grantSchema.optional(),
      /** In place of a file. */
      pasted: z
        .strictObject({ text: z.string().min(1).max(5_000_000), form: z.enum(['html', 'markdown', 'plain']) })
        .optional(),
      title: textSchema.optional(),
      policyId: recordIdSchema.optional(),
    }),
    z.strictObject({ id: recordIdSchema, isNew: z.boolean(), counts }),
  ),
  /** Readings without their texts, newest first. */
  'readings.summaries': query(z.strictObject({}), z.array(z.strictObject({ ...readingHead, counts }))),
  /** The text of a reading, which spans count in, and how it is laid out. */
  'readings.text': query(
    z.strictObject({ id: recordIdSchema }),
    z.strictObject({ text: z.string(), layout: readingLayoutSchema.shape.layout }),
  ),
  /** A reading with every draft, held against the register as it is now. */
  'readings.review': query(
    z.strictObject({ id: recordIdSchema }),
    z.strictObject({ ...readingHead, drafts: z.array(draft), counts }),
  ),
  /**
   * Accepts drafts: those with these keys, or all that wait of one kind, or all that wait. One change set; what is decided stays so.
   * A key in `changes` has to be among the accepted.
   */
  'readings.accept': command(
    'all',
    z.strictObject({
      id: recordIdSchema,
      keys: draftKeys.optional(),
      kind: z.enum(draftKinds).optional(),
      changes: z.array(change).max(500).default([]),
    }),
    z.strictObject({ accepted: z.int(), recordIds: z.array(recordIdSchema), counts }),
  ),
  /** Accepts a draft into a record that the user has chosen: a vendor, retention rule, transfer or tracker. */
  'readings.merge': command(
    'all',
    z.strictObject({
      id: recordIdSchema,
      key: textSchema,
      recordId: recordIdSchema,
      changes: z.array(change).max(50).default([]),
    }),
    z.strictObject({ recordIds: z.array(recordIdSchema), counts }),
  ),
  'readings.reject': command(
    ['readingDecisions'],
    z.strictObject({ id: recordIdSchema, keys: draftKeys }),
    z.strictObject({ rejected: z.int(), counts }),
  ),
  /** Takes decisions back, so that the drafts wait again. Records that were made stay. */
  'readings.reopen': command(
    ['readingDecisions'],
    z.strictObject({ id: recordIdSchema, keys: draftKeys }),
    z.strictObject({ reopened: z.int(), counts }),
  ),
};
