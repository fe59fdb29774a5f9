import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newFolderPath } from './new-folder-path.ts';

const place = mkdtempSync(path.join(tmpdir(), 'recital-folder-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a new folder never takes the name of one that is there, nor another place', () => {
  expect(newFolderPath(place, 'policy')).toBe(path.join(place, 'policy'));
  mkdirSync(path.join(place, 'policy'));
  mkdirSync(path.join(place, 'policy (2)'));
  expect(newFolderPath(place, 'policy')).toBe(path.join(place, 'policy (3)'));
  expect(newFolderPath(place, '../../elsewhere/policy')).toBe(path.join(place, 'policy (3)'));
});
