// The record as a table: a row for each activity, or for each unit of it.
import type { RecordLanguage } from '../../../domain/record-languages.ts';
import { cellIdOf, layoutText } from '../../../reference/layouts/layout.ts';
import type { ColumnLayout, FieldLayout, LayoutText, TableSheetLayout } from '../../../reference/layouts/layout.ts';
import type { Cell, LeadingFact, LinkTarget, Sheet } from '../../workbook.ts';
import { choicesOf, columnKindOf } from '../readers/column-readers.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { readRows } from './read-cells.ts';
import { buildTable } from './table.ts';
import type { TableColumn, TableHead } from './table.ts';

/** What a layout's texts are taken from. */
export type LayoutVoice = {
  readonly language: RecordLanguage;
  /** The layout's own language, where a text is not there in the one that is written. */
  readonly ownLanguage: RecordLanguage;
  /** Whether headings carry the letter of the article. */
  readonly hasLetters: boolean;
};

export function sayText(text: LayoutText, { language, ownLanguage }: LayoutVoice): string {
  return layoutText(text, language, ownLanguage);
}

/** A heading, with the letter beside it by which a reader of the law finds it: `Purposes (b)`. */
export function sayHeading({ heading, article }: FieldLayout, voice: LayoutVoice): string {
  const letter = article !== null && voice.hasLetters ? ` ${article.slice(article.lastIndexOf('('))}` : '';
  return sayText(heading, voice) + letter;
}

/** One table of a record. `linkOf` says where an activity has a form of its own. */
export function buildRecordSheet(
  layout: TableSheetLayout,
  rows: readonly RecordRow[],
  context: RecordContext,
  head: TableHead & {
    readonly voice: LayoutVoice;
    readonly facts: readonly LeadingFact[];
    readonly linkOf: (row: RecordRow) => LinkTarget | undefined;
  },
): Sheet {
  const read = (row: RecordRow): Cell[][] =>
    readRows(layout.per, layout.columns, row, context).map((cells) =>
      cells.map((cell, position) =>
        layout.columns[position]?.reader === 'name' ? withLink(cell, head.linkOf(row)) : cell,
      ),
    );
  // Rows of a unit are counted by building them; activities are their own count.
  const isByActivity = layout.per === 'activity';
  const built = (isByActivity ? rows.slice(0, head.rowLimit) : rows).flatMap(read);
  const sheet = buildTable<readonly Cell[]>(
    {
      id: layout.id,
      part: 'record',
      name: sayText(layout.name, head.voice),
      title: sayText(layout.title, head.voice),
      ...head,
      frozenColumns: Math.min(countNamingColumns(layout), layout.columns.length - 1),
    },
    layout.columns.map((column, position) => buildColumn(column, position, context, head.voice)),
    built,
    context.words,
  );
  return isByActivity ? { ...sheet, rowCount: rows.length } : sheet;
}

/** How many columns stay in view: up to the name of the activity or, where a table has none, its purposes; two if those come late. */
function countNamingColumns({ columns }: TableSheetLayout): number {
  const naming =
    columns.findIndex(({ reader }) => reader === 'name') + 1 ||
    columns.findIndex(({ reader }) => reader === 'purposes') + 1;
  return naming >= 1 && naming <= 3 ? naming : 2;
}

function buildColumn(
  column: ColumnLayout,
  position: number,
  { words }: RecordContext,
  voice: LayoutVoice,
): TableColumn<readonly Cell[]> {
  const choices = choicesOf(column.reader, words);
  return {
    id: cellIdOf(column),
    heading: sayHeading(column, voice),
    ...(column.article !== null && { article: column.article }),
    ...(column.isRequired !== undefined && { isRequired: column.isRequired }),
    ...(column.group !== null && { group: sayText(column.group, voice) }),
    ...(choices && { choices }),
    width: column.width,
    kind: columnKindOf(column.reader),
    read: (cells) => cells[position] ?? { kind: 'empty', value: '' },
  };
}

function withLink(cell: Cell, link: LinkTarget | undefined): Cell {
  if (link === undefined || cell.kind === 'empty' || cell.kind === 'number' || cell.kind === 'date') return cell;
  return { ...cell, link };
}
