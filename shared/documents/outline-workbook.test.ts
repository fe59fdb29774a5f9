import { expect, it } from 'vitest';
import { layoutIds, recordWorkbook } from '../../test/fixtures/record-workbooks.ts';
import { aSheet } from '../../test/fixtures/workbook-grid.ts';
import { nameRow, orientationOf, outlineSheet } from './outline-workbook.ts';
import type { Cell, Column } from './workbook.ts';

const columnsOf = (...widths: number[]): Column[] =>
  widths.map((width, position) => ({ id: `c${position}`, heading: 'Heading', width, kind: 'text', wrap: true }));

it('lays wide lists across the page, and stands narrow ones, forms and rows of several pages upright', () => {
  const wide = { columns: columnsOf(60, 60, 60) };
  expect(orientationOf(aSheet(wide))).toBe('landscape');
  expect(orientationOf(aSheet({ columns: columnsOf(20, 60) }))).toBe('portrait');
  expect(orientationOf(aSheet({ ...wide, pagesWide: 2 }))).toBe('portrait');
  expect(orientationOf(aSheet({ kind: 'form', columns: columnsOf(60, 90) }))).toBe('portrait');
  expect(orientationOf(aSheet({ ...wide, kind: 'form' }))).toBe('landscape');
});

it('names a row of a list by its name, not by the reference beside it', () => {
  const text = (value: string): Cell => ({ kind: 'text', value });
  const ids = ['name', 'reference'];
  const sheet = aSheet({
    columns: columnsOf(30, 10).map((column, position) => ({ ...column, id: ids[position] ?? '' })),
    rows: [[text('Bookings'), text('C-01')]],
    frozenColumns: 2,
  });
  const roles = [...outlineSheet(sheet)].flatMap((block) =>
    block.kind === 'table' ? [...block.rows].flatMap(({ cells }) => cells.map(({ role }) => role)) : [],
  );
  expect(roles).toEqual(['rowHeading', 'value']);
});

it('names a row by reference and name wherever they are, else by its purposes, else by what stays in view', () => {
  const cells = ['Sales', 'C-01', '• Sell\n• Deliver', 'Orders'].map((value): Cell => ({ kind: 'text', value }));
  const purposes: Cell = { kind: 'text', value: '• Sell\n• Deliver', entries: ['Sell', 'Deliver'] };
  const rowOf = (...ids: string[]): string =>
    nameRow(
      aSheet({
        columns: columnsOf(20, 20, 20, 20).map((column, position) => ({ ...column, id: ids[position] ?? '' })),
      }),
      cells.with(2, purposes),
    );
  expect(rowOf('department', 'reference', 'purposes', 'name')).toBe('C-01 Orders');
  expect(rowOf('department', 'code', 'purposes', 'other')).toBe('Sell; Deliver');
  expect(rowOf('department', 'code', 'other', 'another')).toBe('Sales');
});

it.each(layoutIds)('has a caption for every table of the sample as %s', (layoutId) => {
  const captions = recordWorkbook('sample', layoutId)
    .sheets.flatMap((sheet) => [...outlineSheet(sheet)])
    .flatMap((block) => (block.kind === 'table' ? [block.caption.trim()] : []));
  expect(captions).not.toContain('');
});
