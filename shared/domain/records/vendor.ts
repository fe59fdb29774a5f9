// Vendors, what they are engaged for, and whom they engage in turn.
import { z } from 'zod';
import { codesOf, frameworkMechanisms, vendorRoles } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import {
  answerSchema,
  contactDetailsSchema,
  idList,
  optionalCountry,
  optionalDay,
  optionalId,
  optionalText,
  placeSchema,
  recordIdSchema,
  textList,
  textSchema,
  yesNoSchema,
} from '../primitives.ts';

/**
 * What the public list of a certification framework (EU-US DPF, UK Extension, Swiss-US DPF) says of a vendor.
 * Certification is per legal entity, yearly, and may leave out human-resources data.
 */
export const frameworkCertificationSchema = z.strictObject({
  framework: z.enum(codesOf(frameworkMechanisms)),
  state: z.enum(['listed', 'notListed', 'lapsed']),
  coversHrData: yesNoSchema.default('unknown'),
  /** When somebody last looked at the list. */
  checkedOn: optionalDay.default(null),
  /** Next certification due. */
  validUntil: optionalDay.default(null),
});
export type FrameworkCertification = z.infer<typeof frameworkCertificationSchema>;

/** A contracting organisation or another recipient (GDPR Art. 4(9)); processor is a role it has in an engagement. */
export const vendor = defineRecord({
  type: 'vendor',
  area: 'vendors',
  fields: {
    /** Its name, or for an unnamed one what it is: `email delivery provider`. */
    name: textSchema,
    /** False where only the kind of vendor is known or told, not who it is. */
    isNamed: z.boolean(),
    aliases: textList,
    kind: z.enum(['company', 'authority', 'successor', 'other']),
    legalEntity: optionalText,
    address: optionalText,
    country: optionalCountry,
    processingLocations: z.array(placeSchema),
    website: optionalText,
    privacyContact: contactDetailsSchema.nullable(),
    certifications: textList,
    /** Whether anybody has looked the vendor up in the lists of the certification frameworks. */
    frameworkCertificationsAnswer: answerSchema,
    frameworkCertifications: z.array(frameworkCertificationSchema),
    /** Data processing agreement (Art. 28(3)). `inTerms`: part of the vendor's standard terms. */
    dpaState: z.enum(['unknown', 'none', 'requested', 'inTerms', 'signed', 'notNeeded']),
    dpaTitle: optionalText,
    dpaSignedOn: optionalDay,
    dpaValidUntil: optionalDay,
    /** Notice of new sub-processors in days (Art. 28(2)). */
    subProcessorNoticeDays: z.int().min(0).max(3650).nullable(),
    /** Days to object to a new sub-processor, from its announcement. Null: as long as the notice. */
    subProcessorObjectionDays: z.int().min(0).max(3650).nullable(),
    dpaDocumentId: optionalId,
    isBoundByConfidentiality: yesNoSchema,
    /** Whether it processes the data under its own terms and privacy policy as well. */
    hasOwnTerms: yesNoSchema,
    subProcessorListUrl: optionalText,
    status: z.enum(['planned', 'active', 'ended']),
    reviewDate: optionalDay,
    /** When it was last reviewed. */
    reviewedOn: optionalDay,
    /** Entry of the vendor catalogue that it was added from. */
    catalogueId: optionalText,
    notes: optionalText,
  },
  defaults: {
    isNamed: true,
    aliases: [],
    kind: 'company',
    legalEntity: null,
    address: null,
    country: null,
    processingLocations: [],
    website: null,
    privacyContact: null,
    certifications: [],
    frameworkCertificationsAnswer: 'notAnswered',
    frameworkCertifications: [],
    dpaState: 'unknown',
    dpaTitle: null,
    dpaSignedOn: null,
    dpaValidUntil: null,
    subProcessorNoticeDays: null,
    subProcessorObjectionDays: null,
    dpaDocumentId: null,
    isBoundByConfidentiality: 'unknown',
    hasOwnTerms: 'unknown',
    subProcessorListUrl: null,
    status: 'active',
    reviewDate: null,
    reviewedOn: null,
    catalogueId: null,
    notes: null,
  },
  references: { dpaDocumentId: { to: 'document', onRemove: 'clearField' } },
});

