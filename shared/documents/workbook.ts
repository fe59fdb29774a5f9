// The workbook model: what a spreadsheet file says, before any file format.

/** Where a cell leads: a data row of another sheet (counted from 0, without header), or an address. */
export type LinkTarget =
  | { readonly kind: 'row'; readonly sheetId: string; readonly row: number }
  | { readonly kind: 'web'; readonly url: string };

/**
 * One cell. `gap`: something in it is not recorded. `none`: the answer is that there is none. `prefilled`: not yet confirmed,
 * from `source`. Text is text whatever it begins with: no writer may make a formula of it.
 */
export type Cell =
  | { readonly kind: 'empty'; readonly value: '' }
  | { readonly kind: 'text' | 'none' | 'gap'; readonly value: string; readonly link?: LinkTarget }
  | { readonly kind: 'prefilled'; readonly value: string; readonly source: string; readonly link?: LinkTarget }
  | { readonly kind: 'number'; readonly value: number }
  /** A day, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly value: string };

export type Column = {
  readonly id: string;
  readonly heading: string;
  /** Item of the law that the column answers, for example `30(1)(b)`. */
  readonly article?: string;
  /** Heading above a run of columns that share it. */
  readonly group?: string;
  /** In characters of the body type. */
  readonly width: number;
  readonly kind: 'text' | 'date' | 'number' | 'link';
  readonly wrap: boolean;
};

/** A labelled fact above the table, for example the controller with its address. */
export type LeadingFact = { readonly label: string; readonly article?: string; readonly cell: Cell };

export type Sheet = {
  readonly id: string;
  /** As on the tab: at most 31 characters, unique in the workbook without regard to case. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  /** The contact block. */
  readonly facts: readonly LeadingFact[];
  readonly columns: readonly Column[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of the whole sheet; a preview holds fewer of them. */
  readonly rowCount: number;
  /** Rows of sums under the table, outside its filter. */
  readonly totals: readonly (readonly Cell[])[];
  /** Columns that stay in view; everything down to the header row stays as well. */
  readonly frozenColumns: number;
  readonly hasFilter: boolean;
  /** Whether header row and frozen columns repeat on each printed page. */
  readonly hasPrintTitles: boolean;
  /** Pages beside each other when printed. */
  readonly pagesWide: number;
};

export type Workbook = {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly properties: {
    readonly subject: string;
    readonly organisation: string;
    /** Day that the content is true for, `YYYY-MM-DD`. */
    readonly asAt: string;
    /** ISO 8601 instant in UTC. */
    readonly generatedAt: string;
    readonly layoutId: string;
  };
  readonly sheets: readonly Sheet[];
};

const emptyCell: Cell = { kind: 'empty', value: '' };

/** A cell of text; empty where there is none. */
export function textCell(text: string | null | undefined, link?: LinkTarget): Cell {
  if (!text) return emptyCell;
  return link ? { kind: 'text', value: text, link } : { kind: 'text', value: text };
}

export function noneCell(text: string): Cell {
  return { kind: 'none', value: text };
}

export function gapCell(text: string): Cell {
  return { kind: 'gap', value: text };
}

export function dateCell(day: string | null): Cell {
  return day === null ? emptyCell : { kind: 'date', value: day };
}

export function numberCell(number: number | null): Cell {
  return number === null ? emptyCell : { kind: 'number', value: number };
}

/** How many cells of a workbook print a gap, the coverage sheet left out, since it tells of the same gaps again. */
export function countGapCells(workbook: Workbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) {
    if (sheet.id === 'coverage') continue;
    for (const { cell } of sheet.facts) if (cell.kind === 'gap') count += 1;
    for (const row of sheet.rows) for (const cell of row) if (cell.kind === 'gap') count += 1;
  }
  return count;
}
