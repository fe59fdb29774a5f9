// First start, later starts, and what the system hands over.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { callApp, callForReply } from './support/calls.ts';
import { launchApp, makeUserData, removeFolder, rootFolder } from './support/launch.ts';
import { answerOpenDialogs, answerSaveDialogs, clickMenu } from './support/shell.ts';

let userData: string;
test.beforeEach(() => {
  userData = makeUserData();
});
test.afterEach(() => removeFolder(userData));

test('the first start opens a register at once, in the user’s data folder', async () => {
  const { page, close } = await launchApp({ userData });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await callApp(page, 'register.info', {})).toMatchObject({ fileName: 'My register.recital', isEmpty: true });
  await close();
  expect(readdirSync(path.join(userData, 'registers'))).toEqual(['My register.recital']);
});

test('what was left is there again: register, window place and theme', async () => {
  const first = await launchApp({ userData });
  await callApp(first.page, 'vendors.create', { name: 'Northwind Traders' });
  await clickMenu(first.app, 'theme-dark');
  await clickMenu(first.app, 'density-compact');
  await setBounds(first.app, { x: 120, y: 80, width: 1000, height: 700 });
  await first.close();

  const second = await launchApp({ userData });
  expect(await callApp(second.page, 'vendors.list', {})).toMatchObject([{ name: 'Northwind Traders' }]);
  expect(await callApp(second.page, 'app.state', {})).toMatchObject({ theme: 'dark', density: 'compact' });
  const seen = await second.app.evaluate(({ BrowserWindow, nativeTheme }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    isDark: nativeTheme.shouldUseDarkColors,
  }));
  expect(seen).toEqual({ bounds: { x: 120, y: 80, width: 1000, height: 700 }, isDark: true });
  await second.close();
});

test('the window has our title bar with the system’s buttons in it, and a least size', async () => {
  const { app, page, close } = await launchApp({ userData });
  const readOverlay = () =>
    page.evaluate(() => {
      const { windowControlsOverlay } = navigator as unknown as {
        windowControlsOverlay: { visible: boolean; getTitlebarAreaRect: () => DOMRect };
      };
      const { width, height } = windowControlsOverlay.getTitlebarAreaRect();
      return { isVisible: windowControlsOverlay.visible, leavesRoom: width < innerWidth, height };
    });
  await expect.poll(readOverlay).toEqual({ isVisible: true, leavesRoom: true, height: 39 });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize())).toEqual([
    760, 520,
  ]);
  await close();
});

test('a register named on the command line opens; a second start hands its register over and ends', async () => {
  const first = await launchApp({ userData });
  const other = path.join(userData, 'Client A.recital');
  await answerSaveDialogs(first.app, other);
  expect(await callApp(first.page, 'app.saveCopy', {})).toEqual({ saved: true });
  await first.close();

  const second = await launchApp({ userData, words: [other] });
  expect(await callApp(second.page, 'register.info', {})).toMatchObject({ fileName: 'Client A.recital' });

  const handedOver = path.join(userData, 'registers', 'My register.recital');
  const third = spawn(
    await executableOf(second.app),
    [...sandboxWords(), `--user-data-dir=${userData}`, rootFolder, handedOver],
    {
      stdio: 'ignore',
    },
  );
  expect(await once(third, 'exit')).toEqual([0, null]);
  await expect.poll(async () => (await callApp(second.page, 'register.info', {})).fileName).toBe('My register.recital');
  await second.close();
});

test('registers are made, opened, copied and opened again from the menu', async () => {
  const { app, page, close } = await launchApp({ userData });
  const made = path.join(userData, 'Client B');
  await answerSaveDialogs(app, made);
  await clickMenu(app, 'newRegister');
  const openName = async (): Promise<string> => (await callApp(page, 'register.info', {})).fileName;
  await expect.poll(openName).toBe('Client B.recital');
  expect(existsSync(`${made}.recital`)).toBe(true);

  await answerOpenDialogs(app, path.join(userData, 'registers', 'My register.recital'));
  await clickMenu(app, 'openRegister');
  await expect.poll(openName).toBe('My register.recital');

  const { recent } = await callApp(page, 'app.state', {});
  expect(recent.map(({ fileName, folderName, isOpen }) => [fileName, folderName, isOpen])).toEqual([
    ['My register.recital', 'registers', true],
    ['Client B.recital', path.basename(userData), false],
  ]);
  await clickMenu(app, `recent-${recent[1]?.id ?? ''}`);
  await expect.poll(openName).toBe('Client B.recital');

  await answerOpenDialogs(app, undefined);
  expect(await callApp(page, 'app.openRegister', {})).toEqual({ opened: false });
  await close();
});

