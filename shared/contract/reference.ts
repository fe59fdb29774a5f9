// The law's dated facts as this register has them, the vendor catalogue, and what the register overrides of both.
import { z } from 'zod';
import { codesOf, mechanismVariants, transferMechanisms, vendorRoles } from '../domain/codes.ts';
import {
  countryCodeSchema,
  daySchema,
  optionalDay,
  optionalText,
  placeSchema,
  recordIdSchema,
  textSchema,
} from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import { factValuesSchema, referenceFactKinds } from '../domain/records/upkeep.ts';
import { command, query } from './operation.ts';
import { asAtInput } from './records.ts';

const standing = {
  source: z.string(),
  sources: z.array(z.strictObject({ name: z.string().nullable(), url: z.string().nullable() })),
  /** Day on which the fact was recorded. */
  asOf: daySchema,
};

/** Where a fact comes from. */
export const origin = z.strictObject({
  ...standing,
  /** `fromMemory` is shown as not verified. */
  confidence: z.enum(['verified', 'fromMemory', 'userOverride', 'ownFact']),
  isOverride: z.boolean(),
  overriddenFields: z.array(z.string()),
  reason: z.string().nullable(),
  /** What stands behind the fields that are not overridden. */
  shipped: z.strictObject({ ...standing, confidence: z.enum(['verified', 'fromMemory']) }).nullable(),
});

const adequacyLaw = z.enum(['eu', 'uk', 'ch']);
const mechanismCode = z.enum(codesOf(transferMechanisms));

const adequacy = z.strictObject({
  from: adequacyLaw,
  to: z.string(),
  on: daySchema,
  state: z.enum(['domestic', 'adequate', 'partial', 'none', 'unknown']),
  scope: z.string().nullable(),
  requiresCertification: mechanismCode.nullable(),
  mechanism: mechanismCode.nullable(),
  decision: z.string().nullable(),
  validFrom: optionalDay,
  validUntil: optionalDay,
  endedOn: optionalDay,
  note: z.string().nullable(),
  url: z.string().nullable(),
  origin: origin.nullable(),
});

const jurisdiction = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['country', 'organisation']),
  isEea: z.boolean(),
  note: z.string().nullable(),
  eu: adequacy,
  uk: adequacy,
  ch: adequacy,
  origin,
});

const mechanism = z.strictObject({
  id: z.string(),
  /** Null for what is no mechanism of ours. */
  code: mechanismCode.nullable(),
  law: z.string(),
  kind: z.enum(['adequacy', 'framework', 'safeguard', 'derogation', 'other', 'notAMechanism']),
  name: z.string(),
  article: z.string(),
  description: z.string(),
  validity: z.enum(['inForce', 'notYet', 'suspended', 'ended']),
  validFrom: optionalDay,
  validUntil: optionalDay,
  suspendedFrom: optionalDay,
  suspendedUntil: optionalDay,
  doubt: z.string().nullable(),
  needsAssessment: z.boolean(),
  needsSignedInstrument: z.boolean(),
  needsApproval: z.boolean(),
  instrument: z.string().nullable(),
  note: z.string().nullable(),
  variants: z.array(
    z.strictObject({
      key: z.string(),
      variant: z.enum(codesOf(mechanismVariants)).nullable(),
      name: z.string(),
      article: z.string().nullable(),
    }),
  ),
  origin,
});

const lawfulBasis = z.strictObject({
  id: z.string(),
  law: z.string(),
  kind: z.enum(['lawfulBasis', 'specialCategoryCondition', 'criminalData']),
  article: z.string(),
  name: z.string(),
  description: z.string(),
  requires: z.array(z.string()),
  needsLawfulBasisToo: z.boolean(),
  needsLawReference: z.boolean(),
  needsBalancing: z.boolean(),
  validFrom: optionalDay,
  validUntil: optionalDay,
  purposes: z.array(z.strictObject({ id: z.string(), name: z.string(), article: z.string() })),
  note: z.string().nullable(),
  origin,
});

const statutoryPeriod = z.strictObject({
  id: z.string(),
  country: z.string(),
  appliesBy: z.enum(['country', 'union', 'region']),
  category: z.string(),
  records: z.string(),
  kind: z.enum(['minimum', 'maximum', 'minimumAndMaximum', 'limitation']),
  period: z.string(),
  trigger: z.string(),
  alternative: z.strictObject({ period: z.string(), trigger: z.string(), rule: z.literal('later') }).nullable(),
  law: z.string(),
  validFrom: optionalDay,
  validUntil: optionalDay,
  note: z.string().nullable(),
  origin,
});

