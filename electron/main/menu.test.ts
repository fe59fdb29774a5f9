import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { buildMenu } from './menu.ts';
import type { MenuActions, MenuState } from './menu.ts';

const state: MenuState = {
  theme: 'dark',
  density: 'comfortable',
  recent: [],
  isMac: false,
  isDevelopment: false,
  isRegisterOpen: true,
};

/** Actions that tell what was asked of them. */
function recordingActions(): { actions: MenuActions; asked: unknown[] } {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    (...words: unknown[]): void => {
      asked.push([name, ...words]);
    };
  const actions: MenuActions = {
    newRegister: () => note('newRegister')(),
    openRegister: () => note('openRegister')(),
    openRecent: note('openRecent'),
    saveCopy: () => note('saveCopy')(),
    setPreferences: note('setPreferences'),
    tellWindow: note('tellWindow'),
    showAbout: () => note('showAbout')(),
  };
  return { actions, asked };
}

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

/** Clicks every entry that has a click of its own, in order. */
function clickAll(menu: readonly MenuItemConstructorOptions[]): void {
  for (const item of flatten(menu)) (item.click as (() => void) | undefined)?.();
}

test('every entry does what it says', () => {
  const { actions, asked } = recordingActions();
  const recent = [{ id: 'r1', path: '/clients/A & B.recital', openedAt: '2026-11-20T09:00:00.000Z' }];
  clickAll(buildMenu({ ...state, recent }, actions));
  expect(asked).toEqual([
    ['newRegister'],
    ['openRegister'],
    ['openRecent', 'r1'],
    ['saveCopy'],
    ['tellWindow', 'exportRecord'],
    ['tellWindow', 'exportPolicy'],
    ['tellWindow', 'undo'],
    ['tellWindow', 'redo'],
    ['tellWindow', 'find'],
    ['setPreferences', { theme: 'system' }],
    ['setPreferences', { theme: 'light' }],
    ['setPreferences', { theme: 'dark' }],
    ['setPreferences', { density: 'comfortable' }],
    ['setPreferences', { density: 'compact' }],
    ['tellWindow', 'back'],
    ['tellWindow', 'forward'],
    ['tellWindow', 'settings'],
    ['showAbout'],
  ]);
});

test('the chosen theme and density are marked, recent registers name file and folder', () => {
  const recent = [{ id: 'r1', path: '/clients/A & B.recital', openedAt: '2026-11-20T09:00:00.000Z' }];
  const items = flatten(buildMenu({ ...state, recent }, recordingActions().actions));
  expect(items.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['theme-dark', 'density-comfortable']);
  expect(items.find(({ id }) => id === 'recent-r1')?.label).toBe('A && B.recital – clients');
});

test('without a register there is nothing to copy or export', () => {
  const items = flatten(buildMenu({ ...state, isRegisterOpen: false }, recordingActions().actions));
  const disabled = items.filter(({ enabled }) => enabled === false).map(({ id, label }) => id ?? label);
  expect(disabled).toEqual(['No recent registers', 'saveCopy', 'exportRecord', 'exportPolicy']);
});

test('reload and developer tools are for development only', () => {
  const idsOf = (isDevelopment: boolean) =>
    flatten(buildMenu({ ...state, isDevelopment }, recordingActions().actions)).map(({ id }) => id);
  expect([
    idsOf(true).includes('reload'),
    idsOf(false).includes('reload'),
    idsOf(false).includes('developerTools'),
  ]).toEqual([true, false, false]);
});

test('no accelerator is given twice', () => {
  for (const isMac of [true, false]) {
    const accelerators = flatten(buildMenu({ ...state, isMac }, recordingActions().actions)).flatMap(
      ({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []),
    );
    expect(new Set(accelerators).size).toBe(accelerators.length);
  }
});
