// The dated facts of law and market that a register looks up, with what it has overridden of them.
import { answerAdequacy } from './adequacy.ts';
import type { AdequacyAnswer, AdequacyQuestion } from './adequacy.ts';
import { createFactTable } from './fact-table.ts';
import type { FactDifference, FactOverride } from './fact-table.ts';
import type { Sourced } from './fact-origin.ts';
import { jurisdictionSchema, shippedJurisdictions } from './jurisdictions.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { mechanismOn, mechanismSchema, shippedMechanisms } from './mechanisms.ts';
import type { MechanismAnswer, TransferLaw } from './mechanisms.ts';

/** All look-ups. Days are `YYYY-MM-DD`; every answer says where it comes from. */
export type ReferenceFacts = {
  readonly jurisdiction: (id: string) => Sourced<Jurisdiction> | undefined;
  readonly jurisdictions: () => readonly Sourced<Jurisdiction>[];
  readonly adequacy: (question: AdequacyQuestion) => AdequacyAnswer;
  /** A mechanism as it stands on a day, in force or not. Undefined for codes that stand for no fact (`other`). */
  readonly mechanism: (code: string, at: { readonly on: string }) => MechanismAnswer | undefined;
  /** Mechanisms in force on a day, those of one law where it is named. */
  readonly mechanisms: (at: { readonly law?: TransferLaw; readonly on: string }) => readonly MechanismAnswer[];
  /** What shipped data say otherwise than when the user overrode them. */
  readonly differences: () => readonly FactDifference[];
};

/**
 * Look-ups over the shipped facts and one register's overrides.
 * Cheap: facts are read and checked on the first look-up of their kind, once for all.
 */
export function createReferenceFacts(overrides: readonly FactOverride[] = []): ReferenceFacts {
  const jurisdictions = createFactTable({
    kind: 'jurisdiction',
    schema: jurisdictionSchema,
    shipped: shippedJurisdictions,
    standing: ({ confidence }) => ({
      sources: [{ name: 'ISO 3166-1; adequacy decisions and lists', url: null }],
      confidence: confidence.eu,
    }),
    overrides,
  });
  const mechanisms = createFactTable({
    kind: 'mechanism',
    schema: mechanismSchema,
    shipped: shippedMechanisms,
    standing: (mechanism) => mechanism,
    overrides,
  });

  const mechanism: ReferenceFacts['mechanism'] = (code, { on }) => {
    const fact = mechanisms.get(code);
    return fact && mechanismOn(fact, on);
  };

  return {
    jurisdiction: jurisdictions.get,
    jurisdictions: jurisdictions.all,
    adequacy: (question) =>
      answerAdequacy(question, jurisdictions.get(question.to), (code) => {
        const framework = mechanism(code, question);
        if (framework === undefined) throw new RangeError(`The shipped facts have no mechanism ${code}`);
        const { validity, validUntil, origin } = framework;
        return { isInForce: validity === 'inForce', validUntil, origin };
      }),
    mechanism,
    mechanisms: ({ law, on }) =>
      mechanisms
        .all()
        .filter((fact) => fact.kind !== 'notAMechanism' && (law === undefined || fact.law === law))
        .map((fact) => mechanismOn(fact, on))
        .filter(({ validity }) => validity === 'inForce'),
    differences: () => [...jurisdictions.differences(), ...mechanisms.differences()],
  };
}
