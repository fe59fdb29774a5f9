// A workbook as a text document: headings, paragraphs and tables that fit a page. Writers of documents share it, and the proof of
// a written document counts its tables.
import type { Cell, Column, Sheet, Workbook } from './workbook.ts';
import { isRequiredColumn } from './workbook.ts';

/** How a cell of an outline's table is shown. `value` is styled by the kind of the cell. */
export type OutlineRole = 'columnHeading' | 'otherColumnHeading' | 'rowHeading' | 'group' | 'note' | 'total' | 'value';

export type OutlineCell = {
  readonly role: OutlineRole;
  readonly cell: Cell;
  /** Columns that the cell takes. */
  readonly span: number;
  /** Where it comes from in the sheet, for the words of a proof. */
  readonly place: { readonly heading: string; readonly row: number };
};

export type OutlineRow = { readonly id?: string; readonly cells: readonly OutlineCell[] };

export type OutlineTable = {
  readonly kind: 'table';
  /** What the table is, for readers that do not see the heading above it. */
  readonly caption: string;
  /** `facts`: the contact block. `record`: one row of a sheet that is too wide for a page, a line for each column. */
  readonly purpose: 'facts' | 'list' | 'record' | 'form';
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** Rows that repeat on each page. */
  readonly headRows: readonly OutlineRow[];
  readonly rows: Iterable<OutlineRow>;
};

export type OutlineBlock =
  /** `level` 1 is the document's title. `id` is where links lead. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | OutlineTable;

/** Where a row of a sheet is, for links. */
export function rowAnchor(sheetId: string, row: number): string {
  return `${sheetAnchor(sheetId)}-${row + 1}`;
}

/** Where a sheet begins, for links. */
export function sheetAnchor(sheetId: string): string {
  return `sheet-${sheetId.replaceAll(/[^A-Za-z\d]+/g, '-')}`;
}

/** Whether the columns of a sheet fit a page beside each other; where they do not, each row is a table of its own. */
export function fitsPage(sheet: Sheet): boolean {
  return sheet.pagesWide <= 1;
}

/** Characters beside each other that are readable on an upright page; texts of a form wrap over most of its width. */
const uprightCharacters = { table: 110, form: 150 } as const;

/** How a page holds the sheet: as the sheet asks for, but narrow ones and rows that are tables of their own stand upright. */
export function orientationOf(sheet: Sheet): Sheet['orientation'] {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  return !fitsPage(sheet) || width <= uprightCharacters[sheet.kind] ? 'portrait' : sheet.orientation;
}

/** The blocks of a workbook, one after the other. */
export function* outlineWorkbook(workbook: Workbook): Generator<OutlineBlock> {
  yield* outlineTitle(workbook);
  for (const sheet of workbook.sheets) yield* outlineSheet(sheet);
}

/** What stands above the first sheet. */
export function* outlineTitle({ title, properties }: Workbook): Generator<OutlineBlock> {
  yield { kind: 'heading', level: 1, text: title };
  yield { kind: 'paragraph', text: properties.subject };
  if (properties.description !== '') yield { kind: 'paragraph', text: properties.description };
}

/** The blocks of one sheet. */
export function* outlineSheet(sheet: Sheet): Generator<OutlineBlock> {
  yield { kind: 'heading', level: 2, text: sheet.title, id: sheetAnchor(sheet.id) };
  for (const text of sheet.lines) yield { kind: 'paragraph', text };
  if (sheet.facts.length > 0) yield outlineFacts(sheet);
  if (sheet.kind === 'form') yield* outlineForm(sheet);
  else if (fitsPage(sheet)) yield outlineList(sheet);
  else yield* outlineRecords(sheet);
}

function outlineFacts(sheet: Sheet): OutlineTable {
  return {
    kind: 'table',
    caption: sheet.title,
    purpose: 'facts',
    widths: [30, 70],
    headRows: [],
    rows: sheet.facts.map(({ label, article, cell }): OutlineRow => {
      const heading = article === undefined ? label : `${label} ${article.slice(article.lastIndexOf('('))}`;
      const place = { heading: label, row: 0 };
      return { cells: [headingCell('rowHeading', heading, place), { role: 'value', cell, span: 1, place }] };
    }),
  };
}

function headingCell(role: OutlineRole, text: string, place: OutlineCell['place'], span = 1): OutlineCell {
  return { role, cell: { kind: 'text', value: text }, span, place };
}

function outlineList(sheet: Sheet): OutlineTable {
  const headRows: OutlineRow[] = [];
  const groups = groupRuns(sheet.columns);
  if (groups.some(({ group }) => group !== undefined))
    headRows.push({
      cells: groups.map(({ group = '', columns }) =>
        headingCell(
          columns.some(isRequiredColumn) ? 'columnHeading' : 'otherColumnHeading',
          group,
          { heading: group, row: 0 },
          columns.length,
        ),
      ),
    });
  headRows.push({
    cells: sheet.columns.map((column) =>
      headingCell(isRequiredColumn(column) ? 'columnHeading' : 'otherColumnHeading', column.heading, {
        heading: column.heading,
        row: 0,
      }),
    ),
  });
  return {
    kind: 'table',
    caption: sheet.title,
    purpose: 'list',
    widths: sheet.columns.map(({ width }) => width),
    headRows,
    rows: listRows(sheet),
  };
}

