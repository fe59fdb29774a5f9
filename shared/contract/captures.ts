// Vendors' pages of sub-processors as they were on a day, and what they change in the chain.
import { z } from 'zod';
import { policyLanguageSchema } from '../domain/languages.ts';
import { daySchema, optionalDay, recordIdSchema, textSchema } from '../domain/primitives.ts';
import { captureEntrySchema } from '../domain/records/reading.ts';
import { command, query } from './operation.ts';
import { grantSchema } from './register.ts';

const pageChange = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  before: captureEntrySchema.nullable(),
  after: captureEntrySchema.nullable(),
  /** What changed of an entry that stayed. */
  fields: z.array(z.enum(['name', 'purpose', 'data', 'countries'])),
});

const chainDraft = z.strictObject({
  /** Names the draft for `captures.accept`. */
  key: z.string(),
  change: z.enum(['added', 'changed', 'removed', 'alreadyThere']),
  name: z.string(),
  /** What the page says, and what the register has; null for nothing. */
  says: z.string().nullable(),
  has: z.string().nullable(),
  /** Null: accepting adds the vendor. */
  subVendorId: recordIdSchema.nullable(),
  linkIds: z.array(recordIdSchema).readonly(),
  announcedOn: optionalDay,
  /** Last day to object (Art. 28(2)); null where no notice runs or the agreement's period is not recorded. */
  objectUntil: optionalDay,
});

const countryEffect = z.strictObject({
  country: z.string(),
  activities: z.array(z.strictObject({ id: recordIdSchema, title: z.string() })),
});

const wordChange = z.strictObject({
  /** The policy that says it; null for the one of a register without a policy record. */
  policyId: recordIdSchema.nullable(),
  policy: z.string(),
  /** Whether `before` stands in the policy as it was last published. */
  isPublished: z.boolean(),
  sectionId: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  recordIds: z.array(z.string()).readonly(),
});

/** A capture against the one before it and against the chain that the register has, with what accepting would change. */
const captureReview = z.strictObject({
  vendorId: recordIdSchema,
  vendor: z.string(),
  capturedOn: daySchema,
  pageDate: z.string().nullable(),
  fileName: z.string().nullable(),
  sha256: z.string(),
  /** The capture before; null for the first one, and there are then no `changes`. */
  since: z.strictObject({ captureId: recordIdSchema, capturedOn: daySchema }).nullable(),
  changes: z.array(pageChange),
  /** Days to object to a new sub-processor, by the agreement with the vendor; null: not recorded. */
  objectionDays: z.int().nullable(),
  drafts: z.array(chainDraft),
  newCountries: z.array(countryEffect),
  lostCountries: z.array(countryEffect),
  /** Sentences of the policies that would read otherwise, in the language that the register is typed in. */
  language: policyLanguageSchema,
  words: z.array(wordChange).readonly(),
});

const draftKeys = z.array(textSchema).max(5000);

export const captureOperations = {
  /** Reads a saved page (HTML, Markdown, text, PDF, DOCX, CSV, JSON) and keeps its list. The same page again is the same capture. */
  'captures.take': command(
    ['captures'],
    z.strictObject({
      vendorId: recordIdSchema,
      grant: grantSchema,
      /** Today where left out. */
      capturedOn: daySchema.optional(),
    }),
    z.strictObject({ id: recordIdSchema, isNew: z.boolean(), entries: z.int() }),
  ),
  'captures.review': query(
    z.strictObject({
      id: recordIdSchema,
      /** Drafts whose effect is told; all where left out. */
      keys: draftKeys.optional(),
    }),
    captureReview,
  ),
  /** The same for a page that is not kept. */
  'captures.preview': query(
    z.strictObject({ vendorId: recordIdSchema, grant: grantSchema, capturedOn: daySchema.optional() }),
    captureReview,
  ),
  /** Takes drafts into the chain: those with these keys, or all. One change set. */
  'captures.accept': command(
    'all',
    z.strictObject({ id: recordIdSchema, keys: draftKeys.min(1).optional() }),
    z.strictObject({ accepted: z.int(), recordIds: z.array(recordIdSchema) }),
  ),
};
