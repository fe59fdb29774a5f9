// What the checks have found, by rule, and what somebody has set aside.
import { z } from 'zod';
import { findingKinds, findingSeverities, findingTopics } from '../domain/finding.ts';
import { daySchema, optionalDay, recordIdSchema, textSchema } from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';

const fix = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    recordType: z.enum(recordTypeNames),
    recordId: recordIdSchema,
    field: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('add'), recordType: z.enum(recordTypeNames) }),
  z.strictObject({
    kind: z.literal('confirm'),
    factSourceId: recordIdSchema,
    recordType: z.enum(recordTypeNames),
    recordId: recordIdSchema,
    field: z.string(),
  }),
]);

const finding = z.strictObject({
  /** Names the finding for `findings.dismiss`. */
  key: z.string(),
  rule: z.string(),
  topic: z.enum(findingTopics),
  kind: z.enum(findingKinds),
  severity: z.enum(findingSeverities),
  /** `Art. 28(3)`; null where it is good practice and not law. */
  article: z.string().nullable(),
  recordType: z.enum(recordTypeNames),
  recordId: recordIdSchema,
  /** Title of the record. */
  subject: z.string(),
  field: z.string().nullable(),
  /** One sentence that names the record and what is the matter. */
  message: z.string(),
  /** The record itself first, then others that it is about. */
  recordIds: z.array(recordIdSchema),
  /** How it is settled. */
  fix,
});

const findingGroup = z.strictObject({
  rule: z.string(),
  topic: z.enum(findingTopics),
  kind: z.enum(findingKinds),
  severity: z.enum(findingSeverities),
  article: z.string().nullable(),
  /** All findings of the rule, also those beyond the limit. */
  count: z.int(),
  /** How many records they lie in. */
  records: z.int(),
  findings: z.array(finding),
});

export const findingOperations = {
  /** Findings by rule; `limit` caps what is listed of each rule, not what is counted. Rules that find nothing are left out. */
  'register.findings': query(
    z.strictObject({
      limit: z.int().min(0).max(100_000).default(200),
      topics: z.array(z.enum(findingTopics)).optional(),
      severities: z.array(z.enum(findingSeverities)).optional(),
      /** Only those that are about this record. */
      recordId: recordIdSchema.optional(),
      ...asAtInput,
    }),
    z.strictObject({
      /** The day as at which the register was checked. */
      on: daySchema,
      total: z.int(),
      errors: z.int(),
      warnings: z.int(),
      hints: z.int(),
      groups: z.array(findingGroup),
      dismissed: z.array(
        z.strictObject({
          finding,
          dismissalId: recordIdSchema,
          reason: z.string(),
          dismissedOn: daySchema,
          until: optionalDay,
        }),
      ),
    }),
  ),
  /** Sets a finding aside until a day, or as long as its key stays the same. */
  'findings.dismiss': command(
    ['findingDismissals'],
    z.strictObject({ key: textSchema, reason: textSchema, until: optionalDay.default(null) }),
    recordTypes.findingDismissal.schema,
  ),
  /** Takes back a dismissal; the finding is listed again while its facts are as they were. */
  'findings.restore': command(
    ['findingDismissals'],
    z.strictObject({ dismissalId: recordIdSchema }),
    z.strictObject({ restored: z.int() }),
  ),
};
