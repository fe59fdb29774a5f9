import { expect, test } from 'vitest';
import { suggestFileName } from './file-name.ts';
import { asOneLine, letterOf, readSheets } from './workbook-view.ts';

/** A cell that is a value, one column wide. */
const plain = { role: null, span: 1 };

test('a sheet is read with its columns, cells and contact block', () => {
  const [sheet] = readSheets({
    title: 'Record',
    sheets: [
      {
        id: 'activities',
        name: 'Activities',
        title: 'Record of processing activities',
        lines: ['As at 20 November 2026'],
        facts: [
          { label: 'Controller', article: '30(1)(a)', cell: { kind: 'gap', value: '[Not recorded: controller]' } },
        ],
        columns: [
          { id: 'name', heading: 'Activity', width: 30, kind: 'text' },
          { id: 'purposes', heading: 'Purposes', article: '30(1)(b)', group: 'Purposes', width: 40, kind: 'text' },
        ],
        frozenColumns: 2,
        rowCount: 700,
        rows: [
          [
            { kind: 'text', value: 'Payroll' },
            { kind: 'prefilled', value: 'paying wages', source: 'Catalogue' },
          ],
          [{ kind: 'number', value: 3 }],
        ],
      },
    ],
  });
  expect(sheet).toEqual({
    id: 'activities',
    name: 'Activities',
    title: 'Record of processing activities',
    kind: 'table',
    lines: ['As at 20 November 2026'],
    facts: [
      {
        label: 'Controller',
        article: '30(1)(a)',
        cell: { kind: 'gap', text: '[Not recorded: controller]', source: null, ...plain },
      },
    ],
    columns: [
      { id: 'name', heading: 'Activity', article: null, group: null, width: 30, isNumeric: false },
      { id: 'purposes', heading: 'Purposes', article: '30(1)(b)', group: 'Purposes', width: 40, isNumeric: false },
    ],
    frozenColumns: 2,
    rowCount: 700,
    rows: [
      [
        { kind: 'text', text: 'Payroll', source: null, ...plain },
        { kind: 'prefilled', text: 'paying wages', source: 'Catalogue', ...plain },
      ],
      [
        { kind: 'number', text: '3', source: null, ...plain },
        { kind: 'empty', text: '', source: null, ...plain },
      ],
    ],
  });
});

test('a form keeps what its cells are and how wide', () => {
  const rows = [[{ kind: 'text', value: 'Purposes', role: 'block', span: 3 }, null, null]];
  const [sheet] = readSheets({ title: 'R', sheets: [{ name: 'Payroll', kind: 'form', columns: [{}, {}, {}], rows }] });
  expect(sheet).toMatchObject({ kind: 'form', id: 'Payroll' });
  expect(sheet?.rows[0]?.[0]).toEqual({ kind: 'text', text: 'Purposes', source: null, role: 'block', span: 3 });
});

test('several lines of a cell become one', () => {
  expect(asOneLine('• Give access\n• Keep accounts secure\n\nas agreed')).toBe(
    'Give access; Keep accounts secure; as agreed',
  );
});

test('the letter of a column is the last one of its article', () => {
  expect([letterOf('30(1)(b)'), letterOf('30(2)(d)'), letterOf('13(2)'), letterOf(null)]).toEqual([
    'b',
    'd',
    null,
    null,
  ]);
});

test('a file is named after whose it is, what it is and when', () => {
  const name = { what: 'record', day: '2026-11-20', extension: 'xlsx' } as const;
  expect(suggestFileName({ ...name, organisationName: 'Köhler & Söhne GmbH' })).toBe(
    'kohler-sohne-gmbh-record-2026-11-20.xlsx',
  );
  expect(suggestFileName({ ...name, organisationName: null })).toBe('record-2026-11-20.xlsx');
  expect(suggestFileName({ ...name, organisationName: '../..' })).toBe('record-2026-11-20.xlsx');
});
