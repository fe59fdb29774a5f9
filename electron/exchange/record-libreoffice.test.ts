// LibreOffice as a reader of the written records: Calc of the spreadsheets, Writer of the documents.
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, readWithLibreOffice } from '../../test/fixtures/libreoffice.ts';
import { hasLibreOfficeWriter, readTextWithLibreOffice } from '../../test/fixtures/libreoffice-writer.ts';
import { layoutIds, recordWorkbook, registerNames } from '../../test/fixtures/record-workbooks.ts';
import { aSheet, aWorkbook, gridOf } from '../../test/fixtures/workbook-grid.ts';
import type { GridValue } from '../../test/fixtures/workbook-grid.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import { outlineWorkbook } from '../../shared/documents/outline-workbook.ts';
import type { OutlineBlock } from '../../shared/documents/outline-workbook.ts';
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';
import { odsText } from './ods/ods-text.ts';
import { refuseToPrint } from './print-pdf.ts';
import { csvValue, mainSheet } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

const hasCalc = hasLibreOffice();
const hasWriter = hasCalc && hasLibreOfficeWriter();
if (!hasCalc) process.stdout.write('LibreOffice is not on this machine: its reading of written records is skipped\n');
else if (!hasWriter) process.stdout.write('LibreOffice Writer is not on this machine: its reading is skipped\n');

const nastyTexts = [
  '=1+1',
  '+49 30 1234',
  '-5',
  '@SUM(A1)',
  '\tTab',
  '\rReturn',
  "'quoted",
  '12',
  '007',
  '2026-11-21',
  'TRUE',
  '  both sides  ',
  'two\nlines',
  '<b>&amp;"</b>',
  '_x0041_',
  'bell\u0007 and half \uD83D',
  '🙂 é ß 漢',
  // In lines: LibreOffice breaks a single paragraph of this length by itself.
  `${'x'.repeat(99)}\n`.repeat(400),
];

function nastyWorkbook(): Workbook {
  const rows = nastyTexts.map((value): Cell[] => [
    { kind: 'text', value },
    { kind: 'empty', value: '' },
  ]);
  rows.push(
    [
      { kind: 'date', value: '2024-02-29' },
      { kind: 'number', value: -12.5 },
    ],
    [
      { kind: 'date', value: '1900-03-01' },
      { kind: 'number', value: 1_234_567 },
    ],
  );
  const columns = ['first', 'second'].map((id) => ({ id, heading: id, width: 30, kind: 'text' as const, wrap: true }));
  return aWorkbook(aSheet({ name: 'Nasty', columns, rows }));
}

/** Every layout of the sample, and one of each fixture, so that each register and each layout is opened. */
const records = new Map<string, Workbook>();
for (const [position, register] of registerNames.entries()) {
  const layouts = register === 'sample' ? layoutIds : [layoutIds[position % layoutIds.length] ?? ''];
  for (const layoutId of layouts)
    records.set(`${register} as ${layoutId}`, fitWorkbook(recordWorkbook(register, layoutId)));
}

type Format = 'xlsx' | 'ods' | 'csv' | 'docx' | 'html';

async function writeAll(format: Format): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, workbook] of workbooksOf(format))
    files.set(name, await writeWorkbook(workbook, format, { printPdf: refuseToPrint }));
  return files;
}

function workbooksOf(format: Format): Map<string, Workbook> {
  return format === 'docx' || format === 'html'
    ? records
    : new Map([['nasty', fitWorkbook(nastyWorkbook())], ...records]);
}

/** A value as LibreOffice displays it. */
function displayed(value: GridValue, format: 'xlsx' | 'ods'): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.day : String(value);
  return format === 'ods' ? odsText(text) : text;
}

/** Without empty rows at the end and empty cells at the end of rows, which CSV need not keep. */
function trimEnd(rows: readonly (readonly string[])[]): string[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}

describe.skipIf(!hasCalc)('LibreOffice Calc', () => {
  it.each(['xlsx', 'ods'] as const)(
    'shows every cell of every record as %s as the model has it',
    async (format) => {
      const read = await readWithLibreOffice(await writeAll(format), format);
      for (const [name, workbook] of workbooksOf(format)) {
        const expected = new Map(
          workbook.sheets.map((sheet) => [
            sheet.name,
            trimEnd(gridOf(sheet).map((row) => row.map((value) => displayed(value, format)))),
          ]),
        );
        const seen = new Map([...(read.get(name) ?? [])].map(([sheet, rows]) => [sheet, trimEnd(rows)]));
        expect([name, seen]).toEqual([name, expected]);
      }
    },
    300_000,
  );

  it('shows every cell of the record’s table as csv', async () => {
    const read = await readWithLibreOffice(await writeAll('csv'), 'csv');
    for (const [name, workbook] of workbooksOf('csv')) {
      const main = mainSheet(workbook);
      const headings = main?.kind === 'table' ? [main.columns.map(({ heading }) => heading)] : [];
      const expected = trimEnd([...headings, ...(main?.rows ?? []).map((row) => row.map(csvValue))]);
      const [seen = []] = read.get(name)?.values() ?? [];
      expect([name, trimEnd(seen)]).toEqual([name, expected]);
    }
  }, 300_000);
});

/** What a block of a document says. The captions of a page, kept from sight, are words too; Word's are properties. */
function wordsOf(block: OutlineBlock, format: 'docx' | 'html'): string[] {
  if (block.kind !== 'table') return [block.text];
  const cells = [...block.headRows, ...block.rows].flatMap((row) => row.cells);
  return [...(format === 'html' ? [block.caption] : []), ...cells.map(({ cell }) => String(cell.value))];
}

const oneLine = (texts: readonly string[]): string => texts.join(' ').replaceAll(/\s+/gu, ' ').trim();

describe.skipIf(!hasWriter)('LibreOffice Writer', () => {
  it.each(['docx', 'html'] as const)(
    'reads every word of every record as %s in order',
    async (format) => {
      const read = await readTextWithLibreOffice(await writeAll(format), format);
      for (const [name, workbook] of records)
        expect([name, oneLine(read.get(name) ?? [])]).toEqual([
          name,
          oneLine([...outlineWorkbook(workbook)].flatMap((block) => wordsOf(block, format))),
        ]);
    },
    300_000,
  );
});
