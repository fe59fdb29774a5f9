// One way to a file for every format: fitted, written, proved, and only then given its name.
import { writeFile } from 'node:fs/promises';
import type { Progress } from '../../shared/contract/progress.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import type { Shortening, Workbook } from '../../shared/documents/workbook.ts';
import type { PrintPdf } from './print-pdf.ts';
import { proveExport } from './prove-export.ts';
import type { ProofCounts } from './prove-export.ts';
import { ignoreWork, joinChunks, stopIfCancelled } from './work.ts';
import type { Work } from './work.ts';
import type { CsvSeparator, WorkbookFormat } from '../../shared/contract/workbook-formats.ts';
import { defaultSeparator, mainSheet, recordCsv } from './write-csv.ts';
import { writeOds } from './write-ods.ts';
import { writeRecordDocx } from './write-record-docx.ts';
import { recordHtml } from './write-record-html.ts';
import { recordJson } from './write-record-json.ts';
import { recordMarkdown } from './write-record-markdown.ts';
import { checkTarget, writeFileWhole } from './write-whole.ts';
import type { WriteTarget } from './write-whole.ts';
import { writeXlsx } from './write-xlsx.ts';

export type WriteOptions = {
  readonly printPdf: PrintPdf;
  /** Of CSV; by default the one that spreadsheet programs use in the workbook's language. */
  readonly separator?: CsvSeparator | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

export type ExportReport = {
  /** Size of the file. */
  readonly bytes: number;
  /** What was found again in the file. */
  readonly proof: ProofCounts;
  /** What was shortened to the limits of spreadsheet programs. */
  readonly shortenings: readonly Shortening[];
  /** Names of the sheets that the format has no room for. */
  readonly sheetsLeftOut: readonly string[];
};

/**
 * The bytes of a workbook in a format. The workbook keeps the limits of spreadsheets already (`fitWorkbook`).
 * @throws RangeError where it is too large for the format, RegistryError `cancelled`, or what `printPdf` throws.
 */
export async function writeWorkbook(
  workbook: Workbook,
  format: WorkbookFormat,
  { printPdf, separator = defaultSeparator(workbook.language), signal }: WriteOptions,
  onRows: Work['onRows'] = () => undefined,
): Promise<Uint8Array> {
  const work: Work = { onRows, signal };
  switch (format) {
    case 'xlsx':
      return writeXlsx(workbook, work);
    case 'ods':
      return writeOds(workbook, work);
    case 'docx':
      return writeRecordDocx(workbook, work);
    case 'csv':
      return joinChunks(recordCsv(workbook, separator, work), signal);
    case 'html':
      return joinChunks(recordHtml(workbook, work), signal);
    case 'md':
      return joinChunks(recordMarkdown(workbook, work), signal);
    case 'json':
      return joinChunks(recordJson(workbook, work), signal);
    case 'pdf': {
      const page = await joinChunks(recordHtml(workbook, work), signal);
      return printPage(page, workbook, { printPdf, signal });
    }
  }
}

async function printPage(
  page: Uint8Array,
  { language, properties }: Workbook,
  { printPdf, signal }: Pick<WriteOptions, 'printPdf' | 'signal'>,
): Promise<Uint8Array> {
  const title = properties.subject;
  return printPdf(new TextDecoder().decode(page), { title, language, sideMargin: 12, ...(signal && { signal }) });
}

/**
 * Writes a workbook to a file, proves the file, and gives it its name. On any failure, and where it is cancelled, the target is as
 * it was and nothing is left beside it.
 * @throws RegistryError `file_failed` (problem `notProved` where the file does not hold what was written), `cancelled`;
 * RangeError where it is too large for the format.
 */
export async function exportWorkbook(
  target: WriteTarget,
  workbook: Workbook,
  format: WorkbookFormat,
  options: WriteOptions,
): Promise<ExportReport> {
  // Before the work, so that a wrong folder is told at once.
  await checkTarget(target);
  const fitted = fitWorkbook(workbook);
  const { signal } = options;
  const separator = options.separator ?? defaultSeparator(fitted.language);
  const rows = fitted.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const watch = (step: Progress['step']): Work => ({ signal, onRows: countRows(step, rows, options.onProgress) });
  const content = await writeProvable(fitted, format, { ...options, separator }, watch('writing').onRows);
  let proof: ProofCounts = { cells: 0, items: 0, activities: 0 };
  const bytes = await writeFileWhole(target, async (temporary) => {
    await writeFile(temporary, content, { flag: 'wx' });
    proof = await proveExport(temporary, format, fitted, { separator, work: watch('checking') });
    stopIfCancelled(signal);
  });
  return { bytes, proof, shortenings: shorteningsIn(fitted, format), sheetsLeftOut: sheetsLeftOut(fitted, format) };
}

/** The bytes of the file. Of a PDF, the page is proved to the last blank before it is printed: paper keeps no blanks. */
async function writeProvable(
  workbook: Workbook,
  format: WorkbookFormat,
  options: WriteOptions,
  onRows: Work['onRows'],
): Promise<Uint8Array> {
  if (format !== 'pdf') return writeWorkbook(workbook, format, options, onRows);
  const page = await writeWorkbook(workbook, 'html', options, onRows);
  await proveExport(page, 'html', workbook, { work: { ...ignoreWork, signal: options.signal } });
  options.onProgress?.({ step: 'printing', done: 0, total: null });
  stopIfCancelled(options.signal);
  return printPage(page, workbook, options);
}

/** Counts rows and tells how far they are, about a hundred times. */
function countRows(step: Progress['step'], total: number, onProgress: WriteOptions['onProgress']): Work['onRows'] {
  let done = 0;
  let told = 0;
  onProgress?.({ step, done, total });
  return (count) => {
    done += count;
    if (done - told < total / 100) return;
    told = done;
    onProgress?.({ step, done, total });
  };
}

/** Names of sheets are shortened where they show: on tabs. */
function shorteningsIn({ shortenings = [] }: Workbook, format: WorkbookFormat): readonly Shortening[] {
  const hasTabs = format === 'xlsx' || format === 'ods' || format === 'json';
  return hasTabs ? shortenings : shortenings.filter(({ what }) => what !== 'sheetName');
}

/** CSV is one table: the main sheet. */
function sheetsLeftOut(workbook: Workbook, format: WorkbookFormat): string[] {
  if (format !== 'csv') return [];
  const main = mainSheet(workbook);
  return workbook.sheets.filter((sheet) => sheet !== main).map(({ name }) => name);
}
