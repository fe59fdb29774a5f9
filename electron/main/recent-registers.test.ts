import { expect, test } from 'vitest';
import { dropVanished, rememberRegister } from './recent-registers.ts';
import type { RecentRegister } from './recent-registers.ts';

const openedAt = '2026-11-20T09:00:00.000Z';
const later = '2026-11-21T09:00:00.000Z';
const entry = (number: number): RecentRegister => ({
  id: `id-${number}`,
  path: `/registers/${number}.recital`,
  openedAt,
});

test('a register opened for the first time comes first', () => {
  const list = rememberRegister([entry(1)], { path: '/registers/2.recital', openedAt: later, newId: () => 'id-2' });
  expect(list).toEqual([{ id: 'id-2', path: '/registers/2.recital', openedAt: later }, entry(1)]);
});

test('a register opened again moves to the front under its own id', () => {
  const list = rememberRegister([entry(1), entry(2)], { path: entry(2).path, openedAt: later, newId: () => 'new' });
  expect(list).toEqual([{ ...entry(2), openedAt: later }, entry(1)]);
});

test('the list keeps the ten newest', () => {
  const ten = Array.from({ length: 10 }, (_, index) => entry(index));
  const list = rememberRegister(ten, { path: '/registers/new.recital', openedAt: later, newId: () => 'new' });
  expect(list.map(({ id }) => id)).toEqual(['new', ...ten.slice(0, 9).map(({ id }) => id)]);
});

test('vanished files are told apart', () => {
  const isThere = (file: string): boolean => file !== entry(1).path;
  expect(dropVanished([entry(1), entry(2)], isThere)).toEqual({ kept: [entry(2)], vanished: [entry(1)] });
});
