import { expect, it } from 'vitest';
import { fitColumns } from './fit-columns.ts';

const columns = [
  { id: 'reference', width: 50, dropOrder: 2 },
  { id: 'name', isName: true },
  { id: 'basis', width: 136, dropOrder: 1 },
  { id: 'letters', width: 155 },
  { id: 'review', width: 106 },
];

it('keeps every column while there is room', () => {
  expect(fitColumns(columns, 667)).toEqual(['reference', 'name', 'basis', 'letters', 'review']);
});

it('lets the basis go first, then the reference, and never the name', () => {
  expect(fitColumns(columns, 666)).toEqual(['reference', 'name', 'letters', 'review']);
  expect(fitColumns(columns, 530)).toEqual(['name', 'letters', 'review']);
  expect(fitColumns(columns, 0)).toEqual(['name', 'letters', 'review']);
});

it('counts a flexible column with the least width it asks for', () => {
  const wide = [
    { id: 'name', isName: true, minWidth: 300 },
    { id: 'note', dropOrder: 1 },
  ];
  expect(fitColumns(wide, 380)).toEqual(['name', 'note']);
  expect(fitColumns(wide, 379)).toEqual(['name']);
});
