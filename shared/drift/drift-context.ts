// What drafting and comparing work on.
import type { PolicyScope } from '../documents/policy/policy-scope.ts';
import { findPolicyPart } from '../documents/policy/policy-part.ts';
import type { RecordOf, RecordType } from '../domain/record-types.ts';
import type { RegisterIndex } from '../domain/register.ts';
import type { PolicyReading } from '../reading/policy-reading.ts';
import type { ReferenceFacts } from '../reference/reference-facts.ts';
import type { Span } from '../reading/text/mapped-text.ts';
import type { Place } from './draft.ts';
import type { AnswerPlaces, LocatedReading } from './located-reading.ts';
import { placeAt } from './quote.ts';
import type { KnownVendors } from './known-vendors.ts';
import { knowVendors } from './known-vendors.ts';

export type DriftContext = {
  readonly text: string;
  readonly reading: PolicyReading;
  readonly places: AnswerPlaces;
  readonly index: RegisterIndex;
  /** What of the register the policy covers. */
  readonly scope: PolicyScope;
  readonly vendors: KnownVendors;
  /** The record of a type that belongs to a draft because a user has said so. */
  readonly chosenFor: <Type extends RecordType>(type: Type, key: string) => RecordOf<Type> | undefined;
  /** Records that drafts of vendors, keeping and transfers have made or changed. */
  readonly madeIds: ReadonlySet<string>;
  /** What texts of a record say in the language of the policy, where somebody has translated them. */
  readonly translated: (recordId: string) => readonly string[];
  /** The place of a span. */
  readonly at: (span: Span) => Place;
  /** The place of an answer, as a list: empty where it has none. */
  readonly atAnswer: (answer: SingleAnswer) => readonly Place[];
};

/** Answers that have one place. */
export type SingleAnswer = Exclude<keyof AnswerPlaces, 'rightsResponse'>;

export type DriftOptions = {
  /** Which policy of the register; its first one if left out. */
  readonly policyId?: string | undefined;
  /** Records that users have chosen for drafts, or made from them, by the draft's key: whatever they are called, they are the same. */
  readonly chosen?: ReadonlyMap<string, readonly string[]> | undefined;
};

export function makeContext(
  { text, reading, places }: LocatedReading,
  index: RegisterIndex,
  facts: ReferenceFacts,
  { policyId, chosen }: DriftOptions,
): DriftContext {
  const translations = Map.groupBy(
    index.register.records.translations.filter(({ language }) => language === reading.language),
    ({ recordId }) => recordId,
  );
  return {
    text,
    reading,
    places,
    index,
    scope: findPolicyPart(index, { policyId }).scope,
    vendors: knowVendors(facts),
    chosenFor: (type, key) => index.getAll(type, chosen?.get(key) ?? [])[0],
    madeIds: new Set(
      [...(chosen ?? [])].flatMap(([key, ids]) => (/^(?:vendor|retention|transfer):/.test(key) ? ids : [])),
    ),
    translated: (recordId) => (translations.get(recordId) ?? []).map((translation) => translation.text),
    at: (span) => placeAt(text, span),
    atAnswer: (answer) => {
      const span = places[answer];
      return span === null ? [] : [placeAt(text, span)];
    },
  };
}
