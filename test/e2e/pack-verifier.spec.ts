// The page that checks a pack, opened from disk in Chromium.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readZip } from '../../electron/exchange/pack/read-zip.ts';
import { writePack } from '../../electron/exchange/pack/write-pack.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

const meta = {
  title: 'Regulator pack, Alder Bookings',
  organisation: 'Alder Bookings',
  asAt: '2026-11-20',
  generatedAt: '2026-11-20T09:00:00.000Z',
  layoutId: 'art30-controller',
  journalHash: null,
};

let folder: string;
let running: RunningApp;
let verifier: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-pack-'));
  const pack = await writePack(
    [
      { name: 'record.xlsx', bytes: Buffer.alloc(200_000, 7) },
      { name: 'cover.html', bytes: Buffer.from('<p>Cover</p>') },
    ],
    meta,
  );
  writeFileSync(path.join(folder, 'pack.zip'), pack.bytes);
  mkdirSync(path.join(folder, 'pack'));
  for (const { name, bytes } of await readZip(pack.bytes)) writeFileSync(path.join(folder, 'pack', name), bytes);

  running = await launchApp();
  const opened = running.app.waitForEvent('window');
  await running.app.evaluate(
    async ({ BrowserWindow }, file) => {
      const window = new BrowserWindow({
        width: 900,
        height: 800,
        webPreferences: { partition: 'check', sandbox: true },
      });
      await window.loadFile(file);
    },
    path.join(folder, 'pack', 'verify.html'),
  );
  verifier = await opened;
});

test.afterAll(async () => {
  await verifier.close();
  await running.close();
  removeFolder(folder);
});

const chooseArchive = (page: Page, file: string) => page.getByLabel('Choose the ZIP file').setInputFiles(file);
const result = (page: Page) => page.getByRole('status');

test('says whole of the ZIP and of the folder', async () => {
  await chooseArchive(verifier, path.join(folder, 'pack.zip'));
  await expect(result(verifier)).toContainText('Whole');
  await expect(result(verifier)).toContainText('All 3 files are byte for byte');
  await verifier.getByLabel('Choose the unpacked folder').setInputFiles(path.join(folder, 'pack'));
  await expect(result(verifier)).toContainText('Whole');
});

test('names the file of which one byte was changed, in the ZIP and in the folder', async () => {
  const bytes = readFileSync(path.join(folder, 'pack.zip'));
  const place = bytes.indexOf(Buffer.alloc(1000, 7)) + 500;
  bytes[place] = 8;
  writeFileSync(path.join(folder, 'changed.zip'), bytes);
  await chooseArchive(verifier, path.join(folder, 'changed.zip'));
  await expect(result(verifier)).toContainText('Not whole: 1 file changed');
  await expect(result(verifier).getByRole('listitem')).toHaveText(['record.xlsx']);
  writeFileSync(path.join(folder, 'pack', 'cover.html'), '<p>cover</p>');
  await verifier.getByLabel('Choose the unpacked folder').setInputFiles(path.join(folder, 'pack'));
  await expect(result(verifier).getByRole('listitem')).toHaveText(['cover.html']);
});

test('says what to do with a file that is no pack', async () => {
  writeFileSync(path.join(folder, 'other.zip'), 'not a ZIP file at all');
  await chooseArchive(verifier, path.join(folder, 'other.zip'));
  await expect(result(verifier)).toContainText('This is not a whole ZIP file.');
});
