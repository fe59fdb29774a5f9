// A sheet from a list of records and a list of columns.
import type { Cell, Column, LeadingFact, Sheet } from '../../workbook.ts';
import type { RecordWords } from '../words/words.ts';

/** A column with how it reads its cell from an item. */
export type TableColumn<Item> = {
  readonly id: string;
  readonly heading: string;
  readonly article?: string;
  readonly isRequired?: boolean;
  readonly group?: string;
  readonly choices?: readonly string[];
  readonly width: number;
  readonly kind?: Column['kind'];
  readonly read: (item: Item) => Cell;
};

/** What stands above a table, and how much of it is built. */
export type TableHead = { readonly lines: readonly string[]; readonly rowLimit: number | undefined };

/** About as many characters as fit beside each other on an A4 page in landscape at a readable size. */
const charactersPerPage = 190;

export function buildTable<Item>(
  sheet: Pick<Sheet, 'id' | 'name' | 'title'> & {
    readonly lines?: readonly string[];
    readonly facts?: readonly LeadingFact[];
    readonly totals?: readonly (readonly Cell[])[];
    readonly frozenColumns?: number;
    /** At most so many rows are built; all of them where it is absent. */
    readonly rowLimit?: number | undefined;
    readonly part?: Sheet['part'];
  },
  columns: readonly TableColumn<Item>[],
  items: readonly Item[],
  words: RecordWords,
): Sheet {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    id: sheet.id,
    name: sheet.name,
    title: sheet.title,
    kind: 'table',
    part: sheet.part ?? 'supplement',
    lines: [...(sheet.lines ?? []), ...(items.length === 0 ? [words.sheet.empty] : [])],
    facts: sheet.facts ?? [],
    columns: columns.map(({ read: _read, kind = 'text', ...column }) => ({ ...column, kind, wrap: kind === 'text' })),
    rows: items.slice(0, sheet.rowLimit).map((item) => columns.map((column) => column.read(item))),
    rowCount: items.length,
    totals: sheet.totals ?? [],
    frozenColumns: sheet.frozenColumns ?? 1,
    hasFilter: true,
    hasPrintTitles: true,
    orientation: 'landscape',
    pagesWide: Math.max(1, Math.ceil(width / charactersPerPage)),
  };
}

/** Columns with their headings in the record's language, by id. */
export function withHeadings<Item, Id extends string>(
  headings: Readonly<Record<Id, string>>,
  columns: readonly (Omit<TableColumn<Item>, 'heading'> & { readonly id: Id })[],
): TableColumn<Item>[] {
  return columns.map((column) => ({ ...column, heading: headings[column.id] }));
}
