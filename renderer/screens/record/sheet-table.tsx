import type { CSSProperties } from 'react';
import { recordText } from '../../text/record.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { NoMatches } from '../../ui/index.ts';
import { CellWords } from './cell-words.tsx';
import sheet from './record-screen.module.css';
import { letterOf, type ColumnView, type SheetView } from './workbook-view.ts';

const classes = bindClasses(sheet);

/** Rem of one character of the body type, on average, with room for the padding. */
const CHARACTER = 0.4375;
const PADDING = 1;
/** The first column begins at the edge of the page. */
const EDGE = 1.5;
/** Columns wider than this are cut, since the whole text is one press away. */
const MOST_CHARACTERS = 44;

type SheetTableProps = {
  view: SheetView;
  /** Cells show all their lines; otherwise one line a row. */
  isWhole: boolean;
};

/** One sheet of the workbook, with the article letter of each column and every gap marked. */
export function SheetTable({ view, isWhole }: SheetTableProps) {
  const places = placeColumns(view);
  return (
    <>
      <table aria-label={recordText.tableOf(view.name)} className={classes('table', isWhole && 'whole')}>
        <colgroup>
          {places.map(({ column, width }) => (
            <col key={column.id} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {places.map(({ column, style }) => (
              <th
                key={column.id}
                scope="col"
                style={style}
                className={classes('header', column.isNumeric && 'numeric', style !== undefined && 'frozen')}
              >
                {headingOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, rowIndex) => (
            // Rows of a workbook have no identity but their place.
            <tr key={rowIndex}>
              {places.map(({ column, style }, index) => {
                const cell = row[index];
                return (
                  <td
                    key={column.id}
                    style={style}
                    className={classes('cell', column.isNumeric && 'numeric', style !== undefined && 'frozen')}
                  >
                    {cell === undefined ? null : <CellWords cell={cell} isWhole={isWhole} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {view.rows.length === 0 ? <NoMatches title={recordText.noRows}>{recordText.noRowsText}</NoMatches> : null}
      {view.rows.length >= view.rowCount ? null : (
        <p className={classes('note')}>{recordText.firstRows(view.rows.length, view.rowCount)}</p>
      )}
    </>
  );
}

/** The labelled facts above the table of the sheet. */
export function ContactBlock({ view }: { view: SheetView }) {
  return (
    <dl className={classes('facts')}>
      {view.facts.map((fact) => (
        <div key={`${fact.label} ${fact.article}`} className={classes('fact')}>
          <dt className={classes('label')}>
            {fact.article === null ? fact.label : `${fact.label}, Art. ${fact.article}`}
          </dt>
          <dd className={classes('value')}>
            <CellWords cell={fact.cell} isWhole />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type PlacedColumn = { column: ColumnView; width: number; style: CSSProperties | undefined };

/** Columns with their widths in rem; the first ones stay where they are while the others move. */
function placeColumns(view: SheetView): PlacedColumn[] {
  let start = 0;
  return view.columns.map((column, index) => {
    const width =
      Math.min(column.width, MOST_CHARACTERS) * CHARACTER + PADDING + (index === 0 ? EDGE - PADDING / 2 : 0);
    const style = index < view.frozenColumns ? { insetInlineStart: `${start}rem` } : undefined;
    start += width;
    return { column, width, style };
  });
}

/** The heading as exported; the article follows where the heading does not name its letter itself. */
function headingOf({ heading, article }: ColumnView): string {
  const letter = letterOf(article);
  if (article === null || (letter !== null && heading.includes(`(${letter})`))) return heading;
  return letter === null ? heading : `${heading} (${letter})`;
}
