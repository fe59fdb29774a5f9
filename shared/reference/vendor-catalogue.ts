// The vendor catalogue: what is publicly known of vendors that many organisations use.
import { z } from 'zod';
import { codesOf, transferMechanisms } from '../domain/codes.ts';
import { countryCodeSchema, daySchema, optionalText, placeSchema, textList, textSchema } from '../domain/primitives.ts';
import file from './facts/vendors.json' with { type: 'json' };
import { linkSchema } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';

/**
 * How sure a point of a vendor is. `verified`: the vendor's own text was read. `thirdParty`: somebody else says so.
 * `fromMemory`: nothing was read. `unknown`: nobody says.
 */
export const vendorConfidenceSchema = z.enum(['verified', 'thirdParty', 'fromMemory', 'unknown']);
export type VendorConfidence = z.infer<typeof vendorConfidenceSchema>;

/** Where customers are that a legal entity contracts with. */
export const customerRegions = ['eea', 'uk', 'ch'] as const;
export type CustomerRegion = (typeof customerRegions)[number];

export const vendorCategories = [
  'accounting',
  'advertising',
  'ai',
  'analytics',
  'auth',
  'automation',
  'captcha',
  'cdn',
  'chat',
  'crm',
  'database',
  'dns',
  'eSignature',
  'emailDelivery',
  'errorTracking',
  'forms',
  'hosting',
  'maps',
  'marketingEmail',
  'merchantOfRecord',
  'messaging',
  'monitoring',
  'payment',
  'productAnalytics',
  'projectManagement',
  'search',
  'social',
  'sourceControl',
  'storage',
  'support',
  'tlsCertificates',
  'videoConferencing',
] as const;

export const vendorEntitySchema = z.strictObject({
  name: textSchema,
  country: countryCodeSchema,
  address: optionalText.default(null),
  /** What is doubtful about the address: `older notices`. */
  addressNote: optionalText.default(null),
  role: optionalText.default(null),
  confidence: vendorConfidenceSchema,
  /** Customers that contract with this entity, where that is told. */
  contractsWith: z.array(z.enum(customerRegions)).default([]),
});
export type VendorEntity = z.infer<typeof vendorEntitySchema>;

export const vendorMechanismSchema = z.strictObject({
  /** Null where it is no mechanism of ours, or not known. */
  code: z.enum(codesOf(transferMechanisms)).nullable().default(null),
  /** In words where there is no code. */
  name: optionalText.default(null),
  evidence: textSchema,
  confidence: vendorConfidenceSchema,
});
export type VendorMechanism = z.infer<typeof vendorMechanismSchema>;

export const vendorSourceSchema = z
  .strictObject({
    name: optionalText.default(null),
    url: linkSchema.nullable().default(null),
    /** What was read there. */
    what: textSchema,
    seenOn: daySchema,
    /** `mirror`: the address is the vendor's, the copy read was elsewhere, so it verifies nothing. */
    kind: z.enum(['vendor', 'archive', 'official', 'mirror', 'thirdParty']),
  })
  .refine(({ name, url }) => name !== null || url !== null, 'A source needs a name or an address');

export const vendorEntrySchema = z.strictObject({
  id: textSchema,
  name: textSchema,
  /** Other names, products and legal names that a policy may use for it. */
  aliases: textList.default([]),
  /** Hosts, some with a path: `google.com/recaptcha`. */
  domains: textList.default([]),
  entities: z.array(vendorEntitySchema).default([]),
  headquarters: countryCodeSchema.nullable().default(null),
  categories: z.array(z.enum(vendorCategories)).default([]),
  /** What it is usually engaged for, as phrases. */
  purposes: textList.default([]),
  dataExamples: textList.default([]),
  locations: z.array(placeSchema).default([]),
  /** True where the customer chooses the region, so that none can be told beforehand. */
  isRegionChosen: z.boolean().default(false),
  /** What is known of locations beyond countries. */
  locationNotes: textList.default([]),
  /** Usual role towards its customers; `both`: it depends on the part of the service. */
  role: z.enum(['processor', 'independentController', 'both']).nullable().default(null),
  roleNote: optionalText.default(null),
  mechanisms: z.array(vendorMechanismSchema).default([]),
  agreementUrl: linkSchema.nullable().default(null),
  subProcessorListUrl: linkSchema.nullable().default(null),
  privacyPolicyUrl: linkSchema.nullable().default(null),
  /** With what stands behind each: `memory`. Never to be printed as a fact. */
  certifications: z.array(z.strictObject({ name: textSchema, basis: textSchema })).default([]),
  note: optionalText.default(null),
  sources: z.array(vendorSourceSchema).default([]),
  confidence: z.strictObject({
    entity: vendorConfidenceSchema,
    mechanisms: vendorConfidenceSchema,
    urls: vendorConfidenceSchema,
  }),
});
export type VendorEntry = z.infer<typeof vendorEntrySchema>;

export const shippedVendors = shippedFacts(vendorEntrySchema, file);
