import { expect, it } from 'vitest';
import { createValueOrder } from './sort-values.ts';

it('sorts names as the language does and references by their number', () => {
  const order = createValueOrder('de');
  expect(['Zoho', 'Ärzte', 'apple', 'Bär'].toSorted(order)).toEqual(['apple', 'Ärzte', 'Bär', 'Zoho']);
  expect(['C-10', 'C-2', 'P-01'].toSorted(order)).toEqual(['C-2', 'C-10', 'P-01']);
});

it('sorts numbers and answers by their size', () => {
  const order = createValueOrder('en');
  expect([10, 9, -1].toSorted(order)).toEqual([-1, 9, 10]);
  expect([true, false].toSorted(order)).toEqual([false, true]);
});
