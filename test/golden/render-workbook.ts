// A workbook as text that people can compare: golden files are the model, not the bytes of a format.
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';

function renderCell(cell: Cell): string {
  const value = String(cell.value).replaceAll('\n', '\n      ');
  const link = 'link' in cell && cell.link ? ` -> ${JSON.stringify(cell.link)}` : '';
  return `${cell.kind === 'text' ? '' : `<${cell.kind}> `}${value}${link}`;
}

/** A row of a form: what each cell is, what it says, and which item of the law it answers. */
function renderFormRow(row: readonly Cell[]): string {
  const cells = row.flatMap((cell) => {
    if (cell.kind === 'empty' && cell.role === undefined && cell.item === undefined) return [];
    const item = cell.item ? ` [${cell.item.article}]` : '';
    return `${cell.role ? `(${cell.role}) ` : ''}${renderCell(cell)}${item}`;
  });
  return `  ${cells.join(' | ')}`;
}

/** Every property, column and cell that is not empty. */
export function renderWorkbook(workbook: Workbook): string {
  const lines = [`# ${workbook.title}`, `${workbook.language} ${JSON.stringify(workbook.properties)}`];
  for (const sheet of workbook.sheets) {
    lines.push('', `## ${sheet.name}`, sheet.title, ...sheet.lines, '');
    for (const { label, article, cell } of sheet.facts) lines.push(`${label} [${article ?? ''}]: ${renderCell(cell)}`);
    if (sheet.kind === 'form') {
      lines.push(...sheet.rows.map(renderFormRow));
      continue;
    }
    lines.push('', 'Columns:');
    for (const { id, heading, article, group, width, kind } of sheet.columns)
      lines.push(`  ${id} | ${group ?? ''} | ${heading} | ${article ?? ''} | ${width} | ${kind}`);
    for (const [kind, rows] of [
      ['Row', sheet.rows],
      ['Total', sheet.totals],
    ] as const) {
      for (const [position, row] of rows.entries()) {
        lines.push('', `${kind} ${position + 1}:`);
        for (const [column, cell] of row.entries())
          if (cell.kind !== 'empty') lines.push(`  ${sheet.columns[column]?.id ?? column}: ${renderCell(cell)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
