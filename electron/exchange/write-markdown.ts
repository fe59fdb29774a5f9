// The policy as GitHub-flavoured Markdown.
import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import type { Options } from 'remark-stringify';
import { unified } from 'unified';
import type {
  Gap,
  PolicyDocument,
  PolicySectionNode,
  Sentence,
} from '../../shared/documents/policy/policy-document.ts';

const handlers: NonNullable<Options['handlers']> = {
  policySection: (node: PolicySectionNode, _parent, state, info) => state.containerFlow(node, info),
  sentence: (node: Sentence, _parent, state, info) => state.containerPhrasing(node, info),
  // Brackets alone make no link; only what follows could make one of them, so they stay readable in plain text.
  gap: ({ value }: Gap, _parent, state, info) => {
    const exit = state.enter('label');
    const inner = state.safe(value.slice(1, -1), { ...info, before: '[', after: ']' });
    exit();
    const isLinkLike = info.after.startsWith('(') || info.after.startsWith('[') || info.after.startsWith(':');
    return `${isLinkLike ? '\\' : ''}[${inner}]`;
  },
};

const processor = unified()
  .use(remarkStringify, { handlers, bullet: '-', emphasis: '_', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false });

/** A policy as Markdown, with a comment at its end that says as at when. The same document gives the same text. Whatever the register holds stays text: marks are escaped. */
export function writeMarkdown(document: PolicyDocument): string {
  const { asAt, gaps } = document;
  const note = { type: 'html', value: `<!-- Recital: register as at ${asAt}, gaps: ${gaps.length} -->` } as const;
  return processor.stringify({ ...document.root, children: [...document.root.children, note] });
}

/** Some running text of a policy as Markdown, without a line break at its end. */
export function writeMarkdownWords(nodes: readonly PhrasingContent[]): string {
  return processor.stringify({ type: 'root', children: [{ type: 'paragraph', children: [...nodes] }] }).trimEnd();
}
