// The law's dated facts for lists and dialogs, and what the register puts otherwise.
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import type { referenceOperations } from '../../shared/contract/reference.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { ReferenceOverride } from '../../shared/domain/record-types.ts';
import { adequacyLaws } from '../../shared/reference/jurisdictions.ts';
import type { MechanismAnswer } from '../../shared/reference/mechanisms.ts';
import { basisLaws, transferLaws } from '../../shared/reference/reference-laws.ts';
import { retentionCategories } from '../../shared/reference/statutory-retention.ts';
import { findShippedFact, parseFact } from '../../shared/reference/shipped-facts.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { fromKeys } from '../../shared/domain/typed-keys.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';

type Operations = Extract<keyof typeof referenceOperations, `reference.${string}`>;

export const referenceHandlers: Pick<Handlers, Operations> = {
  'reference.jurisdictions': ({ on, asAt }, context) => {
    const facts = factsOf(context, asAt);
    return facts.jurisdictions().map(({ id, name, kind, isEea, note, origin }) => {
      const answers = fromKeys(adequacyLaws, (from) => facts.adequacy({ from, to: id, on }));
      return { id, name, kind, isEea, note, ...answers, origin };
    });
  },

  'reference.adequacy': ({ from, to, on, asAt }, context) => factsOf(context, asAt).adequacy({ from, to, on }),

  'reference.mechanisms': ({ on, law, all, asAt }, context) => {
    const known = pickKnown(transferLaws, law, 'law');
    return factsOf(context, asAt)
      .mechanisms({ on, ...(known && { law: known }), all })
      .map(mechanismRow);
  },

  'reference.lawfulBases': ({ on, law, asAt }, context) => {
    const known = pickKnown(basisLaws, law, 'law');
    return factsOf(context, asAt)
      .lawfulBases({ on, ...(known && { law: known }) })
      .map(({ sources: _sources, confidence: _confidence, ...row }) => row);
  },

  'reference.statutoryRetention': ({ on, country, category, asAt }, context) => {
    const known = pickKnown(retentionCategories, category, 'category');
    return factsOf(context, asAt)
      .statutoryRetention({ on, ...(country !== undefined && { country }), ...(known && { category: known }) })
      .map(({ sources: _sources, confidence: _confidence, evidence: _evidence, ...row }) => row);
  },

  'reference.fact': ({ factKind, factId, asAt }, context) => {
    const index = indexFor(context, asAt);
    const shipped = findShippedFact(factKind, factId) ?? null;
    const override = overrideOf(index, factKind, factId) ?? null;
    if (shipped === null && override === null) throw new RegistryError('not_found', `There is no fact ${factId}.`);
    const parsed = parseFact(factKind, { ...shipped, ...override?.factValues, id: factId });
    // An override that does not fit its fact is not applied; `reference.differences` tells of it.
    const values = parsed.success ? parsed.data : (shipped ?? override?.factValues ?? {});
    return { values: { ...values }, shipped: shipped === null ? null : { ...shipped }, override };
  },

  'reference.differences': ({ asAt }, context) => factsOf(context, asAt).differences(),

  'reference.override': ({ factKind, factId, factValues, reason, source }, context) => {
    const shipped = findShippedFact(factKind, factId);
    const own = ownFactOf(context.store.index(), factKind, factId);
    if (shipped === undefined && own === undefined)
      throw new RegistryError('not_found', `There is no fact ${factId} to put otherwise. Add it as one of your own.`);
    const before = overrideOf(context.store.index(), factKind, factId);
    const merged = { ...before?.factValues, ...factValues };
    checkFact(factKind, factId, { ...shipped, ...merged });
    const shippedValues =
      shipped === undefined
        ? {}
        : {
            ...before?.shippedValues,
            ...Object.fromEntries(Object.keys(factValues).map((field) => [field, Reflect.get(shipped, field)])),
          };
    const content = { factValues: merged, shippedValues, reason, source, capturedOn: today(context.clock) };
    return context.store.write('reference.override', (unit) =>
      before === undefined
        ? unit.create('referenceOverride', { factKind, factId, isOwn: false, ...content })
        : unit.update('referenceOverride', before.id, before.revision, content),
    ).value;
  },

  'reference.addOwn': ({ factKind, factId, factValues, reason, source }, context) => {
    const isTaken =
      findShippedFact(factKind, factId) !== undefined ||
      overrideOf(context.store.index(), factKind, factId) !== undefined;
    if (isTaken)
      throw new RegistryError('rule_broken', `There is a fact ${factId} already. Choose another id, or override it.`, {
        problem: 'alreadyThere',
        fields: { factId: 'Taken' },
      });
    checkFact(factKind, factId, factValues);
    return context.store.write('reference.addOwn', (unit) =>
      unit.create('referenceOverride', {
        factKind,
        factId,
        factValues,
        reason,
        source,
        isOwn: true,
        capturedOn: today(context.clock),
      }),
    ).value;
  },

  'reference.accept': ({ overrideId, field }, { store }) =>
    store.write('reference.accept', (unit) => {
      const override = requireOverride(unit, overrideId);
      const factValues = field === null ? {} : withoutKey(override.factValues, field);
      if (Object.keys(factValues).length === 0) {
        unit.remove('referenceOverride', overrideId);
        return { isRemoved: true };
      }
      const shippedValues = withoutKey(override.shippedValues, field);
      unit.update('referenceOverride', overrideId, override.revision, { factValues, shippedValues });
      return { isRemoved: false };
    }).value,

  'reference.keep': ({ overrideId, field }, { store }) =>
    store.write('reference.keep', (unit) => {
      const override = requireOverride(unit, overrideId);
      const shipped = findShippedFact(override.factKind, override.factId);
      if (shipped === undefined)
        throw new RegistryError(
          'rule_broken',
          'The fact is no longer shipped, so there is nothing to keep it against.',
          {
            problem: 'withdrawn',
          },
        );
      const fields = field === null ? Object.keys(override.factValues) : [field];
      const now = Object.fromEntries(fields.map((name) => [name, Reflect.get(shipped, name)]));
      return unit.update('referenceOverride', overrideId, override.revision, {
        shippedValues: { ...override.shippedValues, ...now },
      });
    }).value,
};

