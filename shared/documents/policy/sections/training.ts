import type { Sentence } from '../policy-document.ts';
import { asTyped, statementFacts, statementsOf } from '../policy-context.ts';
import type { PolicyContext } from '../policy-context.ts';
import { sentence } from '../nodes.ts';

/** Whether models are trained on data: what concerns only data that customers enter is told with them, the rest with the purposes. */
export function sayTraining(context: PolicyContext, place: 'customerData' | 'purposes'): Sentence[] {
  const entered = new Set(
    context.scope.dataCategories
      .filter(({ isEnteredByCustomer }) => isEnteredByCustomer)
      .map((category) => asTyped(context, 'dataCategory', category).name.toLowerCase()),
  );
  return statementsOf(context, 'trainsModels')
    .filter((statement) => {
      const { answer, items } = asTyped(context, 'statement', statement);
      const isAboutEntered = items.length > 0 && items.every((item) => entered.has(item.toLowerCase()));
      return answer !== 'unknown' && isAboutEntered === (place === 'customerData');
    })
    .map((statement) =>
      sentence(
        statementFacts(statement, 'items', 'scope'),
        context.messages.purposes.trainsModels(statement.answer === 'yes', statement.items, statement.scope),
      ),
    );
}
