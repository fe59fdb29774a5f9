import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, readWithLibreOffice } from '../../test/fixtures/libreoffice.ts';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { aSheet, aWorkbook, gridOf } from '../../test/fixtures/workbook-grid.ts';
import type { GridValue } from '../../test/fixtures/workbook-grid.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import { listLayouts } from '../../shared/documents/record/layouts.ts';
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { writeXlsx } from './write-xlsx.ts';

const isThere = hasLibreOffice();
if (!isThere)
  process.stdout.write('LibreOffice is not on this machine: its reading of the written XLSX files is skipped\n');

const registers = readdirSync(new URL('../../test/fixtures/registers/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

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
  return fitWorkbook(aWorkbook(aSheet({ name: 'Nasty', columns, rows })));
}

/** A value as LibreOffice displays it. */
function displayed(value: GridValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.day : String(value);
}

describe.skipIf(!isThere)('LibreOffice', () => {
  it('shows every cell of every record, and nasty texts, as the model has them', async () => {
    const workbooks = new Map<string, Workbook>([['nasty', nastyWorkbook()]]);
    for (const register of [...registers, 'sample']) {
      const records = register === 'sample' ? sampleRegisterDocument().records : readFixtureRecords(register);
      const index = indexRegister({ id: register, records });
      for (const { id } of listLayouts()) {
        const options = { layoutId: id, generatedAt: '2026-11-21T09:30:00.000Z', asAt: '2026-11-20', language: 'en' };
        workbooks.set(`${register}_${id}`, buildRecordWorkbook(index, { ...options, language: 'en' }));
      }
    }
    const files = new Map<string, Uint8Array>();
    for (const [name, workbook] of workbooks) files.set(name, await writeXlsx(workbook));
    const read = await readWithLibreOffice(files, 'xlsx');
    for (const [name, workbook] of workbooks) {
      const expected = new Map(
        workbook.sheets.map((sheet) => [sheet.name, trimEnd(gridOf(sheet).map((row) => row.map(displayed)))]),
      );
      const seen = new Map([...(read.get(name) ?? [])].map(([sheet, rows]) => [sheet, trimEnd(rows)]));
      expect([name, seen]).toEqual([name, expected]);
    }
  }, 300_000);
});

/** Without empty rows at the end and empty cells at the end of rows, which CSV need not keep. */
function trimEnd(rows: readonly (readonly string[])[]): string[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