const difference = z.strictObject({
  overrideId: recordIdSchema.nullable(),
  factKind: z.enum(referenceFactKinds),
  factId: z.string(),
  field: z.string().nullable(),
  /** See `FactDifference` in shared/reference. */
  kind: z.enum(['changed', 'agrees', 'withdrawn', 'shippedNow', 'notApplied']),
  overridden: z.unknown(),
  shippedThen: z.unknown(),
  shippedNow: z.unknown(),
});

const confidence = z.enum(['verified', 'thirdParty', 'fromMemory', 'unknown']);

const catalogueHit = z.strictObject({
  catalogueId: z.string(),
  name: z.string(),
  /** The name or domain by which it was found. */
  matched: z.string(),
  /** Further names and domains that it is found by. */
  otherNames: z.array(z.string()),
  headquarters: countryCodeSchema.nullable(),
  categories: z.array(z.string()),
  role: z.enum(['processor', 'independentController', 'both']).nullable(),
  confidence: z.strictObject({ entity: confidence, mechanisms: confidence, urls: confidence }),
  /** Vendors of the register that came from this entry or bear its name. */
  vendorIds: z.array(recordIdSchema),
  origin,
});

const entity = z.strictObject({
  name: z.string(),
  country: countryCodeSchema,
  address: z.string().nullable(),
  addressNote: z.string().nullable(),
  role: z.string().nullable(),
  confidence,
  contractsWith: z.array(z.enum(['eea', 'uk', 'ch'])),
});

/** What the catalogue offers beside what it fills in: never written without the user. */
const suggestions = z.strictObject({
  entities: z.array(entity),
  roles: z.array(z.enum(codesOf(vendorRoles))),
  roleNote: z.string().nullable(),
  isMerchantOfRecord: z.boolean(),
  functions: z.array(z.enum(['hosting', 'payment'])),
  purposes: z.array(z.string()),
  dataExamples: z.array(z.string()),
  locations: z.array(placeSchema),
  locationNotes: z.array(z.string()),
  mechanisms: z.array(
    z.strictObject({ code: mechanismCode.nullable(), name: z.string().nullable(), evidence: z.string(), confidence }),
  ),
  certifications: z.array(z.strictObject({ name: z.string(), basis: z.string() })),
  agreementUrl: z.string().nullable(),
  privacyPolicyUrl: z.string().nullable(),
  warnings: z.array(z.string()),
});

const factKey = { factKind: z.enum(referenceFactKinds), factId: textSchema };
const whyAndWhere = { reason: optionalText.default(null), source: optionalText.default(null) };
const override = recordTypes.referenceOverride.schema;

