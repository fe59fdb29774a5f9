// The record as forms: labels and values in blocks, laid on a grid of columns, an activity each or all under each other.
import type { BlockLayout, FormSheetLayout } from '../../../reference/layouts/layout.ts';
import { textCell } from '../../workbook.ts';
import type { Cell, Column, Sheet } from '../../workbook.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { fill } from '../words/fill.ts';
import { readRows } from './read-cells.ts';
import { sayHeading, sayText } from './record-sheet.ts';
import type { LayoutVoice } from './record-sheet.ts';

type FormHead = { readonly voice: LayoutVoice; readonly lines: readonly string[] };

/** Id of the sheet that holds the form of an activity. */
export function formSheetId(layout: FormSheetLayout, { activity }: RecordRow): string {
  return `${layout.id}-${activity.id}`;
}

/** The form of one activity as a sheet of its own. */
export function buildFormSheet(layout: FormSheetLayout, row: RecordRow, context: RecordContext, head: FormHead): Sheet {
  const { reference, name, id } = row.activity;
  return {
    ...openForm(layout, head),
    id: formSheetId(layout, row),
    name: [reference, name].filter(Boolean).join(' '),
    title: fill(context.words.sheet.recordOf, { title: sayText(layout.title, head.voice), name }),
    activityId: id,
    ...closeForm(layoutForm(layout, row, context, head.voice)),
  };
}

/** The forms of all activities under each other, each under a heading with its name. */
export function buildStackedForms(
  layout: FormSheetLayout,
  rows: readonly RecordRow[],
  context: RecordContext,
  head: FormHead,
): Sheet {
  const stacked = rows.flatMap((row) => {
    const { reference, name } = row.activity;
    const title: Cell = { ...textCell([reference, name].filter(Boolean).join(' ')), role: 'block' };
    return [spread([title], [layout.widths.length]), ...layoutForm(layout, row, context, head.voice)];
  });
  const lines = rows.length === 0 ? [...head.lines, context.words.sheet.empty] : head.lines;
  return { ...openForm(layout, { ...head, lines }), ...closeForm(stacked) };
}

function openForm(layout: FormSheetLayout, { voice, lines }: FormHead): Omit<Sheet, 'rows' | 'rowCount'> {
  return {
    id: layout.id,
    name: sayText(layout.name, voice),
    title: sayText(layout.title, voice),
    kind: 'form',
    part: 'record',
    lines,
    facts: [],
    columns: layout.widths.map((width, position): Column => ({
      id: `grid-${position + 1}`,
      heading: '',
      width,
      kind: 'text',
      wrap: true,
    })),
    totals: [],
    frozenColumns: 0,
    hasFilter: false,
    hasPrintTitles: false,
    orientation: 'landscape',
    pagesWide: 1,
  };
}

function closeForm(rows: readonly Cell[][]): Pick<Sheet, 'rows' | 'rowCount'> {
  return { rows, rowCount: rows.length };
}

function layoutForm(layout: FormSheetLayout, row: RecordRow, context: RecordContext, voice: LayoutVoice): Cell[][] {
  return layout.blocks.flatMap((block) => layOutBlock(block, layout.widths.length, row, context, voice));
}

function layOutBlock(
  block: BlockLayout,
  width: number,
  row: RecordRow,
  context: RecordContext,
  voice: LayoutVoice,
): Cell[][] {
  const rows: Cell[][] = [];
  if (block.heading !== null)
    rows.push(spread([{ ...textCell(sayText(block.heading, voice)), role: 'block' }], [width]));
  if (block.kind === 'fields') {
    const [values = []] = readRows('activity', block.fields, row, context);
    for (const [position, field] of block.fields.entries()) {
      const label: Cell = { ...textCell(sayHeading(field, voice)), role: 'label' };
      rows.push(spread([label, values[position] ?? textCell(null)], [1, width - 1]));
    }
    return rows;
  }
  const spans = shareColumns(block.fields.length, width);
  const headings = block.fields.map((field): Cell => ({ ...textCell(sayHeading(field, voice)), role: 'heading' }));
  rows.push(spread(headings, spans));
  for (const cells of readRows(block.per, block.fields, row, context)) rows.push(spread(cells, spans));
  return rows;
}

/** How many grid columns each cell takes: one for the first, the others alike, the earlier ones wider where it does not work out. */
function shareColumns(cells: number, width: number): number[] {
  if (cells <= 1) return [width];
  const each = Math.floor((width - 1) / (cells - 1));
  const rest = (width - 1) % (cells - 1);
  return Array.from({ length: cells }, (_, position) => (position === 0 ? 1 : each + (position <= rest ? 1 : 0)));
}

/** Cells over their columns, with the empty cells that they cover. */
function spread(cells: readonly Cell[], spans: readonly number[]): Cell[] {
  return cells.flatMap((cell, position) => {
    const span = spans[position] ?? 1;
    const covered = Array.from({ length: span - 1 }, () => textCell(null));
    return [span > 1 ? { ...cell, span } : cell, ...covered];
  });
}
