import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { migrations } from '../../electron/storage/migrations/index.ts';

// The directory build that `node build/package.ts --for-test` leaves behind.
const output = path.resolve(import.meta.dirname, '..', '..', 'build', '.cache', 'packaged-test');
const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux-unpacked/recital',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Recital.app/Contents/MacOS/Recital`,
  win32: 'win-unpacked/Recital.exe',
};

test('the packaged app opens a register, shows its heading and answers a call', async () => {
  const executable = executables[process.platform];
  if (executable === undefined) throw new Error(`There is no packaged app for ${process.platform}`);
  const userData = mkdtempSync(path.join(os.tmpdir(), 'recital-packaged-'));
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: path.join(output, executable),
    args: [`--user-data-dir=${userData}`],
    // Chromium refuses its sandbox to root.
    chromiumSandbox: !isRoot,
  });
  try {
    const window = await app.firstWindow();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    const shell = await app.evaluate((electron) => ({
      isPackaged: electron.app.isPackaged,
      name: electron.app.getName(),
      path: electron.app.getAppPath(),
    }));
    expect(shell).toEqual({
      isPackaged: true,
      name: 'Recital',
      path: path.join(output, path.dirname(executable), 'resources', 'app.asar'),
    });
    const reply: unknown = await window.evaluate(`window.recital.call('register.info', {})`);
    expect(reply).toMatchObject({ ok: true, value: { isEmpty: true, schemaVersion: migrations.length } });
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
});