export const referenceOperations = {
  'reference.jurisdictions': query(z.strictObject({ on: daySchema, ...asAtInput }), z.array(jurisdiction)),
  'reference.adequacy': query(
    z.strictObject({ from: adequacyLaw, to: textSchema, on: daySchema, ...asAtInput }),
    adequacy,
  ),
  /** Mechanisms in force on a day; with `all`, also those that are not yet, no longer or for now not in force. */
  'reference.mechanisms': query(
    z.strictObject({ on: daySchema, law: textSchema.optional(), all: z.boolean().default(false), ...asAtInput }),
    z.array(mechanism),
  ),
  'reference.lawfulBases': query(
    z.strictObject({ on: daySchema, law: textSchema.optional(), ...asAtInput }),
    z.array(lawfulBasis),
  ),
  /** Periods that apply in a country, or all of them where none is named. */
  'reference.statutoryRetention': query(
    z.strictObject({ on: daySchema, country: textSchema.optional(), category: textSchema.optional(), ...asAtInput }),
    z.array(statutoryPeriod),
  ),
  /** One fact field by field: as it is in this register, as it is shipped, and the record of its override. */
  'reference.fact': query(
    z.strictObject({ ...factKey, ...asAtInput }),
    z.strictObject({
      values: factValuesSchema,
      /** Null for a fact of the user's own. */
      shipped: factValuesSchema.nullable(),
      override: override.nullable(),
    }),
  ),
  /** Where shipped facts now say something else than when they were overridden. */
  'reference.differences': query(z.strictObject({ ...asAtInput }), z.array(difference)),
  /** Puts fields of a shipped fact otherwise, for this register. Fields named before stay as they were put. */
  'reference.override': command(
    ['referenceOverrides'],
    z.strictObject({ ...factKey, factValues: factValuesSchema, ...whyAndWhere }),
    override,
  ),
  /** Adds a fact of the user's own under an id that no shipped fact has. */
  'reference.addOwn': command(
    ['referenceOverrides'],
    z.strictObject({ ...factKey, factValues: factValuesSchema, ...whyAndWhere }),
    override,
  ),
  /** Takes the shipped value of one field, or of all: the override of it goes. */
  'reference.accept': command(
    ['referenceOverrides'],
    z.strictObject({ overrideId: recordIdSchema, field: textSchema.nullable().default(null) }),
    z.strictObject({ isRemoved: z.boolean() }),
  ),
  /** Keeps the override of one field, or of all, having seen what the shipped data say now. */
  'reference.keep': command(
    ['referenceOverrides'],
    z.strictObject({ overrideId: recordIdSchema, field: textSchema.nullable().default(null) }),
    override,
  ),

  /** Vendors of the catalogue by any name, company or domain, best first; all of them for an empty text. */
  'vendors.searchCatalogue': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(500).default(20), ...asAtInput }),
    z.array(catalogueHit),
  ),
  /** Vendors of the catalogue that a name stands for. Several: it does not say which. None: it is not in there. */
  'vendors.matchCatalogue': query(z.strictObject({ name: textSchema, ...asAtInput }), z.array(catalogueHit)),
  /** What the catalogue would fill in and what it offers, without writing anything. */
  'vendors.previewFromCatalogue': query(
    z.strictObject({ catalogueId: textSchema, ...asAtInput }),
    z.strictObject({
      /** Fields as they would be filled in, with the source of each and the day of the fact. */
      fields: z.array(
        z.strictObject({ field: z.string(), value: z.unknown(), reference: z.string(), capturedOn: daySchema }),
      ),
      suggestions,
    }),
  ),
  /**
   * Adds a vendor with what the catalogue says of it, every field marked as pre-filled and to be confirmed, and
   * with an engagement where the caller describes one. One command: one step to undo.
   */
  'vendors.addFromCatalogue': command(
    ['vendors', 'factSources', 'engagements'],
    z.strictObject({
      catalogueId: textSchema,
      /** The contracting entity where the user has picked it among those that the entry lists. */
      entityName: textSchema.optional(),
      engagement: recordTypes.engagement.draft.omit({ vendorId: true }).optional(),
    }),
    z.strictObject({
      vendor: recordTypes.vendor.schema,
      engagement: recordTypes.engagement.schema.nullable(),
      /** Fields that were filled in. */
      prefilled: z.array(z.string()),
      suggestions,
    }),
  ),
  /** What the catalogue says now beside what a vendor of the register has; null where no one entry is that vendor. */
  'vendors.compareWithCatalogue': query(
    z.strictObject({ id: recordIdSchema, ...asAtInput }),
    z
      .strictObject({
        catalogueId: z.string(),
        name: z.string(),
        origin,
        /** Fields that the catalogue has otherwise, or has where the register has nothing. */
        differences: z.array(z.strictObject({ field: z.string(), value: z.unknown(), reference: z.string() })),
        suggestions,
      })
      .nullable(),
  ),
  /** Takes fields over from the catalogue as it is now, each marked as pre-filled and to be confirmed. */
  'vendors.takeFromCatalogue': command(
    ['vendors', 'factSources'],
    z.strictObject({ id: recordIdSchema, revision: z.int(), fields: z.array(textSchema).min(1) }),
    z.strictObject({ vendor: recordTypes.vendor.schema, prefilled: z.array(z.string()) }),
  ),
  /** Confirms pre-filled and stale facts of a record: all of them, or those of the fields named. */
  'sources.confirm': command(
    ['factSources'],
    z.strictObject({
      recordType: z.enum(recordTypeNames),
      recordId: recordIdSchema,
      fields: z.array(textSchema).min(1).optional(),
    }),
    z.strictObject({ confirmed: z.int() }),
  ),
};
