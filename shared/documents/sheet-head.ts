// The rows above a sheet's table: title, lines, contact block, group headings, headings. Writers of grids share it.
import { isRequiredColumn } from './workbook.ts';
import type { Cell, Column, LeadingFact, Sheet } from './workbook.ts';

export type HeadStyle =
  | 'title'
  | 'line'
  | 'factLabel'
  | 'factValue'
  | 'spacer'
  | 'requiredGroup'
  | 'otherGroup'
  | 'requiredHeading'
  | 'otherHeading';

/** A cell of the head, spanning `span` columns from `column` (counted from 0). */
type HeadCell = {
  readonly column: number;
  readonly span: number;
  readonly style: HeadStyle;
  readonly cell: Cell;
};

export type HeadRow = {
  readonly cells: readonly HeadCell[];
  /** Lines of body type that the row needs; writers turn them into their own measure. */
  readonly lines: number;
  readonly style: HeadStyle;
};

/** A fact needs about this many characters to be readable. */
const factWidth = 26;

/** The rows above the data, the heading row last; a form has no headings, its last row is a spacer. */
export function layOutHead(sheet: Sheet): HeadRow[] {
  const single = (style: HeadStyle, value: string): HeadRow => ({
    cells: [{ column: 0, span: 1, style, cell: { kind: 'text', value } }],
    lines: 1,
    style,
  });
  const rows: HeadRow[] = [single('title', sheet.title), ...sheet.lines.map((line) => single('line', line))];
  rows.push(...layOutFacts(sheet.facts, sheet.columns));
  rows.push({ cells: [], lines: 1, style: 'spacer' });
  if (sheet.kind === 'form') return rows;
  const groups = layOutGroups(sheet.columns);
  if (groups.length > 0)
    rows.push({ cells: groups, lines: countGroupLines(groups, sheet.columns), style: 'requiredGroup' });
  rows.push({
    cells: sheet.columns.map((column, position) => ({
      column: position,
      span: 1,
      style: isRequiredColumn(column) ? 'requiredHeading' : 'otherHeading',
      cell: { kind: 'text', value: column.heading },
    })),
    lines: Math.max(1, ...sheet.columns.map((column) => countLines(column.heading, column.width - 3))),
    style: 'requiredHeading',
  });
  return rows;
}

/** Facts beside each other, label above value, over as many columns as they need; in further rows where a row is full. */
function layOutFacts(facts: readonly LeadingFact[], columns: readonly Column[]): HeadRow[] {
  const rows: HeadRow[] = [];
  let labels: HeadCell[] = [];
  let values: HeadCell[] = [];
  let lines = 1;
  let next = 0;
  const flush = (): void => {
    if (labels.length > 0) {
      rows.push({ cells: labels, lines: 1, style: 'factLabel' });
      rows.push({ cells: values, lines, style: 'factValue' });
    }
    [labels, values, lines, next] = [[], [], 1, 0];
  };
  for (const fact of facts) {
    let span = takeSpan(columns, next);
    if (span === null) {
      flush();
      span = takeSpan(columns, next) ?? { columns: columns.length, width: factWidth };
    }
    const label =
      fact.article === undefined ? fact.label : `${fact.label} ${fact.article.slice(fact.article.lastIndexOf('('))}`;
    labels.push({ column: next, span: span.columns, style: 'factLabel', cell: { kind: 'text', value: label } });
    values.push({ column: next, span: span.columns, style: 'factValue', cell: fact.cell });
    lines = Math.max(lines, countLines(String(fact.cell.value), span.width));
    next += span.columns;
  }
  flush();
  return rows;
}

function takeSpan(columns: readonly Column[], from: number): { columns: number; width: number } | null {
  let width = 0;
  for (let position = from; position < columns.length; position += 1) {
    width += columns[position]?.width ?? 0;
    if (width >= factWidth) return { columns: position - from + 1, width };
  }
  return null;
}

/** Lines of the highest group heading; bold letters run wider. */
function countGroupLines(groups: readonly HeadCell[], columns: readonly Column[]): number {
  const lines = groups.map(({ column, span, cell }) =>
    countLines(String(cell.value), widthOf(columns, column, span) - 3),
  );
  return Math.max(1, ...lines);
}

function widthOf(columns: readonly Column[], from: number, span: number): number {
  let width = 0;
  for (let position = from; position < from + span; position += 1) width += columns[position]?.width ?? 0;
  return width;
}

/** Neighbouring columns of one group share a heading above them. */
function layOutGroups(columns: readonly Column[]): HeadCell[] {
  const groups: HeadCell[] = [];
  let position = 0;
  while (position < columns.length) {
    const group = columns[position]?.group;
    let end = position + 1;
    while (end < columns.length && columns[end]?.group === group) end += 1;
    if (group !== undefined) {
      const isRequired = columns.slice(position, end).some(isRequiredColumn);
      groups.push({
        column: position,
        span: end - position,
        style: isRequired ? 'requiredGroup' : 'otherGroup',
        cell: { kind: 'text', value: group },
      });
    }
    position = end;
  }
  return groups;
}

/**
 * Lines that a text takes in a column, by its length. A column's width counts digits, and letters run narrower:
 * a tenth more fits on one line, and on several lines makes up for words that wrap early.
 */
function countLines(text: string, width: number): number {
  const room = Math.max(1, width);
  if (text.length <= room && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((sum, line) => sum + (line.length <= room * 1.1 ? 1 : Math.ceil(line.length / room)), 0);
}

/** Lines that a row of the table needs: those of its tallest cell. */
export function countRowLines(row: readonly Cell[], columns: readonly Column[]): number {
  let lines = 1;
  for (const [position, cell] of row.entries()) {
    if (cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'empty') continue;
    const width = cell.span === undefined ? columns[position]?.width : widthOf(columns, position, cell.span);
    if (width !== undefined) lines = Math.max(lines, countLines(cell.value, width));
  }
  return lines;
}
