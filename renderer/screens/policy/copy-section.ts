// A section of the policy for the clipboard: as plain text, Markdown or HTML.
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { plainWords, type BlockView, type InlineView, type SectionView } from './policy-view.ts';

/** The section as plain text: blocks apart by an empty line, list items with a dash, table cells with a tab. */
export function sectionAsText(section: Pick<SectionView, 'blocks'>): string {
  return section.blocks.map(blockAsText).join('\n\n');
}

/** The section as Markdown (CommonMark with tables), everything special in the words escaped. */
export function sectionAsMarkdown(section: Pick<SectionView, 'blocks'>): string {
  return section.blocks.map(blockAsMarkdown).join('\n\n');
}

/** The section as HTML without style or scripts, for programs that take formatted text. Whatever the words hold is escaped. */
export function sectionAsHtml(section: Pick<SectionView, 'blocks'>): string {
  return section.blocks.map(blockAsHtml).join('\n');
}

function blockAsText(block: BlockView): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainWords(block.children);
    case 'list':
      return block.items
        .map((item, index) => indent(item.map(blockAsText).join('\n'), block.isOrdered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'quote':
      return block.children.map(blockAsText).join('\n\n');
    case 'rule':
      return '---';
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainWords).join('\t')).join('\n');
    default:
      return assertNever(block);
  }
}

function blockAsMarkdown(block: BlockView): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${inlineAsMarkdown(block.children)}`;
    case 'paragraph':
      return escapeLineStart(inlineAsMarkdown(block.children));
    case 'list':
      return block.items
        .map((item, index) => indent(item.map(blockAsMarkdown).join('\n\n'), block.isOrdered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'quote':
      return block.children.map(blockAsMarkdown).join('\n\n').replaceAll(/^/gm, '> ');
    case 'rule':
      return '---';
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const cellsOf = (row: readonly (readonly InlineView[])[]): string[] =>
        row.map((cell) => inlineAsMarkdown(cell).replaceAll('|', '\\|').replaceAll('\n', ' '));
      return [
        line(cellsOf(block.header)),
        line(block.header.map(() => '---')),
        ...block.rows.map((row) => line(cellsOf(row))),
      ].join('\n');
    }
    default:
      return assertNever(block);
  }
}

function inlineAsMarkdown(nodes: readonly InlineView[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'gap':
          return escapeMarkdown(node.text);
        case 'code':
          return `\`${node.text}\``;
        case 'strong':
          return `**${inlineAsMarkdown(node.children)}**`;
        case 'emphasis':
          return `*${inlineAsMarkdown(node.children)}*`;
        case 'link':
          return `[${inlineAsMarkdown(node.children)}](<${node.url}>)`;
        case 'break':
          return '  \n';
        case 'sentence':
          return inlineAsMarkdown(node.children);
        default:
          return assertNever(node);
      }
    })
    .join('');
}

function blockAsHtml(block: BlockView): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${inlineAsHtml(block.children)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlineAsHtml(block.children)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      const items = block.items.map((item) => {
        const [only] = item;
        const isLine = item.length === 1 && only?.kind === 'paragraph';
        return `<li>${isLine ? inlineAsHtml(only.children) : item.map(blockAsHtml).join('')}</li>`;
      });
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${block.children.map(blockAsHtml).join('')}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'table': {
      const row = (cells: readonly (readonly InlineView[])[], tag: 'td' | 'th'): string =>
        `<tr>${cells.map((cell) => `<${tag}>${inlineAsHtml(cell)}</${tag}>`).join('')}</tr>`;
      const rows = block.rows.map((cells) => row(cells, 'td'));
      return `<table><thead>${row(block.header, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`;
    }
    default:
      return assertNever(block);
  }
}

function inlineAsHtml(nodes: readonly InlineView[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'gap':
          return escapeHtml(node.text);
        case 'code':
          return `<code>${escapeHtml(node.text)}</code>`;
        case 'strong':
          return `<strong>${inlineAsHtml(node.children)}</strong>`;
        case 'emphasis':
          return `<em>${inlineAsHtml(node.children)}</em>`;
        case 'link':
          return `<a href="${escapeHtml(node.url)}">${inlineAsHtml(node.children)}</a>`;
        case 'break':
          return '<br>';
        case 'sentence':
          return inlineAsHtml(node.children);
        default:
          return assertNever(node);
      }
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

/** A paragraph that begins like a heading or a list item would become one. */
function escapeLineStart(text: string): string {
  return text.replaceAll(/^(?=[#+-] |>)/gm, '\\').replaceAll(/^(\d+)([.)])(?= )/gm, '$1\\$2');
}

function indent(text: string, marker: string): string {
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}
