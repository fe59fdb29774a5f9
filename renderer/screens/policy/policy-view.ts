// The policy as the page draws it, read from the document that the service sent.
// The contract checks only the frame of the document; this reads the rest and lets pass what it does not know as its words.
import { isRecordType, type RecordType } from '../../../shared/domain/record-types.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { isPolicyLanguage, type PolicyLanguage } from '../../../shared/domain/languages.ts';

/** One field of one record that a sentence states. */
export type FactPlace = { recordType: RecordType; recordId: string; field: string };

/** What is missing, and where it would be entered where that record exists. */
export type MissingPlace = {
  /** It is recorded, and nobody has translated it; `text` is the original. */
  isUntranslated: boolean;
  text: string;
  recordType: RecordType | null;
  recordId: string | null;
  field: string | null;
};

export type SentenceView = {
  kind: 'sentence';
  /** Place among all sentences of the policy, from 0. */
  index: number;
  facts: readonly FactPlace[];
  /** Leads into a list or table and states what its items state. */
  isLeadIn: boolean;
  /** A paragraph of the user's own. */
  isOwn: boolean;
  children: readonly InlineView[];
};

export type InlineView =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: readonly InlineView[] }
  | { kind: 'link'; url: string; children: readonly InlineView[] }
  | { kind: 'break' }
  | { kind: 'gap'; text: string; missing: MissingPlace }
  | SentenceView;

export type BlockView =
  | { kind: 'heading'; depth: number; children: readonly InlineView[] }
  | { kind: 'paragraph'; children: readonly InlineView[] }
  | { kind: 'list'; isOrdered: boolean; items: readonly (readonly BlockView[])[] }
  | { kind: 'quote'; children: readonly BlockView[] }
  | { kind: 'rule' }
  | {
      kind: 'table';
      header: readonly (readonly InlineView[])[];
      rows: readonly (readonly (readonly InlineView[])[])[];
    };

export type SectionView = {
  id: string;
  heading: string;
  gapCount: number;
  blocks: readonly BlockView[];
  /** Sentences of the section, in reading order. */
  sentences: readonly SentenceView[];
};

export type PolicyView = {
  title: string;
  language: PolicyLanguage;
  /** What stands before the first section. */
  opening: readonly BlockView[];
  sections: readonly SectionView[];
  sentences: readonly SentenceView[];
  /** Facts that nobody has recorded. */
  gapCount: number;
  /** The texts without a translation into the language of the policy, in reading order. */
  untranslated: readonly UntranslatedText[];
};

/** A text of the register that a policy needs in another language. */
export type UntranslatedText = { text: string; recordType: RecordType; recordId: string; field: string };

type Node = Readonly<Record<string, unknown>>;

/** Reads a policy document into what the page draws. */
export function readPolicyView(document: OutputOf<'policy.preview'>): PolicyView {
  const sentences: SentenceView[] = [];
  const opening: BlockView[] = [];
  const sections: SectionView[] = [];
  for (const child of isNode(document.root) ? childrenOf(document.root) : []) {
    if (child['type'] !== 'policySection') {
      opening.push(...readBlocks([child], sentences));
      continue;
    }
    const id = textOf(dataOf(child)['sectionId']) ?? '';
    const first = sentences.length;
    const blocks = readBlocks(childrenOf(child), sentences);
    const summary = document.sections.find((section) => section.id === id);
    sections.push({
      id,
      heading: summary?.heading ?? id,
      gapCount: document.gaps.filter((gap) => gap.sectionId === id).length,
      blocks,
      sentences: sentences.slice(first),
    });
  }
  const language = isPolicyLanguage(document.language) ? document.language : 'en';
  const untranslated = new Map<string, UntranslatedText>();
  for (const { kind, text, recordType, recordId, field } of document.gaps)
    if (kind === 'notTranslated' && recordType !== undefined && recordId !== undefined && !untranslated.has(text))
      untranslated.set(text, { text, recordType, recordId, field: field ?? '' });
  return {
    title: document.title,
    language,
    opening,
    sections,
    sentences,
    gapCount: document.gaps.filter(({ kind }) => kind === undefined).length,
    untranslated: [...untranslated.values()],
  };
}

