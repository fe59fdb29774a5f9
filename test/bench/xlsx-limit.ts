// The limit for writing XLSX: libxlsxwriter in C with the same cells, where compiler and library are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../shared/documents/workbook.ts';

/** Milliseconds that libxlsxwriter takes for the workbook's cells; null where it cannot be compiled here. */
export function writeXlsxLimit(workbook: Workbook, folder: string): number | null {
  const program = path.join(folder, 'xlsx-limit');
  if (!existsSync(program)) {
    const source = path.join(import.meta.dirname, 'xlsx-limit.c');
    const compiled = spawnSync('cc', ['-O2', '-o', program, source, '-lxlsxwriter'], { stdio: 'ignore' });
    if (compiled.status !== 0) return null;
  }
  const dump = path.join(folder, `cells-${process.pid}.txt`);
  writeFileSync(dump, dumpCells(workbook));
  return Number(execFileSync(program, [dump, path.join(folder, `limit-${process.pid}.xlsx`)], { encoding: 'utf8' }));
}

function dumpCells(workbook: Workbook): string {
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    lines.push(`S\t${sheet.name}`, 'R', ...sheet.columns.map((column) => `s\t${oneLine(column.heading)}`));
    for (const row of sheet.rows) {
      lines.push('R');
      for (const cell of row) {
        // Dates are numbers in a workbook.
        if (cell.kind === 'date') lines.push(`n\t${Date.parse(cell.value) / 86_400_000 + 25_569}`);
        else if (cell.kind === 'number') lines.push(`n\t${cell.value}`);
        else lines.push(`s\t${oneLine(cell.value)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
