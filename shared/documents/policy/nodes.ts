// Constructors of the nodes that sections are made of.
import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { FactRef, Gap, MissingFact, PolicySectionNode, Sentence, SentenceForm } from './policy-document.ts';
import type { PolicySectionId } from './section-ids.ts';
import { toInline } from './text/inline.ts';
import type { Words } from './text/inline.ts';

/** What a section builder returns, in order. */
export type Block = BlockContent;

/**
 * Words with the facts that they state.
 * @throws RangeError where there is no fact: such a sentence must not exist.
 */
export function sentence(facts: readonly FactRef[], content: Words, form: SentenceForm = 'sentence'): Sentence {
  if (facts.length === 0) throw new RangeError('A sentence states at least one fact');
  return { type: 'sentence', children: [...toInline(content)], data: { facts: uniqueFacts(facts), form } };
}

function uniqueFacts(facts: readonly FactRef[]): FactRef[] {
  return [...new Map(facts.map((fact) => [`${fact.recordId} ${fact.field}`, fact])).values()];
}

/** The facts of some sentences, for the words that lead into them. */
export function factsIn(sentences: readonly (Sentence | Gap)[]): FactRef[] {
  return sentences.flatMap((node) => (node.type === 'sentence' ? node.data.facts : []));
}

/** A gap as printed by `label`, which puts the words into the language's brackets. */
export function gap(missing: MissingFact, label: (text: string) => string): Gap {
  return { type: 'gap', value: label(missing.text), data: { missing } };
}

/** Sentences and gaps as one paragraph. Returns nothing where there are none. */
export function paragraph(...nodes: readonly (Sentence | Gap)[]): Paragraph[] {
  return nodes.length === 0 ? [] : [{ type: 'paragraph', children: spaced(nodes) }];
}

function spaced(nodes: readonly (Sentence | Gap)[]): PhrasingContent[] {
  return nodes.flatMap((node, position) => (position === 0 ? [node] : [{ type: 'text', value: ' ' } as const, node]));
}

/** A bullet list; each item is one or more sentences or gaps. */
export function bulletList(items: readonly (readonly (Sentence | Gap)[])[]): Block[] {
  if (items.length === 0) return [];
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: spaced(item) }],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

/** Gaps on their own: one as a paragraph, several as a list. */
export function gapBlocks(gaps: readonly Gap[]): Block[] {
  return gaps.length > 1 ? bulletList(gaps.map((node) => [node])) : paragraph(...gaps);
}

/** A list of items and, at its end, the gaps of what it leaves out; gaps alone are no list unless there are several. */
export function listWithGaps(items: readonly (readonly (Sentence | Gap)[])[], gaps: readonly Gap[]): Block[] {
  return items.length === 0 ? gapBlocks(gaps) : bulletList([...items, ...gaps.map((node) => [node])]);
}

/** A table; a cell is any number of sentences or gaps. */
export function table(header: readonly string[], rows: readonly (readonly (readonly (Sentence | Gap)[])[])[]): Block[] {
  const headerRow: TableRow = {
    type: 'tableRow',
    children: header.map((value): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  };
  const bodyRows = rows.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell): TableCell => ({ type: 'tableCell', children: spaced(cell) })),
  }));
  return [{ type: 'table', align: header.map(() => null), children: [headerRow, ...bodyRows] }];
}

export function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

export function policySection(sectionId: PolicySectionId, title: string, blocks: readonly Block[]): PolicySectionNode {
  return { type: 'policySection', data: { sectionId }, children: [heading(2, title), ...blocks] };
}
