// Which personal data there is (GDPR Art. 13(2)(e), 14(1)(d)).
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { bulletList, factsIn, gapBlocks, paragraph, sentence } from '../nodes.ts';
import { sayCategory } from './category-words.ts';

export const buildData: SectionBuilder = (context) => {
  const { scope, messages } = context;
  // What customers enter has a section of its own.
  const dataCategories = scope.dataCategories.filter(({ isEnteredByCustomer }) => !isEnteredByCustomer);
  if (scope.dataCategories.length === 0)
    return gapBlocks([missing(context, { text: messages.data.missingCategories })]);
  if (dataCategories.length === 0) return [];
  const items = dataCategories.map((category) => sayCategory(context, category));
  return [
    ...paragraph(sentence(factsIn(items.flat()), messages.data.leadIn, 'leadIn')),
    ...bulletList(items),
    ...paragraph(...saySpecialCategories(context), ...askRequirement(context)),
  ];
};

function saySpecialCategories({ scope, messages }: PolicyContext): Sentence[] {
  const special = scope.dataCategories.flatMap((category) =>
    category.elements
      .filter((element) => element.specialCategory !== null)
      .map((element) => ({ category, name: element.name })),
  );
  if (special.length > 0)
    return [
      sentence(
        special.flatMap(({ category }) => factsOf('dataCategory', category, 'elements')),
        messages.data.specialCategories([...new Set(special.map(({ name }) => name))]),
      ),
    ];
  const { activities } = scope;
  if (activities.length === 0 || activities.some((activity) => activity.specialCategoriesAnswer !== 'none')) return [];
  return [
    sentence(
      activities.flatMap((activity) => factsOf('processingActivity', activity, 'specialCategoriesAnswer')),
      messages.data.noSpecialCategories,
    ),
  ];
}

/** Art. 13(2)(e) asks whether people have to give the data; open while no category or element says so. */
function askRequirement(context: PolicyContext): Gap[] {
  const { dataCategories } = context.scope;
  const isSaid = dataCategories.some(
    (category) => category.requirement !== null || category.elements.some((element) => element.requirement !== null),
  );
  return isSaid ? [] : [missing(context, { text: context.messages.data.missingRequirement })];
}
