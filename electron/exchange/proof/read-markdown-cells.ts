// Cells of the tables of a Markdown text, read by remark, a portion of rows at a time.
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainLines } from '../plain-lines.ts';
import { stopIfCancelled } from '../work.ts';
import type { FoundCell } from './cells.ts';

const linesPerPortion = 200;
const parser = unified().use(remarkParse).use(remarkGfm);

/** Tells every cell of every table in order; the header row is a row of headings. */
export async function readMarkdownCells(
  chunks: AsyncIterable<string>,
  see: (cell: FoundCell) => void,
  signal?: AbortSignal,
): Promise<void> {
  let table = -1;
  let row = -1;
  let head: readonly string[] = [];
  let lines: string[] = [];

  const tellPortion = (): void => {
    if (lines.length === 0) return;
    const portion = [...head, ...lines].join('\n');
    for (const node of parser.parse(portion).children) {
      if (node.type !== 'table')
        throw new Error(`Row ${row + 1} of table ${table + 1} is no table: ${portion.slice(0, 80)}`);
      // The rows after the first portion stand under the same header.
      for (const cells of tableRows(node).slice(row === -1 ? 0 : 1)) {
        for (const [column, text] of cells.entries()) see({ table, row, column, text });
        row += 1;
      }
    }
    if (head.length === 0) head = lines.slice(0, 2);
    lines = [];
  };
  const takeLine = (line: string): void => {
    if (!line.startsWith('|')) {
      tellPortion();
      head = [];
      return;
    }
    if (head.length === 0 && lines.length === 0) {
      table += 1;
      row = -1;
    }
    lines.push(line);
    if (lines.length >= linesPerPortion) tellPortion();
  };

  let rest = '';
  for await (const chunk of chunks) {
    stopIfCancelled(signal);
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) takeLine(line);
  }
  takeLine(rest);
  takeLine('');
}

function tableRows(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => plainLines(textOf(cell)).join('\n').trim()));
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : node.value;
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
