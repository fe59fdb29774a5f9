// The rights that everybody has, and how to make use of them (GDPR Art. 12, 13(2)(b) and (c)).
import type { Commitment } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, missing, privacyContact } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { gapBlocks, paragraph, sentence } from '../nodes.ts';
import type { Block } from '../nodes.ts';
import { sayChannel, showLawRights, showRights } from './law-rights.ts';

export const buildRights: SectionBuilder = (context) => {
  const { messages } = context;
  const offered = commitmentsOf(context, 'rightsOffered');
  const general = offered.filter(({ law }) => law === null);
  const plain = general.filter(({ isAtAnyTime }) => !isAtAnyTime);
  const lists: Block[] = [false, true].flatMap((isConditional) =>
    showRights(
      context,
      plain.filter((commitment) => commitment.isConditional === isConditional),
      messages.rights.leadIn(isConditional),
      messages.rights.right,
      null,
      (rights) => messages.rights.sentence(rights, isConditional),
    ),
  );
  const gaps = offered.length === 0 ? [missing(context, { text: messages.rights.missingRights(null) })] : [];
  return [
    ...paragraph(...sayLaws(context, offered)),
    ...lists,
    ...gapBlocks(gaps),
    ...paragraph(...sayAtAnyTime(context, general), ...sayWithdrawal(context)),
    ...showLawRights(context, ['lgpd', 'other']),
    ...paragraph(...sayRequests(context)),
  ];
};

/** Which laws give rights, where some rights belong to one law. */
function sayLaws({ messages }: PolicyContext, offered: readonly Commitment[]): Sentence[] {
  const perLaw = offered.filter(({ law }) => law !== null);
  if (perLaw.length === 0) return [];
  const names = perLaw.flatMap(({ law, lawName }) =>
    law === null ? [] : [messages.rights.underLaw(law, messages.shortLawName(law, lawName))],
  );
  return [
    sentence(
      perLaw.flatMap((commitment) => commitmentFacts(commitment, 'law')),
      messages.rights.underLaws(
        [...new Set(names)],
        perLaw.every(({ isConditional }) => isConditional),
      ),
    ),
  ];
}

function sayAtAnyTime({ messages }: PolicyContext, general: readonly Commitment[]): Sentence[] {
  return general
    .filter(({ isAtAnyTime, rights }) => isAtAnyTime && rights.length > 0)
    .map((commitment) =>
      sentence(
        commitmentFacts(commitment, 'rights', 'isAtAnyTime'),
        messages.rights.atAnyTime(commitment.rights, commitment.isConditional),
      ),
    );
}

function sayWithdrawal(context: PolicyContext): Sentence[] {
  return commitmentsOf(context, 'consentWithdrawal')
    .filter(({ channels }) => channels.length === 0)
    .map((commitment) =>
      sentence(
        commitmentFacts(commitment, 'items', 'isAtAnyTime'),
        context.messages.rights.withdrawal(commitment.isAtAnyTime, commitment.items),
      ),
    );
}

function sayRequests(context: PolicyContext): (Sentence | Gap)[] {
  const { messages, scope } = context;
  const channels = commitmentsOf(context, 'requestChannel').filter(({ law }) => law === null);
  const said: (Sentence | Gap)[] = channels.map((commitment) => sayChannel(context, commitment));
  if (channels.length === 0) {
    const contact = privacyContact(context);
    said.push(
      contact === null
        ? missing(context, {
            text: messages.rights.missingChannel,
            ...(scope.organisation === undefined
              ? {}
              : { recordType: 'organisation', recordId: scope.organisation.id, field: 'privacyContact' }),
          })
        : sentence(contact.facts, messages.rights.exerciseBy(contact.reach)),
    );
  }
  for (const check of commitmentsOf(context, 'identityCheck'))
    said.push(
      sentence(
        commitmentFacts(check, 'items', 'isConditional'),
        messages.rights.identityCheck(check.isConditional, check.items),
      ),
    );
  said.push(...sayResponses(context));
  return said;
}

/** Response times of all laws in one sentence, that of everybody first. */
function sayResponses({ scope, messages }: PolicyContext): Sentence[] {
  const promises = scope.commitments.filter(({ kind, period }) => kind === 'rightsResponse' && period !== null);
  const ordered = promises.toSorted((first, second) => Number(first.law !== null) - Number(second.law !== null));
  const times = ordered.flatMap(({ law, lawName, period, startsAfter }) =>
    period === null
      ? []
      : [
          {
            law: law === null ? null : messages.rights.underLaw(law, messages.shortLawName(law, lawName)),
            period,
            isAfterIdentityCheck: startsAfter === 'identityCheck',
          },
        ],
  );
  if (times.length === 0) return [];
  return [
    sentence(
      ordered.flatMap((promise) => factsOf('commitment', promise, 'period', 'periodKind', 'law', 'startsAfter')),
      messages.rights.responses(times),
    ),
  ];
}