function factsOf(context: Context, asAt: string | undefined) {
  return factsOfRegister(indexFor(context, asAt).register);
}

function mechanismRow(mechanism: MechanismAnswer) {
  const { sources: _sources, confidence: _confidence, on: _on, variants, ...row } = mechanism;
  return {
    ...row,
    variants: variants.map(({ key, variant, name, article }) => ({ key, variant, name, article })),
  };
}

/** A word of a list, or undefined where none was given. */
function pickKnown<Word extends string>(
  known: readonly Word[],
  word: string | undefined,
  field: string,
): Word | undefined {
  if (word === undefined) return undefined;
  const found = known.find((one) => one === word);
  if (found === undefined)
    throw new RegistryError('invalid_input', `${word} is not among ${known.join(', ')}.`, {
      fields: { [field]: `Use one of ${known.join(', ')}` },
    });
  return found;
}

function overrideOf(
  index: RegisterIndex,
  factKind: ReferenceOverride['factKind'],
  factId: string,
): ReferenceOverride | undefined {
  return index.register.records.referenceOverrides.find(
    (override) => override.factKind === factKind && override.factId === factId,
  );
}

function ownFactOf(index: RegisterIndex, factKind: ReferenceOverride['factKind'], factId: string) {
  const override = overrideOf(index, factKind, factId);
  return override?.isOwn === true ? override : undefined;
}

function requireOverride(unit: UnitOfWork, id: string): ReferenceOverride {
  const override = unit.find('referenceOverride', id);
  if (override === undefined) throw new RegistryError('not_found', 'This override has been removed already.');
  return override;
}

/** @throws RegistryError `invalid_input` with the field that does not fit. */
function checkFact(factKind: ReferenceOverride['factKind'], factId: string, values: object): void {
  const parsed = parseFact(factKind, { ...values, id: factId });
  if (!parsed.success) throw invalidInput(parsed.error, 'The fact');
}

function withoutKey(values: Readonly<Record<string, unknown>>, key: string | null): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}
