import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readFixtureRecords } from '../../test/fixtures/read-register.ts';
import { aSheet, aWorkbook, gridOf } from '../../test/fixtures/workbook-grid.ts';
import type { GridValue } from '../../test/fixtures/workbook-grid.ts';
import { cleanText, fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import { buildRecordWorkbook } from '../../shared/documents/record/build-record.ts';
import type { Cell, Workbook } from '../../shared/documents/workbook.ts';
import { indexRegister } from '../../shared/domain/register.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { writeXlsx as writeFitted } from './write-xlsx.ts';

const writeXlsx = (workbook: Workbook): Promise<Uint8Array> => writeFitted(fitWorkbook(workbook));

const registers = ['ceppro', 'pro4soft-p4p', 'proecommerce', 'sitecarepluspro', 'tracksera', 'sample'];
const layouts = ['art30-controller', 'art30-processor'];

function recordOf(register: string, layoutId: string): Workbook {
  const records = register === 'sample' ? sampleRegisterDocument().records : readFixtureRecords(register);
  return buildRecordWorkbook(indexRegister({ id: register, records }), {
    layoutId,
    generatedAt: '2026-11-21T09:30:00.000Z',
    asAt: '2026-11-20',
    language: 'en',
  });
}

/** A reader's value as the grid has it: dates as days, nothing as null. */
function gridValue(value: unknown): GridValue {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

function padTo(rows: readonly (readonly unknown[])[], like: readonly (readonly GridValue[])[]): GridValue[][] {
  return like.map((row, position) => row.map((_, column) => gridValue(rows[position]?.[column])));
}

/** The file as read-excel-file sees it, trimmed to the grid that the model asks for, and whether there was more. */
async function readWithReadExcelFile(bytes: Uint8Array, workbook: Workbook) {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet: name, data }, position) => {
    const model = workbook.sheets[position];
    const grid = model ? gridOf(model) : [];
    return { name, isLarger: data.length > grid.length, grid: padTo(data, grid) };
  });
}

async function readWithHucre(bytes: Uint8Array, workbook: Workbook) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }, position) => {
    const model = workbook.sheets[position];
    const grid = model ? gridOf(model) : [];
    return { name, isLarger: rows.length > grid.length, grid: padTo(rows, grid) };
  });
}

function expectedOf(workbook: Workbook) {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, isLarger: false, grid: gridOf(sheet) }));
}

function textSheet(...texts: string[]): Workbook {
  return aWorkbook(aSheet({ rows: texts.map((value): Cell[] => [{ kind: 'text', value }]) }));
}

/** The texts under the heading as both readers see them. */
async function textsOf(bytes: Uint8Array, workbook: Workbook) {
  const texts = (sheets: { grid: GridValue[][] }[]) => sheets[0]?.grid.slice(3).map(([value]) => value ?? '');
  return {
    readExcelFile: texts(await readWithReadExcelFile(bytes, workbook)),
    hucre: texts(await readWithHucre(bytes, workbook)),
  };
}

describe.each(registers)('the record of %s', (register) => {
  it.each(layouts)('as %s reads back cell by cell in two other readers', async (layoutId) => {
    const workbook = recordOf(register, layoutId);
    const bytes = await writeXlsx(workbook);
    expect(await readWithReadExcelFile(bytes, workbook)).toEqual(expectedOf(workbook));
    expect(await readWithHucre(bytes, workbook)).toEqual(expectedOf(workbook));
  });
});

it('gives the same bytes for the same workbook', async () => {
  const workbook = recordOf('ceppro', 'art30-controller');
  expect(Buffer.compare(await writeXlsx(workbook), await writeXlsx(workbook))).toBe(0);
});

describe('text cells', () => {
  const formulas = ['=1+1', '+49 30 1234', '-5', '@SUM(A1)', '\tTab', '\rReturn', "'quoted", '=HYPERLINK("http://x")'];

  it('stay text where they begin like a formula', async () => {
    const workbook = textSheet(...formulas);
    const bytes = await writeXlsx(workbook);
    const texts = formulas.map(cleanText);
    expect(await textsOf(bytes, workbook)).toEqual({ readExcelFile: texts, hucre: texts });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const kinds = [...(sheets[0]?.cells?.values() ?? [])].map(({ type, formula }) => [type, formula]);
    expect(kinds.every(([type, formula]) => type !== 'formula' && formula === undefined)).toBe(true);
  });

  it('keep blanks, line feeds, markup and what looks like an escape', async () => {
    const texts = ['  both sides  ', 'two\nlines', '<b>&amp;"</b>', '12', '007', 'TRUE', '#REF!', '🙂 é ß 漢'];
    const workbook = textSheet(...texts);
    expect(await textsOf(await writeXlsx(workbook), workbook)).toEqual({ readExcelFile: texts, hucre: texts });
  });

  it('escape what SpreadsheetML would read as an escaped character', async () => {
    const workbook = textSheet('_x0041_', '_x005F_', '_x00');
    const { hucre } = await textsOf(await writeXlsx(workbook), workbook);
    expect(hucre).toEqual(['_x0041_', '_x005F_', '_x00']);
  });

  it('of any characters read back as the cleaned text', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', '<', '&', '_', ' ', 'x', 'A') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 20 }), async (texts) => {
        const workbook = textSheet(...texts);
        const bytes = await writeXlsx(workbook);
        const cleaned = texts.map(cleanText);
        expect(await textsOf(bytes, workbook)).toEqual({ readExcelFile: cleaned, hucre: cleaned });
      }),
      { numRuns: 60 },
    );
  });

  it('longer than a cell are shortened, and the sheet says so', async () => {
    const workbook = textSheet('x'.repeat(40_000));
    const [sheet] = await readExcelFile(Buffer.from(await writeXlsx(workbook)));
    expect(sheet?.data[1]).toEqual(['Note: shortened: 1.']);
    const text = String(sheet?.data.at(-1)?.[0]);
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('x\n[Shortened: 40000 characters do not fit a cell]')).toBe(true);
  });
});

