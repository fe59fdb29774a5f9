import { assertNever } from '../../../shared/domain/assert-never.ts';
import { recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { CellWords } from './cell-words.tsx';
import sheet from './record-screen.module.css';
import type { CellView, SheetView } from './workbook-view.ts';

const classes = bindClasses(sheet);

/** One form of the workbook, with its blocks, labels and small tables as they are written. */
export function FormSheet({ view }: { view: SheetView }) {
  const width = view.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table aria-label={recordText.tableOf(view.name)} className={classes('form')}>
      <colgroup>
        {view.columns.map((column) => (
          <col key={column.id} style={{ width: `${(100 * column.width) / width}%` }} />
        ))}
      </colgroup>
      <tbody>
        {view.rows.map((row, index) => (
          // Rows of a workbook have no identity but their place.
          <tr key={index}>{cellsShown(row).map(([place, cell]) => formCell(place, cell))}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** Cells with their places; those that a wider one covers are left out. */
function cellsShown(row: readonly CellView[]): [number, CellView][] {
  let covered = 0;
  return [...row.entries()].filter(([place, cell]) => {
    if (place < covered) return false;
    covered = place + cell.span;
    return true;
  });
}

function formCell(place: number, cell: CellView) {
  const words = <CellWords cell={cell} isWhole />;
  const shared = { colSpan: cell.span, className: classes('form-cell', cell.role !== null && `role-${cell.role}`) };
  switch (cell.role) {
    case 'label':
      return (
        <th key={place} scope="row" {...shared}>
          {words}
        </th>
      );
    case 'block':
      return (
        <th key={place} scope="colgroup" {...shared}>
          {words}
        </th>
      );
    case 'heading':
      return (
        <th key={place} scope="col" {...shared}>
          {words}
        </th>
      );
    case 'note':
    case null:
      return (
        <td key={place} {...shared}>
          {words}
        </td>
      );
    default:
      return assertNever(cell.role);
  }
}
