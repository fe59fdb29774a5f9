// The workbook model: what a spreadsheet file says, before any file format.

/**
 * Where a cell leads: a data row of another sheet (counted from 0, without header), the top of another sheet, or an address.
 * The other sheet may be missing in a preview; the cell is then plain text.
 */
export type LinkTarget =
  | { readonly kind: 'row'; readonly sheetId: string; readonly row: number }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'web'; readonly url: string };

/** The question of Art. 30 that a cell answers. A proof looks each of them up in the written file. */
export type CellItem = {
  /** Null: all activities of the record, as the contact block above them does. */
  readonly activityId: string | null;
  /** Item of the law, for example `30(1)(c)`. */
  readonly article: string;
  /** Which part of the item, for example `dataSubjects`; unique for an activity within a workbook. */
  readonly part: string;
};

/**
 * What a cell is where that is not a value of the table: `block` opens a block of a form, `label` names the value to its right,
 * `heading` heads a small table inside a form, `note` explains. Writers style by role and kind, never by colour of their own.
 */
export type CellRole = 'block' | 'label' | 'heading' | 'note';

type CellMarks = {
  readonly item?: CellItem;
  readonly role?: CellRole;
  /** Columns that the cell takes, itself included; the cells it covers are empty. Absent: 1. */
  readonly span?: number;
};

type TextMarks = CellMarks & {
  readonly link?: LinkTarget;
  /** Where the cell is a list: its entries and gaps without list marks, a line of `value` each. */
  readonly entries?: readonly string[];
};

/**
 * One cell. `gap`: something in it is not recorded. `none`: the answer is that there is none. `prefilled`: not yet confirmed,
 * from `source`. Text is text whatever it begins with: no writer may make a formula of it.
 */
export type Cell =
  | ({ readonly kind: 'empty'; readonly value: '' } & CellMarks)
  | ({ readonly kind: 'text' | 'none' | 'gap'; readonly value: string } & TextMarks)
  | ({ readonly kind: 'prefilled'; readonly value: string; readonly source: string } & TextMarks)
  | ({ readonly kind: 'number'; readonly value: number } & CellMarks)
  /** A day, `YYYY-MM-DD`. */
  | ({ readonly kind: 'date'; readonly value: string } & CellMarks);

export type Column = {
  readonly id: string;
  readonly heading: string;
  /** Item of the law that the column answers, for example `30(1)(b)`. */
  readonly article?: string;
  /** Whether the form that the layout follows requires it. Absent: what answers an item of the law is required. */
  readonly isRequired?: boolean;
  /** Heading above a run of columns that share it. */
  readonly group?: string;
  /** In characters of the body type. */
  readonly width: number;
  readonly kind: 'text' | 'date' | 'number' | 'link';
  readonly wrap: boolean;
  /** What a coded column holds, in words: writers offer them as a list, and take other text with a warning only. */
  readonly choices?: readonly string[];
};

/** A labelled fact above the table, for example the controller with its address. */
export type LeadingFact = { readonly label: string; readonly article?: string; readonly cell: Cell };

export type Sheet = {
  readonly id: string;
  /** As on the tab: at most 31 characters, unique in the workbook without regard to case. */
  readonly name: string;
  readonly title: string;
  /**
   * `table`: headed columns over rows of the same kind. `form`: labels and values in blocks under each other, the cells of which
   * say what they are by `role`; its columns have no headings, it has no filter and nothing of it is frozen.
   */
  readonly kind: 'table' | 'form';
  /** `record`: activities, the first such sheet is the workbook's main one. `supplement`: other lists. `coverage`: what is missing. */
  readonly part: 'record' | 'supplement' | 'coverage';
  /** The activity that a form is about. */
  readonly activityId?: string;
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
  readonly orientation: 'landscape' | 'portrait';
  /** Pages beside each other when printed, on A4. */
  readonly pagesWide: number;
};

/** Words that writers add by themselves, in the workbook's language. `{...}` stands for a number. */
export type WriterWords = {
  /** `Page {page} of {pages}` */
  readonly pageOf: string;
  /** Said under the title where cells were shortened to what a cell holds; `{count}`. */
  readonly shortened: string;
  /** Said under the title where links were left out; `{count}`. */
  readonly linksLeftOut: string;
  readonly required: string;
  readonly optional: string;
};

/** What was changed so that spreadsheet programs open the file. */
export type Shortening =
  /** A text of so many characters was cut. Rows count from 1 under the headings; 0 is the contact block. */
  | {
      readonly what: 'text';
      readonly sheet: string;
      readonly row: number;
      readonly heading: string;
      readonly characters: number;
    }
  | { readonly what: 'links'; readonly sheet: string; readonly count: number }
  | { readonly what: 'sheetName'; readonly sheet: string; readonly was: string };

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
    /** What the layout follows and how far that is checked, and which filters were set, in sentences. */
    readonly description: string;
  };
  readonly words: WriterWords;
  readonly sheets: readonly Sheet[];
  /** Filled by `fitWorkbook`; absent where everything fits. */
  readonly shortenings?: readonly Shortening[];
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

/** Whether a column's heading is shown as required. */
export function isRequiredColumn({ isRequired, article }: Column): boolean {
  return isRequired ?? article !== undefined;
}

/** How many cells of a workbook print a gap, the coverage sheet left out, since it tells of the same gaps again. */
export function countGapCells(workbook: Workbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) {
    if (sheet.part === 'coverage') continue;
    for (const { cell } of sheet.facts) if (cell.kind === 'gap') count += 1;
    for (const row of sheet.rows) for (const cell of row) if (cell.kind === 'gap') count += 1;
  }
  return count;
}
