// The register as one JSON document: whole, versioned, checked on the way in.
import { z } from 'zod';
import { instantSchema, recordIdSchema } from './primitives.ts';
import { recordTypeNames, recordTypes } from './record-types.ts';
import type { RecordOf, RecordType } from './record-types.ts';

export const registerDocumentFormat = 'recital-register';
export const registerDocumentVersion = 1;

/** Place in the journal up to which the document holds the register: number and hash of the last change set. */
export const journalHeadSchema = z.strictObject({
  sequence: z.int().min(0),
  /** SHA-256 of the last change set, which covers all before it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: instantSchema,
});
export type JournalHead = z.infer<typeof journalHeadSchema>;

type ImportedLists = {
  [Type in RecordType as (typeof recordTypes)[Type]['area']]: z.ZodDefault<
    z.ZodArray<z.ZodType<RecordOf<Type>, z.input<(typeof recordTypes)[Type]['imported']>>>
  >;
};
// fromEntries forgets which area has which schema; the mapped type says it again.
// oxlint-disable-next-line typescript/consistent-type-assertions
const recordLists = Object.fromEntries(
  recordTypeNames.map((type) => [recordTypes[type].area, z.array(recordTypes[type].imported).default([])]),
) as unknown as ImportedLists;

/**
 * A whole register. Unknown fields are refused; fields that have a default may be left out.
 * `register` and `journal` are absent in a document written by hand: the importing register then keeps its own.
 */
export const registerDocumentSchema = z.strictObject({
  format: z.literal(registerDocumentFormat),
  version: z.literal(registerDocumentVersion),
  register: z.strictObject({ id: recordIdSchema, createdAt: instantSchema }).optional(),
  journal: journalHeadSchema.optional(),
  records: z.strictObject(recordLists),
});
export type RegisterDocument = z.output<typeof registerDocumentSchema>;
