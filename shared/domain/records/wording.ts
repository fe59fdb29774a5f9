// The user's own words for documents: translations of what is typed in records, and paragraphs of a policy.
import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { policyLanguageSchema } from '../languages.ts';
import { recordIdSchema, textSchema } from '../primitives.ts';

/** What one text of one record says in another language. It holds for as long as the text is the one that was translated. */
export const translation = defineRecord({
  type: 'translation',
  area: 'translations',
  fields: {
    /** Type of the record whose text it is. */
    recordType: textSchema,
    recordId: recordIdSchema,
    /** Where the text stood when it was translated, list positions included: `elements.2.name`. */
    field: textSchema,
    language: policyLanguageSchema,
    /** The text that was translated. */
    original: textSchema,
    text: textSchema,
  },
  defaults: {},
});

/** What a user's own paragraph is in its section: a further one, or one in place of generated words. */
export const ownParagraphKinds = ['paragraph', 'heading', 'intro'] as const;

/** A text of the user's own in a section of a policy; it stays when the section is generated anew. */
export const ownParagraph = defineRecord({
  type: 'ownParagraph',
  area: 'ownParagraphs',
  fields: {
    policyId: recordIdSchema,
    /** Id of the section. */
    sectionId: textSchema,
    /** `heading` and `intro` replace the section's heading and the words that lead into its first list. */
    kind: z.enum(ownParagraphKinds),
    /** After so many blocks (paragraphs, lists, tables) of the generated section; 0: before them all. */
    afterBlock: z.int().min(0).max(500),
    /** In the language of the register; other languages are translations of it. */
    text: textSchema,
  },
  defaults: { kind: 'paragraph', afterBlock: 500 },
  references: { policyId: { to: 'policy', onRemove: 'removeRecord' } },
});
