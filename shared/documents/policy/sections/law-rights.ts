// Rights lists, of everybody and per law: shared by the sections about rights.
import type { LawCode, RightCode } from '../../../domain/codes.ts';
import type { Commitment } from '../../../domain/record-types.ts';
import type { FactRef, Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, gdprLaws, isOneOf, missing } from '../policy-context.ts';
import type { PolicyContext } from '../policy-context.ts';
import { bulletList, factsIn, gapBlocks, paragraph, sentence } from '../nodes.ts';
import type { Block } from '../nodes.ts';
import type { Words } from '../text/inline.ts';

/** How a message words one right. */
type SayRight = (right: RightCode, details: readonly string[], exceptions: readonly string[]) => Words;

/** One item per right; what several promises say of the same right is told together. */
export function listRights(commitments: readonly Commitment[], say: SayRight): Sentence[] {
  const rights = [...new Set(commitments.flatMap((commitment) => commitment.rights))];
  return rights.map((right) => {
    const promises = commitments.filter((commitment) => commitment.rights.includes(right));
    const facts: FactRef[] = promises.flatMap((promise) => commitmentFacts(promise, 'rights'));
    const details = promises.flatMap((promise) =>
      promise.rightDetails.filter((detail) => detail.right === right).flatMap(({ items }) => items),
    );
    const exceptions = promises.flatMap((promise) =>
      promise.exceptions.filter((exception) => exception.right === right).map(({ text }) => text),
    );
    if (details.length > 0) facts.push(...promises.flatMap((promise) => commitmentFacts(promise, 'rightDetails')));
    if (exceptions.length > 0) facts.push(...promises.flatMap((promise) => commitmentFacts(promise, 'exceptions')));
    return sentence(facts, say(right, details, exceptions), 'item');
  });
}

/** More rights than this are a list. */
const MOST_IN_A_SENTENCE = 3;

/** Lead-in and list, or a sentence of a few rights worded by `short`; a promise of rights that names none is a gap. */
export function showRights(
  context: PolicyContext,
  commitments: readonly Commitment[],
  leadIn: Words,
  say: SayRight,
  lawName: string | null,
  short: ((rights: readonly Words[]) => Words) | null,
): Block[] {
  const items = listRights(commitments, say);
  const [first] = commitments;
  if (items.length === 0)
    return first === undefined
      ? []
      : gapBlocks([
          missing(context, {
            text: context.messages.rights.missingRights(lawName),
            recordType: 'commitment',
            recordId: first.id,
            field: 'rights',
          }),
        ]);
  const general = commitments.flatMap((commitment) =>
    commitment.exceptions.some(({ right }) => right === null)
      ? [
          sentence(
            commitmentFacts(commitment, 'exceptions'),
            context.messages.rights.exceptions(
              commitment.exceptions.filter(({ right }) => right === null).map(({ text }) => text),
            ),
          ),
        ]
      : [],
  );
  if (items.length <= MOST_IN_A_SENTENCE && short !== null)
    return paragraph(sentence(factsIn(items), short(items.map((item) => item.children))), ...general);
  return [
    ...paragraph(sentence(factsIn(items), leadIn, 'leadIn')),
    ...bulletList(items.map((item) => [item])),
    ...paragraph(...general),
  ];
}

/** The rights that each of these laws gives. */
export function showLawRights(context: PolicyContext, laws: readonly LawCode[]): Block[] {
  const { messages } = context;
  return laws.flatMap((law) => {
    const offered = commitmentsOf(context, 'rightsOffered').filter((commitment) => commitment.law === law);
    return [...Map.groupBy(offered, ({ lawName }) => lawName)].flatMap(([lawName, group]) => {
      const say = isOneOf(gdprLaws, law) ? messages.rights.namedRight : messages.rights.right;
      const named = messages.rights.underLaw(law, messages.shortLawName(law, lawName));
      return showRights(context, group, messages.rights.lawLeadIn(named), say, named, null);
    });
  });
}

/** Channels for requests under these laws alone. */
export function sayLawChannels(context: PolicyContext, laws: readonly LawCode[]): Sentence[] {
  return commitmentsOf(context, 'requestChannel')
    .filter(({ law }) => law !== null && laws.includes(law))
    .map((commitment) => sayChannel(context, commitment));
}

/** One channel with its subject line and the address that a request has to come from. */
export function sayChannel({ messages }: PolicyContext, commitment: Commitment): Sentence {
  return sentence(
    commitmentFacts(commitment, 'address', 'channels', 'subjectLine', 'mustComeFromAddressOnFile'),
    messages.rights.exercise({
      isForOneLaw: commitment.law !== null,
      address: commitment.address,
      channels: commitment.channels,
      subjectLine: commitment.subjectLine,
      isFromAddressOnFile: commitment.mustComeFromAddressOnFile,
    }),
  );
}
