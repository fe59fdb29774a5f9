// What spreadsheet programs refuse, taken out of a workbook before it is written; what is shortened says so.
import type { Cell, LeadingFact, LinkTarget, Sheet, Workbook } from './workbook.ts';

/** Excel's limits (support.microsoft.com, "Excel specifications and limits"). */
export const spreadsheetLimits = {
  cellCharacters: 32_767,
  sheetNameCharacters: 31,
  linksPerSheet: 65_530,
  /** Longer addresses make Excel repair the file. */
  linkCharacters: 2079,
  rows: 1_048_576,
  columns: 16_384,
} as const;

// What XML 1.0 cannot hold: control characters but tab and line feed, surrogates without their other half, U+FFFE and U+FFFF.
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Most text has nothing to clean; one pass without look-around finds out.
// eslint-disable-next-line no-control-regex -- as above
const suspect = /[\u0000-\u0008\u000B-\u001F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;
const lineEnds = /\r\n?|\u2028|\u2029/g;

/** Text that a cell of any spreadsheet program holds as it is: no forbidden characters, line feeds as line ends, 32,767 units at most. */
export function cleanText(text: string): string {
  const clean = suspect.test(text) ? text.replaceAll(lineEnds, '\n').replaceAll(forbidden, '') : text;
  if (clean.length <= spreadsheetLimits.cellCharacters) return clean;
  const note = `\n[Shortened: ${clean.length} characters do not fit a cell]`;
  const end = spreadsheetLimits.cellCharacters - note.length;
  // A pair of surrogates is one character and stays whole or goes.
  const isInsidePair = /[\uD800-\uDBFF]/.test(clean[end - 1] ?? '');
  return clean.slice(0, isInsidePair ? end - 1 : end) + note;
}

/**
 * A workbook within the limits of spreadsheet programs. Cells and names that change say so in a line under the sheet's title;
 * a workbook within the limits comes back as it is.
 * @throws RangeError where a sheet has more rows or columns than any program opens.
 */
export function fitWorkbook(workbook: Workbook): Workbook {
  const taken = new Set<string>();
  return { ...workbook, sheets: workbook.sheets.map((sheet) => fitSheet(sheet, taken)) };
}

function fitSheet(sheet: Sheet, taken: Set<string>): Sheet {
  const writtenRows = sheet.rows.length + sheet.totals.length + sheet.lines.length + 8;
  if (writtenRows > spreadsheetLimits.rows || sheet.columns.length > spreadsheetLimits.columns)
    throw new RangeError(`The sheet “${sheet.name}” has more rows or columns than a spreadsheet holds`);
  const counts = { shortened: 0, links: 0, linksLeftOut: 0 };
  const fit = (cell: Cell): Cell => fitCell(cell, counts);
  const rows = mapRows(sheet.rows, fit);
  const totals = mapRows(sheet.totals, fit);
  const facts = sheet.facts.map((fact): LeadingFact => {
    const cell = fit(fact.cell);
    return cell === fact.cell ? fact : { ...fact, cell };
  });
  const notes: string[] = [];
  if (counts.shortened > 0)
    notes.push(
      counts.shortened === 1
        ? 'Note: 1 cell is shortened to what a cell holds; the register has its whole text.'
        : `Note: ${counts.shortened} cells are shortened to what a cell holds; the register has their whole text.`,
    );
  if (counts.linksLeftOut > 0)
    notes.push(
      `Note: ${counts.linksLeftOut} links are left out, since a sheet holds ${spreadsheetLimits.linksPerSheet}.`,
    );
  return {
    ...sheet,
    name: fitSheetName(sheet.name, taken),
    title: cleanText(sheet.title),
    lines: [...sheet.lines.map(cleanText), ...notes],
    facts,
    columns: sheet.columns.map((column) => ({ ...column, heading: cleanText(column.heading) })),
    rows,
    totals,
  };
}

function mapRows(rows: Sheet['rows'], fit: (cell: Cell) => Cell): Sheet['rows'] {
  return rows.map((row) => {
    const fitted = row.map(fit);
    return fitted.every((cell, position) => cell === row[position]) ? row : fitted;
  });
}

function fitCell(cell: Cell, counts: { shortened: number; links: number; linksLeftOut: number }): Cell {
  if (cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'empty') return cell;
  const value = cleanText(cell.value);
  if (value.length < cell.value.length && cell.value.length > spreadsheetLimits.cellCharacters) counts.shortened += 1;
  const isLinkLost = cell.link !== undefined && !takeLink(cell.link, counts);
  if (value === cell.value && !isLinkLost) return cell;
  if (!isLinkLost) return { ...cell, value };
  const { link: _lost, ...rest } = cell;
  return { ...rest, value };
}

function takeLink(link: LinkTarget, counts: { links: number; linksLeftOut: number }): boolean {
  const isTooLong = link.kind === 'web' && link.url.length > spreadsheetLimits.linkCharacters;
  if (isTooLong || counts.links >= spreadsheetLimits.linksPerSheet) {
    counts.linksLeftOut += 1;
    return false;
  }
  counts.links += 1;
  return true;
}

/** A tab name that Excel accepts, different from those taken: without `[]:*?/\`, not quoted at an end, 31 characters. */
function fitSheetName(name: string, taken: Set<string>): string {
  const allowed =
    cleanText(name)
      .replaceAll(/[[\]:*?/\\\n\t]+/g, ' ')
      .replaceAll(/^[\s']+|[\s']+$/g, '') || 'Sheet';
  // Excel keeps the name History for itself.
  const base = allowed.toLowerCase() === 'history' ? 'History of changes' : allowed;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${count}`;
    const candidate = shorten(base, spreadsheetLimits.sheetNameCharacters - suffix.length) + suffix;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

function shorten(text: string, length: number): string {
  const cut = text.slice(0, length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).replaceAll(/[\s']+$/g, '');
}
