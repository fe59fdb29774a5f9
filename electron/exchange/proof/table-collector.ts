// Turns the tags of tables, in any mark-up, into cells with their place.
import type { FoundCell } from './cells.ts';

export type TableCollector = {
  readonly openTable: () => void;
  readonly openRow: () => void;
  /** The row that is open is one of headings. */
  readonly markHeading: () => void;
  readonly openCell: () => void;
  readonly spanCell: (columns: number) => void;
  readonly addText: (text: string) => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly closeTable: () => void;
};

type OpenCell = { column: number; text: string };

/**
 * Collects rows of headings until the first row of the body, since they count down to -1, then tells each row as it closes.
 * `textOf`: the text of a cell as it is compared.
 */
export function collectTables(see: (cell: FoundCell) => void, textOf: (text: string) => string): TableCollector {
  let table = -1;
  let row = 0;
  let isHeading = false;
  let headings: OpenCell[][] = [];
  let cells: OpenCell[] = [];
  let cell: OpenCell | null = null;
  let column = 0;
  let span = 1;

  const tell = (rowCells: readonly OpenCell[], place: number): void => {
    for (const each of rowCells) see({ table, row: place, column: each.column, text: textOf(each.text) });
  };
  const tellHeadings = (): void => {
    for (const [position, rowCells] of headings.entries()) tell(rowCells, position - headings.length);
    headings = [];
  };

  return {
    openTable: () => {
      table += 1;
      row = 0;
      headings = [];
    },
    openRow: () => {
      cells = [];
      column = 0;
      isHeading = false;
    },
    markHeading: () => {
      isHeading = true;
    },
    openCell: () => {
      cell = { column, text: '' };
      span = 1;
    },
    spanCell: (columns) => {
      span = columns;
    },
    addText: (text) => {
      if (cell) cell.text += text;
    },
    closeCell: () => {
      if (cell) cells.push(cell);
      cell = null;
      column += span;
    },
    closeRow: () => {
      if (isHeading) {
        headings.push(cells);
        return;
      }
      tellHeadings();
      tell(cells, row);
      row += 1;
    },
    closeTable: tellHeadings,
  };
}
