// Cells of a part of a layout: one row for an activity, or a row for each of a unit.
import { cellIdOf } from '../../../reference/layouts/layout.ts';
import type { FieldLayout } from '../../../reference/layouts/layout.ts';
import type { RowUnit, UnitReader } from '../../../reference/layouts/readers.ts';
import { textCell } from '../../workbook.ts';
import type { Cell } from '../../workbook.ts';
import { columnReaders, isActivityReader } from '../readers/column-readers.ts';
import { emptyRowReaders, unitLists } from '../readers/units.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';

/** The cells of an activity under the given fields; those that answer an item of Art. 30 say which. */
export function readRows(
  per: RowUnit | 'activity',
  fields: readonly FieldLayout[],
  row: RecordRow,
  context: RecordContext,
): Cell[][] {
  const units: Readonly<Partial<Record<UnitReader, Cell>>>[] = per === 'activity' ? [] : unitLists[per](row, context);
  if (units.length === 0) return [fields.map((field) => readField(field, emptyRowReaders, row, context))];
  return units.map((cells) =>
    fields.map((field) => {
      const { reader } = field;
      const cell = isActivityReader(reader) ? undefined : cells[reader];
      return cell === undefined ? readField(field, {}, row, context) : withItem(cell, field, row);
    }),
  );
}

/** A field of the activity as a whole, or what stands for a unit that the activity has none of. */
function readField(field: FieldLayout, standIns: typeof emptyRowReaders, row: RecordRow, context: RecordContext): Cell {
  const reader = isActivityReader(field.reader) ? field.reader : standIns[field.reader];
  const cell = reader === undefined ? textCell(null) : columnReaders[reader](row, context);
  return withItem(cell, field, row);
}

function withItem(cell: Cell, field: FieldLayout, { activity }: RecordRow): Cell {
  const { article } = field;
  return article === null ? cell : { ...cell, item: { activityId: activity.id, article, part: cellIdOf(field) } };
}
