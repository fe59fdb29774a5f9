// A data category as a list item, for the sections that list categories.
import type { DataCategory } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { asTyped, missing } from '../policy-context.ts';
import type { PolicyContext } from '../policy-context.ts';
import { sentence } from '../nodes.ts';

/** One category as a list item: what it is, when it is collected, its elements, its use and handling. */
export function sayCategory(context: PolicyContext, category: DataCategory): (Sentence | Gap)[] {
  const { data } = context.messages;
  const gloss = findGloss(context, category);
  const head = data.category({ ...category, gloss });
  const headFacts = factsOf('dataCategory', category, 'name');
  if (category.requirement !== null) headFacts.push(...factsOf('dataCategory', category, 'requirement'));
  if (category.isEnteredByCustomer) headFacts.push(...factsOf('dataCategory', category, 'isEnteredByCustomer'));
  if (gloss !== null) headFacts.push(...factsOf('dataCategory', category, 'description'));
  if (category.collectedWhen !== null) headFacts.push(...factsOf('dataCategory', category, 'collectedWhen'));

  const gap = missing(context, {
    text: data.missingElements(category.name),
    recordType: 'dataCategory',
    recordId: category.id,
    field: 'elements',
  });
  const content =
    category.elements.length > 0
      ? data.withElements(head, category.elements)
      : category.description === null && category.elementsAnswer !== 'none'
        ? data.withGap(head, [gap])
        : data.withoutElements(head);
  const said: Sentence[] = [
    sentence(
      category.elements.length > 0 ? [...headFacts, ...factsOf('dataCategory', category, 'elements')] : headFacts,
      content,
      'item',
    ),
  ];
  if (category.description !== null && gloss === null)
    said.push(sentence(factsOf('dataCategory', category, 'description'), data.description(category.description)));
  if (category.usedTo.length > 0)
    said.push(sentence(factsOf('dataCategory', category, 'usedTo'), data.usedTo(category.usedTo)));
  return [...said, ...sayHandling(context, category)];
}

/** A description of a few words stands behind the name; a longer one is a sentence of its own. */
function findGloss(context: PolicyContext, category: DataCategory): string | null {
  const { description } = asTyped(context, 'dataCategory', category);
  return description !== null && /^\p{Ll}[^.;:!?]{0,60}$/u.test(description) ? category.description : null;
}

/** What customers enter is used only for them: that is told in a sentence of its own, beside whose it is. */
function sayHandling({ messages }: PolicyContext, category: DataCategory): Sentence[] {
  const handling = category.handling.filter(({ kind }) => !(category.isEnteredByCustomer && kind === 'usedOnlyTo'));
  const elements = new Set(handling.map(({ element }) => element));
  return [...elements].map((element) =>
    sentence(
      factsOf('dataCategory', category, 'handling'),
      messages.data.handling(
        element,
        handling.filter((entry) => entry.element === element),
      ),
    ),
  );
}

/** Elements of the listed categories that Art. 9 or 10 protect. */
export function saySpecialElements({ messages }: PolicyContext, categories: readonly DataCategory[]): Sentence[] {
  const special = categories.filter(({ elements }) => elements.some((element) => element.specialCategory !== null));
  if (special.length === 0) return [];
  const names = special.flatMap(({ elements }) =>
    elements.filter((element) => element.specialCategory !== null).map(({ name }) => name),
  );
  return [
    sentence(
      special.flatMap((category) => factsOf('dataCategory', category, 'elements')),
      messages.data.specialCategories([...new Set(names)]),
    ),
  ];
}
