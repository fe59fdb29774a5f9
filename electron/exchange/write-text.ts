// The policy as plain text, for mail and for forms that take nothing else.
import type { List, Nodes, Parents, PhrasingContent, Table } from 'mdast';
import type { PolicyDocument } from '../../shared/documents/policy/policy-document.ts';

/** Columns of a line, as mail programs show without wrapping anew. */
const lineWidth = 76;

/**
 * A policy as plain text in lines of at most 76 characters, longer words excepted. Headings are underlined; a table is a
 * block per row, its columns named. The same document gives the same text.
 */
export function writeText(document: PolicyDocument): string {
  return `${blocksOf(document.root, lineWidth).join('\n')}\n`;
}

/** The blocks in a node as lines, a blank one between two blocks. */
function blocksOf(parent: Parents, width: number): string[] {
  const blocks = parent.children.map((child) => linesOf(child, width)).filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, position) => (position === 0 ? lines : ['', ...lines]));
}

function linesOf(node: Nodes, width: number): string[] {
  switch (node.type) {
    case 'heading':
      return headingLines(textOf(node), node.depth, width);
    case 'paragraph':
      return wrap(textOf(node), width);
    case 'list':
      return listLines(node, width);
    case 'table':
      return tableLines(node, width);
    case 'blockquote':
      return blocksOf(node, width - 2).map((line) => `> ${line}`.trimEnd());
    case 'code':
      return node.value.split('\n').map((line) => `    ${line}`);
    case 'thematicBreak':
      return ['* * *'];
    default:
      return 'children' in node ? blocksOf(node, width) : wrap(textOf(node), width);
  }
}

function headingLines(text: string, depth: number, width: number): string[] {
  const lines = wrap(text, width);
  if (depth > 2) return lines;
  const longest = Math.max(...lines.map((line) => line.length));
  return [...lines, (depth === 1 ? '=' : '-').repeat(longest)];
}

function listLines(list: List, width: number): string[] {
  const items = list.children.map((item, position) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + position}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    const blocks = item.children.map((child) => linesOf(child, width - mark.length));
    const lines = blocks.flatMap((block, place) => (place > 0 && item.spread === true ? ['', ...block] : block));
    return lines.map((line, place) => `${place === 0 ? mark : indent}${line}`.trimEnd());
  });
  return items.flatMap((lines, position) => (position > 0 && list.spread === true ? ['', ...lines] : lines));
}

/** A row by its first cell, the other cells below it under their columns' names. */
function tableLines({ children: [header, ...rows] }: Table, width: number): string[] {
  const names = header?.children.map(textOf) ?? [];
  const blocks = rows.map((row) => {
    const [first = '', ...others] = row.children.map(textOf);
    const fields = others.flatMap((value, position) =>
      value === '' ? [] : hang(wrap(`${names[position + 1] ?? ''}: ${value}`, width - 4)),
    );
    return [...wrap(first, width), ...fields];
  });
  return blocks.flatMap((lines, position) => (position === 0 ? lines : ['', ...lines]));
}

const hang = (lines: readonly string[]): string[] =>
  lines.map((line, place) => `${place === 0 ? '  ' : '    '}${line}`);

/** Words put into lines of at most `width` characters; a longer word has a line of its own. Line breaks of the text stay. */
function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    // No-break spaces hold their words together, so only plain blanks part words.
    for (const word of paragraph.split(/[ \t]+/u)) {
      if (word === '') continue;
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && longer.length > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return line === '' ? lines : [...lines, line];
  });
}

function textOf(node: Nodes | PhrasingContent): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'link': {
      const text = node.children.map(textOf).join('');
      return node.url === text || node.url === `mailto:${text}` ? text : `${text} (${node.url})`;
    }
    case 'image':
      return node.alt ?? '';
    default:
      if ('children' in node) return node.children.map(textOf).join('');
      return 'value' in node ? node.value : '';
  }
}
