// Where a reference fact comes from, and how far it may be trusted.
import { z } from 'zod';
import { daySchema, textSchema } from '../domain/primitives.ts';

/** An address that may be shown as a link: https, a host with a dot, no blanks. */
export const linkSchema = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i, 'Expected an https address');

/** What a fact was read in. Texts whose publisher is not known have a name that says so, and no address. */
export const factReferenceSchema = z
  .strictObject({ name: textSchema.nullable().default(null), url: linkSchema.nullable().default(null) })
  .refine(({ name, url }) => name !== null || url !== null, 'A source needs a name or an address');
export type FactReference = z.infer<typeof factReferenceSchema>;

/** `verified`: a text that states the point was read. `fromMemory`: it was not; shown as unverified. */
export const shippedConfidenceSchema = z.enum(['verified', 'fromMemory']);
export type ShippedConfidence = z.infer<typeof shippedConfidenceSchema>;

/** How sure a fact is. The user's own word is neither verified nor from memory. */
export type FactConfidence = ShippedConfidence | 'userOverride' | 'ownFact';

/** Fields that every shipped fact has. */
export const shippedFactShape = {
  id: textSchema,
  sources: z.array(factReferenceSchema).min(1),
  confidence: shippedConfidenceSchema,
};

/** What every answer says of itself. */
export type FactOrigin = {
  /** All sources in one line. */
  readonly source: string;
  readonly sources: readonly FactReference[];
  /** Day on which the fact was recorded. */
  readonly asOf: string;
  readonly confidence: FactConfidence;
  /** False for a shipped fact as it is shipped. */
  readonly isOverride: boolean;
  /** Fields that this register has otherwise than the shipped data. */
  readonly overriddenFields: readonly string[];
  /** Why the user overrode it. */
  readonly reason: string | null;
  /** What stands behind the fields that are not overridden; null for a fact of the user's own, and for a shipped one as it is. */
  readonly shipped: ShippedStanding | null;
};

/** What stands behind a shipped fact. */
export type ShippedStanding = {
  readonly source: string;
  readonly sources: readonly FactReference[];
  readonly asOf: string;
  readonly confidence: ShippedConfidence;
};

/** A fact with its origin. */
export type Sourced<Fact> = Fact & { readonly origin: FactOrigin };

/** Sources in one line: their names, or the addresses of those that have none. */
export function sourceLine(sources: readonly FactReference[]): string {
  return sources.map(({ name, url }) => name ?? url ?? '').join('; ');
}

/** Origin of a fact as it is shipped. */
export function shippedOrigin(
  asOf: string,
  sources: readonly FactReference[],
  confidence: ShippedConfidence,
): FactOrigin {
  return {
    source: sourceLine(sources),
    sources,
    asOf,
    confidence,
    isOverride: false,
    overriddenFields: [],
    reason: null,
    shipped: null,
  };
}

/** A file of shipped facts: when they were recorded, the day of the latest text read for them, the facts. */
export function factFileSchema<Fact extends z.ZodType>(fact: Fact) {
  return z.strictObject({ asOf: daySchema, evidenceUntil: daySchema, facts: z.array(fact) });
}
