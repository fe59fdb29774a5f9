// The legal basis of each purpose (GDPR Art. 13(1)(c) and (d), 13(2)(c), 9, 10).
import { codesOf, lawfulBases } from '../../../domain/codes.ts';
import type { ProcessingActivity } from '../../../domain/record-types.ts';
import type { Purpose } from '../../../domain/records/processing-activity.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { applicableLawsOf, commitmentFacts, commitmentsOf, missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { factsIn, listWithGaps, paragraph, sentence } from '../nodes.ts';

type PurposeOf = { readonly activity: ProcessingActivity; readonly purpose: Purpose };

export const buildLawfulBases: SectionBuilder = (context) => {
  const { scope, messages } = context;
  // As a processor we need no basis of our own: the controller has it.
  const purposes = scope.activities
    .filter(({ role }) => role !== 'processor')
    .flatMap((activity) => activity.purposes.map((purpose): PurposeOf => ({ activity, purpose })));
  const law = lawOf(context);
  const items = codesOf(lawfulBases).flatMap((basis) => {
    const group = purposes.filter(({ purpose }) => purpose.lawfulBasis === basis);
    return group.length === 0 ? [] : [sayBasis(context, basis, law, group)];
  });
  const gaps = unique(purposes.filter(({ purpose }) => purpose.lawfulBasis === null)).map(({ activity, purpose }) =>
    missing(context, {
      text: messages.lawfulBases.missingBasis(purpose.text),
      recordType: 'processingActivity',
      recordId: activity.id,
      field: 'purposes',
    }),
  );
  if (purposes.length === 0) gaps.push(missing(context, { text: messages.lawfulBases.missingAll }));
  return [
    ...(items.length === 0
      ? []
      : paragraph(sentence(factsIn(items.flat()), messages.lawfulBases.leadIn(law), 'leadIn'))),
    ...listWithGaps(items, gaps),
    ...paragraph(...saySpecialConditions(context, purposes), ...sayWithdrawal(context, purposes)),
  ];
};

/** The law whose articles are cited: the UK GDPR where it alone is recorded, else the GDPR. */
function lawOf(context: PolicyContext): string {
  const [first, ...others] = applicableLawsOf(context, ['eu-gdpr', 'uk-gdpr']);
  return context.messages.shortLawName(first?.law === 'uk-gdpr' && others.length === 0 ? 'uk-gdpr' : 'eu-gdpr', null);
}

function unique(purposes: readonly PurposeOf[]): PurposeOf[] {
  return [...new Map(purposes.map((entry) => [entry.purpose.text.toLowerCase(), entry])).values()];
}

function sayBasis(
  context: PolicyContext,
  basis: keyof typeof lawfulBases,
  law: string,
  group: readonly PurposeOf[],
): (Sentence | Gap)[] {
  const { messages } = context;
  const facts = group.flatMap(({ activity }) => factsOf('processingActivity', activity, 'purposes'));
  const texts = (pick: (purpose: Purpose) => string | null): string[] => [
    ...new Set(group.flatMap(({ purpose }) => pick(purpose) ?? [])),
  ];
  const said: (Sentence | Gap)[] = [
    sentence(
      facts,
      messages.lawfulBases.basis(
        basis,
        law,
        texts(({ basisSource }) => basisSource),
        texts(({ basisScope }) => basisScope),
        texts(({ basisScope, text }) => (basisScope === null ? text : null)),
      ),
      'item',
    ),
  ];
  const interests = texts(({ legitimateInterest }) => legitimateInterest);
  if (interests.length > 0) said.push(sentence(facts, messages.lawfulBases.interests(interests)));
  if (basis === 'eu-6-1-f')
    for (const { activity, purpose } of unique(group))
      if (purpose.legitimateInterest === null && purpose.basisScope === null)
        said.push(
          missing(context, {
            text: messages.lawfulBases.missingInterest(purpose.text),
            recordType: 'processingActivity',
            recordId: activity.id,
            field: 'purposes',
          }),
        );
  return said;
}

function saySpecialConditions({ messages }: PolicyContext, purposes: readonly PurposeOf[]): Sentence[] {
  const said = new Map<string, Sentence>();
  for (const { activity, purpose } of purposes) {
    const facts = factsOf('processingActivity', activity, 'purposes', 'name');
    if (purpose.specialCategoryCondition !== null)
      said.set(
        `${activity.id} ${purpose.specialCategoryCondition}`,
        sentence(facts, messages.lawfulBases.specialCategory(purpose.specialCategoryCondition, activity.name)),
      );
    if (purpose.criminalDataCondition !== null)
      said.set(
        `${activity.id} ${purpose.criminalDataCondition}`,
        sentence(facts, messages.lawfulBases.criminalData(purpose.criminalDataCondition, activity.name)),
      );
  }
  return [...said.values()];
}

/** A withdrawal with its channel belongs here; one without is told among the rights. */
function sayWithdrawal(context: PolicyContext, purposes: readonly PurposeOf[]): (Sentence | Gap)[] {
  const { messages } = context;
  const promises = commitmentsOf(context, 'consentWithdrawal');
  const said = promises
    .filter(({ channels }) => channels.length > 0)
    .map((commitment) =>
      sentence(
        commitmentFacts(commitment, 'channels', 'items', 'isAtAnyTime'),
        messages.lawfulBases.withdrawal(commitment.isAtAnyTime, commitment.channels, commitment.items),
      ),
    );
  const isConsentUsed = purposes.some(({ purpose }) => purpose.lawfulBasis === 'eu-6-1-a');
  const isRight = commitmentsOf(context, 'rightsOffered').some(({ rights }) => rights.includes('withdrawConsent'));
  return isConsentUsed && promises.length === 0 && !isRight
    ? [missing(context, { text: messages.lawfulBases.missingWithdrawal })]
    : said;
}
