// Which personal data there is (GDPR Art. 13(2)(e), 14(1)(d)).
import type { DataCategory } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import type { Words } from '../text/inline.ts';
import { bulletList, factsIn, gapBlocks, paragraph, sentence } from '../nodes.ts';
import type { Block } from '../nodes.ts';
import { sayCategory, saySpecialElements } from './category-words.ts';

/** More categories than this are listed per group of people. */
const MOST_IN_ONE_LIST = 12;

export const buildData: SectionBuilder = (context) => {
  const { scope, messages } = context;
  // What customers enter has a section of its own.
  const dataCategories = scope.dataCategories.filter(({ isEnteredByCustomer }) => !isEnteredByCustomer);
  if (scope.dataCategories.length === 0)
    return gapBlocks([missing(context, { text: messages.data.missingCategories })]);
  if (dataCategories.length === 0) return [];
  const lists =
    dataCategories.length > MOST_IN_ONE_LIST
      ? listByPeople(context, dataCategories)
      : listAll(context, dataCategories, messages.data.leadIn);
  return [
    ...lists,
    ...paragraph(
      ...saySpecialElements(context, dataCategories),
      ...sayNoSpecialCategories(context),
      ...askRequirement(context),
    ),
  ];
};

function listAll(context: PolicyContext, categories: readonly DataCategory[], leadIn: Words): Block[] {
  const items = categories.map((category) => sayCategory(context, category));
  return [...paragraph(sentence(factsIn(items.flat()), leadIn, 'leadIn')), ...bulletList(items)];
}

/** One list per group of people whose data they are; categories that name nobody come last. */
function listByPeople(context: PolicyContext, categories: readonly DataCategory[]): Block[] {
  const { messages, index } = context;
  const groups = Map.groupBy(categories, ({ dataSubjectCategoryIds }) => dataSubjectCategoryIds.toSorted().join(' '));
  const ofNobody = groups.get('') ?? [];
  groups.delete('');
  const lists = [...groups.values()].flatMap((group) => {
    const people = index.getAll('dataSubjectCategory', group[0]?.dataSubjectCategoryIds ?? []);
    const leadIn = messages.data.leadInAbout(people.map(({ name }) => messages.insideSentence(name)));
    return listAll(context, group, leadIn);
  });
  return ofNobody.length === 0 ? lists : [...lists, ...listAll(context, ofNobody, messages.data.leadIn)];
}

/** Every activity has answered with none. */
function sayNoSpecialCategories({ scope, messages }: PolicyContext): Sentence[] {
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
