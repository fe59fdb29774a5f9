// The policy as one HTML page: semantic, printable, without scripts and without anything to fetch.
import type { Element, ElementContent, Properties, Root as HtmlRoot } from 'hast';
import rehypeFormat from 'rehype-format';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Options } from 'remark-rehype';
import { unified } from 'unified';
import type {
  Gap,
  PolicyDocument,
  PolicySectionNode,
  Sentence,
} from '../../shared/documents/policy/policy-document.ts';

const style = `
  @page { size: A4; margin: 22mm 20mm 24mm; }
  body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.55 Georgia, 'Source Serif 4', serif; color: #1c2422; background: #fff; }
  h1, h2, h3 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
  h2 { margin-top: 2.25rem; font-size: 1.3rem; }
  h3 { margin-top: 1.5rem; font-size: 1.05rem; }
  li { margin-block: 0.25rem; }
  table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
  th, td { padding: 0.45rem 0.6rem; border-bottom: 1px solid #c9d1ce; text-align: start; vertical-align: top; overflow-wrap: break-word; }
  a { color: inherit; }
  mark.gap { padding: 0 0.2rem; border: 1px dashed #8a5a00; border-radius: 2px; background: #fdf3dc; color: #704900; }
  @media print {
    body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; font-variant-ligatures: none; }
    h1 { margin-top: 0; font-size: 20pt; }
    h2 { margin-top: 18pt; font-size: 13.5pt; }
    h3 { font-size: 11.5pt; }
    p { orphans: 3; widows: 3; }
    table { font-size: 9pt; line-height: 1.35; }
    th, td { padding: 3pt 5pt; }
    li, tr, mark.gap { break-inside: avoid; }
    mark.gap { box-decoration-break: clone; -webkit-box-decoration-break: clone; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    thead { display: table-header-group; }
    ul, ol { padding-inline-start: 16pt; }
    p:has(+ ul), p:has(+ ol), p:has(+ table) { break-after: avoid; }
  }
`;

const handlers: NonNullable<Options['handlers']> = {
  policySection: (state, node: PolicySectionNode): Element => {
    const id = node.data.sectionId;
    const children = state.all(node).map((child): ElementContent => {
      const isTitle = child.type === 'element' && child.tagName === 'h2';
      return isTitle ? { ...child, properties: { id: `${id}-title` } } : child;
    });
    return { type: 'element', tagName: 'section', properties: { id, ariaLabelledBy: [`${id}-title`] }, children };
  },
  sentence: (state, node: Sentence): ElementContent[] => state.all(node),
  gap: (_state, { value }: Gap): Element => ({
    type: 'element',
    tagName: 'mark',
    properties: { className: ['gap'] },
    children: [{ type: 'text', value }],
  }),
};

export type WriteHtmlOptions = {
  /** Whether the page brings its own minimal style; without it, it takes that of the website it is put into. */
  readonly withStyle?: boolean;
};

/** A policy as an HTML page. The same document gives the same text. Whatever the register holds stays text: marks are escaped. */
export function writeHtml(document: PolicyDocument, { withStyle = true }: WriteHtmlOptions = {}): string {
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(() => (content: HtmlRoot) => putOnPage(document, content, withStyle))
    .use(rehypeFormat)
    .use(rehypeStringify, { upperDoctype: true });
  return processor.stringify(processor.runSync(document.root));
}

function putOnPage(document: PolicyDocument, content: HtmlRoot, withStyle: boolean): HtmlRoot {
  const body = content.children.flatMap((child) => (child.type === 'doctype' ? [] : [nameColumns(child)]));
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Recital' }),
    element('meta', { name: 'register-as-at', content: document.asAt }),
    element('meta', { name: 'register-gaps', content: String(document.gaps.length) }),
    element('title', {}, [{ type: 'text', value: document.title }]),
    ...(withStyle ? [element('style', {}, [{ type: 'text', value: style }])] : []),
  ];
  const page = element('html', { lang: document.language }, [
    element('head', {}, head),
    element('body', {}, [element('main', {}, body)]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, page] };
}

/** Header cells say that they are headers of columns, and the first cell of a row heads its row. */
function nameColumns<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  if (node.tagName === 'th') return { ...node, properties: { ...node.properties, scope: 'col' } };
  return { ...node, children: node.children.map((child) => nameColumns(child)) };
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
