// Shipped facts of one kind, with what a register has overridden of them and added to them.
import type { z } from 'zod';
import type { ReferenceOverride } from '../domain/record-types.ts';
import type { ReferenceFactKind } from '../domain/records/upkeep.ts';
import { factFileSchema, shippedOrigin } from './fact-origin.ts';
import type { FactOrigin, FactReference, ShippedConfidence, ShippedStanding, Sourced } from './fact-origin.ts';
import { isSameValue } from './same-value.ts';

/** An override as a register stores it, or one that is only supposed: it then has no record behind it. */
export type FactOverride = Omit<ReferenceOverride, 'id' | 'createdAt' | 'updatedAt' | 'revision'> & {
  readonly id?: string;
};

/** A field in which shipped data now say something else than when the user overrode it. */
export type FactDifference = {
  /** Record of the override; null where it is only supposed. */
  readonly overrideId: string | null;
  readonly factKind: ReferenceFactKind;
  readonly factId: string;
  /** Name of the field; null where the whole fact is concerned. */
  readonly field: string | null;
  /**
   * `changed`: the shipped value is another one now. `agrees`: it now is what the user had put.
   * `withdrawn`: the fact is no longer shipped. `shippedNow`: a fact of the user's own is shipped now.
   * `notApplied`: the override does not fit the fact's fields, so the shipped fact stands.
   */
  readonly kind: 'changed' | 'agrees' | 'withdrawn' | 'shippedNow' | 'notApplied';
  readonly overridden: unknown;
  readonly shippedThen: unknown;
  readonly shippedNow: unknown;
};

type Identified = { readonly id: string };

export type ShippedFacts<Fact extends Identified> = {
  readonly asOf: string;
  readonly byId: ReadonlyMap<string, Fact>;
};

/**
 * Facts of a shipped file, checked on first use and once.
 * @throws ZodError on first use where the file does not fit the schema, which the schema test would have told.
 */
export function shippedFacts<Fact extends Identified>(
  schema: z.ZodType<Fact>,
  file: unknown,
): () => ShippedFacts<Fact> {
  let loaded: ShippedFacts<Fact> | undefined;
  return () => {
    if (loaded === undefined) {
      const { asOf, facts } = factFileSchema(schema).parse(file);
      loaded = { asOf, byId: new Map(facts.map((fact) => [fact.id, fact])) };
    }
    return loaded;
  };
}

export type FactTable<Fact extends Identified> = {
  readonly get: (id: string) => Sourced<Fact> | undefined;
  /** Shipped ones in their order, then the user's own. */
  readonly all: () => readonly Sourced<Fact>[];
  readonly differences: () => readonly FactDifference[];
};

export type FactTableOptions<Fact extends Identified> = {
  readonly kind: ReferenceFactKind;
  readonly schema: z.ZodType<Fact>;
  readonly shipped: () => ShippedFacts<Fact>;
  /** What stands behind a shipped fact. */
  readonly standing: (fact: Fact) => {
    readonly sources: readonly FactReference[];
    readonly confidence: ShippedConfidence;
  };
  /** Overrides of all kinds; those of other kinds are left aside. */
  readonly overrides: readonly FactOverride[];
};

/** A table of facts. Nothing is read or checked before the first look-up. */
export function createFactTable<Fact extends Identified>(options: FactTableOptions<Fact>): FactTable<Fact> {
  let built: { facts: Map<string, Sourced<Fact>>; differences: FactDifference[] } | undefined;
  const table = () => (built ??= buildTable(options));
  return {
    get: (id) => table().facts.get(id),
    all: () => [...table().facts.values()],
    differences: () => table().differences,
  };
}

function buildTable<Fact extends Identified>({
  kind,
  schema,
  shipped,
  standing,
  overrides,
}: FactTableOptions<Fact>): { facts: Map<string, Sourced<Fact>>; differences: FactDifference[] } {
  const { asOf, byId } = shipped();
  const facts = new Map<string, Sourced<Fact>>();
  const differences: FactDifference[] = [];
  for (const fact of byId.values()) {
    const { sources, confidence } = standing(fact);
    facts.set(fact.id, { ...fact, origin: shippedOrigin(asOf, sources, confidence) });
  }

  for (const override of overrides) {
    if (override.factKind !== kind) continue;
    const base = byId.get(override.factId);
    const tell = (difference: Pick<FactDifference, 'field' | 'kind'> & Partial<FactDifference>): void => {
      differences.push({
        overrideId: override.id ?? null,
        factKind: kind,
        factId: override.factId,
        overridden: null,
        shippedThen: null,
        shippedNow: null,
        ...difference,
      });
    };
    if (override.isOwn) {
      if (base !== undefined) tell({ field: null, kind: 'shippedNow', shippedNow: base });
    } else if (base === undefined) {
      tell({ field: null, kind: 'withdrawn' });
      continue;
    }
    // Later overrides of the same fact add to earlier ones.
    const before = facts.get(override.factId);
    const merged = schema.safeParse({ ...withoutOrigin(before), ...override.factValues, id: override.factId });
    if (!merged.success) {
      tell({ field: merged.error.issues[0]?.path.map(String)[0] ?? null, kind: 'notApplied' });
      continue;
    }
    facts.set(override.factId, {
      ...merged.data,
      origin: overriddenOrigin(override, before?.origin),
    });
    if (override.isOwn || base === undefined) continue;
    for (const [field, then] of Object.entries(override.shippedValues)) {
      const now: unknown = Reflect.get(base, field);
      if (isSameValue(then, now)) continue;
      const value = override.factValues[field];
      const kindOfDifference = isSameValue(value, now) ? 'agrees' : 'changed';
      tell({ field, kind: kindOfDifference, overridden: value, shippedThen: then, shippedNow: now });
    }
  }
  return { facts, differences };
}

function withoutOrigin<Fact>(fact: Sourced<Fact> | undefined): object {
  if (fact === undefined) return {};
  const { origin: _origin, ...own } = fact;
  return own;
}

function overriddenOrigin(override: FactOverride, before: FactOrigin | undefined): FactOrigin {
  const named: FactReference[] = override.source === null ? [] : [{ name: override.source, url: null }];
  const overriddenFields = [...new Set([...(before?.overriddenFields ?? []), ...Object.keys(override.factValues)])];
  return {
    source: override.source ?? 'entered in this register',
    sources: named,
    asOf: override.capturedOn,
    confidence: override.isOwn ? 'ownFact' : 'userOverride',
    isOverride: true,
    overriddenFields,
    reason: override.reason,
    shipped: before === undefined ? null : (before.shipped ?? standingOf(before)),
  };
}

/** The standing of a fact that nobody has overridden yet; a fact of the user's own has none. */
function standingOf({ source, sources, asOf, confidence }: FactOrigin): ShippedStanding | null {
  return confidence === 'verified' || confidence === 'fromMemory' ? { source, sources, asOf, confidence } : null;
}
