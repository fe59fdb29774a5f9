// Children (GDPR Art. 8).
import { factsOf } from '../policy-document.ts';
import type { Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, statementFacts, statementsOf } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildChildren: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { children } = messages;
  const ages = commitmentsOf(context, 'minimumAge').filter(({ age }) => age !== null);
  const age = ages[0]?.age ?? null;
  const ageFacts = ages.flatMap((commitment) => commitmentFacts(commitment, 'age'));
  const notDirected = statementsOf(context, 'isDirectedToChildren', 'no');
  const forBusinesses = scope.services.filter(({ intendedFor }) => intendedFor === 'businesses');
  const notCollected = statementsOf(context, 'collectsFromChildren', 'no');
  const directed = statementsOf(context, 'isDirectedToChildren', 'yes');
  const collected = statementsOf(context, 'collectsFromChildren', 'yes');
  const deletions = commitmentsOf(context, 'childDataDeletion');
  // That a service is for businesses is told here only where children are a subject at all.
  const isSubject =
    age !== null || [notDirected, directed, notCollected, collected, deletions].some(({ length }) => length > 0);
  if (!isSubject) return [];

  const said: Sentence[] = [];
  if (forBusinesses.length + notDirected.length > 0)
    said.push(
      sentence(
        [
          ...forBusinesses.flatMap((service) => factsOf('service', service, 'intendedFor')),
          ...notDirected.flatMap((statement) => statementFacts(statement)),
          ...(notDirected.length > 0 ? ageFacts : []),
        ],
        children.audience(
          messages.serviceWord(scope.services.length),
          forBusinesses.length > 0,
          notDirected.length > 0,
          age,
        ),
      ),
    );
  if (notCollected.length > 0)
    said.push(
      sentence(
        [...notCollected.flatMap((statement) => statementFacts(statement)), ...ageFacts],
        children.notCollected(age),
      ),
    );
  else if (age !== null && notDirected.length === 0) said.push(sentence(ageFacts, children.minimumAge(age)));
  for (const statement of directed)
    said.push(sentence(statementFacts(statement), children.directed(messages.serviceWord(scope.services.length))));
  for (const statement of collected) said.push(sentence(statementFacts(statement), children.collected));
  for (const deletion of deletions)
    said.push(
      sentence(
        commitmentFacts(deletion, 'items', 'address', 'condition'),
        children.deletion(
          deletion.items,
          deletion.address === null
            ? null
            : messages.reach({
                name: null,
                email: deletion.address,
                phone: null,
                address: null,
                country: null,
                url: null,
              }),
          deletion.condition,
        ),
      ),
    );
  if (deletions.length === 0)
    for (const statement of statementsOf(context, 'deletesChildrensData', 'yes'))
      said.push(sentence(statementFacts(statement), children.deletion([], null, null)));
  return paragraph(...said);
};
