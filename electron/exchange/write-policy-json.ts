// The policy as JSON, each sentence with the facts behind it. The shape is policy-json-schema.ts.
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { MissingFact, PolicyDocument } from '../../shared/documents/policy/policy-document.ts';
import type { PolicyJson, PolicyJsonBlock, PolicyJsonSpan } from './policy-json-schema.ts';
import { writeMarkdownWords } from './write-markdown.ts';

/** A policy as one JSON document. The same document gives the same text. */
export function writePolicyJson(document: PolicyDocument): string {
  const { title, language, generatedAt, asAt, root, gaps } = document;
  const json: PolicyJson = {
    format: 'recital-policy',
    version: 1,
    title,
    language,
    generatedAt,
    asAt,
    opening: root.children.flatMap((node) =>
      node.type === 'policySection' || node.type === 'heading' ? [] : blocksOf(node),
    ),
    sections: root.children.flatMap((node) => {
      if (node.type !== 'policySection') return [];
      const [first, ...rest] = node.children;
      const heading = first?.type === 'heading' ? textOf(first) : '';
      return [{ id: node.data.sectionId, heading, blocks: rest.flatMap(blocksOf) }];
    }),
    gaps: gaps.length,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function blocksOf(node: Nodes): PolicyJsonBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node.children) }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, spans: spansOf(node.children) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: node.children.map((item) => spansOf(phrasingIn(item))),
        },
      ];
    case 'table': {
      const [header, ...rows] = node.children;
      return [
        {
          kind: 'table',
          columns: header?.children.map(textOf) ?? [],
          rows: rows.map((row) => row.children.map((cell) => spansOf(cell.children))),
        },
      ];
    }
    case 'code':
      return [{ kind: 'paragraph', spans: spansOf([{ type: 'inlineCode', value: node.value }]) }];
    default:
      return 'children' in node ? node.children.flatMap((child: Nodes) => blocksOf(child)) : [];
  }
}

/** The running text of an item, whatever blocks hold it. */
function phrasingIn(parent: Parents): PhrasingContent[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'paragraph') return child.children;
    return 'children' in child ? phrasingIn(child) : [];
  });
}

/** Sentences and gaps one by one; the words between them together, blanks alone left out. */
function spansOf(nodes: readonly PhrasingContent[]): PolicyJsonSpan[] {
  const spans: PolicyJsonSpan[] = [];
  let between: PhrasingContent[] = [];
  const flush = (): void => {
    const text = between.map(textOf).join('').trim();
    if (text !== '') spans.push({ kind: 'words', text, markdown: writeMarkdownWords(between).trim() });
    between = [];
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'sentence': {
        flush();
        const { form, facts } = node.data;
        const markdown = writeMarkdownWords(node.children);
        spans.push({ kind: 'sentence', text: textOf(node), markdown, form, facts: facts.map((fact) => ({ ...fact })) });
        break;
      }
      case 'gap':
        flush();
        spans.push({ kind: 'gap', text: node.value, missing: knownOf(node.data.missing) });
        break;
      default:
        between.push(node);
    }
  }
  flush();
  return spans;
}

/** What is known of a missing fact, and no more than the shape has. */
function knownOf({
  kind,
  text,
  recordType,
  recordId,
  field,
}: MissingFact): Extract<PolicyJsonSpan, { kind: 'gap' }>['missing'] {
  return {
    ...(kind !== undefined && { kind }),
    text,
    ...(recordType !== undefined && { recordType }),
    ...(recordId !== undefined && { recordId }),
    ...(field !== undefined && { field }),
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child: Nodes) => textOf(child)).join('');
  return 'value' in node ? node.value : '';
}
