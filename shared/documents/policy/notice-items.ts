// What the law wants told, item by item, held against what a policy tells: GDPR Art. 13 and 14, and the notices of the CCPA.
import type { Commitment, Statement } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { ReferenceFacts } from '../../reference/reference-facts.ts';
import type { FactRef, PolicyDocument } from './policy-document.ts';
import { findPolicyPart } from './policy-part.ts';
import type { PolicyScope } from './policy-scope.ts';
import { restsOnSafeguard } from './safeguards.ts';
import type { PolicySectionId } from './section-ids.ts';
import { statementsOf } from './statements.ts';

/**
 * `stated`: told, and nothing of it missing. `partly`: told, with marked gaps. `gap`: not told, whether the text marks it or the
 * register has no answer yet. `notAsked`: the law wants it only where something holds that does not hold here.
 */
export type NoticeState = 'stated' | 'partly' | 'gap' | 'notAsked';

export type NoticeRow = {
  readonly id: string;
  readonly name: string;
  readonly article: string;
  /** When the law wants it, in words; null where it always does. */
  readonly when: string | null;
  readonly state: NoticeState;
  /** Sentences that tell it. */
  readonly statements: number;
  /** Marked gaps in the sections that tell it. */
  readonly gaps: number;
  /** Sections that tell it, in order. */
  readonly sectionIds: readonly PolicySectionId[];
};

/** Where an item is told, and by which facts; without facts every sentence of the sections tells it. */
type Teller = {
  readonly sections: readonly PolicySectionId[];
  readonly tells?: (fact: FactRef, index: RegisterIndex) => boolean;
  /** Whether the law wants it here; absent: always. */
  readonly isAsked?: (scope: PolicyScope) => boolean;
};

const ofField =
  (...fields: readonly string[]) =>
  (fact: FactRef): boolean =>
    fields.includes(`${fact.recordType}.${fact.field}`);

const ofCommitment =
  (...kinds: readonly Commitment['kind'][]) =>
  ({ recordType, recordId }: FactRef, index: RegisterIndex): boolean => {
    const kind = recordType === 'commitment' ? index.get('commitment', recordId)?.kind : undefined;
    return kind !== undefined && kinds.includes(kind);
  };

const ofStatement =
  (...kinds: readonly Statement['kind'][]) =>
  ({ recordType, recordId }: FactRef, index: RegisterIndex): boolean => {
    const kind = recordType === 'statement' ? index.get('statement', recordId)?.kind : undefined;
    return kind !== undefined && kinds.includes(kind);
  };

/** Whether a purpose rests on one of these bases, or may: as long as nobody has recorded a basis, the question is open. */
const mayRestOn =
  (...bases: readonly string[]) =>
  ({ activities }: PolicyScope): boolean => {
    const purposes = activities.flatMap((activity) => activity.purposes);
    return (
      purposes.length === 0 || purposes.some(({ lawfulBasis }) => lawfulBasis === null || bases.includes(lawfulBasis))
    );
  };

const ofRight =
  (right: Commitment['rights'][number]) =>
  ({ recordType, recordId }: FactRef, index: RegisterIndex): boolean =>
    recordType === 'commitment' && (index.get('commitment', recordId)?.rights.includes(right) ?? false);

/** GDPR, by the item's name in the reference facts. What is told when it happens (Art. 13(3)) is no part of a text. */
const gdprTellers: Readonly<Record<string, Teller>> = {
  controller: { sections: ['identity'] },
  dpo: { sections: ['identity', 'contact'], tells: ofField('organisation.dpo', 'organisation.dpoAnswer') },
  purposesAndBasis: { sections: ['purposes', 'lawful-bases'] },
  dataCategories: { sections: ['data'] },
  legitimateInterests: {
    sections: ['lawful-bases'],
    tells: ofField('processingActivity.purposes'),
    isAsked: mayRestOn('eu-6-1-f'),
  },
  recipients: { sections: ['recipients', 'payment', 'hosting'] },
  transfers: { sections: ['transfers'] },
  safeguardsCopy: {
    sections: ['transfers'],
    tells: ofField('organisation.safeguardsCopy'),
    isAsked: ({ transfers }) => transfers.some(restsOnSafeguard),
  },
  retention: { sections: ['retention'] },
  rights: { sections: ['rights', 'eea-uk-swiss'] },
  withdrawConsent: {
    sections: ['lawful-bases', 'rights', 'eea-uk-swiss'],
    tells: (fact, index) => ofCommitment('consentWithdrawal')(fact, index) || ofRight('withdrawConsent')(fact, index),
    isAsked: mayRestOn('eu-6-1-a'),
  },
  complaint: {
    sections: ['complaint', 'rights', 'eea-uk-swiss'],
    tells: (fact, index) => ofCommitment('complaintRoute')(fact, index) || ofRight('complaint')(fact, index),
  },
  source: { sections: ['sources'] },
  statutoryOrContractual: {
    sections: ['data'],
    tells: ({ recordType, recordId, field }, index) =>
      recordType === 'dataCategory' &&
      field === 'elements' &&
      (index.get('dataCategory', recordId)?.elements.some(({ requirement }) => requirement !== null) ?? false),
  },
  automatedDecisions: { sections: ['automated-decisions'] },
};

