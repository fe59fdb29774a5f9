import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formWorkbook, nastyTexts } from '../../test/fixtures/form-workbook.ts';
import { readWrittenZip } from '../../test/fixtures/written-zip.ts';
import { layoutIds, recordWorkbook, registerNames } from '../../test/fixtures/record-workbooks.ts';
import { aSheet, aWorkbook } from '../../test/fixtures/workbook-grid.ts';
import type { WorkbookFormat } from '../../shared/contract/workbook-formats.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { fitWorkbook } from '../../shared/documents/fit-workbook.ts';
import type { Cell, Sheet, Workbook } from '../../shared/documents/workbook.ts';
import { refuseToPrint } from './print-pdf.ts';
import { proveExport } from './prove-export.ts';
import type { ProofCounts } from './prove-export.ts';
import { writeWorkbook } from './write-workbook.ts';
import { mainSheet } from './write-csv.ts';
import { writeZip } from './zip-writer.ts';

// PDF is printed by the app: cli/record-pdf.test.ts.
const formats = ['xlsx', 'ods', 'csv', 'docx', 'html', 'md', 'json'] as const;
const write = (workbook: Workbook, format: WorkbookFormat): Promise<Uint8Array> =>
  writeWorkbook(workbook, format, { printPdf: refuseToPrint });

/** The sentence of a refused proof. */
async function refusalOf(proof: Promise<ProofCounts>): Promise<string> {
  try {
    await proof;
  } catch (error) {
    if (error instanceof RegistryError && error.wire.problem === 'notProved') return error.message;
    throw error;
  }
  throw new Error('It was proved');
}

/** The workbook with one cell of a row replaced. */
function withCell(workbook: Workbook, sheetId: string, row: number, column: number, cell: Cell): Workbook {
  const change = (sheet: Sheet): Sheet =>
    sheet.id === sheetId
      ? { ...sheet, rows: sheet.rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)) }
      : sheet;
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

