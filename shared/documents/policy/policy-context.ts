// What every section builder gets, and the questions that several of them ask.
import type { AudienceCode, LawCode } from '../../domain/codes.ts';
import type { ContactDetails, YesNo } from '../../domain/primitives.ts';
import type { Commitment, RecordOf, RecordType, Statement } from '../../domain/record-types.ts';
import type { CommitmentKind } from '../../domain/records/commitment.ts';
import type { ApplicableLaw } from '../../domain/records/organisation.ts';
import type { StatementKind } from '../../domain/records/statement.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { Messages } from './messages/messages.ts';
import type { Block } from './nodes.ts';
import { gap } from './nodes.ts';
import { factsOf } from './policy-document.ts';
import type { FactRef, Gap, MissingFact } from './policy-document.ts';
import type { PolicyScope } from './policy-scope.ts';
import type { Words } from './text/inline.ts';

export type PolicyContext = {
  /** The register with its texts in the policy’s language. */
  readonly index: RegisterIndex;
  /** The register as typed: what is decided by words is decided by these. */
  readonly original: RegisterIndex;
  readonly scope: PolicyScope;
  /** The one audience that the policy is written for; null: everybody in its scope. */
  readonly audience: AudienceCode | null;
  readonly messages: Messages;
};

/** Blocks of one section without its heading; none where the section has nothing to say. */
export type SectionBuilder = (context: PolicyContext) => Block[];

/** A record as typed, for what is decided by its words. */
export function asTyped<Type extends RecordType>(
  { original }: PolicyContext,
  type: Type,
  record: RecordOf<Type>,
): RecordOf<Type> {
  return original.get(type, record.id) ?? record;
}

/** A gap in the policy's language. */
export function missing(context: PolicyContext, fact: MissingFact): Gap {
  return gap(fact, context.messages.gap);
}

export function statementsOf({ scope }: PolicyContext, kind: StatementKind, answer?: YesNo): Statement[] {
  return scope.statements.filter(
    (statement) => statement.kind === kind && (answer === undefined || statement.answer === answer),
  );
}

export function commitmentsOf({ scope }: PolicyContext, ...kinds: readonly CommitmentKind[]): Commitment[] {
  return scope.commitments.filter((commitment) => kinds.includes(commitment.kind));
}

/** The laws that a section is about, in the order of the organisation's list. */
export function applicableLawsOf({ scope }: PolicyContext, laws: readonly LawCode[]): ApplicableLaw[] {
  return scope.organisation?.applicableLaws.filter(({ law }) => laws.includes(law)) ?? [];
}

export const gdprLaws = ['eu-gdpr', 'uk-gdpr', 'swiss-fadp'] as const satisfies readonly LawCode[];
export const canadianLaws = ['pipeda', 'alberta-pipa'] as const satisfies readonly LawCode[];

export function isOneOf<Item extends string>(list: readonly Item[], item: string | null): item is Item {
  return list.some((entry) => entry === item);
}

/** Facts of a commitment in the fields that its sentence uses; `kind` alone is the promise itself. */
export function commitmentFacts(commitment: Commitment, ...fields: readonly (keyof Commitment & string)[]): FactRef[] {
  return factsOf('commitment', commitment, 'kind', ...fields);
}

export function statementFacts(statement: Statement, ...fields: readonly (keyof Statement & string)[]): FactRef[] {
  return factsOf('statement', statement, 'answer', ...fields);
}

/** Whom to write to about privacy, as a verb phrase with its facts; null where nobody has recorded an address. */
export function privacyContact({ scope, messages }: PolicyContext): { reach: Words; facts: FactRef[] } | null {
  const { organisation } = scope;
  if (organisation === undefined) return null;
  const own: ContactDetails | null = organisation.privacyContact;
  if (own !== null && hasAddress(own))
    return { reach: messages.reach(own), facts: factsOf('organisation', organisation, 'privacyContact') };
  const general: ContactDetails = {
    name: null,
    email: organisation.email,
    phone: organisation.phone,
    address: organisation.address,
    country: null,
    url: null,
  };
  if (!hasAddress(general)) return null;
  const fields = (['email', 'phone', 'address'] as const).filter((field) => organisation[field] !== null);
  return { reach: messages.reach(general), facts: factsOf('organisation', organisation, ...fields) };
}

export function hasAddress({ email, phone, address, url }: ContactDetails): boolean {
  return [email, phone, address, url].some((part) => part !== null);
}
