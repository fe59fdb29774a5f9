// Decisions made by automated means alone (GDPR Art. 13(2)(f), 22).
import { factsOf } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { factsIn, gapBlocks, listWithGaps, paragraph, sentence } from '../nodes.ts';

export const buildAutomatedDecisions: SectionBuilder = (context) => {
  const { automatedDecisions } = context.messages;
  const activities = context.scope.activities.filter(({ role }) => role !== 'processor');
  const open = activities.filter(({ automatedDecisionsAnswer }) => automatedDecisionsAnswer === 'notAnswered');
  if (open.length === activities.length) return gapBlocks([missing(context, { text: automatedDecisions.missingAll })]);
  if (activities.every(({ automatedDecisionsAnswer }) => automatedDecisionsAnswer === 'none'))
    return paragraph(
      sentence(
        activities.flatMap((activity) => factsOf('processingActivity', activity, 'automatedDecisionsAnswer')),
        automatedDecisions.none,
      ),
    );

  const listed = activities.filter(({ automatedDecisionsAnswer }) => automatedDecisionsAnswer === 'listed');
  const items = listed.flatMap((activity) =>
    activity.automatedDecisions === null
      ? []
      : [
          sentence(
            factsOf('processingActivity', activity, 'name', 'automatedDecisions'),
            automatedDecisions.described(activity.name, activity.automatedDecisions),
            'item',
          ),
        ],
  );
  const gaps = [
    ...listed
      .filter((activity) => activity.automatedDecisions === null)
      .map((activity) => ({ activity, text: automatedDecisions.missingLogic(activity.name) })),
    ...open.map((activity) => ({ activity, text: automatedDecisions.missing(activity.name) })),
  ].map(({ activity, text }) =>
    missing(context, { text, recordType: 'processingActivity', recordId: activity.id, field: 'automatedDecisions' }),
  );
  return [
    ...(items.length === 0 ? [] : paragraph(sentence(factsIn(items), automatedDecisions.leadIn, 'leadIn'))),
    ...listWithGaps(
      items.map((item) => [item]),
      gaps,
    ),
  ];
};
