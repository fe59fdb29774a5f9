import { describe, expect, it } from 'vitest';
import { listItems, listRange } from './group-rows.ts';

type Fruit = { id: string; tree: string };
const apple: Fruit = { id: 'apple', tree: 'rose' };
const lemon: Fruit = { id: 'lemon', tree: 'rue' };
const pear: Fruit = { id: 'pear', tree: 'rose' };
const unsorted = [lemon, apple, pear];
const sorted = [apple, lemon, pear];

const list = (closed: readonly string[], groupOf: ((fruit: Fruit) => string) | null = (fruit) => fruit.tree) =>
  listItems({ rows: sorted, unsorted, idOf: (fruit) => fruit.id, groupOf, closedGroupIds: new Set(closed) }).map(
    (item) => (item.kind === 'group' ? `${item.id} ${item.rows.length} ${item.isOpen ? 'open' : 'closed'}` : item.id),
  );

describe('listItems', () => {
  it('puts each row under its group, groups in the order of the data, rows in the order of the sort', () => {
    expect(list([])).toEqual(['rue 1 open', 'lemon', 'rose 2 open', 'apple', 'pear']);
  });

  it('leaves out the rows of closed groups but keeps their count', () => {
    expect(list(['rose'])).toEqual(['rue 1 open', 'lemon', 'rose 2 closed']);
  });

  it('has no headings without groups', () => {
    expect(list([], null)).toEqual(['apple', 'lemon', 'pear']);
  });
});

it('selects a range in both directions, and only the row itself when the other end is gone', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect([listRange(ids, 'b', 'd'), listRange(ids, 'd', 'b'), listRange(ids, 'x', 'c')]).toEqual([
    ['b', 'c', 'd'],
    ['b', 'c', 'd'],
    ['c'],
  ]);
});
