import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPreferences } from './preferences.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-preferences-'));
  file = path.join(folder, 'preferences.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openPreferences(file, (error) => expect.unreachable(String(error)));

test('without a file the defaults hold, and nothing is written before something changes', () => {
  expect(open().current()).toEqual({ theme: 'system', density: 'comfortable', lastRegister: null, recent: [] });
  expect(readdirSync(folder)).toEqual([]);
});

test('what was changed is there at the next start, and no draft is left behind', () => {
  open().change({ theme: 'dark', lastRegister: '/registers/a.recital' });
  expect(open().current()).toMatchObject({
    theme: 'dark',
    density: 'comfortable',
    lastRegister: '/registers/a.recital',
  });
  expect(readdirSync(folder)).toEqual(['preferences.json']);
});

test.each([
  ['half a file', '{"theme": "da'],
  ['an unknown theme', '{"theme": "sepia"}'],
  ['another kind of file', '[1, 2]'],
])('%s is set aside, whole, and the defaults hold', (_, text) => {
  writeFileSync(file, text);
  const preferences = open();
  expect(preferences.current().theme).toBe('system');
  expect(preferences.setAsideAs).toBe(path.join(folder, 'preferences.broken.json'));
  expect(readFileSync(path.join(folder, 'preferences.broken.json'), 'utf8')).toBe(text);
});

test('a preference of a later version does no harm', () => {
  writeFileSync(file, '{"theme": "light", "palette": "wide"}');
  expect(open().current().theme).toBe('light');
});

test('preferences that cannot be written hold for this run, and say so', () => {
  const failures: unknown[] = [];
  mkdirSync(`${file}.tmp`);
  const preferences = openPreferences(file, (error) => failures.push(error));
  preferences.change({ density: 'compact' });
  expect([preferences.current().density, failures.length]).toEqual(['compact', 1]);
});
