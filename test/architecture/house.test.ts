import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listSourceFiles, rootFolder } from './source-files.ts';

const topLevelFolders = ['build', 'electron', 'node_modules', 'renderer', 'shared', 'test'];
const maximumLines = 400;

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

function readLockedPackages(): z.infer<typeof lockfileSchema>['packages'] {
  const text = readFileSync(path.join(rootFolder, 'package-lock.json'), 'utf8');
  return lockfileSchema.parse(JSON.parse(text)).packages;
}

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

  test('has a lockfile that names no registry host', () => {
    const entries = Object.entries(readLockedPackages());
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([folder]) => folder)).toEqual([]);
  });

  // A registry can serve a release before the binaries of every platform are there. npm then leaves them out of the lockfile
  // in silence, and \`npm ci\` refuses it: an older release has to be pinned.
  test("has a lockfile that holds every platform's binaries", () => {
    const locked = readLockedPackages();
    const names = new Set(Object.keys(locked).map((folder) => folder.replace(/^.*node_modules\//, '')));
    const missing = Object.values(locked)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });
});
