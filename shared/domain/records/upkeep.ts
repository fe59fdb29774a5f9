// How the register is kept: facts overridden, findings dismissed, layouts of one's own, settings.
import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { policyLanguageSchema } from '../languages.ts';
import { daySchema, idList, optionalDay, optionalText, textSchema } from '../primitives.ts';

/** What the shipped reference facts are about; `shared/reference` holds them. */
export const referenceFactKinds = ['jurisdiction', 'mechanism', 'lawfulBasis', 'statutoryRetention', 'vendor'] as const;
export type ReferenceFactKind = (typeof referenceFactKinds)[number];

/** Fields of a fact by name, as plain JSON. */
export const factValuesSchema = z.record(z.string(), z.unknown());

/** A reference fact as this register has it where it differs from the shipped one, or a fact of the user's own. */
export const referenceOverride = defineRecord({
  type: 'referenceOverride',
  area: 'referenceOverrides',
  fields: {
    factKind: z.enum(referenceFactKinds),
    /** Id of the shipped fact, or of the user's own. */
    factId: textSchema,
    /** True for a fact that is not among the shipped ones. */
    isOwn: z.boolean(),
    /** Only the fields that differ; for an own fact all of them. */
    factValues: factValuesSchema,
    /** What the shipped data said of those fields then, so that a later update shows as a difference. */
    shippedValues: factValuesSchema,
    reason: optionalText,
    source: optionalText,
    capturedOn: daySchema,
  },
  defaults: { isOwn: false, shippedValues: {}, reason: null, source: null },
});

/** A finding that somebody has looked at and set aside, with the reason; it goes on to be listed as dismissed. */
export const findingDismissal = defineRecord({
  type: 'findingDismissal',
  area: 'findingDismissals',
  fields: {
    /** Id of the rule. */
    rule: textSchema,
    /** The finding's key: the rule and the ids of what it is about; stays the same while the facts do. */
    findingKey: textSchema,
    reason: textSchema,
    dismissedOn: daySchema,
    dismissedBy: optionalText,
    /** When it comes back; null: it stays dismissed while its key stays the same. */
    until: optionalDay,
    recordIds: idList,
  },
  defaults: { dismissedBy: null, until: null, recordIds: [] },
});

/** A record layout that users made from one of the shipped ones. `shared/reference/layouts` has the schema of the definition. */
export const recordLayout = defineRecord({
  type: 'recordLayout',
  area: 'recordLayouts',
  fields: {
    title: textSchema,
    /** Id of the layout that it was copied from. */
    basedOn: textSchema,
    definition: factValuesSchema,
    notes: optionalText,
  },
  defaults: { notes: null },
});

/** Settings that belong to the register and not to the machine. At most one such record; without it the defaults hold. */
export const registerSettings = defineRecord({
  type: 'registerSettings',
  area: 'registerSettings',
  fields: {
    /** Age in months after which a pre-filled catalogue fact counts as stale. */
    catalogueStaleMonths: z.int().min(1).max(120),
    /** How many days ahead a deadline counts as due soon. */
    dueSoonDays: z.int().min(1).max(730),
    /** Number of people employed from which records must be kept without exception (Art. 30(5)). */
    recordThreshold: z.int().min(1).max(100_000),
    /** Age in months after which an activity, a vendor or a transfer without a review date counts as not reviewed. */
    reviewEveryMonths: z.int().min(1).max(120).nullable(),
    /** Language in which the texts of the register are typed. */
    textLanguage: policyLanguageSchema,
  },
  defaults: {
    catalogueStaleMonths: 12,
    dueSoonDays: 60,
    recordThreshold: 250,
    reviewEveryMonths: null,
    textLanguage: 'en',
  },
});