describe.each(formats)('the proof of a file as %s', (format) => {
  it.each(registerNames)(
    'finds every cell of %s in every layout',
    async (register) => {
      for (const layoutId of layoutIds) {
        const workbook = fitWorkbook(recordWorkbook(register, layoutId));
        const proof = await proveExport(await write(workbook, format), format, workbook);
        const main = mainSheet(workbook);
        const sheets = format === 'csv' ? (main ? [{ ...main, facts: [] }] : []) : workbook.sheets;
        // Documents make headings of the cells that open a block.
        const cells = sheets
          .flatMap(({ facts, rows }) => [...facts.map(({ cell }) => cell), ...rows.flat()])
          .filter(({ kind, role }) => kind !== 'empty' && role !== 'block');
        const items = cells.flatMap(({ item }) => item ?? []);
        const activities = new Set(items.flatMap(({ activityId }) => activityId ?? []));
        expect(proof, layoutId).toEqual({
          cells: expect.any(Number),
          items: items.length,
          activities: activities.size,
        });
        expect(proof.cells, layoutId).toBeGreaterThanOrEqual(cells.length);
      }
    },
    60_000,
  );

  it('finds forms, notes, sums, links and texts that look like something else', async () => {
    const workbook = fitWorkbook(formWorkbook());
    const proof = await proveExport(await write(workbook, format), format, workbook);
    expect([proof.items, proof.activities]).toEqual(format === 'csv' ? [1, 1] : [4, 1]);
  });

  it('fails wherever one cell is missing or says something else', async () => {
    const workbook = fitWorkbook(recordWorkbook('ceppro', 'art30-controller'));
    const main = mainSheet(workbook);
    const places = (format === 'csv' ? [main] : workbook.sheets).flatMap((sheet) =>
      (sheet?.rows ?? []).flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell.kind === 'empty' || !sheet ? [] : [{ sheet, row, column }])),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom<Cell>({ kind: 'empty', value: '' }, { kind: 'text', value: 'Something else' }),
        async ({ sheet, row, column }, cell) => {
          const bytes = await write(withCell(workbook, sheet.id, row, column, cell), format);
          const sentence = await refusalOf(proveExport(bytes, format, workbook));
          expect(sentence).toContain(`“${sheet.name}”, row ${row + 1}, “${sheet.columns[column]?.heading}”`);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('names item, activity and place of what is missing', async () => {
    const workbook = fitWorkbook(formWorkbook());
    const damaged = withCell(workbook, 'list', 0, 1, { kind: 'empty', value: '' });
    expect(await refusalOf(proveExport(await write(damaged, format), format, workbook))).toBe(
      'The file was read back before it got its name, and Art. 30(1)(a) (role) of “Bookings” is missing at “List”, row 1, “Role”, ' +
        'where the register says “Controller”. Nothing was written.',
    );
  });

  it('fails where there is more than was written', async () => {
    const workbook = fitWorkbook(aWorkbook(aSheet({ rows: [[{ kind: 'text', value: 'a' }]] })));
    const more = fitWorkbook(
      aWorkbook(aSheet({ rows: [[{ kind: 'text', value: 'a' }], [{ kind: 'text', value: 'b' }]] })),
    );
    expect(await refusalOf(proveExport(await write(more, format), format, workbook))).toContain(
      'it holds “b”, which the register does not say there',
    );
  });

  it('holds any text', async () => {
    const nasty = fc.oneof(
      fc.constantFrom(...nastyTexts),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\'<&_ xA|\\[]()*`#~;,:.!>'.split('')), maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = texts.map((value): Cell[] => [{ kind: 'text', value }]);
        const workbook = fitWorkbook(
          aWorkbook(aSheet({ rows, facts: [{ label: 'Fact', cell: { kind: 'text', value: texts[0] ?? '' } }] })),
        );
        const bytes = await write(workbook, format);
        await expect(proveExport(bytes, format, workbook)).resolves.toMatchObject({ items: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('fails where the file is cut short', async () => {
    const workbook = fitWorkbook(recordWorkbook('ceppro', 'art30-controller'));
    const bytes = await write(workbook, format);
    expect(await refusalOf(proveExport(bytes.subarray(0, bytes.length * 0.6), format, workbook))).toMatch(
      / is missing at | cannot be read: | reads /u,
    );
  });
});

it.each(['docx', 'html', 'md'] as const)('as %s fails where an answer has no place in the file', async (format) => {
  // The second column is covered by the first, so a document has no cell for it.
  const answer: Cell = {
    kind: 'text',
    value: 'Covered',
    item: { activityId: 'activity-1', article: '30(1)(d)', part: 'covered' },
  };
  const workbook = fitWorkbook(withCell(formWorkbook(), 'form', 7, 1, answer));
  expect(await refusalOf(proveExport(await write(workbook, format), format, workbook))).toContain(
    'it has a place for 4 of the 5 answers to Art. 30 that the register gives',
  );
});

describe('a damaged package', () => {
  // What a fault of the writer could do: a field is gone from the mark-up, and the file still opens.
  it.each([
    ['xlsx', 'xl/worksheets/sheet1.xml', /<c r="B8"[^>]*><v>[^<]*<\/v><\/c>/u],
    ['xlsx', 'xl/sharedStrings.xml', /Controller(?=<)/u],
    ['ods', 'content.xml', /<text:p>Controller<\/text:p>/u],
    ['docx', 'word/document.xml', /<w:t xml:space="preserve">=Bookings<\/w:t>/u],
  ] as const)('as %s fails the proof: %s', async (format, part, field) => {
    const workbook = fitWorkbook(formWorkbook());
    const parts = await readWrittenZip(await write(workbook, format));
    await proveExport(await zip(parts), format, workbook);
    const text = parts.get(part) ?? '';
    expect(text).toMatch(field);
    parts.set(part, text.replace(field, ''));
    await refusalOf(proveExport(await zip(parts), format, workbook));
  });

  it('without one of its sheets fails the proof', async () => {
    const workbook = fitWorkbook(formWorkbook());
    const parts = await readWrittenZip(await write(workbook, 'xlsx'));
    const text = parts.get('xl/workbook.xml') ?? '';
    parts.set('xl/workbook.xml', text.replace(/<sheet name="Empty"[^>]*>/u, ''));
    await refusalOf(proveExport(await zip(parts), 'xlsx', workbook));
    parts.set('xl/workbook.xml', text.replace('name="Empty"', 'name="Other"'));
    expect(await refusalOf(proveExport(await zip(parts), 'xlsx', workbook))).toContain('its sheets are');
  });
});

function zip(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const files = [...parts].map(([name, text]) => ({ name, chunks: [text] }));
  return writeZip(files, new Date('2026-11-21T09:30:00.000Z'));
}
