// Data that is never collected or stored.
import { missing, statementFacts, statementsOf } from '../policy-context.ts';
import type { SectionBuilder } from '../policy-context.ts';
import { paragraph, sentence } from '../nodes.ts';

export const buildNeverCollected: SectionBuilder = (context) => {
  const { neverCollected } = context.messages;
  const say = (kind: 'collectsData' | 'storesData'): ReturnType<typeof sentence>[] =>
    statementsOf(context, kind, 'no').map((statement) => {
      const facts = statementFacts(statement, 'items', 'scope');
      if (statement.items.length === 0) {
        const gap = missing(context, {
          text: kind === 'collectsData' ? neverCollected.missingItems : neverCollected.missingStored,
          recordType: 'statement',
          recordId: statement.id,
          field: 'items',
        });
        return sentence(statementFacts(statement), neverCollected.listed([gap]));
      }
      const words = kind === 'collectsData' ? neverCollected.collect : neverCollected.store;
      return sentence(facts, words(statement.items, statement.scope));
    });
  return paragraph(...say('collectsData'), ...say('storesData'));
};