test('the menu, which has no bar, opens by key and from the register menu', async () => {
  test.skip(process.platform === 'darwin', 'macOS has a menu bar');
  const { app, page, close } = await launchApp({ userData });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const points = await app.evaluateHandle(({ Menu }) => {
    const seen: unknown[] = [];
    Menu.prototype.popup = (options) => seen.push([options?.x, options?.y]);
    return seen;
  });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F10' });
  });
  await expect.poll(() => points.jsonValue()).toEqual([[8, 40]]);
  await page.getByRole('button', { name: /Register menu/ }).click();
  await page.getByRole('menuitem', { name: /Application menu/ }).click();
  await expect
    .poll(() => points.jsonValue())
    .toEqual([
      [8, 40],
      [8, 40],
    ]);
  await close();
});

test('the page never learns a path, and gets nothing for one', async () => {
  const { app, page, close } = await launchApp({ userData });
  expect(JSON.stringify(await callApp(page, 'app.state', {}))).not.toContain(userData);
  const target = path.join(userData, 'out.json');
  await answerSaveDialogs(app, target);
  const chosen = await callApp(page, 'app.chooseTarget', { suggestedName: 'register.json', format: 'json' });
  expect(chosen?.fileName).toBe('out.json');
  const grant = chosen?.grant ?? '';
  expect(await callForReply(page, 'app.reveal', { grant })).toMatchObject({ ok: false });
  expect(await callApp(page, 'register.export', { grant, format: 'json' })).toMatchObject({
    bytes: statSync(target).size,
  });
  expect(await callForReply(page, 'register.export', { grant, format: 'json' })).toMatchObject({ ok: false });
  await close();
});

test('a register that cannot be opened says why, and offers the way out', async () => {
  const letter = path.join(userData, 'letter.recital');
  writeFileSync(letter, 'Dear Sir or Madam, '.repeat(100));
  const { app, page, close } = await launchApp({ userData, words: [letter] });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('letter.recital');
  expect(await callForReply(page, 'vendors.list', {})).toMatchObject({
    ok: false,
    error: { code: 'storage_unavailable' },
  });
  await answerSaveDialogs(app, path.join(userData, 'Fresh.recital'));
  await callApp(page, 'app.newRegister', {});
  await expect(page.getByRole('main')).not.toContainText('letter.recital');
  expect(readFileSync(letter, 'utf8')).toMatch(/^Dear Sir/);
  await close();
});

test('a recent register that has gone leaves the list, with a notice', async () => {
  const first = await launchApp({ userData });
  await callApp(first.page, 'app.openSample', {});
  await first.close();
  rmSync(path.join(userData, 'registers', 'My register.recital'));

  const second = await launchApp({ userData });
  await expect(second.page.getByText(/“My register\.recital” is no longer where it was/)).toBeVisible();
  const { recent } = await callApp(second.page, 'app.state', {});
  expect(recent.map(({ fileName }) => fileName)).toEqual(['Northlight Bookings (sample).recital']);
  await second.close();
});

test('the log tells of slow work and nothing personal', async () => {
  const { page, close } = await launchApp({ userData });
  await callApp(page, 'app.openSample', {});
  await callApp(page, 'vendors.create', { name: 'Maria Mustermann' });
  await callForReply(page, 'vendors.get', { id: '00000000-0000-7000-8000-000000000000' });
  await close();
  const folder = path.join(userData, 'logs');
  const log = existsSync(folder)
    ? readdirSync(folder)
        .map((file) => readFileSync(path.join(folder, file), 'utf8'))
        .join('')
    : '';
  expect(log).not.toContain('Mustermann');
  expect(log).not.toContain(userData);
  for (const line of log.split('\n').filter((text) => text !== ''))
    expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z \w/);
});

function sandboxWords(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function executableOf(app: ElectronApplication): Promise<string> {
  return app.evaluate(() => process.execPath);
}

async function setBounds(
  app: ElectronApplication,
  bounds: { x: number; y: number; width: number; height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
}
