// What would break if a mechanism fell, a decision ended, or a vendor moved or engaged another.
import { z } from 'zod';
import { codesOf, transferMechanisms } from '../domain/codes.ts';
import { countryCodeSchema, daySchema, optionalCountry, recordIdSchema, textSchema } from '../domain/primitives.ts';
import { transferRegimes, transferStates } from '../domain/transfer-states.ts';
import { query } from './operation.ts';
import { asAtInput } from './records.ts';
import { mechanismOptionSchema, recordedMechanismSchema } from './transfers.ts';

export const shockScenarioSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mechanismFalls'), mechanism: z.enum(codesOf(transferMechanisms)) }),
  z.strictObject({
    kind: z.literal('adequacyEnds'),
    law: z.enum(transferRegimes).default('eu-gdpr'),
    /** Id of the jurisdiction: `GB`. */
    jurisdiction: textSchema,
  }),
  z.strictObject({ kind: z.literal('vendorMoves'), vendorId: recordIdSchema, country: countryCodeSchema }),
  z.strictObject({
    kind: z.literal('vendorEngages'),
    vendorId: recordIdSchema,
    /** Null: a vendor that is not in the register, called `subName`. */
    subVendorId: recordIdSchema.nullable().default(null),
    subName: textSchema,
    country: optionalCountry.default(null),
  }),
]);
export type ShockScenarioInput = z.infer<typeof shockScenarioSchema>;

const standing = z.strictObject({
  state: z.enum(transferStates),
  reason: z.string(),
  destinations: z.array(optionalCountry),
});

const named = z.strictObject({ id: recordIdSchema, title: z.string() });
const shift = z.strictObject({ ...named.shape, gains: z.array(z.string()), loses: z.array(z.string()) });

const shockedTransfer = z.strictObject({
  /** Null for a transfer that is not recorded: it would come about, or is missing in the register. */
  transferId: recordIdSchema.nullable(),
  exporter: z.string(),
  importer: z.string(),
  importerVendorId: recordIdSchema.nullable(),
  activities: z.array(named),
  dataCategories: z.array(named),
  dataDescription: z.string().nullable(),
  before: standing.nullable(),
  after: standing,
  falling: z.array(recordedMechanismSchema),
  remaining: z.array(recordedMechanismSchema),
  possible: z.array(mechanismOptionSchema),
});
export type ShockedTransferRow = z.infer<typeof shockedTransfer>;

const sentence = z.strictObject({
  policyId: recordIdSchema,
  policy: z.string(),
  sectionId: z.string(),
  heading: z.string(),
  text: z.string(),
  /** Affected records that it states something of. */
  recordIds: z.array(recordIdSchema),
});

export const shockOperations = {
  /** Works the scenario out from a day on, on a copy in memory. The register is read and never written. */
  'register.shock': query(
    z.strictObject({ scenario: shockScenarioSchema, on: daySchema, ...asAtInput }),
    z.strictObject({
      scenario: shockScenarioSchema,
      on: daySchema,
      isAffected: z.boolean(),
      transfers: z.array(shockedTransfer),
      /** Transfers that do not rely on what falls but could have turned to it. */
      losingOption: z.array(named),
      activities: z.array(named),
      dataCategories: z.array(named),
      vendors: z.array(named),
      activityCountries: z.array(shift),
      dataCategoryCountries: z.array(shift),
      /** Sentences of the policies that state facts which would no longer be so. */
      sentences: z.array(sentence),
    }),
  ),
};
