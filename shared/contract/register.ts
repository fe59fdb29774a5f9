// Operations on the register as a whole: what it is, search, history, undo, exchange.
import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import type { RecordArea } from '../domain/record-types.ts';
import { journalHeadSchema } from '../domain/register-document.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';

const recordTypeSchema = z.enum(recordTypeNames);
const areaSchema = z.enum(recordTypeNames.map((type): RecordArea => recordTypes[type].area));

/** Permission to read or write one file, given by main (after asking the user) or by the command line. */
export const grantSchema = z.guid();

const changeSetSummary = z.strictObject({
  sequence: z.int(),
  at: instantSchema,
  actor: z.string(),
  /** Name of the contract operation. */
  operation: z.string(),
  kind: z.enum(['baseline', 'change', 'undo', 'redo']),
  /** Change set that an undo or redo refers to. */
  target: z.int().nullable(),
  hash: z.string(),
  /** What it touched, with titles as they were then. */
  changes: z.array(
    z.strictObject({
      recordType: recordTypeSchema,
      recordId: recordIdSchema,
      title: z.string(),
      action: z.enum(['created', 'changed', 'removed']),
      /** Names of the fields that differ. */
      fields: z.array(z.string()),
    }),
  ),
  /** How many changes there are beyond those listed. */
  more: z.int(),
});
export type ChangeSetSummary = z.infer<typeof changeSetSummary>;

const undoStep = z.strictObject({ sequence: z.int(), operation: z.string(), title: z.string() }).nullable();

export const registerOperations = {
  'register.info': query(
    z.strictObject({}),
    z.strictObject({
      id: recordIdSchema,
      createdAt: instantSchema,
      /** File name without folder. */
      fileName: z.string(),
      organisationName: z.string().nullable(),
      counts: z.record(areaSchema, z.int()),
      openLetters: z.int(),
      schemaVersion: z.int(),
      head: journalHeadSchema.nullable(),
      undo: undoStep,
      redo: undoStep,
      isEmpty: z.boolean(),
    }),
  ),
  'register.search': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(200).default(20) }),
    z.array(
      z.strictObject({
        recordType: recordTypeSchema,
        recordId: recordIdSchema,
        title: z.string(),
        excerpt: z.string(),
      }),
    ),
  ),
  'register.history': query(
    z.strictObject({
      limit: z.int().min(1).max(1000).default(100),
      /** Only change sets before this sequence number, for paging. */
      before: z.int().optional(),
      recordId: recordIdSchema.optional(),
    }),
    z.array(changeSetSummary),
  ),
  'register.dependents': query(
    z.strictObject({ recordType: recordTypeSchema, recordId: recordIdSchema }),
    z.strictObject({
      /** Records that cannot exist without it. */
      removed: z.array(z.strictObject({ recordType: recordTypeSchema, recordId: recordIdSchema, title: z.string() })),
      /** Records that only lose the link. */
      unlinked: z.array(z.strictObject({ recordType: recordTypeSchema, recordId: recordIdSchema, title: z.string() })),
    }),
  ),
  'register.undo': command('all', z.strictObject({}), z.strictObject({ undone: undoStep })),
  'register.redo': command('all', z.strictObject({}), z.strictObject({ redone: undoStep })),
  'register.verify': query(
    z.strictObject({}),
    z.strictObject({
      changeSets: z.int(),
      records: z.int(),
      problems: z.array(
        z.strictObject({
          check: z.enum(['file', 'links', 'journal', 'records']),
          place: z.string(),
          message: z.string(),
        }),
      ),
    }),
  ),
  /** Writes the register document (JSON) to the granted file. */
  /** `json`: the register document; `dpv`: the record of processing as JSON-LD in terms of the W3C Data Privacy Vocabulary. */
  'register.export': query(
    z.strictObject({ grant: grantSchema, format: z.enum(['json', 'dpv']), ...asAtInput }),
    z.strictObject({ bytes: z.int() }),
  ),
  /** Reads a register document: into an empty register as its whole content, else record by record over what is there. */
  'register.import': command(
    'all',
    z.strictObject({ grant: grantSchema, dryRun: z.boolean().default(false) }),
    z.strictObject({ created: z.int(), changed: z.int(), unchanged: z.int() }),
  ),
  /** Confirms pre-filled facts: their sources become `confirmed`. */
  'register.confirmFacts': command(
    ['factSources'],
    z.strictObject({ factSourceIds: z.array(recordIdSchema).min(1) }),
    z.strictObject({ confirmed: z.int() }),
  ),
  /** Copies the whole register file, consistent and compacted, to the granted file. */
  'register.saveCopy': query(z.strictObject({ grant: grantSchema }), z.strictObject({ bytes: z.int() })),
};
