// What stands behind the facts: documents, publications, notes and the source of each field.
import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { daySchema, optionalDay, optionalId, optionalText, recordIdSchema, textSchema } from '../primitives.ts';
import { factValuesSchema } from './upkeep.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 in hexadecimal');

/** A document that proves something: a contract, an assessment, a policy. Known by reference and, where attached, by hash. */
export const document = defineRecord({
  type: 'document',
  area: 'documents',
  fields: {
    name: textSchema,
    kind: z.enum(['dpa', 'contract', 'assessment', 'policy', 'certificate', 'correspondence', 'other']),
    /** Where it is: an address, a file number, a path as the user wrote it. */
    reference: optionalText,
    fileName: optionalText,
    mediaType: optionalText,
    /** Size in bytes. */
    size: z.int().min(0).nullable(),
    sha256: sha256Schema.nullable(),
    date: optionalDay,
    validUntil: optionalDay,
    notes: optionalText,
  },
  defaults: {
    kind: 'other',
    reference: null,
    fileName: null,
    mediaType: null,
    size: null,
    sha256: null,
    date: null,
    validUntil: null,
    notes: null,
  },
});

/** A policy or record as released. */
export const publication = defineRecord({
  type: 'publication',
  area: 'publications',
  fields: {
    kind: z.enum(['policy', 'record']),
    title: textSchema,
    version: optionalText,
    publishedOn: daySchema,
    publishedBy: optionalText,
    language: optionalText,
    url: optionalText,
    /** The text as released. */
    text: z.string().nullable(),
    sha256: sha256Schema.nullable(),
    /** The policy that was published. */
    policyId: optionalId,
    /** The document as a tree with the records that it stated, for comparing and for writing it again; null: the text alone. */
    snapshot: factValuesSchema.nullable(),
    notes: optionalText,
  },
  defaults: {
    kind: 'policy',
    version: null,
    publishedBy: null,
    language: null,
    url: null,
    text: null,
    sha256: null,
    policyId: null,
    snapshot: null,
    notes: null,
  },
  references: { policyId: { to: 'policy', onRemove: 'clearField' } },
});

/** A remark, on a record or on the register as a whole. */
export const note = defineRecord({
  type: 'note',
  area: 'notes',
  fields: {
    recordType: optionalText,
    recordId: recordIdSchema.nullable(),
    text: textSchema,
    author: optionalText,
  },
  defaults: { recordType: null, recordId: null, author: null },
});

/** Where a field's value comes from. A field without one was typed by the user. */
export const factSource = defineRecord({
  type: 'factSource',
  area: 'factSources',
  fields: {
    recordType: textSchema,
    recordId: recordIdSchema,
    /** Name of the field, for example `processingLocations`. */
    field: textSchema,
    kind: z.enum(['typed', 'imported', 'read', 'catalogue']),
    /** Document and place: `ropa-2025.xlsx, row 14`. */
    reference: optionalText,
    quote: optionalText,
    capturedOn: daySchema,
    state: z.enum(['prefilled', 'confirmed', 'stale']),
  },
  defaults: { kind: 'typed', reference: null, quote: null, state: 'confirmed' },
});
