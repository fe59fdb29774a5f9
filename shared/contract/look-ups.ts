// What pickers and record pages read in one call, so that they stay quick in a register of any size.
import { z } from 'zod';
import { codesOf, vendorRoles } from '../domain/codes.ts';
import { optionalCountry, optionalDay, placeSchema, recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import { query } from './operation.ts';
import { asAtInput } from './records.ts';

const named = z.strictObject({ id: recordIdSchema, title: z.string(), hint: z.string().nullable() });
/** A record as a picker offers it. `hint` tells namesakes apart: a reference, a country. */
export type NamedRecord = z.infer<typeof named>;

const vendorSummary = z.strictObject({
  id: recordIdSchema,
  revision: z.int(),
  name: z.string(),
  isNamed: z.boolean(),
  country: optionalCountry,
  processingLocations: z.array(placeSchema),
  /** Roles that it has in its engagements, each once. */
  roles: z.array(z.enum(codesOf(vendorRoles))),
  engagements: z.int(),
  transfers: z.int(),
  dpaState: recordTypes.vendor.shape.dpaState,
  dpaValidUntil: optionalDay,
  status: recordTypes.vendor.shape.status,
  reviewDate: optionalDay,
  /** Facts that still wait to be confirmed. */
  prefilled: z.int(),
});
export type VendorSummary = z.infer<typeof vendorSummary>;

const related = {
  engagements: z.array(recordTypes.engagement.schema),
  transfers: z.array(recordTypes.transfer.schema),
  vendors: z.array(recordTypes.vendor.schema),
  sources: z.array(recordTypes.factSource.schema),
};

export const lookUpOperations = {
  /** All records of a type by title. */
  'register.names': query(z.strictObject({ type: z.enum(recordTypeNames), ...asAtInput }), z.array(named)),
  /** All vendors as table rows, by name. */
  'vendors.summaries': query(z.strictObject({ ...asAtInput }), z.array(vendorSummary)),
  /** What hangs on one activity: engagements with their vendors, transfers, retention rules, and the sources of all of them. */
  'activities.related': query(
    z.strictObject({ id: recordIdSchema, ...asAtInput }),
    z.strictObject({ ...related, retentionRules: z.array(recordTypes.retentionRule.schema) }),
  ),
  /** What hangs on one vendor: engagements, transfers to it and onward from it, the chain of sub-processors under it, and their sources. */
  'vendors.related': query(
    z.strictObject({ id: recordIdSchema, ...asAtInput }),
    z.strictObject({
      ...related,
      activities: z.array(named),
      subProcessings: z.array(recordTypes.subProcessing.schema),
    }),
  ),
};
