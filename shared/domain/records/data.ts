// What personal data there are and whose: data subject categories and data categories with their elements.
import { z } from 'zod';
import { audiences, codesOf, specialCategories } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import { answerSchema, idList, optionalText, textList, textSchema, yesNoSchema } from '../primitives.ts';
import { dataSourceKinds } from './processing-activity.ts';

/** A group of people whose data are processed (GDPR Art. 30(1)(c)). */
export const dataSubjectCategory = defineRecord({
  type: 'dataSubjectCategory',
  area: 'dataSubjectCategories',
  fields: {
    /** Plural noun phrase: `visitors of the website`. */
    name: textSchema,
    description: optionalText,
    areChildren: yesNoSchema,
    /** The audience that they belong to; `other`: to none of these. Null: not recorded, and never concluded from the name. */
    audience: z.enum([...codesOf(audiences), 'other']).nullable(),
    notes: optionalText,
  },
  defaults: { description: null, areChildren: 'unknown', audience: null, notes: null },
});

export const protectionKinds = [
  'hashed',
  'encrypted',
  'truncated',
  'anonymised',
  'pseudonymised',
  'tokenised',
] as const;

/** One item of data inside a category. */
export const dataElementSchema = z.strictObject({
  /** Noun phrase: `email address`. */
  name: textSchema,
  requirement: z.enum(['required', 'optional']).nullable().default(null),
  specialCategory: z.enum(codesOf(specialCategories)).nullable().default(null),
  protection: z.enum(protectionKinds).nullable().default(null),
  /** Where the protection or the item is limited: `where supported`. */
  condition: optionalText.default(null),
  /** Parts or examples: `starter credit`, `top-ups`. */
  details: textList.default([]),
});
export type DataElement = z.infer<typeof dataElementSchema>;

export const handlingKinds = [
  'deliveredTo',
  'availableThrough',
  'notLinkedTo',
  'usedOnlyTo',
  'shownOnlyTo',
  'storedAs',
  'handledBy',
  'receivedFrom',
] as const;

/** A fact about how the data are handled; `text` completes the kind: `deliveredTo` + `the support inbox by email`. */
export const dataHandlingSchema = z.strictObject({
  kind: z.enum(handlingKinds),
  text: textSchema,
  /** Name of the element it is about; null: the whole category. */
  element: optionalText.default(null),
});

/** A category of personal data (GDPR Art. 30(1)(c), Art. 14(1)(d)) with its elements. */
export const dataCategory = defineRecord({
  type: 'dataCategory',
  area: 'dataCategories',
  fields: {
    name: textSchema,
    description: optionalText,
    elementsAnswer: answerSchema,
    elements: z.array(dataElementSchema),
    requirement: z.enum(['required', 'optional']).nullable(),
    dataSubjectCategoryIds: idList,
    /** When it is collected, as a clause: `when you fill in the contact form`. */
    collectedWhen: optionalText,
    sources: z.array(z.enum(dataSourceKinds)),
    /** Entered by the organisation's customers about their own people (processor side). */
    isEnteredByCustomer: z.boolean(),
    /** Whose the data are by agreement, for example the customer's. */
    ownedBy: z.enum(['organisation', 'customer']).nullable(),
    handling: z.array(dataHandlingSchema),
    /** Purposes of this category alone, as verb phrases without "to". */
    usedTo: textList,
    notes: optionalText,
  },
  defaults: {
    description: null,
    elementsAnswer: 'notAnswered',
    elements: [],
    requirement: null,
    dataSubjectCategoryIds: [],
    collectedWhen: null,
    sources: [],
    isEnteredByCustomer: false,
    ownedBy: null,
    handling: [],
    usedTo: [],
    notes: null,
  },
  links: { dataSubjectCategoryIds: 'dataSubjectCategory' },
});