/** California, by id in the reference facts. */
const ccpaTellers: Readonly<Record<string, Teller>> = {
  'notice-ccpaCategoriesCollected': { sections: ['data', 'purposes'] },
  'notice-ccpaRetention': { sections: ['retention'] },
  'policy-rightsDescription': { sections: ['california', 'rights'] },
  'policy-collectedLast12Months': { sections: ['data'] },
  'policy-soldOrShared': {
    sections: ['california', 'recipients', 'purposes'],
    tells: ofStatement('sellsData', 'sharesForCrossContextAdvertising'),
  },
  'policy-disclosedBusinessPurpose': { sections: ['recipients'] },
  'policy-sources': { sections: ['sources'] },
  'policy-purposes': { sections: ['purposes'] },
  'policy-thirdParties': { sections: ['recipients', 'payment', 'hosting'] },
  'policy-contactAndDate': { sections: ['identity', 'contact'] },
};

/**
 * The items of Art. 13 and 14 GDPR, and those of the CCPA where the register says that it applies, each with its state in
 * the policy. An item that no record can answer yet is a gap: the table says what the law wants, not what Recital holds.
 */
export function listNoticeItems(
  document: PolicyDocument,
  index: RegisterIndex,
  facts: ReferenceFacts,
  policyId: string | null,
): { readonly gdpr: NoticeRow[]; readonly ccpa: NoticeRow[] } {
  const { scope } = findPolicyPart(index, { policyId: policyId ?? undefined });
  const statements = statementsOf(document);
  const rowOf = (
    item: Pick<NoticeRow, 'id' | 'name' | 'article' | 'when'>,
    { sections, tells, isAsked }: Teller,
  ): NoticeRow => {
    const told = statements.filter(
      ({ sectionId, facts: stated }) =>
        sections.some((id) => id === sectionId) && (tells === undefined || stated.some((fact) => tells(fact, index))),
    );
    const gaps = document.gaps.filter(({ sectionId }) => sections.some((id) => id === sectionId)).length;
    const state =
      isAsked?.(scope) === false && told.length === 0
        ? 'notAsked'
        : told.length === 0
          ? 'gap'
          : gaps > 0 && tells === undefined
            ? 'partly'
            : 'stated';
    const sectionIds = sections.filter((id) => told.some(({ sectionId }) => sectionId === id));
    return { ...item, state, statements: told.length, gaps, sectionIds };
  };
  const isCcpa = scope.organisation?.applicableLaws.some(({ law }) => law === 'ccpa') ?? false;
  return {
    gdpr: facts.noticeItems({ law: 'eu-gdpr' }).flatMap(({ item, id, name, when, article, articleIfNotFromPerson }) => {
      const teller = gdprTellers[item];
      const articles = [article, articleIfNotFromPerson].filter(Boolean).join(', ');
      return teller === undefined
        ? []
        : [rowOf({ id, name, article: articles, when: when === 'always' ? null : when }, teller)];
    }),
    ccpa: isCcpa
      ? facts
          .ccpaItems({ on: document.asAt })
          .filter(({ kind }) => kind === 'noticeAtCollection' || kind === 'privacyPolicy')
          .map(({ id, name, article }) => rowOf({ id, name, article, when: null }, ccpaTellers[id] ?? { sections: [] }))
      : [],
  };
}
