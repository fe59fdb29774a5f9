import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rootFolder } from './source-files.ts';

// DESIGN section 1's table as imports that lint has to refuse or to let through.
const refused = [
  ['shared/domain', 'electron'],
  ['shared/domain', 'node:fs'],
  ['shared/domain', '../reference/lookups.ts'],
  ['shared/domain', '../../electron/storage/database.ts'],
  ['shared/reference', '../documents/policy.ts'],
  ['shared/assessment', '../documents/policy.ts'],
  ['shared/reference', '../assessment/transfers.ts'],
  ['shared/documents', 'hucre'],
  ['shared/documents', '../contract/contract.ts'],
  ['shared/reading', '../documents/policy.ts'],
  ['shared/reading', '../drift/compare-policy.ts'],
  ['shared/documents', '../drift/compare-policy.ts'],
  ['shared/drift', '../contract/contract.ts'],
  ['shared/drift', 'node:fs'],
  ['shared/contract', '../reference/lookups.ts'],
  ['electron/storage', 'electron'],
  ['electron/storage', '../registry/router.ts'],
  ['electron/exchange', '../storage/database.ts'],
  ['electron/exchange', 'better-sqlite3'],
  ['electron/registry', '../service/service.ts'],
  ['electron/registry', 'better-sqlite3'],
  ['electron/service', '../storage/database.ts'],
  ['electron/service', 'electron'],
  ['electron/cli', '../exchange/xlsx.ts'],
  ['electron/main', '../registry/router.ts'],
  ['electron/preload', '../storage/database.ts'],
  ['renderer/screens', '../../electron/main/main.ts'],
  ['renderer/screens', 'electron'],
  ['renderer/screens', 'react-aria-components'],
  ['renderer/ui', '../../shared/domain/glossary.ts'],
  ['renderer/ui', '../screens/vendors/vendor-screen.tsx'],
] as const;

const allowed = [
  ['shared/domain', 'zod'],
  ['shared/domain', 'date-fns'],
  ['shared/reference', '../domain/glossary.ts'],
  ['shared/assessment', '../reference/lookups.ts'],
  ['shared/documents', '../reference/lookups.ts'],
  ['shared/documents', '../assessment/transfers.ts'],
  ['shared/contract', '../domain/glossary.ts'],
  ['shared/drift', '../reading/read-policy.ts'],
  ['shared/drift', '../documents/policy.ts'],
  ['shared/drift', '../reference/lookups.ts'],
  ['electron/storage', 'better-sqlite3'],
  ['electron/registry', '../storage/database.ts'],
  ['electron/registry', '../../shared/documents/policy.ts'],
  ['electron/exchange', 'hucre'],
  ['electron/service', '../registry/router.ts'],
  ['electron/main', 'electron'],
  ['electron/main', '../../shared/contract/contract.ts'],
  ['renderer/screens', '../../shared/domain/glossary.ts'],
  ['renderer/ui', 'react-aria-components'],
] as const;

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

let folder = '';
let refusedFiles: string[] = [];

const fileOf = (room: string, name: string): string => `${room}/from-${name.replaceAll(/[^a-z0-9]+/g, '-')}.ts`;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-walls-'));
  const config = z.looseObject({}).parse(JSON.parse(readFileSync(path.join(rootFolder, '.oxlintrc.json'), 'utf8')));
  // Type-aware rules look for packages that the folder does not have; the walls need none.
  writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  for (const [room, name] of [...refused, ...allowed]) {
    mkdirSync(path.join(folder, room), { recursive: true });
    writeFileSync(path.join(folder, fileOf(room, name)), `export * from '${name}';\n`);
  }
  const oxlint = path.join(rootFolder, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const result = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  refusedFiles = reportSchema
    .parse(JSON.parse(result.stdout))
    .diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)')
    .map(({ filename }) => filename.replaceAll(path.sep, '/'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the walls between rooms', () => {
  test.each(refused)('%s may not import %s', (room, name) => {
    expect(refusedFiles).toContain(fileOf(room, name));
  });

  test.each(allowed)('%s may import %s', (room, name) => {
    expect(refusedFiles).not.toContain(fileOf(room, name));
  });
});
