import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSourceFiles, rootFolder } from './source-files.ts';

const topLevelFolders = ['build', 'electron', 'node_modules', 'renderer', 'shared', 'test'];
const maximumLines = 400;

describe('the house', () => {
  test('has no other top-level folder than the five, apart from dot folders and installed packages', () => {
    const folders = readdirSync(rootFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
    expect(folders.filter((name) => !topLevelFolders.includes(name))).toEqual([]);
  });

  test('has every source file in a room', () => {
    const homeless = listSourceFiles().filter(({ room }) => room === undefined);
    expect(homeless.map((file) => file.path)).toEqual([]);
  });

  test(`has no source file over ${maximumLines} lines`, () => {
    const long = listSourceFiles()
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > maximumLines);
    expect(long).toEqual([]);
  });

  test('names no registry host in the lockfile', () => {
    const lockfile = readFileSync(path.join(rootFolder, 'package-lock.json'), 'utf8');
    expect(lockfile).not.toContain('"resolved"');
  });
});
