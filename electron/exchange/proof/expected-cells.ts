// The cells that a file in each format has to hold, worked out from the workbook alone.
import { nameRow, outlineSheet } from '../../../shared/documents/outline-workbook.ts';
import type { OutlineCell, OutlineTable } from '../../../shared/documents/outline-workbook.ts';
import { layOutHead } from '../../../shared/documents/sheet-head.ts';
import type { Cell, Sheet, Workbook } from '../../../shared/documents/workbook.ts';
import { plainLines } from '../plain-lines.ts';
import type { Work } from '../work.ts';
import { csvValue, mainSheet } from '../write-csv.ts';
import type { ExpectedCell } from './cells.ts';

type Address = { readonly table: number; readonly row: number; readonly column: number };

function* expect(
  cell: Cell,
  address: Address,
  { sheet, row, heading }: { readonly sheet: Sheet; readonly row: number; readonly heading: string },
  text = String(cell.value),
): Generator<ExpectedCell> {
  if (text === '') return;
  yield {
    ...address,
    text,
    place: `“${sheet.name}”${row > 0 ? `, row ${row}` : ''}${heading === '' ? '' : `, “${heading}”`}`,
    subject: subjectOf(sheet, row),
    ...(cell.item && { item: cell.item }),
  };
}

/** How many cells of sheets answer an item of Art. 30; of blanks alone, formats keep nothing. */
export function countAnswers(sheets: readonly Sheet[]): number {
  let answers = 0;
  const count = (cell: Cell): void => {
    if (cell.item && String(cell.value).trim() !== '') answers += 1;
  };
  for (const sheet of sheets) {
    for (const { cell } of sheet.facts) count(cell);
    for (const row of sheet.rows) row.forEach(count);
    for (const row of sheet.totals) row.forEach(count);
  }
  return answers;
}

/** What a row is about. A form is about one activity, which its title names. */
function subjectOf(sheet: Sheet, row: number): string {
  const cells = sheet.kind === 'form' ? undefined : sheet.rows[row - 1];
  return cells === undefined ? sheet.title : nameRow(sheet, cells);
}

/** Spreadsheets: every cell of every sheet from the title to the sums. `keep`: a text as the format keeps it. */
export function* expectGrid(workbook: Workbook, keep: (text: string) => string, work: Work): Generator<ExpectedCell> {
  for (const [table, sheet] of workbook.sheets.entries()) {
    const head = layOutHead(sheet);
    for (const [position, { cells }] of head.entries())
      for (const { column, cell } of cells)
        yield* expect(
          cell,
          { table, row: position, column },
          { sheet, row: 0, heading: sheet.columns[column]?.heading ?? '' },
          keep(String(cell.value)),
        );
    const first = head.length;
    for (const [position, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const heading = sheet.columns[column]?.heading ?? '';
        const place = { sheet, row: position + 1, heading };
        yield* expect(cell, { table, row: first + position, column }, place, keep(String(cell.value)));
      }
      work.onRows(1);
    }
    // A table without rows has one empty row, so that its filter has a range.
    const last = first + (sheet.kind === 'form' ? sheet.rows.length : Math.max(1, sheet.rows.length));
    for (const [position, cells] of sheet.totals.entries())
      for (const [column, cell] of cells.entries())
        yield* expect(
          cell,
          { table, row: last + position, column },
          { sheet, row: 0, heading: sheet.columns[column]?.heading ?? '' },
          keep(String(cell.value)),
        );
  }
}

/** Documents: every cell of every table. `isPlain`: the format keeps no runs of blanks. `headRows`: how many it keeps at most. */
export function* expectTables(
  workbook: Workbook,
  { isPlain, headRows }: { readonly isPlain: boolean; readonly headRows: number },
  work: Work,
): Generator<ExpectedCell> {
  const textOf = ({ cell }: OutlineCell): string =>
    isPlain ? plainLines(String(cell.value)).join('\n').trim() : String(cell.value);
  let table = 0;
  for (const sheet of workbook.sheets) {
    for (const block of outlineSheet(sheet)) {
      if (block.kind !== 'table') continue;
      yield* expectTable(block, table, sheet, textOf, headRows);
      table += 1;
    }
    work.onRows(sheet.rows.length);
  }
}

function* expectTable(
  block: OutlineTable,
  table: number,
  sheet: Sheet,
  textOf: (cell: OutlineCell) => string,
  headRows: number,
): Generator<ExpectedCell> {
  const shownHead = block.headRows.slice(-headRows);
  let row = -shownHead.length;
  const expectRow = function* (cells: readonly OutlineCell[]): Generator<ExpectedCell> {
    let column = 0;
    for (const outlined of cells) {
      yield* expect(outlined.cell, { table, row, column }, { sheet, ...outlined.place }, textOf(outlined));
      column += outlined.span;
    }
    row += 1;
  };
  for (const { cells } of shownHead) yield* expectRow(cells);
  for (const { cells } of block.rows) yield* expectRow(cells);
}

/** CSV: headings and rows of the main sheet. */
export function* expectCsv(workbook: Workbook, work: Work): Generator<ExpectedCell> {
  const sheet = mainSheet(workbook);
  if (sheet === undefined) return;
  if (sheet.kind === 'table')
    for (const [column, { heading }] of sheet.columns.entries())
      yield* expect({ kind: 'text', value: heading }, { table: 0, row: -1, column }, { sheet, row: 0, heading });
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const place = { sheet, row: row + 1, heading: sheet.columns[column]?.heading ?? '' };
      if (csvValue(cell) !== '') yield* expect(cell, { table: 0, row, column }, place);
    }
    work.onRows(1);
  }
}

/** JSON: the contact block as row -1, rows, then sums. */
export function* expectJson(workbook: Workbook, work: Work): Generator<ExpectedCell> {
  for (const [table, sheet] of workbook.sheets.entries()) {
    for (const [column, { label, cell }] of sheet.facts.entries())
      yield* expect(cell, { table, row: -1, column }, { sheet, row: 0, heading: label });
    for (const [row, cells] of [...sheet.rows, ...sheet.totals].entries()) {
      const isRow = row < sheet.rows.length;
      for (const [column, cell] of cells.entries()) {
        const heading = sheet.columns[column]?.heading ?? '';
        yield* expect(cell, { table, row, column }, { sheet, row: isRow ? row + 1 : 0, heading });
      }
      if (isRow) work.onRows(1);
    }
  }
}