describe('days and numbers', () => {
  it('are dates and numbers, not text', async () => {
    const days = ['1900-03-01', '1999-12-31', '2024-02-29', '2026-11-21', '2100-01-01'];
    const rows = days.map((value): Cell[] => [{ kind: 'date', value }]);
    const workbook = aWorkbook(
      aSheet({ rows: [...rows, [{ kind: 'number', value: -12.5 }], [{ kind: 'number', value: 0 }]] }),
    );
    const bytes = await writeXlsx(workbook);
    const expected = [...days.map((day) => ({ day })), -12.5, 0];
    expect(await textsOf(bytes, workbook)).toEqual({ readExcelFile: expected, hucre: expected });
  });

  it('before March 1900 are text, since spreadsheets disagree on them', async () => {
    const workbook = aWorkbook(aSheet({ rows: [[{ kind: 'date', value: '1899-12-31' }]] }));
    const texts = ['1899-12-31'];
    expect(await textsOf(await writeXlsx(workbook), workbook)).toEqual({ readExcelFile: texts, hucre: texts });
  });

  it('refuse what is no number', async () => {
    const workbook = aWorkbook(aSheet({ rows: [[{ kind: 'number', value: Number.NaN }]] }));
    await expect(writeXlsx(workbook)).rejects.toThrow(RangeError);
  });
});

describe('the sheet as people use it', () => {
  it('has frozen panes, filter, widths, print titles and properties', async () => {
    const workbook = recordOf('ceppro', 'art30-controller');
    const { sheets, properties } = await readXlsx(await writeXlsx(workbook), { readStyles: true });
    const [record] = sheets;
    expect({
      freeze: record?.freezePane,
      filter: record?.autoFilter?.range,
      widths: record?.columns?.slice(0, 2).map(({ width }) => width),
      titles: [record?.pageSetup?.printTitlesRow, record?.pageSetup?.printTitlesColumn],
      orientation: record?.pageSetup?.orientation,
      footer: record?.headerFooter?.oddFooter,
      title: properties?.title,
      custom: properties?.custom,
    }).toEqual({
      freeze: { rows: 7, columns: 2 },
      filter: 'A7:AB12',
      widths: [8.71, 26.71],
      titles: ['$7:$7', '$A:$B'],
      orientation: 'landscape',
      footer: '&LRecord of processing activities as controller, as at 20 November 2026&C&A&RPage &P of &N',
      title: 'Record of processing activities as controller, CepPro',
      custom: { 'As at': '2026-11-20', Layout: 'art30-controller', Organisation: 'CepPro' },
    });
  });

  it('keeps its footer within what Excel takes', async () => {
    const workbook = aWorkbook(aSheet());
    const footerOf = async (subject: string) => {
      const properties = { ...workbook.properties, subject };
      const { sheets } = await readXlsx(await writeXlsx({ ...workbook, properties }));
      return sheets[0]?.headerFooter?.oddFooter ?? '';
    };
    expect(await footerOf('2026 & later')).toBe('&L 2026 && later&C&A&RPage &P of &N');
    expect((await footerOf('&'.repeat(500))).length).toBeLessThan(256);
  });

  it('marks gaps, none and pre-filled by style', async () => {
    const cells: Cell[] = [
      { kind: 'gap', value: '[Not recorded: recipients]' },
      { kind: 'none', value: 'None' },
      { kind: 'prefilled', value: 'Ireland', source: 'catalogue' },
      { kind: 'text', value: 'Ireland' },
    ];
    const bytes = await writeXlsx(aWorkbook(aSheet({ rows: cells.map((cell) => [cell]) })));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const fills = [3, 4, 5, 6].map((row) => {
      const style = sheets[0]?.cells?.get(`${row},0`)?.style;
      const fill = style?.fill;
      return [fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined, style?.alignment?.wrapText];
    });
    expect(fills).toEqual([
      ['FCF2DD', true],
      [undefined, true],
      ['F2EDF8', true],
      [undefined, true],
    ]);
  });

  it('links to rows of other sheets and to web addresses', async () => {
    const workbook = aWorkbook(
      aSheet({
        id: 'record',
        name: "O'Neil & Söhne",
        rows: [[{ kind: 'text', value: 'a' }], [{ kind: 'text', value: 'b' }]],
      }),
      aSheet({
        name: 'Links',
        rows: [
          [{ kind: 'text', value: 'b', link: { kind: 'row', sheetId: 'record', row: 1 } }],
          [{ kind: 'text', value: 'site', link: { kind: 'web', url: 'https://example.org/?a=1&b="2"' } }],
          [{ kind: 'text', value: 'nowhere', link: { kind: 'row', sheetId: 'absent', row: 0 } }],
        ],
      }),
    );
    const { sheets } = await readXlsx(await writeXlsx(workbook), { readStyles: true });
    const links = [3, 4, 5].map((row) => sheets[1]?.cells?.get(`${row},0`)?.hyperlink);
    expect(links).toEqual([
      expect.objectContaining({ location: "'O''Neil & Söhne'!A5" }),
      expect.objectContaining({ target: 'https://example.org/?a=1&b="2"' }),
      undefined,
    ]);
  });
});
