// Sections for people whom one law protects: EEA, United Kingdom and Switzerland; California; Canada.
import type { LawCode } from '../../../domain/codes.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import {
  applicableLawsOf,
  canadianLaws,
  commitmentFacts,
  commitmentsOf,
  gdprLaws,
  missing,
  statementFacts,
  statementsOf,
} from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { gapBlocks, paragraph, sentence } from '../nodes.ts';
import { sayLawChannels, showLawRights, showRights } from './law-rights.ts';

export const buildEeaUkSwiss: SectionBuilder = (context) => showRegion(context, gdprLaws);

export const buildCanada: SectionBuilder = (context) => showRegion(context, canadianLaws);

function showRegion(context: PolicyContext, laws: readonly LawCode[]): ReturnType<SectionBuilder> {
  return [
    ...paragraph(...sayWhoIsProtected(context, laws)),
    ...showLawRights(context, laws),
    ...paragraph(...sayLawChannels(context, laws)),
  ];
}

/** Laws that protect the same people share a sentence; those that govern the whole policy are told elsewhere. */
function sayWhoIsProtected(context: PolicyContext, laws: readonly LawCode[]): Sentence[] {
  const { messages, scope } = context;
  const { organisation } = scope;
  const applying = applicableLawsOf(context, laws).filter(({ relation }) => relation === 'appliesToPeople');
  if (organisation === undefined) return [];
  return [...Map.groupBy(applying, ({ people }) => people)].map(([people, group]) =>
    sentence(
      factsOf('organisation', organisation, 'applicableLaws'),
      messages.rights.lawApplies(
        group.map(({ law, citation }) => messages.lawName(law, citation)),
        people,
      ),
    ),
  );
}

export const buildCalifornia: SectionBuilder = (context) => {
  const { messages } = context;
  const offered = commitmentsOf(context, 'rightsOffered').filter(({ law }) => law === 'ccpa');
  const channels = sayLawChannels(context, ['ccpa']);
  const responses = sayResponses(context);
  const applies = applicableLawsOf(context, ['ccpa']).length > 0;
  if (!applies && offered.length + channels.length + responses.length === 0) return [];
  const name = messages.shortLawName('ccpa', null);
  const rights =
    offered.length === 0
      ? gapBlocks([missing(context, { text: messages.rights.missingRights(messages.rights.underLaw('ccpa', name)) })])
      : showRights(context, offered, messages.california.leadIn, messages.rights.right, name, null);
  return [...rights, ...paragraph(...saySale(context)), ...paragraph(...channels, ...responses)];
};

/** Cal. Civ. Code 1798.130(a)(2): within which time. The section about everybody's rights tells the times of all laws. */
function sayResponses(context: PolicyContext): Sentence[] {
  const { messages } = context;
  return commitmentsOf(context, 'rightsResponse').flatMap((commitment) =>
    commitment.law !== 'ccpa' || commitment.period === null
      ? []
      : [
          sentence(
            commitmentFacts(commitment, 'period', 'periodKind', 'law', 'startsAfter'),
            messages.california.response(commitment.period, commitment.startsAfter === 'identityCheck'),
          ),
        ],
  );
}

/** Cal. Civ. Code 1798.130(a)(5)(C): whether personal information is sold or shared has to be said. */
function saySale(context: PolicyContext): (Sentence | Gap)[] {
  const { messages } = context;
  const sale = statementsOf(context, 'sellsData').filter(({ answer }) => answer !== 'unknown');
  const sharing = statementsOf(context, 'sharesForCrossContextAdvertising').filter(
    ({ answer }) => answer !== 'unknown',
  );
  if (sale.length + sharing.length === 0) return [missing(context, { text: messages.california.missingSale })];
  return [
    ...sale.map((statement) =>
      sentence(
        statementFacts(statement),
        statement.answer === 'yes' ? messages.california.sells : messages.california.doesNotSell,
      ),
    ),
    ...sharing.map((statement) =>
      sentence(
        statementFacts(statement),
        statement.answer === 'yes' ? messages.california.shares : messages.california.doesNotShare,
      ),
    ),
  ];
}
