import type { ReactNode } from 'react';
import type { FittedColumn } from './fit-columns.ts';
import type { SortValue } from './sort-values.ts';

/** One column, declared beside its screen. */
export type DataColumn<Row> = FittedColumn & {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  sortBy?: ((row: Row) => SortValue) | undefined;
  /** Numbers and dates stand at the end, text at the start. */
  align?: 'start' | 'end' | undefined;
  /** Cells are muted; the name is not. */
  tone?: 'text' | 'muted' | 'faint' | undefined;
  /** Small tabular figures, for references. */
  isReference?: boolean | undefined;
};

export type TableSort = { columnId: string; direction: 'ascending' | 'descending' };

export type TableGrouping<Row> = {
  of: (row: Row) => string;
  label: (groupId: string) => ReactNode;
  /** Words at the end of the heading. */
  note?: ((groupId: string, rows: readonly Row[]) => ReactNode) | undefined;
};

export type DataTableProps<Row> = {
  /** Names the table. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** The name of a row, for its check box. */
  nameOf: (row: Row) => string;
  grouping?: TableGrouping<Row> | undefined;
  sort: TableSort | null;
  onSortChange: (sort: TableSort) => void;
  /** The rows come in this order already, sorted by the database. */
  isSortedAlready?: boolean | undefined;
  /** Columns that the user switched off. */
  hiddenColumnIds?: ReadonlySet<string> | undefined;
  /** The row that the inspector shows. */
  currentId: string | null;
  onCurrentChange: (id: string) => void;
  /** Enter, or a double press. */
  onOpen?: ((id: string) => void) | undefined;
  /** With both of these, rows can be selected. */
  selectedIds?: ReadonlySet<string> | undefined;
  onSelectedChange?: ((ids: ReadonlySet<string>) => void) | undefined;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
  isLoading?: boolean | undefined;
};
