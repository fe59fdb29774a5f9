import { expect, it } from 'vitest';
import { aSheet } from '../../test/fixtures/workbook-grid.ts';
import { countRowLines, layOutHead } from './sheet-head.ts';
import type { Cell, Column } from './workbook.ts';

const column = (width: number, group?: string): Column => ({
  id: `column-${width}`,
  heading: 'Heading',
  width,
  kind: 'text',
  wrap: true,
  ...(group !== undefined && { group }),
});
const text = (length: number, span?: number): Cell => ({
  kind: 'text',
  value: 'x'.repeat(length),
  ...(span !== undefined && { span }),
});
const empty: Cell = { kind: 'empty', value: '' };

it('gives a row the lines of its highest cell, where a cell has the room of all columns that it takes', () => {
  const columns = [column(10), column(20), column(30)];
  expect(countRowLines([text(60), empty, empty], columns)).toBe(6);
  expect(countRowLines([text(60, 3), empty, empty], columns)).toBe(1);
  expect(countRowLines([text(10), text(100, 2), empty], columns)).toBe(2);
});

it('gives headings of groups the lines that the narrowest needs', () => {
  const columns = [column(30, 'Identification'), column(10, 'Transfers outside the EU')];
  const [group] = layOutHead(aSheet({ columns })).filter(({ style }) => style === 'requiredGroup');
  expect(group?.lines).toBe(4);
});
