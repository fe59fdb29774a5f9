// What documents in English with forms and short lists are put together from.
import type { Organisation } from '../domain/record-types.ts';
import { formatName, sayDate } from './record/format.ts';
import { wordsOf } from './record/words/words.ts';
import { textCell } from './workbook.ts';
import type { Cell, Column, Sheet, Workbook } from './workbook.ts';

export type DocumentFacts = {
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  readonly organisation: Organisation | undefined;
};

/** A label with its value, in a form of two columns. */
export function labelRow(label: string, cell: Cell): Cell[] {
  return [{ ...textCell(label), role: 'label' }, cell];
}

/** The heading of a block, over both columns of a form. */
export function blockRow(title: string): Cell[] {
  return [{ ...textCell(title), role: 'block', span: 2 }, textCell(null)];
}

export function column(id: string, heading: string, width: number): Column {
  return { id, heading, width, kind: 'text', wrap: true };
}

export function emptySheet(
  id: string,
  name: string,
  title: string,
): Omit<Sheet, 'kind' | 'columns' | 'rows' | 'rowCount'> {
  return {
    id,
    name,
    title,
    part: 'record',
    lines: [],
    facts: [],
    totals: [],
    frozenColumns: 0,
    hasFilter: false,
    hasPrintTitles: false,
    orientation: 'landscape',
    pagesWide: 1,
  };
}

/** Sheets as a workbook that is titled after the first one and the organisation. */
export function wrapSheets(
  { organisation, asAt, generatedAt }: DocumentFacts,
  layoutId: string,
  first: Sheet,
  ...others: readonly Sheet[]
): Workbook {
  const name = organisation ? formatName(organisation) : '';
  const title = name ? `${first.title}, ${name}` : first.title;
  return {
    title,
    language: 'en',
    properties: {
      subject: `${first.title}, as at ${sayDate(asAt, 'en')}`,
      organisation: name,
      asAt,
      generatedAt,
      layoutId,
      description: first.title,
    },
    words: wordsOf('en').writers,
    sheets: [first, ...others],
  };
}
