// The main sheet of a workbook as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel needs, and CRLF between rows.
import type { CsvSeparator } from '../../shared/contract/workbook-formats.ts';
import type { Cell, Sheet, Workbook } from '../../shared/documents/workbook.ts';
import type { Work } from './work.ts';

export const csvSeparators = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<CsvSeparator, string>;

const byteOrderMark = '\uFEFF';
const chunkCharacters = 65_536;

/** Where the comma is the decimal sign, spreadsheet programs separate columns by semicolons. */
export function defaultSeparator(language: string): CsvSeparator {
  return language === 'en' || language.startsWith('en-') ? 'comma' : 'semicolon';
}

/** The one sheet that a CSV file holds: the record. */
export function mainSheet(workbook: Workbook): Sheet | undefined {
  const records = workbook.sheets.filter(({ part }) => part === 'record');
  return records.find(({ kind }) => kind === 'table') ?? records[0] ?? workbook.sheets[0];
}

/**
 * A text that spreadsheet programs would take for a formula gets an apostrophe before it, and so does one that begins with
 * apostrophes before such a text, so that taking one off gives the text back (`readCsvText`).
 */
export function csvText(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

/** The text that `csvText` wrote. */
export function readCsvText(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(text) ? text.slice(1) : text;
}

/** The file in chunks: headings, then a row for each row of the sheet; title, contact block and sums are left out. */
export function* recordCsv(workbook: Workbook, separator: CsvSeparator, work: Work): Generator<string> {
  const mark = csvSeparators[separator];
  const line = (texts: readonly string[]): string => csvLine(texts, mark);
  const sheet = mainSheet(workbook);
  yield byteOrderMark;
  if (sheet === undefined) return;
  let buffer = sheet.kind === 'form' ? '' : line(sheet.columns.map(({ heading }) => csvText(heading)));
  let rowsOfChunk = 0;
  for (const row of sheet.rows) {
    buffer += line(row.map(csvValue));
    rowsOfChunk += 1;
    if (buffer.length > chunkCharacters) {
      yield buffer;
      work.onRows(rowsOfChunk);
      buffer = '';
      rowsOfChunk = 0;
    }
  }
  yield buffer;
  work.onRows(rowsOfChunk);
}

/** A row with its end: fields that need it in quotes, quotes in them doubled. */
function csvLine(texts: readonly string[], mark: string): string {
  const quote = (text: string): string =>
    /["\r\n]/u.test(text) || text.includes(mark) || /^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${texts.map(quote).join(mark)}\r\n`;
}

/** A whole file of texts, separated by commas. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => csvLine(row.map(csvText), csvSeparators.comma)).join('');
}

/** A number keeps its sign: it is no text. */
export function csvValue(cell: Cell): string {
  return cell.kind === 'number' ? String(cell.value) : csvText(cell.value);
}
