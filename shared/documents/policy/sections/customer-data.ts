// Data that customers enter about their own people, and who answers for it (GDPR Art. 28, 30(2)).
import type { DataCategory } from '../../../domain/record-types.ts';
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { bulletList, factsIn, paragraph, sentence } from '../nodes.ts';
import { sayCategory, saySpecialElements } from './category-words.ts';
import { sayTraining } from './training.ts';

export const buildCustomerData: SectionBuilder = (context) => {
  const entered = context.scope.dataCategories.filter(({ isEnteredByCustomer }) => isEnteredByCustomer);
  const items = entered.map((category) => sayCategory(context, category));
  return [
    ...(items.length === 0
      ? []
      : paragraph(sentence(factsIn(items.flat()), context.messages.customerData.leadIn, 'leadIn'))),
    ...bulletList(items),
    ...paragraph(
      ...saySpecialElements(context, entered),
      ...sayOwnership(context, entered),
      ...sayTraining(context, 'customerData'),
      ...sayRole(context),
    ),
    ...paragraph(...sayDuties(context)),
  ];
};

/** The customers for whom we act are told to them and in the record, not to the public. */
function sayRole({ scope, messages }: PolicyContext): Sentence[] {
  const activities = scope.activities.filter(({ role }) => role === 'processor');
  const said: Sentence[] = [];
  if (activities.length > 0)
    said.push(
      sentence(
        activities.flatMap((activity) => factsOf('processingActivity', activity, 'role', 'processingCategories')),
        messages.customerData.processor([
          ...new Set(
            activities.flatMap(({ processingCategories, name }) =>
              processingCategories.length === 0 ? [messages.customerData.activity(name)] : processingCategories,
            ),
          ),
        ]),
      ),
    );
  return said;
}

function sayOwnership({ messages }: PolicyContext, entered: readonly DataCategory[]): Sentence[] {
  const owned = entered.filter(({ ownedBy }) => ownedBy === 'customer');
  const said: Sentence[] = [];
  if (owned.length > 0)
    said.push(
      sentence(
        owned.flatMap((category) => factsOf('dataCategory', category, 'ownedBy', 'name')),
        messages.customerData.owned(owned.map(({ name }) => messages.insideSentence(name))),
      ),
    );
  for (const category of entered) {
    const uses = category.handling.filter(({ kind }) => kind === 'usedOnlyTo').map(({ text }) => text);
    if (uses.length > 0)
      said.push(
        sentence(
          factsOf('dataCategory', category, 'handling', 'name'),
          messages.customerData.usedOnlyTo([messages.insideSentence(category.name)], uses),
        ),
      );
  }
  return said;
}

function sayDuties(context: PolicyContext): Sentence[] {
  const duties = commitmentsOf(context, 'customerResponsibility').filter(({ items }) => items.length > 0);
  const parties = [...new Set(duties.map(({ obligedParty }) => obligedParty))];
  return parties.map((party) => {
    const ofParty = duties.filter(({ obligedParty }) => obligedParty === party);
    return sentence(
      ofParty.flatMap((duty) => commitmentFacts(duty, 'obligedParty', 'items', 'condition')),
      context.messages.customerData.responsible(party, ofParty),
    );
  });
}
