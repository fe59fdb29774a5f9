import { z } from 'zod';
import { audiences, codesOf } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import { idList, optionalDay, optionalId, optionalText, textList, textSchema } from '../primitives.ts';

/** What a published policy says about itself; its text is generated from the other records. */
export const policy = defineRecord({
  type: 'policy',
  area: 'policies',
  fields: {
    title: textSchema,
    organisationId: optionalId,
    serviceIds: idList,
    /** Whom it addresses, as noun phrases, beside the audiences of its services. */
    audience: textList,
    /** The one audience that it is written for; null: everybody whose data its services process. */
    forAudience: z.enum(codesOf(audiences)).nullable(),
    url: optionalText,
    effectiveFrom: optionalDay,
    lastUpdated: optionalDay,
    /** Whether use of the service counts as acknowledging the policy or agreeing to it; null: not recorded. */
    acceptance: z.enum(['none', 'acknowledgement', 'agreement']).nullable(),
    /** Ids of sections that the user has switched off. */
    sectionsOff: textList,
    /** `formal` uses the terms of the law and names its articles. */
    tone: z.enum(['plain', 'formal']),
    /** Ids of sections in the order in which they print; those that are not named follow in the usual order. */
    sectionOrder: textList,
    /** Ids of sections whose lists print as tables, where a section has both forms. */
    sectionsAsTables: textList,
    /** Ids of sections whose tables print as lists. */
    sectionsAsLists: textList,
    notes: optionalText,
  },
  defaults: {
    title: 'Privacy Policy',
    organisationId: null,
    serviceIds: [],
    audience: [],
    forAudience: null,
    url: null,
    effectiveFrom: null,
    lastUpdated: null,
    acceptance: null,
    sectionsOff: [],
    tone: 'plain',
    sectionOrder: [],
    sectionsAsTables: [],
    sectionsAsLists: [],
    notes: null,
  },
  references: { organisationId: { to: 'organisation', onRemove: 'clearField' } },
  links: { serviceIds: 'service' },
});
