import { z } from 'zod';
import { activityRoles, applicableLaws, codesOf } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import {
  answerSchema,
  contactDetailsSchema,
  optionalCountry,
  optionalText,
  textList,
  textSchema,
  yesNoSchema,
} from '../primitives.ts';

/** A law that applies to the organisation's processing, and in what way. */
export const applicableLawSchema = z.strictObject({
  law: z.enum(codesOf(applicableLaws)),
  /** Citation as printed, for example `SC 2000, c 5`. Names the law where `law` is `other`. */
  citation: optionalText.default(null),
  /** The law governs the policy as a whole, or applies to certain people. */
  relation: z.enum(['governs', 'appliesToPeople']).default('appliesToPeople'),
  /** Whom it protects, for example `people in the EEA, the United Kingdom or Switzerland`. */
  people: optionalText.default(null),
});
export type ApplicableLaw = z.infer<typeof applicableLawSchema>;

/** A controller, joint controller, group member or client (GDPR Art. 30(1)(a), 30(2)(a)). */
export const organisation = defineRecord({
  type: 'organisation',
  area: 'organisations',
  fields: {
    name: textSchema,
    legalName: optionalText,
    aliases: textList,
    /** `own`: whose register this is; `client`: a controller on whose behalf it processes. */
    kind: z.enum(['own', 'groupMember', 'jointController', 'client', 'other']),
    /** What it is, as a noun phrase: `a provider of booking software`. */
    description: optionalText,
    roles: z.array(z.enum(codesOf(activityRoles))),
    address: optionalText,
    country: optionalCountry,
    registrationNumber: optionalText,
    email: optionalText,
    phone: optionalText,
    website: optionalText,
    privacyContact: contactDetailsSchema.nullable(),
    dpoAnswer: answerSchema,
    dpo: contactDetailsSchema.nullable(),
    euRepresentativeAnswer: answerSchema,
    euRepresentative: contactDetailsSchema.nullable(),
    ukRepresentativeAnswer: answerSchema,
    ukRepresentative: contactDetailsSchema.nullable(),
    leadAuthority: optionalText,
    /** Where a copy of the safeguards of transfers can be had, or where they are available (Art. 13(1)(f), 14(1)(f)). */
    safeguardsCopy: contactDetailsSchema.nullable(),
    applicableLaws: z.array(applicableLawSchema),
    /** Whether it is a public authority or body (Art. 6(1) second subparagraph, 37(1)(a)). */
    isPublicAuthority: yesNoSchema,
    headcount: z.int().min(0).nullable(),
    notes: optionalText,
  },
  defaults: {
    legalName: null,
    aliases: [],
    kind: 'own',
    description: null,
    roles: [],
    address: null,
    country: null,
    registrationNumber: null,
    email: null,
    phone: null,
    website: null,
    privacyContact: null,
    dpoAnswer: 'notAnswered',
    dpo: null,
    euRepresentativeAnswer: 'notAnswered',
    euRepresentative: null,
    ukRepresentativeAnswer: 'notAnswered',
    ukRepresentative: null,
    leadAuthority: null,
    safeguardsCopy: null,
    applicableLaws: [],
    isPublicAuthority: 'unknown',
    headcount: null,
    notes: null,
  },
});
