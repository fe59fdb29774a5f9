import { z } from 'zod';
import { codesOf, mechanismVariants, transferMechanisms } from '../codes.ts';
import { defineRecord } from '../define-record.ts';
import {
  answerSchema,
  idList,
  optionalDay,
  optionalId,
  optionalText,
  placeSchema,
  textList,
  yesNoSchema,
} from '../primitives.ts';

/** A transfer mechanism as used for one transfer (GDPR Art. 45, 46, 47, 49). */
export const mechanismUseSchema = z.strictObject({
  code: z.enum(codesOf(transferMechanisms)),
  variant: z.enum(codesOf(mechanismVariants)).nullable().default(null),
  /** Says what it is where the code is `other` or `unspecified-safeguards`. */
  description: optionalText.default(null),
  /** When it is relied on: `where applicable`. Null: always. */
  condition: optionalText.default(null),
  /** True where it is named as one example of the safeguards: `such as`. */
  isExample: z.boolean().default(false),
  /** Whose instrument it is where one side provides it: `importer` for a vendor's own clauses or certification. Null: not said. */
  reliedOnBy: z.enum(['exporter', 'importer']).nullable().default(null),
  reference: optionalText.default(null),
  signedOn: optionalDay.default(null),
  validUntil: optionalDay.default(null),
});
export type MechanismUse = z.infer<typeof mechanismUseSchema>;

/** A transfer to a third country or an international organisation (GDPR Ch. V, Art. 30(1)(e)). */
export const transfer = defineRecord({
  type: 'transfer',
  area: 'transfers',
  fields: {
    /** Exporter: an organisation or a vendor; both null where it is not recorded. */
    exporterOrganisationId: optionalId,
    exporterVendorId: optionalId,
    importerVendorId: optionalId,
    importerOrganisationId: optionalId,
    activityIds: idList,
    dataCategoryIds: idList,
    /** Data in words where no category fits, as a noun phrase: `data hosted on the platform`. */
    dataDescription: optionalText,
    /** Whose data, where the transfer concerns some people only: `people outside the United States`. */
    peopleDescription: optionalText,
    /** Whether they are human-resources data of the exporter's own staff, which a framework certification may leave out. */
    concernsHrData: yesNoSchema,
    destinations: z.array(placeSchema),
    /** Where destinations cannot be named: `countries where our payment providers operate`. */
    destinationDescription: optionalText,
    /** True where the transfer can take place but need not: data may be stored there. */
    isConditional: z.boolean(),
    mechanismAnswer: answerSchema,
    /** In order of reliance: the first is the main one, the others stand by. */
    mechanisms: z.array(mechanismUseSchema),
    /** Transfer impact assessment. */
    assessmentState: z.enum(['unknown', 'notNeeded', 'open', 'done']),
    assessmentDate: optionalDay,
    supplementaryMeasures: textList,
    /** Whether importer and data lie within the scope of an adequacy decision that covers a part only (Art. 45(1)). */
    isWithinAdequacyScope: yesNoSchema,
    status: z.enum(['planned', 'active', 'ended']),
    reviewDate: optionalDay,
    /** When it was last reviewed. */
    reviewedOn: optionalDay,
    notes: optionalText,
  },
  defaults: {
    exporterOrganisationId: null,
    exporterVendorId: null,
    importerVendorId: null,
    importerOrganisationId: null,
    activityIds: [],
    dataCategoryIds: [],
    dataDescription: null,
    peopleDescription: null,
    concernsHrData: 'unknown',
    destinations: [],
    destinationDescription: null,
    isConditional: false,
    mechanismAnswer: 'notAnswered',
    mechanisms: [],
    assessmentState: 'unknown',
    assessmentDate: null,
    supplementaryMeasures: [],
    isWithinAdequacyScope: 'unknown',
    status: 'active',
    reviewDate: null,
    reviewedOn: null,
    notes: null,
  },
  references: {
    exporterOrganisationId: { to: 'organisation', onRemove: 'clearField' },
    exporterVendorId: { to: 'vendor', onRemove: 'clearField' },
    importerVendorId: { to: 'vendor', onRemove: 'removeRecord' },
    importerOrganisationId: { to: 'organisation', onRemove: 'clearField' },
  },
  links: { activityIds: 'processingActivity', dataCategoryIds: 'dataCategory' },
});
