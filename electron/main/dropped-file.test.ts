import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { grantDroppedFile } from './dropped-file.ts';
import { createFileGrants } from './file-grants.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-dropped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives a permission to read a dropped file, and to read alone', () => {
  const file = path.join(folder, 'privacy.html');
  writeFileSync(file, '<h1>Privacy</h1>');
  const grants = createFileGrants(() => '01990000-0000-4000-8000-000000000001');
  const dropped = grantDroppedFile(file, grants);
  expect(dropped).toEqual({ grant: '01990000-0000-4000-8000-000000000001', fileName: 'privacy.html' });
  expect(grants.use(dropped?.grant ?? '', 'read')).toEqual({ path: file, mayOverwrite: false });
  expect(() => grants.use(dropped?.grant ?? '', 'write')).toThrow(/no longer valid/);
});

it.each([
  ['a folder', folder],
  ['a file that is not there', path.join(folder, 'none.html')],
  ['a path that depends on where the app was started', 'privacy.html'],
  ['what was made in the page, and has no path', ''],
  ['anything else', 7],
])('gives none for %s', (_name, dropped) => {
  expect(
    grantDroppedFile(
      dropped,
      createFileGrants(() => 'none'),
    ),
  ).toBeNull();
});
