// Tables on a page of a PDF, which says only where each piece of text stands: columns are where pieces begin again and again,
// rows are set apart by more room than the lines of a cell.

export type Piece = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

export type PageTable = {
  /** Pieces from the first to before the last that belong to the table. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
};

const mostPieces = 4000;
/** Pieces looked at for one table, and left out behind it: a page's end, or text below. */
const mostOfTable = 600;
const mostBehind = 40;

/** Tables of a page in the order of its pieces, without overlaps. */
export function findPageTables(pieces: readonly Piece[]): PageTable[] {
  const tables: PageTable[] = [];
  const end = Math.min(pieces.length, mostPieces);
  let at = 0;
  while (at < end) {
    const table = beginsRow(pieces, at) ? readTable(pieces, at) : null;
    if (table !== null) tables.push(table);
    at = table?.to ?? at + 1;
  }
  return tables;
}

/** A piece with another far to the right of it on the same height. */
function beginsRow(pieces: readonly Piece[], at: number): boolean {
  const first = pieces[at];
  const second = pieces[at + 1];
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(first.y - second.y) < 2 &&
    second.x - (first.x + first.width) > first.fontSize * 1.6
  );
}

function readTable(pieces: readonly Piece[], from: number): PageTable | null {
  const size = pieces[from]?.fontSize ?? 10;
  const near = extent(pieces, from, size);
  const starts = columnStarts(pieces.slice(from, near));
  const [firstStart, secondStart] = starts;
  if (firstStart === undefined || secondStart === undefined) return null;
  const lastStart = starts.at(-1) ?? secondStart;
  let to = from;
  while (to < near) {
    const piece = pieces[to];
    // A paragraph begins where the first column does and runs across all the others.
    if (piece === undefined || (piece.x < secondStart - 2 && piece.x + piece.width > lastStart + size)) break;
    to += 1;
  }
  const cells = pieces.slice(from, to).flatMap((piece) => splitAtColumns(piece, starts));
  const rows = groupRows(cells).map((row) => starts.map((_start, column) => cellText(row, column)));
  const lastFull = rows.findLastIndex((row) => row.filter((cell) => cell !== '').length >= 2);
  if (lastFull < 1 || lastFull !== rows.length - 1)
    return lastFull < 1 ? null : shorten(pieces, from, to, starts, lastFull);
  return { from, to, rows };
}

/** Leaves out what stands in one column only below the last whole row: text behind the table. */
function shorten(
  pieces: readonly Piece[],
  from: number,
  to: number,
  starts: readonly number[],
  lastFull: number,
): PageTable | null {
  const rowsUntil = (end: number): PlacedCell[][] =>
    groupRows(pieces.slice(from, end).flatMap((piece) => splitAtColumns(piece, starts)));
  for (let end = to - 1; end > Math.max(from, to - mostBehind); end -= 1) {
    const rows = rowsUntil(end);
    if (rows.length === lastFull + 1)
      return { from, to: end, rows: rows.map((row) => starts.map((_start, column) => cellText(row, column))) };
  }
  return null;
}

/** How far text of one size goes on downwards without a wide gap. */
function extent(pieces: readonly Piece[], from: number, size: number): number {
  let lowest = pieces[from]?.y ?? 0;
  let at = from;
  for (; at < Math.min(pieces.length, from + mostOfTable); at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.y > lowest + size * 4 || lowest - piece.y > size * 3.5) break;
    if (Math.abs(piece.fontSize - size) > 1) break;
    lowest = Math.min(lowest, piece.y);
  }
  return at;
}

/** Places where at least two pieces begin, from the left. */
function columnStarts(pieces: readonly Piece[]): number[] {
  const counts: { x: number; count: number }[] = [];
  for (const { x } of pieces) {
    const known = counts.find((other) => Math.abs(other.x - x) < 3);
    if (known === undefined) counts.push({ x, count: 1 });
    else known.count += 1;
  }
  const starts = counts.filter(({ count }) => count >= 2).map(({ x }) => x);
  return starts.toSorted((one, other) => one - other).slice(0, 12);
}

type PlacedCell = { readonly text: string; readonly column: number; readonly y: number };

/** Neighbouring cells may come as one piece: it is cut at the blank nearest to where the next column begins. */
function splitAtColumns(piece: Piece, starts: readonly number[]): PlacedCell[] {
  const middle = piece.x + piece.width / 2;
  const isWithin = (start: number, index: number): boolean =>
    start <= middle && middle < (starts[index + 1] ?? Infinity);
  const crossed = starts.filter((start) => start > piece.x + 3 && start < piece.x + piece.width - 2);
  if (crossed.length === 0) {
    // A heading may stand in the middle of its column.
    const own = starts.findIndex((start) => Math.abs(start - piece.x) < 3);
    const column = own >= 0 ? own : Math.max(0, starts.findIndex(isWithin));
    return [{ text: piece.str, column, y: piece.y }];
  }
  const cuts = crossed.flatMap((start) => {
    const guess = Math.round(((start - piece.x) / piece.width) * piece.str.length);
    const blank = nearestBlank(piece.str, guess);
    return blank === null ? [] : [{ at: blank, column: starts.indexOf(start) }];
  });
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= piece.x + 3),
  );
  const bounds = [{ at: 0, column: first }, ...cuts];
  return bounds.map(({ at, column }, index) => ({
    text: piece.str.slice(at, bounds[index + 1]?.at ?? piece.str.length),
    column,
    y: piece.y,
  }));
}

function nearestBlank(text: string, at: number): number | null {
  for (let distance = 0; distance <= 6; distance += 1) {
    if (text.charAt(at + distance) === ' ') return at + distance;
    if (text.charAt(at - distance) === ' ') return at - distance;
  }
  return null;
}

/** Rows stand further apart than the lines within a cell; where no cell has two lines, each line is a row. */
function groupRows(cells: readonly PlacedCell[]): PlacedCell[][] {
  const sorted = cells.toSorted((one, other) => other.y - one.y);
  const heights = sorted.map(({ y }) => y).filter((y, index, all) => index === 0 || (all[index - 1] ?? y) - y > 2);
  const spacing = Math.min(...gapsInColumns(sorted));
  const rows: PlacedCell[][] = [];
  const tops: number[] = [];
  heights.forEach((y, index) => {
    const gap = (heights[index - 1] ?? Infinity) - y;
    const isNew = gap > spacing * 1.1 || (Math.abs(gap - spacing) < 1 && !hasWiderGaps(heights, spacing));
    if (isNew) {
      rows.push([]);
      tops.push(y);
    }
  });
  for (const cell of sorted) {
    const index = tops.findLastIndex((top) => cell.y <= top + 2);
    rows[Math.max(0, index)]?.push(cell);
  }
  return rows;
}

const hasWiderGaps = (heights: readonly number[], spacing: number): boolean =>
  heights.some((y, index) => (heights[index - 1] ?? y) - y > spacing * 1.1);

/** Distances between lines that follow each other in one column. */
function gapsInColumns(sorted: readonly PlacedCell[]): number[] {
  const last = new Map<number, number>();
  return sorted.flatMap(({ column, y }) => {
    const before = last.get(column);
    last.set(column, y);
    return before === undefined || before - y < 3 ? [] : [before - y];
  });
}

const cellText = (row: readonly PlacedCell[], column: number): string =>
  row
    .filter((cell) => cell.column === column)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    // A word that was parted at a line's end: "us-west-" and "2)".
    .reduce((whole, text) => (/\p{Ll}-$/u.test(whole) ? whole + text : `${whole} ${text}`.trim()), '');
