// Policies as released, and what changed since.
import { z } from 'zod';
import { policyLanguageSchema } from '../domain/languages.ts';
import { daySchema, optionalDay, recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import { grantSchema } from './register.ts';

/** The language in which the register is typed where left out. */
const policyLanguage = policyLanguageSchema.optional();

/** Material kinds first. */
const changeKind = z.enum([
  'newRecipient',
  'newSubProcessor',
  'newPurpose',
  'changedBasis',
  'longerRetention',
  'changedRetention',
  'newDestination',
  'changedSafeguard',
  'newData',
  'newSpecialCategory',
  'newTracker',
  'reversedStatement',
  'changedPromise',
  'changedController',
  'newAutomatedDecision',
  'removedRecipient',
  'removedPurpose',
  'shorterRetention',
  'wording',
]);

const policyChange = z.strictObject({
  kind: changeKind,
  degree: z.enum(['material', 'editorial']),
  /** `Art. 13(3)`; null where no item of the law asks for it. */
  article: z.string().nullable(),
  subject: z.string(),
  /** The same as typed in the register; null where it is a proper name. */
  typed: z.string().nullable(),
  recordType: z.enum(recordTypeNames),
  recordId: recordIdSchema,
  field: z.string().nullable(),
});

const wordChange = z.strictObject({
  sectionId: z.string(),
  /** The published sentence, which is no longer true where `after` is another; null where the sentence is new. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  recordIds: z.array(z.string()).readonly(),
});

const changeDuty = z.strictObject({
  article: z.string().nullable(),
  text: z.string(),
  because: z.union([changeKind, z.literal('commitment')]),
  commitmentId: recordIdSchema.nullable(),
  notBefore: optionalDay,
});

export const publicationOperations = {
  /**
   * Keeps the policy as it reads now: text, tree, the records behind it, and a SHA-256 of the text. With a grant of a folder,
   * it goes there too in every format, with the facts behind it and the page of sub-processors: files first, so that nothing
   * counts as published where one cannot be written.
   */
  'policy.publish': command(
    ['publications', 'policies'],
    z.strictObject({
      policyId: recordIdSchema.optional(),
      /** Today where left out. */
      publishedOn: daySchema.optional(),
      version: z.string().trim().min(1).max(100).optional(),
      language: policyLanguage,
      grant: grantSchema.optional(),
      withoutPdf: z.boolean().default(false),
    }),
    z.strictObject({
      publicationId: recordIdSchema,
      sha256: z.string(),
      gaps: z.int(),
      /** Names of the files in the folder. */
      files: z.array(z.string()),
    }),
  ),
  /**
   * What changed since the policy was last published: in words, in facts, what that obliges to, and a draft of the notice.
   * `since` is null where nothing was published yet with what it stated; everything else is then empty.
   */
  'policy.changes': query(
    z.strictObject({
      policyId: recordIdSchema.optional(),
      /** A publication to compare with; the latest where left out. */
      publicationId: recordIdSchema.optional(),
      /** Day on which people are told; today where left out. */
      noticeOn: daySchema.optional(),
      /**
       * Of the drafted notices, and of the publication to compare with: the latest in it, or in any language where none is.
       * Where left out, the language compared in.
       */
      language: policyLanguage,
    }),
    z.strictObject({
      since: z
        .strictObject({
          publicationId: recordIdSchema,
          title: z.string(),
          version: z.string().nullable(),
          publishedOn: daySchema,
          language: policyLanguageSchema,
        })
        .nullable(),
      changes: z.array(policyChange),
      words: z.array(wordChange),
      duties: z.array(changeDuty).readonly(),
      earliestDay: daySchema,
      /** Before which day customers can object to a new sub-processor; null where nothing is promised, or none is new. */
      objectBefore: optionalDay,
      /** To the people concerned, in the language compared in. Markdown; empty where nothing changed. */
      notice: z.string(),
      /** To customers, of sub-processors that came or went. Markdown; empty where none did. */
      customersNotice: z.string(),
    }),
  ),
};
