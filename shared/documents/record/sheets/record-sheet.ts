import { layoutText } from '../../../reference/layouts/layout.ts';
import type { SheetLayout } from '../../../reference/layouts/layout.ts';
import type { LeadingFact, Sheet } from '../../workbook.ts';
import { columnKindOf, columnReaders } from '../readers/column-readers.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableColumn, TableHead } from './table.ts';

/** The record itself: one row per activity, columns as the layout orders them. */
export function buildRecordSheet(
  layout: SheetLayout,
  rows: readonly RecordRow[],
  context: RecordContext,
  head: TableHead & { readonly language: string; readonly facts: readonly LeadingFact[] },
): Sheet {
  const columns = layout.columns.map((column): TableColumn<RecordRow> => {
    const heading = layoutText(column.heading, head.language);
    // The letter beside the heading is how a reader of the law finds the column: "Purposes (b)".
    const letter = column.article === null ? '' : ` ${column.article.slice(column.article.lastIndexOf('('))}`;
    return {
      id: column.reader,
      heading: `${heading}${letter}`,
      ...(column.article === null ? {} : { article: column.article }),
      group: layoutText(column.group, head.language),
      width: column.width,
      kind: columnKindOf(column.reader),
      read: (row) => columnReaders[column.reader](row, context),
    };
  });
  return buildTable(
    {
      id: layout.id,
      part: 'record',
      name: layoutText(layout.name, head.language),
      title: layoutText(layout.title, head.language),
      lines: head.lines,
      rowLimit: head.rowLimit,
      facts: head.facts,
      frozenColumns: 2,
    },
    columns,
    rows,
  );
}