/** The words of inline nodes, without any marks. */
export function plainWords(nodes: readonly InlineView[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return '\n';
      return 'text' in node ? node.text : plainWords(node.children);
    })
    .join('');
}

function readBlocks(nodes: readonly Node[], sentences: SentenceView[]): BlockView[] {
  const blocks: BlockView[] = [];
  for (const node of nodes) {
    switch (node['type']) {
      case 'heading':
        blocks.push({
          kind: 'heading',
          depth: typeof node['depth'] === 'number' ? node['depth'] : 2,
          children: readInlines(childrenOf(node), sentences),
        });
        break;
      case 'list':
        blocks.push({
          kind: 'list',
          isOrdered: node['ordered'] === true,
          items: childrenOf(node).map((item) => readBlocks(childrenOf(item), sentences)),
        });
        break;
      case 'blockquote':
        blocks.push({ kind: 'quote', children: readBlocks(childrenOf(node), sentences) });
        break;
      case 'thematicBreak':
        blocks.push({ kind: 'rule' });
        break;
      case 'table':
        blocks.push(readTable(node, sentences));
        break;
      case 'paragraph':
        blocks.push({ kind: 'paragraph', children: readInlines(childrenOf(node), sentences) });
        break;
      default:
        blocks.push({ kind: 'paragraph', children: readInlines([node], sentences) });
    }
  }
  return blocks;
}

function readTable(node: Node, sentences: SentenceView[]): BlockView {
  const [header = [], ...rows] = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => readInlines(childrenOf(cell), sentences)),
  );
  return { kind: 'table', header, rows };
}

function readInlines(nodes: readonly Node[], sentences: SentenceView[]): InlineView[] {
  return nodes.map((node): InlineView => {
    const text = textOf(node['value']) ?? '';
    switch (node['type']) {
      case 'sentence':
        return readSentence(node, sentences);
      case 'gap':
        return { kind: 'gap', text, missing: readMissing(dataOf(node)['missing'], text) };
      case 'strong':
      case 'emphasis':
        return { kind: node['type'], children: readInlines(childrenOf(node), sentences) };
      case 'link':
        return { kind: 'link', url: textOf(node['url']) ?? '', children: readInlines(childrenOf(node), sentences) };
      case 'inlineCode':
        return { kind: 'code', text };
      case 'break':
        return { kind: 'break' };
      default:
        return { kind: 'text', text };
    }
  });
}

function readSentence(node: Node, sentences: SentenceView[]): SentenceView {
  const index = sentences.length;
  const facts = nodesOf(dataOf(node)['facts']).flatMap((fact): FactPlace[] => {
    const recordType = textOf(fact['recordType']);
    const recordId = textOf(fact['recordId']);
    const field = textOf(fact['field']);
    if (recordType === null || recordId === null || field === null || !isRecordType(recordType)) return [];
    return [{ recordType, recordId, field }];
  });
  const view: SentenceView = {
    kind: 'sentence',
    index,
    facts,
    isLeadIn: dataOf(node)['form'] === 'leadIn',
    isOwn: dataOf(node)['form'] === 'own',
    children: [],
  };
  sentences.push(view);
  // Sentences do not nest, so the list grows by this one only.
  view.children = readInlines(childrenOf(node), sentences);
  return view;
}

function readMissing(value: unknown, text: string): MissingPlace {
  const missing = isNode(value) ? value : {};
  const recordType = textOf(missing['recordType']);
  return {
    isUntranslated: missing['kind'] === 'notTranslated',
    text: textOf(missing['text']) ?? text,
    recordType: recordType !== null && isRecordType(recordType) ? recordType : null,
    recordId: textOf(missing['recordId']),
    field: textOf(missing['field']),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function childrenOf(node: Node): Node[] {
  return nodesOf(node['children']);
}

function dataOf(node: Node): Node {
  return isNode(node['data']) ? node['data'] : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
