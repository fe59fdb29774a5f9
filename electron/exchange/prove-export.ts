// The proof of a written file: it is opened again by a reader that shares no code with its writer, and every cell of the workbook
// is looked up in it, so that the file says what the register says.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { Sheet, Workbook } from '../../shared/documents/workbook.ts';
import type { FileSource } from './proof/archive.ts';
import { MismatchError, compareCells } from './proof/cells.ts';
import type { Comparison, ExpectedCell, Mismatch, ProofCounts } from './proof/cells.ts';
import { countAnswers, expectCsv, expectGrid, expectJson, expectTables } from './proof/expected-cells.ts';
import { readCsvCells } from './proof/read-csv-cells.ts';
import { readDocxCells } from './proof/read-docx-cells.ts';
import { readHtmlCells } from './proof/read-html-cells.ts';
import { readJsonCells } from './proof/read-json-cells.ts';
import { readMarkdownCells } from './proof/read-markdown-cells.ts';
import { readOdsCells } from './proof/read-ods-cells.ts';
import { readXlsxCells } from './proof/read-xlsx-cells.ts';
import { odsText } from './ods/ods-text.ts';
import { ignoreWork } from './work.ts';
import type { Work } from './work.ts';
import type { CsvSeparator, WorkbookFormat } from '../../shared/contract/workbook-formats.ts';
import { csvSeparators, mainSheet } from './write-csv.ts';

export type { ProofCounts } from './proof/cells.ts';

type WrittenFile = { readonly workbook: Workbook; readonly separator: CsvSeparator; readonly work: Work };
type ReadableFormat = Exclude<WorkbookFormat, 'pdf'>;

/**
 * Looks up every cell of a workbook in a file, each answer to an item of Art. 30 among them; how many there were.
 * `source` is a path or the file's bytes; the workbook is the one that was given to the writer (`fitWorkbook`).
 * @throws RegistryError `file_failed`, problem `notProved`, naming item, activity and place; `cancelled`.
 */
export async function proveExport(
  source: FileSource,
  format: WorkbookFormat,
  workbook: Workbook,
  { separator = 'comma', work = ignoreWork }: { readonly separator?: CsvSeparator; readonly work?: Work } = {},
): Promise<ProofCounts> {
  try {
    const counts =
      format === 'pdf'
        ? await provePrint(source, workbook, work)
        : await proveCells(source, format, { workbook, separator, work });
    // Counted from the workbook itself, so that an answer which a format's arrangement left out is missed here.
    const answers = countAnswers(format === 'csv' ? csvSheets(workbook) : workbook.sheets);
    if (counts.items !== answers)
      throw notProved(
        `it has a place for ${counts.items} of the ${answers} answers to Art. 30 that the register gives`,
      );
    return counts;
  } catch (error) {
    if (error instanceof MismatchError) throw notProved(describeMismatch(error.mismatch));
    if (error instanceof RegistryError) throw error;
    throw notProved(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function provePrint(source: FileSource, workbook: Workbook, work: Work): Promise<ProofCounts> {
  // Loaded when it is wanted: pdf.js is large.
  const { provePdf } = await import('./proof/prove-pdf.ts');
  return provePdf(typeof source === 'string' ? await readFile(source) : source, workbook, work);
}

async function proveCells(source: FileSource, format: ReadableFormat, file: WrittenFile): Promise<ProofCounts> {
  const { workbook, work } = file;
  const comparison = compareCells(expectedCells(format, workbook, work));
  const names = await readCells(source, format, file, comparison);
  const counts = comparison.finish();
  const expected = JSON.stringify(workbook.sheets.map(({ name }) => name));
  if (names !== null && JSON.stringify(names) !== expected)
    throw notProved(`its sheets are ${JSON.stringify(names)}, not ${expected}`);
  return counts;
}

/** CSV is the table of the main sheet, without contact block and sums. */
function csvSheets(workbook: Workbook): Sheet[] {
  const sheet = mainSheet(workbook);
  return sheet === undefined ? [] : [{ ...sheet, facts: [], totals: [] }];
}

function expectedCells(format: ReadableFormat, workbook: Workbook, work: Work): Iterator<ExpectedCell> {
  switch (format) {
    case 'xlsx':
      return expectGrid(workbook, (text) => text, work);
    case 'ods':
      return expectGrid(workbook, odsText, work);
    case 'csv':
      return expectCsv(workbook, work);
    case 'docx':
      return expectTables(workbook, { isPlain: false, headRows: 2 }, work);
    case 'html':
      return expectTables(workbook, { isPlain: true, headRows: 2 }, work);
    case 'md':
      return expectTables(workbook, { isPlain: true, headRows: 1 }, work);
    case 'json':
      return expectJson(workbook, work);
  }
}

/** Reads the file; the names of its sheets where the format has some. */
async function readCells(
  source: FileSource,
  format: ReadableFormat,
  { workbook, separator, work }: WrittenFile,
  { see }: Comparison,
): Promise<string[] | null> {
  switch (format) {
    case 'xlsx':
      return readXlsxCells(source, see, work.signal);
    case 'ods':
      return readOdsCells(source, see, work.signal);
    case 'docx':
      await readDocxCells(source, see, work.signal);
      return null;
    case 'html':
      await readHtmlCells(readChunks(source), see, work.signal);
      return null;
    case 'md':
      await readMarkdownCells(readChunks(source), see, work.signal);
      return null;
    case 'csv': {
      const hasHeadings = mainSheet(workbook)?.kind === 'table';
      readCsvCells(await readText(source), { delimiter: csvSeparators[separator], hasHeadings }, see);
      return null;
    }
    case 'json':
      return readJsonCells(await readText(source), see);
  }
}

async function* readChunks(source: FileSource): AsyncGenerator<string> {
  if (typeof source !== 'string') yield new TextDecoder().decode(source);
  else for await (const chunk of createReadStream(source, 'utf8')) yield String(chunk);
}

async function readText(source: FileSource): Promise<string> {
  // The byte order mark stays: readers decide what it is.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    typeof source === 'string' ? await readFile(source) : source,
  );
}

function notProved(what: string): RegistryError {
  return new RegistryError(
    'file_failed',
    `The file was read back before it got its name, and ${what}. Nothing was written.`,
    {
      problem: 'notProved',
    },
  );
}

/** Long enough to recognise a text, short enough for a sentence. */
function quote(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return `“${line.length > 80 ? `${line.slice(0, 80)}…` : line}”`;
}

function describeMismatch({ expected, found }: Mismatch): string {
  if (expected === null) return `it holds ${quote(found?.text ?? '')}, which the register does not say there`;
  const item = expected.item ? `Art. ${expected.item.article} (${expected.item.part})` : 'a cell';
  const reads = found === null ? 'is missing' : `reads ${quote(found.text)}`;
  return `${item} of “${expected.subject}” ${reads} at ${expected.place}, where the register says ${quote(expected.text)}`;
}
