// Workbook model to GitHub-flavoured Markdown: headings, paragraphs, tables.
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import type { Options } from 'remark-stringify';
import { unified } from 'unified';
import { outlineTitle } from '../../shared/documents/outline-workbook.ts';
import type { OutlineBlock, OutlineRow, OutlineTable } from '../../shared/documents/outline-workbook.ts';
import type { Gap } from '../../shared/documents/policy/policy-document.ts';
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';
import { plainLines } from './plain-lines.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import type { Work } from './work.ts';

const rowsPerChunk = 100;

const handlers: NonNullable<Options['handlers']> = {
  // Brackets alone make no link, so a gap stays readable in plain text; nothing in a table follows it but the next line or cell.
  gap: ({ value }: Gap, _parent, state, info) => {
    const exit = state.enter('label');
    const inner = state.safe(value.slice(1, -1), { ...info, before: '[', after: ']' });
    exit();
    return `[${inner}]`;
  },
};

const processor = unified()
  .use(remarkStringify, { handlers, bullet: '-', emphasis: '_', rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false });

/**
 * The text in chunks. The same workbook gives the same text. Whatever the register holds stays text: marks are escaped, and runs
 * of blanks, which Markdown does not keep, are one blank.
 */
export function* recordMarkdown(workbook: Workbook, work: Work): Generator<string> {
  const { asAt, layoutId } = workbook.properties;
  for (const block of outlineTitle(workbook)) yield* blockMarkdown(block);
  for (const sheet of workbook.sheets) for (const block of sheetBlocks(sheet, work)) yield* blockMarkdown(block);
  const layout = layoutId.replaceAll(/[^A-Za-z\d-]/g, '');
  yield stringify({ type: 'html', value: `<!-- Recital: register as at ${asAt}, layout ${layout} -->` });
}

function* blockMarkdown(block: OutlineBlock): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield `${stringify({ type: 'heading', depth: block.level, children: lineNodes(plainLines(block.text).join(' '), false) })}\n`;
      return;
    case 'paragraph':
      yield `${stringify({ type: 'paragraph', children: lineNodes(plainLines(block.text).join(' '), false) })}\n`;
      return;
    case 'table':
      yield* tableMarkdown(block);
  }
}

function stringify(node: RootContent): string {
  return processor.stringify({ type: 'root', children: [node] });
}

function* tableMarkdown(table: OutlineTable): Generator<string> {
  // A table has one header row, and always one; what has none begins with an empty one.
  const header = table.headRows.at(-1);
  const width = table.widths.length;
  const head = header === undefined ? emptyRow(width) : tableRow(header, width);
  let rows: TableRow[] = [];
  let isFirst = true;
  const flush = (): string => {
    const text = stringify({ type: 'table', children: [head, ...rows] });
    rows = [];
    // Header and delimiter stand once, though the rows are written in portions.
    const shown = isFirst ? text : text.split('\n').slice(2).join('\n');
    isFirst = false;
    return shown;
  };
  for (const row of table.rows) {
    rows.push(tableRow(row, width));
    if (rows.length >= rowsPerChunk) yield flush();
  }
  if (isFirst || rows.length > 0) yield flush();
  yield '\n';
}

function emptyRow(width: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (): TableCell => ({ type: 'tableCell', children: [] })),
  };
}

function tableRow(row: OutlineRow, width: number): TableRow {
  const cells = row.cells.flatMap(({ role, cell, span }): TableCell[] => {
    const isHeading = role === 'rowHeading' || role === 'group' || role === 'columnHeading';
    const children = cellNodes(cell);
    const shown: TableCell = {
      type: 'tableCell',
      children: isHeading && children.length > 0 ? [{ type: 'strong', children }] : children,
    };
    return [shown, ...Array.from({ length: span - 1 }, (): TableCell => ({ type: 'tableCell', children: [] }))];
  });
  while (cells.length < width) cells.push({ type: 'tableCell', children: [] });
  return { type: 'tableRow', children: cells };
}

function cellNodes(cell: Cell): PhrasingContent[] {
  if (cell.kind === 'empty') return [];
  if (cell.kind === 'number' || cell.kind === 'date') return [{ type: 'text', value: String(cell.value) }];
  const marksGaps = cell.kind === 'gap' || cell.kind === 'prefilled';
  const nodes = plainLines(cell.value).flatMap((line, position): PhrasingContent[] => [
    ...(position > 0 ? [{ type: 'html', value: '<br>' } as const] : []),
    ...lineNodes(line, marksGaps),
  ]);
  if (cell.link?.kind !== 'web') return nodes;
  return [{ type: 'link', url: cell.link.url, children: nodes }];
}

function lineNodes(line: string, marksGaps: boolean): PhrasingContent[] {
  if (line === '') return [];
  return marksGaps && /^\[[^[\]]*\]$/u.test(line)
    ? [{ type: 'gap', value: line, data: { missing: { text: line.slice(1, -1) } } }]
    : [{ type: 'text', value: line }];
}
