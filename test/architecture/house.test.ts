import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listSourceFiles, rootFolder } from './source-files.ts';

const topLevelFolders = ['build', 'electron', 'node_modules', 'renderer', 'shared', 'test'];
const maximumLines = 400;

const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), resolved: z.string().optional() })),
});

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

  // npm drops the versions of other platforms' packages when it adds one to an installed tree; `npm ci` then refuses.
  test('has a lockfile that names every version and no registry host', () => {
    const lockfile = lockfileSchema.parse(JSON.parse(readFileSync(path.join(rootFolder, 'package-lock.json'), 'utf8')));
    const unsound = Object.entries(lockfile.packages)
      .filter(([, entry]) => entry.version === undefined || entry.resolved !== undefined)
      .map(([folder]) => folder);
    expect(unsound).toEqual([]);
  });
});
