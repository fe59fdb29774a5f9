// What personal data is used for (GDPR Art. 13(1)(c)).
import { factsOf } from '../policy-document.ts';
import type { FactRef, Sentence } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { factsIn, listWithGaps, paragraph, sentence } from '../nodes.ts';
import { sayTraining } from './training.ts';

export const buildPurposes: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const items = sayPurposes(context);
  const open = scope.activities.filter(({ role, purposes }) => role !== 'processor' && purposes.length === 0);
  const gaps = open.map((activity) =>
    missing(context, {
      text: messages.purposes.missingPurpose(activity.name),
      recordType: 'processingActivity',
      recordId: activity.id,
      field: 'purposes',
    }),
  );
  if (items.length === 0 && gaps.length === 0) gaps.push(missing(context, { text: messages.purposes.missingAll }));
  return [
    ...(items.length === 0 ? [] : paragraph(sentence(factsIn(items), messages.purposes.leadIn, 'leadIn'))),
    ...listWithGaps(
      items.map((item) => [item]),
      gaps,
    ),
    ...paragraph(...sayTraining(context, 'purposes')),
  ];
};

/** Purposes of all activities; those that several activities share are told once. */
function sayPurposes({ scope, messages }: PolicyContext): Sentence[] {
  const byText = new Map<string, { text: string; details: Set<string>; facts: FactRef[] }>();
  for (const activity of scope.activities) {
    for (const { text, details } of activity.purposes) {
      const key = text.toLowerCase();
      const entry = byText.get(key) ?? { text, details: new Set<string>(), facts: [] };
      for (const detail of details) entry.details.add(detail);
      entry.facts.push(...factsOf('processingActivity', activity, 'purposes'));
      byText.set(key, entry);
    }
  }
  return [...byText.values()].map(({ text, details, facts }) =>
    sentence(facts, messages.purposes.purpose(text, [...details]), 'item'),
  );
}
