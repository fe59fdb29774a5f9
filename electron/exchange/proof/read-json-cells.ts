// Cells of a record as JSON. Whatever the file holds is looked at as data of unknown shape.
import type { FoundCell } from './cells.ts';

/** Tells every cell in order: the contact block as row -1, rows, then sums; the sheets' names in the end. */
export function readJsonCells(text: string, see: (cell: FoundCell) => void): string[] {
  const file: unknown = JSON.parse(text);
  const names: string[] = [];
  for (const [table, sheet] of listOf(member(file, 'sheets')).entries()) {
    names.push(String(member(sheet, 'name')));
    for (const [column, fact] of listOf(member(sheet, 'facts')).entries())
      see({ table, row: -1, column, text: textOf(member(fact, 'cell')) });
    const rows = [...listOf(member(sheet, 'rows')), ...listOf(member(sheet, 'totals'))];
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of listOf(cells).entries()) see({ table, row, column, text: textOf(cell) });
  }
  return names;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(cell: unknown): string {
  const value = member(cell, 'value');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
