// Transfers worked out, chains of vendors, and the countries that data reach.
import { z } from 'zod';
import { applicableLaws, codesOf, mechanismVariants, transferMechanisms, vendorRoles } from '../domain/codes.ts';
import {
  countryCodeSchema,
  daySchema,
  optionalCountry,
  optionalDay,
  placeSchema,
  recordIdSchema,
  yesNoSchema,
} from '../domain/primitives.ts';
import { mechanismUseSchema } from '../domain/records/transfer.ts';
import { frameworkCertificationSchema } from '../domain/records/vendor.ts';
import { recordTypes } from '../domain/record-types.ts';
import {
  destinationReasons,
  fits,
  geographyReasons,
  lawReaches,
  needKinds,
  partyRoles,
  recordedStates,
  transferRegimes,
  transferStates,
} from '../domain/transfer-states.ts';
import { query } from './operation.ts';
import { asAtInput } from './records.ts';
import { origin } from './reference.ts';

/** The day that is asked about; today, or the day of `asAt`, where left out. */
const onInput = { on: daySchema.optional() };

const need = z.strictObject({ kind: z.enum(needKinds), text: z.string() });

export const mechanismOptionSchema = z.strictObject({
  code: z.enum(codesOf(transferMechanisms)),
  name: z.string(),
  article: z.string(),
  fits: z.enum(fits),
  reason: z.string(),
  needs: z.array(need),
  /** Countries of the route that it covers. */
  covers: z.array(z.string()),
  /** Modules or exceptions that suit the roles. */
  variants: z.array(z.enum(codesOf(mechanismVariants))),
  lapsesOn: optionalDay,
  doubt: z.string().nullable(),
  isRecorded: z.boolean(),
  origin,
});
export type MechanismOptionRow = z.infer<typeof mechanismOptionSchema>;

export const recordedMechanismSchema = z.strictObject({
  /** Its place in the transfer's list, from 0. */
  place: z.int(),
  use: mechanismUseSchema,
  law: z.string().nullable(),
  name: z.string(),
  state: z.enum(recordedStates),
  reason: z.string(),
  needs: z.array(need),
  covers: z.array(z.string()),
  lapsesOn: optionalDay,
  doubt: z.string().nullable(),
  origin: origin.nullable(),
});

const law = z.strictObject({
  law: z.enum(transferRegimes),
  reach: z.enum(lawReaches),
  why: z.string(),
  isTransfer: z.enum(['yes', 'no', 'unknown']),
  destinations: z.array(
    z.strictObject({
      country: optionalCountry,
      name: z.string(),
      because: z.array(z.enum(destinationReasons)),
      isAbroad: z.boolean().nullable(),
      state: z.enum(transferStates),
      by: z.array(z.int()),
    }),
  ),
  options: z.array(mechanismOptionSchema),
  state: z.enum(transferStates),
  reason: z.string(),
});
export type LawAssessmentRow = z.infer<typeof law>;

const routeAssessment = {
  on: daySchema,
  laws: z.array(law),
  /** Laws with transfer rules of their own that are pointed at, not worked out. */
  otherLaws: z.array(
    z.strictObject({
      law: z.string(),
      why: z.string(),
      mechanisms: z.array(
        z.strictObject({
          code: z.enum(codesOf(transferMechanisms)),
          name: z.string(),
          article: z.string(),
          isRecorded: z.boolean(),
          origin,
        }),
      ),
    }),
  ),
  recorded: z.array(recordedMechanismSchema),
  state: z.enum(transferStates),
  reason: z.string(),
  nextLapse: z.strictObject({ day: daySchema, place: z.int(), name: z.string() }).nullable(),
  open: z.array(need),
};

/** A route that somebody asks about; what is left out is not known. */
const routeInput = z.strictObject({
  exporter: z.strictObject({
    country: optionalCountry.default(null),
    role: z.enum(partyRoles).nullable().default(null),
    laws: z.array(z.enum(codesOf(applicableLaws))).default([]),
  }),
  importer: z.strictObject({
    country: optionalCountry.default(null),
    role: z.enum(partyRoles).nullable().default(null),
    kind: z.enum(['company', 'authority', 'group', 'same', 'other']).default('company'),
    certifications: z.array(frameworkCertificationSchema).nullable().default(null),
  }),
  /** Countries that the data reach beside the importer's own. */
  destinations: z.array(countryCodeSchema).default([]),
  hrData: yesNoSchema.default('unknown'),
  isRepeating: z.boolean().nullable().default(null),
});

const chainNode = z.strictObject({
  vendorId: recordIdSchema,
  name: z.string(),
  /** The vendor that engages it; null at the top. */
  engagedBy: recordIdSchema.nullable(),
  subProcessingId: recordIdSchema.nullable(),
  depth: z.int(),
  places: z.array(placeSchema),
  purpose: z.string().nullable(),
  since: optionalDay,
  announcedOn: optionalDay,
  decision: recordTypes.subProcessing.shape.decision,
  isRepeated: z.boolean(),
  /** Roles of the vendor in its own engagements. */
  roles: z.array(z.enum(codesOf(vendorRoles))),
});
export type ChainNodeRow = z.infer<typeof chainNode>;

const reached = z.strictObject({
  id: recordIdSchema,
  title: z.string(),
  countries: z.array(
    z.strictObject({
      country: optionalCountry,
      paths: z.array(
        z.strictObject({
          because: z.enum(geographyReasons),
          vendors: z.array(z.strictObject({ id: recordIdSchema, name: z.string() })),
          place: z.string().nullable(),
          recordId: recordIdSchema,
        }),
      ),
    }),
  ),
});

export const transferOperations = {
  /** A recorded transfer worked out for a day: laws, mechanisms with reasons, what is missing, what lapses next. */
  'transfers.assess': query(
    z.strictObject({ id: recordIdSchema, ...onInput, ...asAtInput }),
    z.strictObject({ transferId: recordIdSchema, ...routeAssessment }),
  ),
  /** All transfers that are not ended, each with its state in one sentence. */
  'transfers.states': query(
    z.strictObject({ vendorId: recordIdSchema.optional(), ...onInput, ...asAtInput }),
    z.array(
      z.strictObject({
        transferId: recordIdSchema,
        exporter: z.string().nullable(),
        importer: z.string().nullable(),
        state: z.enum(transferStates),
        reason: z.string(),
        nextLapse: optionalDay,
      }),
    ),
  ),
  /** What is possible for a route that is not recorded. */
  'transfers.options': query(
    z.strictObject({ route: routeInput, ...onInput, ...asAtInput }),
    z.strictObject(routeAssessment),
  ),
  /** Whom a vendor engages to any depth, in reading order, the vendor itself first. */
  'vendors.chain': query(z.strictObject({ id: recordIdSchema, ...asAtInput }), z.array(chainNode)),
  /** The countries that data reach, by activity and by data category; of one activity or category where its id is given. */
  'register.geography': query(
    z.strictObject({ activityId: recordIdSchema.optional(), dataCategoryId: recordIdSchema.optional(), ...asAtInput }),
    z.strictObject({ activities: z.array(reached), dataCategories: z.array(reached) }),
  ),
};
