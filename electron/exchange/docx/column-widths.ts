/**
 * Widths of a table's columns that add up to `total`, by how much text they hold: a long column gets more lines rather than
 * all the room, and none is narrower than its longest word up to a limit.
 * @param rows Texts of the cells, the header first.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/u).map((word) => word.length)));
    return Math.max(6, Math.min(longestWord, 18), Math.min(Math.sqrt(average) * 4, 40));
  });
  const sum = weights.reduce((one, other) => one + other, 0);
  const widths = weights.map((weight) => Math.floor((weight / sum) * total));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}
