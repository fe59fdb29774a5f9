// A section of the policy as text for the clipboard: plain, or as Markdown.
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
