export type FittedColumn = {
  id: string;
  /** Width in CSS pixels; absent for columns that share the rest. */
  width?: number | undefined;
  /** The least a column without a width may shrink to. */
  minWidth?: number | undefined;
  /** The name column: it always stays. */
  isName?: boolean | undefined;
  /** Which goes first when the room is short: 1 before 2. Columns without a number stay. */
  dropOrder?: number | undefined;
};

/** The name must stay readable: about 28 letters at 13 px. */
const LEAST_NAME_WIDTH = 220;
const LEAST_WIDTH = 80;

/**
 * Which columns fit into `room` CSS pixels. Fixed columns leave in their drop order until the rest fits; the name
 * column is never cut first and never leaves. Gives the ids that stay, in their order.
 */
export function fitColumns(columns: readonly FittedColumn[], room: number): readonly string[] {
  const kept = [...columns];
  const leavers = columns
    .filter((column) => column.dropOrder !== undefined && column.isName !== true)
    .toSorted((a, b) => (a.dropOrder ?? 0) - (b.dropOrder ?? 0));
  for (const leaver of leavers) {
    if (sumWidths(kept) <= room) break;
    kept.splice(kept.indexOf(leaver), 1);
  }
  return kept.map((column) => column.id);
}

function sumWidths(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, column) => sum + leastWidth(column), 0);
}

function leastWidth(column: FittedColumn): number {
  if (column.width !== undefined) return column.width;
  return column.minWidth ?? (column.isName === true ? LEAST_NAME_WIDTH : LEAST_WIDTH);
}