/** The column that names the row: the name where there is one, else the last of those that stay in view. */
function headingColumnOf({ columns, frozenColumns }: Sheet): number {
  const named = columns.findIndex(({ id }) => id === 'name');
  return named === -1 || named >= frozenColumns ? frozenColumns - 1 : named;
}

function* listRows(sheet: Sheet): Generator<OutlineRow> {
  const headingColumn = headingColumnOf(sheet);
  for (const [row, cells] of sheet.rows.entries())
    yield {
      id: rowAnchor(sheet.id, row),
      cells: cells.map((cell, column) => ({
        role: column === headingColumn ? 'rowHeading' : 'value',
        cell,
        span: 1,
        place: { heading: sheet.columns[column]?.heading ?? '', row: row + 1 },
      })),
    };
  for (const cells of sheet.totals)
    yield {
      cells: cells.map((cell, column) => ({
        role: 'total',
        cell,
        span: 1,
        place: { heading: sheet.columns[column]?.heading ?? '', row: 0 },
      })),
    };
}

/** Neighbouring columns of the same group. */
function groupRuns(columns: readonly Column[]): { readonly group: string | undefined; readonly columns: Column[] }[] {
  const runs: { readonly group: string | undefined; readonly columns: Column[] }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.group === column.group) last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

/**
 * What names a row, on one line: reference and name where the sheet has them, else purposes, else the columns that stay in view.
 * Empty where nothing does.
 */
export function nameRow({ columns, frozenColumns }: Sheet, cells: readonly Cell[]): string {
  const isNamed = columns.some(({ id }) => nameColumns.has(id));
  const named = cells.filter((_, position) => {
    const id = columns[position]?.id ?? '';
    return isNamed ? id === 'reference' || nameColumns.has(id) : id === 'purposes';
  });
  const chosen = named.length > 0 ? named : cells.slice(0, Math.max(1, frozenColumns));
  return chosen
    .map((cell) => ('entries' in cell && cell.entries ? cell.entries.join('; ') : String(cell.value)))
    .map((text) => text.replaceAll('\n', ' '))
    .filter(Boolean)
    .join(isNamed ? ' ' : ', ');
}

const nameColumns: ReadonlySet<string> = new Set(['name', 'title']);

function* outlineRecords(sheet: Sheet): Generator<OutlineBlock> {
  const runs = groupRuns(sheet.columns);
  for (const [position, cells] of sheet.rows.entries()) {
    const title = nameRow(sheet, cells);
    const text = title === '' ? `${sheet.title}, ${position + 1}` : title;
    yield { kind: 'heading', level: 3, text, id: rowAnchor(sheet.id, position) };
    yield {
      kind: 'table',
      caption: text,
      purpose: 'record',
      widths: [30, 70],
      headRows: [],
      rows: recordRows(runs, cells, position + 1),
    };
  }
  for (const cells of sheet.totals)
    yield {
      kind: 'table',
      caption: sheet.title,
      purpose: 'record',
      widths: [30, 70],
      headRows: [],
      rows: recordRows(runs, cells, 0),
    };
}

function* recordRows(runs: ReturnType<typeof groupRuns>, cells: readonly Cell[], row: number): Generator<OutlineRow> {
  let position = 0;
  for (const { group, columns } of runs) {
    if (group !== undefined) yield { cells: [headingCell('group', group, { heading: group, row }, 2)] };
    for (const { heading } of columns) {
      const cell = cells[position] ?? { kind: 'empty', value: '' };
      position += 1;
      const place = { heading, row };
      yield { cells: [headingCell('rowHeading', heading, place), { role: 'value', cell, span: 1, place }] };
    }
  }
}

/** A form: each block that its cells open is a heading with a table under it. */
function* outlineForm(sheet: Sheet): Generator<OutlineBlock> {
  const widths = sheet.columns.map(({ width }) => width);
  let caption = sheet.title;
  let rows: OutlineRow[] = [];
  const finish = function* (): Generator<OutlineBlock> {
    if (rows.length > 0) yield { kind: 'table', caption, purpose: 'form', widths, headRows: [], rows };
    rows = [];
  };
  for (const [position, cells] of sheet.rows.entries()) {
    const block = cells.find(({ role }) => role === 'block');
    if (block) {
      yield* finish();
      caption = String(block.value);
      yield { kind: 'heading', level: 3, text: caption };
    } else if (cells.some(({ kind }) => kind !== 'empty')) rows.push(formRow(cells, position + 1));
  }
  yield* finish();
}

function formRow(cells: readonly Cell[], row: number): OutlineRow {
  const shown: OutlineCell[] = [];
  let heading = '';
  for (let column = 0; column < cells.length;) {
    const cell = cells[column];
    if (cell === undefined) break;
    const span = Math.max(1, cell.span ?? 1);
    if (cell.role === 'label') heading = String(cell.value);
    shown.push({ role: formRole(cell), cell, span, place: { heading, row } });
    column += span;
  }
  return { cells: shown };
}

function formRole({ role }: Cell): OutlineRole {
  if (role === undefined || role === 'block') return 'value';
  switch (role) {
    case 'label':
      return 'rowHeading';
    case 'heading':
      return 'columnHeading';
    case 'note':
      return 'note';
  }
}
