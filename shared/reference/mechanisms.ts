// Transfer mechanisms: what the laws offer, since when, and what each one asks for.
import { z } from 'zod';
import { codesOf, mechanismVariants, transferMechanisms } from '../domain/codes.ts';
import type { TransferMechanismCode } from '../domain/codes.ts';
import { optionalDay, optionalText, textSchema } from '../domain/primitives.ts';
import file from './facts/mechanisms.json' with { type: 'json' };
import { shippedFactShape } from './fact-origin.ts';
import type { Sourced } from './fact-origin.ts';
import { shippedFacts } from './fact-table.ts';
import { transferLaws } from './reference-laws.ts';

const partyRole = z.enum(['controller', 'processor']).nullable().default(null);

export const mechanismVariantSchema = z.strictObject({
  /** Name of the variant in the law or instrument: `M2`, `49(1)(a)`. */
  key: textSchema,
  /** Code that a transfer records; null where it records none. */
  variant: z.enum(codesOf(mechanismVariants)).nullable().default(null),
  name: textSchema,
  article: optionalText.default(null),
  exporterRole: partyRole,
  importerRole: partyRole,
  /** Whether its clauses are a processor contract too (Art. 28(3)). */
  includesProcessorTerms: z.boolean().default(false),
  /** Where the duty to assess holds for a part of the cases only. */
  assessmentNote: optionalText.default(null),
  /** For transfers that happen now and then only (recital 111). */
  isOccasionalOnly: z.boolean().default(false),
  /** Whether public authorities may rely on it (Art. 49(3)). */
  isForPublicBodies: z.boolean().default(true),
  /** Whether the record must document it (Art. 30(1)(e)). */
  mustAppearInRecord: z.boolean().default(false),
});

export const mechanismSchema = z.strictObject({
  ...shippedFactShape,
  law: z.enum(transferLaws),
  /** `notAMechanism`: what is often taken for one; never offered. */
  kind: z.enum(['adequacy', 'framework', 'safeguard', 'derogation', 'other', 'notAMechanism']),
  name: textSchema,
  article: textSchema,
  description: textSchema,
  /** Transfer impact assessment: whether the law at the destination defeats the safeguard. */
  needsAssessment: z.boolean().default(false),
  /** Whether exporter and importer sign something. */
  needsSignedInstrument: z.boolean().default(false),
  /** Whether an authority must have approved it. */
  needsApproval: z.boolean().default(false),
  instrument: optionalText.default(null),
  /** Null: from before the dates that matter here. */
  validFrom: optionalDay.default(null),
  /** Last day; null: no end is set. */
  validUntil: optionalDay.default(null),
  /** First day of a suspension; it lasts until `suspendedUntil` or, where that is null, on. */
  suspendedFrom: optionalDay.default(null),
  suspendedUntil: optionalDay.default(null),
  /** What may bring it down: `under legal challenge`. */
  doubt: optionalText.default(null),
  note: optionalText.default(null),
  variants: z.array(mechanismVariantSchema).default([]),
});
export type Mechanism = z.infer<typeof mechanismSchema>;

export type MechanismValidity = 'inForce' | 'notYet' | 'suspended' | 'ended';

/** A mechanism as it stands on a day. */
export type MechanismAnswer = Sourced<Mechanism> & {
  /** Code that a transfer records; null for what is no mechanism. */
  readonly code: TransferMechanismCode | null;
  readonly on: string;
  readonly validity: MechanismValidity;
};

export const shippedMechanisms = shippedFacts(mechanismSchema, file);

const codes: readonly string[] = codesOf(transferMechanisms);

/** A mechanism with its validity on a day `YYYY-MM-DD`. */
export function mechanismOn(mechanism: Sourced<Mechanism>, on: string): MechanismAnswer {
  const code = isMechanismCode(mechanism.id) && mechanism.kind !== 'notAMechanism' ? mechanism.id : null;
  return { ...mechanism, code, on, validity: validityOn(mechanism, on) };
}

function validityOn(
  { validFrom, validUntil, suspendedFrom, suspendedUntil }: Mechanism,
  on: string,
): MechanismValidity {
  if (validFrom !== null && on < validFrom) return 'notYet';
  if (validUntil !== null && on > validUntil) return 'ended';
  const isSuspended =
    suspendedFrom !== null && suspendedFrom <= on && (suspendedUntil === null || on <= suspendedUntil);
  return isSuspended ? 'suspended' : 'inForce';
}

function isMechanismCode(id: string): id is TransferMechanismCode {
  return codes.includes(id);
}
