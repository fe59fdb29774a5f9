// The record on paper: printed by an Electron that is started once, written to a file, and looked up in it by pdf.js.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';
import { formWorkbook } from '../../test/fixtures/form-workbook.ts';
import { readPdf } from '../../test/fixtures/read-pdf.ts';
import { layoutIds, recordWorkbook, registerNames } from '../../test/fixtures/record-workbooks.ts';
import { aSheet, aWorkbook } from '../../test/fixtures/workbook-grid.ts';
import { proveExport } from '../exchange/prove-export.ts';
import { exportWorkbook, writeWorkbook } from '../exchange/write-workbook.ts';
import type { ExportReport } from '../exchange/write-workbook.ts';
import { createAppPrinter } from './app-printer.ts';
import type { AppPrinter } from './app-printer.ts';

// The first page may have to wait for Electron to be fetched.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let printer: AppPrinter;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-record-pdf-'));
  printer = createAppPrinter((_, stack) => expect.unreachable(stack));
  await printer.printPdf('<!doctype html><title>First</title>', { title: 'First', language: 'en' });
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

const target = (name: string) => ({ path: path.join(folder, name), mayOverwrite: true });
const print = (workbook: Workbook, onProgress?: (progress: Progress) => void): Promise<ExportReport> =>
  exportWorkbook(target('record.pdf'), workbook, 'pdf', { printPdf: printer.printPdf, onProgress });

/** Every layout of the sample, and one of each fixture. */
const records = registerNames.flatMap((register, position) => {
  const layouts = layoutIds.filter((_, place) => register === 'sample' || place === position + 6);
  return layouts.map((layoutId) => [register, layoutId] as const);
});

it.each(records)('the record of %s as %s says on paper what it says', async (register, layoutId) => {
  const workbook = recordWorkbook(register, layoutId);
  const { proof, bytes } = await print(workbook);
  const cells = workbook.sheets.flatMap(({ facts, rows }) => [...facts.map(({ cell }) => cell), ...rows.flat()]);
  expect(proof.items).toBe(cells.filter(({ item, kind }) => item !== undefined && kind !== 'empty').length);
  expect(proof.cells).toBeGreaterThan(proof.items);
  const file = readFileSync(target('record.pdf').path);
  expect(file).toHaveLength(bytes);
  // Hundreds of pages: what they say is proved, and how they look is seen in the others.
  if (layoutId === 'full') return;
  const pdf = await readPdf(file);
  expect(pdf).toMatchObject({ title: workbook.title, language: 'en', isTagged: true });
  // Chromium leaves out the blank at which a heading is broken.
  const withoutBlanks = (text = ''): string => text.replaceAll(' ', '');
  expect(pdf.outline.slice(0, 2).map(withoutBlanks)).toEqual(
    [workbook.title, workbook.sheets[0]?.title].map(withoutBlanks),
  );
  for (const [position, { text, width, height }] of pdf.pages.entries()) {
    expect([595, 842]).toEqual([width, height].toSorted((first, second) => first - second));
    expect(text).toContain(`${workbook.properties.subject} ${position + 1} / ${pdf.pages.length}`);
  }
});

it('finds forms, notes, sums and texts that look like something else', async () => {
  await expect(print(formWorkbook())).resolves.toMatchObject({ proof: { items: 4, activities: 1 } });
});

it('finds texts of any script and cells longer than a page', async () => {
  const texts = [
    'Überprüfung der Datenschutzfolgenabschätzungsverantwortlichkeiten',
    'обработка персональных данных, срок 3 года',
    'Επεξεργασία δεδομένων',
    'معالجة البيانات GDPR Art. 30 للموظفين',
    'עיבוד נתונים Art. 6(1)(f)',
    '個人データの処理 (Art. 30)',
    'ﬁle oﬃce ½ m² № 7 🙂',
    'word '.repeat(3000),
    'https://example.org/a-very-long-address/that-has-to-be-broken/somewhere?query=1&more=2',
  ];
  const rows = texts.map((value): Cell[] => [
    { kind: 'text', value, item: { activityId: value, article: '30(1)(b)', part: 'purposes' } },
    { kind: 'text', value: texts[0] ?? '' },
  ]);
  const columns = ['first', 'second'].map((id) => ({ id, heading: id, width: 40, kind: 'text' as const, wrap: true }));
  await expect(print(aWorkbook(aSheet({ columns, rows })))).resolves.toMatchObject({
    proof: { items: texts.length, activities: texts.length },
  });
});

it('fails where one cell is missing or says something else, and leaves nothing behind', async () => {
  const workbook = fitWorkbook(recordWorkbook('ceppro', 'cnpd-lu'));
  const damage = (value: Cell): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, position) =>
      position === 0
        ? { ...sheet, rows: sheet.rows.map((cells, row) => (row === 1 ? cells.with(3, value) : cells)) }
        : sheet,
    ),
  });
  for (const cell of [
    { kind: 'empty', value: '' },
    { kind: 'text', value: 'Something else' },
  ] satisfies Cell[]) {
    const bytes = await writeWorkbook(damage(cell), 'pdf', { printPdf: printer.printPdf });
    await expect(proveExport(bytes, 'pdf', workbook)).rejects.toThrow(
      /Art\. 30\(1\)\(d\) \(recipients\) of “.+” is missing at “Record”, row 2, “Categories of recipients”/u,
    );
  }
  const before = readdirSync(folder);
  const wrong = await writeWorkbook(damage({ kind: 'empty', value: '' }), 'pdf', { printPdf: printer.printPdf });
  const refused = exportWorkbook(target('refused.pdf'), workbook, 'pdf', { printPdf: async () => wrong });
  await expect(refused).rejects.toThrow(RegistryError);
  expect(readdirSync(folder)).toEqual(before);
});

it('tells how far it is, and is called off while it looks the file up', async () => {
  const steps: string[] = [];
  const controller = new AbortController();
  const printing = exportWorkbook(target('called-off.pdf'), recordWorkbook('ceppro', 'art30-controller'), 'pdf', {
    printPdf: printer.printPdf,
    signal: controller.signal,
    onProgress: ({ step }) => {
      if (steps.at(-1) !== step) steps.push(step);
      if (step === 'checking') controller.abort();
    },
  });
  await expect(printing).rejects.toMatchObject({ wire: { code: 'cancelled' } });
  expect(steps).toEqual(['writing', 'printing', 'checking']);
  expect(readdirSync(folder)).not.toContain('called-off.pdf');
});
