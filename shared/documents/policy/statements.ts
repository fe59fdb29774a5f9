import type { Nodes } from 'mdast';
import type { FactRef, PolicyDocument } from './policy-document.ts';
import { nodesIn } from './walk.ts';

export type Statement = {
  readonly sectionId: string;
  /** Of its section. */
  readonly heading: string;
  /** As read, without marks. */
  readonly text: string;
  readonly facts: readonly FactRef[];
};

/**
 * What a policy states, in reading order: a sentence, a list item, or a row of a table, since its cells mean nothing alone.
 * Words that lead into a list are left out: the list says it.
 */
export function statementsOf({ root, sections }: PolicyDocument): Statement[] {
  return root.children.flatMap((section) => {
    if (section.type !== 'policySection') return [];
    const { sectionId } = section.data;
    const heading = sections.find(({ id }) => id === sectionId)?.heading ?? sectionId;
    return statementsIn(section).map((statement) => ({ sectionId, heading, ...statement }));
  });
}

function statementsIn(node: Nodes): Pick<Statement, 'text' | 'facts'>[] {
  if (node.type === 'tableRow') {
    const facts = nodesIn(node).flatMap((part) => (part.type === 'sentence' ? part.data.facts : []));
    return [{ text: node.children.map(textOf).join(' | '), facts }];
  }
  if (node.type === 'sentence')
    return node.data.form === 'leadIn' ? [] : [{ text: textOf(node), facts: node.data.facts }];
  return 'children' in node ? node.children.flatMap((child) => statementsIn(child)) : [];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
