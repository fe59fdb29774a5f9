// Texts that were read: published policies, and vendors' pages of sub-processors.
import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { daySchema, idList, optionalId, optionalText, recordIdSchema, textList, textSchema } from '../primitives.ts';
import { sha256Schema } from './evidence.ts';
import { factValuesSchema } from './upkeep.ts';

/** A policy as it was read into drafts. The text is kept, so that what was read can be shown in it later. */
export const reading = defineRecord({
  type: 'reading',
  area: 'readings',
  fields: {
    title: textSchema,
    fileName: optionalText,
    /** Of the text in UTF-8, as spans count in it. */
    sha256: sha256Schema,
    readOn: daySchema,
    language: optionalText,
    /** What spans count in: the file's own text, or what was taken out of a Word or PDF file. */
    text: z.string(),
    /** What the reader found, as plain JSON: `reading` and `places` of `shared/drift`. */
    content: factValuesSchema,
    /** The policy of the register that the text is a version of; null: its first one. */
    policyId: optionalId,
    notes: optionalText,
  },
  defaults: { fileName: null, language: null, policyId: null, notes: null },
  references: { policyId: { to: 'policy', onRemove: 'clearField' } },
});

/** What became of one draft of a reading. A draft without one is waiting. */
export const readingDecision = defineRecord({
  type: 'readingDecision',
  area: 'readingDecisions',
  fields: {
    readingId: recordIdSchema,
    /** Names the draft within its reading. */
    draftKey: textSchema,
    decision: z.enum(['accepted', 'merged', 'rejected']),
    decidedOn: daySchema,
    decidedBy: optionalText,
    /** Records that were made or changed. */
    recordIds: idList,
  },
  defaults: { decidedBy: null, recordIds: [] },
  references: { readingId: { to: 'reading', onRemove: 'removeRecord' } },
});

/** One sub-processor as a vendor's page lists it. */
export const captureEntrySchema = z.strictObject({
  name: textSchema,
  purpose: optionalText.default(null),
  data: optionalText.default(null),
  /** ISO 3166-1 codes, `EU`, `EEA` or `*` for everywhere. */
  countries: textList.default([]),
});
export type CaptureEntry = z.infer<typeof captureEntrySchema>;

/** A vendor's page of sub-processors as it was on a day. */
export const capture = defineRecord({
  type: 'capture',
  area: 'captures',
  fields: {
    vendorId: recordIdSchema,
    capturedOn: daySchema,
    fileName: optionalText,
    /** Of the file's bytes. */
    sha256: sha256Schema,
    /** Day from which the page says that it holds. */
    pageDate: optionalText,
    entries: z.array(captureEntrySchema),
    notes: optionalText,
  },
  defaults: { fileName: null, pageDate: null, entries: [], notes: null },
  references: { vendorId: { to: 'vendor', onRemove: 'removeRecord' } },
});