/** A part of a vendor's offer in use: `Route53`, `domain registrar`. */
export const vendorProductSchema = z.strictObject({ name: textSchema, purpose: optionalText.default(null) });

/** What a vendor does that a policy tells in a section of its own. */
export const engagementFunctions = ['hosting', 'payment'] as const;

/** A vendor in an activity or a service: what for, with which data, in which role (Art. 28(3), 30(1)(d)). */
export const engagement = defineRecord({
  type: 'engagement',
  area: 'engagements',
  fields: {
    vendorId: recordIdSchema,
    activityIds: idList,
    serviceIds: idList,
    role: z.enum(codesOf(vendorRoles)).nullable(),
    isMerchantOfRecord: z.boolean(),
    /** Where the purposes include one of these; the purposes say it in words. */
    functions: z.array(z.enum(engagementFunctions)),
    /** What for, as noun phrases: `payment processing`. */
    purposes: textList,
    products: z.array(vendorProductSchema),
    dataCategoryIds: idList,
    /** Data in words where no category fits, as noun phrases: `card-payment tokens`. */
    dataDescriptions: textList,
    /** Whether it gets nothing beyond the data listed: `the domain name only`. */
    isLimitedToListedData: z.boolean(),
    /** Data that it never gets, as noun phrases. */
    dataWithheld: textList,
    /** Limits of what it gets, as phrases: `transactional email only`. */
    limits: textList,
    /** Null where it always takes part; else when it does: `where actually used`. */
    condition: optionalText,
    /** True where it can take part but need not: it may receive the data. */
    isConditional: z.boolean(),
    /** True where the vendor is named as one example of several: `such as Dodo Payments`. */
    isExample: z.boolean(),
    /** Data that the vendor gives back, as noun phrases. */
    dataReceived: textList,
    /** Data that people give straight to the vendor and the organisation never has, as noun phrases. */
    dataGivenDirectly: textList,
    /** Whether what comes out is anonymous. */
    isAnonymised: yesNoSchema,
    locations: z.array(placeSchema),
    since: optionalDay,
    status: z.enum(['planned', 'active', 'ended']),
    notes: optionalText,
  },
  defaults: {
    activityIds: [],
    serviceIds: [],
    role: null,
    isMerchantOfRecord: false,
    functions: [],
    purposes: [],
    products: [],
    dataCategoryIds: [],
    dataDescriptions: [],
    isLimitedToListedData: false,
    dataWithheld: [],
    limits: [],
    condition: null,
    isConditional: false,
    isExample: false,
    dataReceived: [],
    dataGivenDirectly: [],
    isAnonymised: 'unknown',
    locations: [],
    since: null,
    status: 'active',
    notes: null,
  },
  references: { vendorId: { to: 'vendor', onRemove: 'removeRecord' } },
  links: { activityIds: 'processingActivity', serviceIds: 'service', dataCategoryIds: 'dataCategory' },
});

/** A vendor that engages another vendor (Art. 28(2) and (4)); chains may have any depth. */
export const subProcessing = defineRecord({
  type: 'subProcessing',
  area: 'subProcessings',
  fields: {
    vendorId: recordIdSchema,
    subVendorId: recordIdSchema,
    purpose: optionalText,
    country: optionalCountry,
    place: optionalText,
    since: optionalDay,
    /** Whether the vendor has told of it. */
    isNotified: yesNoSchema,
    /** Day of the notice; the periods of notice and objection run from it (Art. 28(2)). */
    announcedOn: optionalDay,
    /** What was answered to the notice; null: nothing yet. */
    decision: z.enum(['accepted', 'objected']).nullable(),
    notes: optionalText,
  },
  defaults: {
    purpose: null,
    country: null,
    place: null,
    since: null,
    isNotified: 'unknown',
    announcedOn: null,
    decision: null,
    notes: null,
  },
  references: {
    vendorId: { to: 'vendor', onRemove: 'removeRecord' },
    subVendorId: { to: 'vendor', onRemove: 'removeRecord' },
  },
});
