import { z } from 'zod';
import { defineRecord } from '../define-record.ts';
import { daySchema, idList, optionalCountry, optionalText, textList, textSchema } from '../primitives.ts';
import { periodSchema } from '../periods.ts';

/** What a period counts from, or what lasts before it begins. */
export const retentionEvents = [
  'collection',
  'submission',
  'lastContact',
  'lastActivity',
  'accountLifetime',
  'accountClosed',
  'subscription',
  'contract',
  'contractEnd',
  'workspaceActive',
  'purpose',
  'yearEnd',
  'deletionRequest',
  'other',
] as const;

/** An event in time; `text` words it where the code does not: `the last reply`. */
export const retentionEventSchema = z.strictObject({
  event: z.enum(retentionEvents),
  text: optionalText.default(null),
});

/** A phase of keeping (for example active, then restricted under Art. 18, then disposal). */
export const retentionPhaseSchema = z.strictObject({
  name: z.enum(['active', 'restricted', 'archived']),
  period: periodSchema.nullable().default(null),
  description: optionalText.default(null),
});

/** A case in which the trigger has happened, so that a due date can be told: `project Alder ended`. */
export const retentionOccurrenceSchema = z.strictObject({
  label: textSchema,
  /** Day of the trigger. */
  on: daySchema,
  /** When the data were disposed of; null while they are still there. */
  disposedOn: daySchema.nullable().default(null),
});

/**
 * How long data are kept, from when, why, and what happens then (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)).
 *
 * Read as: kept `during` something lasts, then for `period` (as `periodKind` qualifies it) after `trigger`.
 * `periodKind` says how the length is known: a number (`exact`, `upTo`, `atLeast`, `typical`, `range`), the law
 * (`byLaw`, with an optional typical period), words (`reasonable`, `limited`, `asNeeded`), by the event alone (`none`), or not yet (`notAnswered`).
 */
export const retentionRule = defineRecord({
  type: 'retentionRule',
  area: 'retentionRules',
  fields: {
    /** Which data, as a plural noun phrase: `contact-form messages`. */
    name: textSchema,
    dataCategoryIds: idList,
    /** Where they are kept: `backups`, `server logs`. */
    place: optionalText,
    isBackup: z.boolean(),
    isRolling: z.boolean(),
    isEncrypted: z.boolean(),
    during: retentionEventSchema.nullable(),
    periodKind: z.enum([
      'notAnswered',
      'none',
      'exact',
      'upTo',
      'atLeast',
      'typical',
      'range',
      'byLaw',
      'reasonable',
      'limited',
      'asNeeded',
      'indefinite',
    ]),
    period: periodSchema.nullable(),
    /** Upper end where `periodKind` is `range`. */
    periodMax: periodSchema.nullable(),
    /** What the period is called: `grace period`. */
    periodLabel: optionalText,
    /** Whether the length is only the typical one (with `byLaw` or `range`). */
    isTypical: z.boolean(),
    trigger: retentionEventSchema.nullable(),
    /** True where the data can stay that long but need not: copies may persist. */
    isConditional: z.boolean(),
    /** Why, as noun phrases: `disputes`, `audits`. */
    reasons: textList,
    legalGround: optionalText,
    statute: optionalText,
    statuteCountry: optionalCountry,
    phases: z.array(retentionPhaseSchema),
    disposal: z.enum(['delete', 'anonymise', 'archive', 'overwrite']).nullable(),
    disposalMode: z.enum(['automatic', 'manual']).nullable(),
    /** By what: `time-to-live setting`. */
    disposalMethod: optionalText,
    exceptions: textList,
    /** Cases whose disposal has a date. */
    occurrences: z.array(retentionOccurrenceSchema),
    status: z.enum(['draft', 'active', 'retired']),
    notes: optionalText,
  },
  defaults: {
    dataCategoryIds: [],
    place: null,
    isBackup: false,
    isRolling: false,
    isEncrypted: false,
    during: null,
    periodKind: 'notAnswered',
    period: null,
    periodMax: null,
    periodLabel: null,
    isTypical: false,
    trigger: null,
    isConditional: false,
    reasons: [],
    legalGround: null,
    statute: null,
    statuteCountry: null,
    phases: [],
    disposal: null,
    disposalMode: null,
    disposalMethod: null,
    exceptions: [],
    occurrences: [],
    status: 'active',
    notes: null,
  },
  links: { dataCategoryIds: 'dataCategory' },
});
