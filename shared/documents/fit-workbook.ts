// What spreadsheet programs refuse, taken out of a workbook before it is written; what is shortened says so.
import type { Cell, LeadingFact, LinkTarget, Sheet, Shortening, Workbook, WriterWords } from './workbook.ts';

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

type Counts = { links: number; linksLeftOut: number; readonly shortenings: Shortening[] };

/**
 * A workbook within the limits of spreadsheet programs. Cells and names that change say so in a line under the sheet's title,
 * and `shortenings` lists them; a workbook within the limits comes back as it is.
 * @throws RangeError where a sheet has more rows or columns than any program opens.
 */
export function fitWorkbook(workbook: Workbook): Workbook {
  const taken = new Set<string>();
  const shortenings = [...(workbook.shortenings ?? [])];
  const sheets = workbook.sheets.map((sheet) => fitSheet(sheet, workbook.words, taken, shortenings));
  const { title, properties } = workbook;
  return {
    ...workbook,
    title: cleanText(title),
    properties: {
      ...properties,
      subject: cleanText(properties.subject),
      organisation: cleanText(properties.organisation),
      description: cleanText(properties.description),
    },
    sheets,
    ...(shortenings.length > 0 && { shortenings }),
  };
}

function fitSheet(sheet: Sheet, words: WriterWords, taken: Set<string>, all: Shortening[]): Sheet {
  const writtenRows = sheet.rows.length + sheet.totals.length + sheet.lines.length + 8;
  if (writtenRows > spreadsheetLimits.rows || sheet.columns.length > spreadsheetLimits.columns)
    throw new RangeError(`The sheet “${sheet.name}” has more rows or columns than a spreadsheet holds`);
  const name = fitSheetName(sheet.name, taken);
  const counts: Counts = { links: 0, linksLeftOut: 0, shortenings: [] };
  const columns = sheet.columns.map((column) => ({ ...column, heading: cleanText(column.heading) }));
  const fit = (row: number, heading: string, cell: Cell): Cell => fitCell(cell, { sheet: name, row, heading }, counts);
  const fitRows = (rows: Sheet['rows']): Sheet['rows'] =>
    mapRows(rows, (cell, row, column) => fit(row + 1, columns[column]?.heading ?? '', cell));
  const facts = sheet.facts.map((fact): LeadingFact => {
    const cell = fit(0, fact.label, fact.cell);
    return cell === fact.cell ? fact : { ...fact, cell };
  });
  const rows = fitRows(sheet.rows);
  const totals = fitRows(sheet.totals);
  const notes: string[] = [];
  if (counts.shortenings.length > 0) notes.push(words.shortened.replace('{count}', String(counts.shortenings.length)));
  if (counts.linksLeftOut > 0) {
    notes.push(words.linksLeftOut.replace('{count}', String(counts.linksLeftOut)));
    all.push({ what: 'links', sheet: name, count: counts.linksLeftOut });
  }
  if (name !== sheet.name) all.push({ what: 'sheetName', sheet: name, was: sheet.name });
  all.push(...counts.shortenings);
  return {
    ...sheet,
    name,
    title: cleanText(sheet.title),
    lines: [...sheet.lines.map(cleanText), ...notes],
    facts,
    columns,
    rows,
    totals,
  };
}

function mapRows(rows: Sheet['rows'], fit: (cell: Cell, row: number, column: number) => Cell): Sheet['rows'] {
  return rows.map((row, number) => {
    const fitted = row.map((cell, column) => fit(cell, number, column));
    return fitted.every((cell, position) => cell === row[position]) ? row : fitted;
  });
}

function fitCell(
  cell: Cell,
  place: { readonly sheet: string; readonly row: number; readonly heading: string },
  counts: Counts,
): Cell {
  if (cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'empty') return cell;
  const value = cleanText(cell.value);
  if (value.length < cell.value.length && cell.value.length > spreadsheetLimits.cellCharacters)
    counts.shortenings.push({ what: 'text', ...place, characters: cell.value.length });
  const isLinkLost = cell.link !== undefined && (!isSafe(cell.link) || !takeLink(cell.link, counts));
  const entries = cell.entries?.some((entry) => cleanText(entry) !== entry) ? cell.entries.map(cleanText) : null;
  if (value === cell.value && !isLinkLost && entries === null) return cell;
  const fitted = { ...cell, value, ...(entries && { entries }) };
  if (!isLinkLost) return fitted;
  const { link: _lost, ...rest } = fitted;
  return rest;
}

/** An address that runs something when it is clicked stays text. */
function isSafe(link: LinkTarget): boolean {
  return link.kind !== 'web' || /^(?:https?|mailto):/iu.test(link.url);
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

/** Cut after a word where that leaves most of the text, with a mark that it was cut; else where the room ends. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const lastWord = cut.lastIndexOf(' ');
  const shortened = lastWord > length / 2 ? `${cut.slice(0, lastWord)}…` : cut;
  return (/[\uD800-\uDBFF]$/.test(shortened) ? shortened.slice(0, -1) : shortened).replaceAll(/[\s']+$/g, '');
}
