// The main job, end to end in the real app: facts in, documents out, all of it undone again, and found as it was left.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { callApp } from './support/calls.ts';
import { chooseOption, fillField, openSample, pickEntry, waitUntilSaved } from './support/forms.ts';
import { launchApp, makeUserData, removeFolder } from './support/launch.ts';
import { answerSaveDialogs, clickMenu } from './support/shell.ts';

const sample = 'Northlight Bookings (sample).recital';
let userData: string;
test.beforeEach(() => {
  userData = makeUserData();
});
test.afterEach(() => removeFolder(userData));

test('a vendor and all that hangs on it is entered, stated, exported, undone, and found again', async () => {
  test.setTimeout(120_000);
  const first = await launchApp({ userData });
  const { app, page } = first;
  await openSample(page);
  const before = await readHead(page);

  await test.step('add a vendor', async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Vendors/ })
      .click();
    await page.getByRole('button', { name: 'New vendor' }).click();
    await fillField(page, 'Name', 'Fjordmail');
    await expect(page.getByRole('heading', { level: 1, name: 'Fjordmail' })).toBeVisible();
    await pickEntry(page, 'Country', 'United States');
    await waitUntilSaved(page);
  });

  await test.step('engage it', async () => {
    await goTo(page, '/more/engagements/new');
    await pickEntry(page, 'Vendor', 'Fjordmail');
    await expect(page.getByRole('heading', { level: 1, name: /^Fjordmail/ })).toBeVisible();
    await chooseOption(page, /Role Art\. 4/, /^Processor/);
    await pickEntry(page, 'Activities', 'Newsletter');
    await pickEntry(page, 'Data categories', 'Newsletter statistics');
    await page.getByRole('combobox', { name: 'What for' }).fill('delivery of the newsletter');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
  });

  await test.step('give its data a retention rule', async () => {
    await goTo(page, '/retention/new');
    await fillField(page, 'Which data', 'Fjordmail delivery logs');
    await expect(page.getByRole('heading', { level: 1, name: 'Fjordmail delivery logs' })).toBeVisible();
    await pickEntry(page, 'Data categories', 'Newsletter statistics');
    await chooseOption(page, /How the length is known/, 'Exactly');
    await fillField(page, 'Period', 'five months');
    await expect(page.getByRole('textbox', { name: 'Period', exact: true })).toHaveValue('5 months');
    await waitUntilSaved(page);
  });

  await test.step('give its transfer a mechanism', async () => {
    await goTo(page, '/transfers/new');
    await pickEntry(page, 'Importer, a vendor', 'Fjordmail');
    await expect(page.getByRole('heading', { level: 1, name: /Fjordmail/ })).toBeVisible();
    await page.getByRole('link', { name: 'Add to destinations' }).click();
    await pickEntry(page.getByRole('list', { name: 'Destinations' }), 'Country', 'United States');
    await pickEntry(page, 'Activities', 'Newsletter');
    await pickEntry(page, 'Data categories', 'Newsletter statistics');
    await page.getByRole('link', { name: /^Add to mechanisms/ }).click();
    await chooseOption(page, /^Choose Mechanism/, /standard contractual clauses/i);
    await waitUntilSaved(page);
  });

  await test.step('the policy preview states all of it', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
    const text = page.getByRole('main');
    await expect(text.getByRole('row', { name: /^Fjordmail .*newsletter/i }).first()).toBeVisible();
    await expect(
      text.getByRole('row', { name: /^Fjordmail The United States .*standard contractual clauses/i }),
    ).toBeVisible();
    await expect(text.getByRole('button', { name: 'Fjordmail delivery logs: for 5 months.' })).toBeVisible();
  });

  await test.step('export the record through the dialog and find it in the file', async () => {
    const file = path.join(userData, 'record.xlsx');
    await answerSaveDialogs(app, file);
    await clickMenu(app, 'exportRecord');
    const dialog = page.getByRole('dialog', { name: /Export/ });
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog.getByText(/record\.xlsx/).first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Show in folder' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    const newsletter =
      (await readCells(file, 1)).find((row) => row.some((cell) => cell === 'Newsletter'))?.join(' | ') ?? '';
    expect(newsletter).toContain('Fjordmail');
    expect(newsletter).toContain('United States');
    expect(newsletter).toMatch(/standard contractual clauses/i);
    const everything = JSON.stringify(await Promise.all([2, 3, 4, 5].map((sheet) => readCells(file, sheet))));
    expect(everything).toContain('Fjordmail delivery logs');
    expect(everything).toMatch(/(five|5) months/);
  });

  const after = await readHead(page);
  const steps = after - before;
  expect(steps).toBeGreaterThanOrEqual(12);

  await test.step('undo it all, step by step', async () => {
    for (let step = 0; step < steps; step += 1) await undoOnce(page, app, step);
    await expect
      .poll(async () => JSON.stringify(await callApp(page, 'register.search', { text: 'Fjordmail' })))
      .toBe('[]');
    const info = await callApp(page, 'register.info', {});
    expect(info.undo === null || info.undo.sequence <= before).toBe(true);
    await expect(page.getByRole('main').getByText('Fjordmail')).toHaveCount(0);
    expect((await callApp(page, 'register.verify', {})).problems).toEqual([]);
  });

  await test.step('bring two steps back, close, open again: all is as it was left', async () => {
    await clickMenu(app, 'redo');
    await expect.poll(async () => (await callApp(page, 'register.info', {})).undo?.title).toBe('Fjordmail');
    const left = await callApp(page, 'register.info', {});
    await first.close();

    const second = await launchApp({ userData });
    await expect(second.page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    expect(await callApp(second.page, 'register.info', {})).toEqual({ ...left, fileName: sample });
    await second.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Vendors/ })
      .click();
    await expect(second.page.getByRole('rowheader', { name: 'Fjordmail' })).toBeVisible();
    await second.close();
  });
});

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function readHead(page: Page): Promise<number> {
  return (await callApp(page, 'register.info', {})).head?.sequence ?? 0;
}

/** One undo, by the menu, the key or the title bar in turn; each has taken effect when the journal has grown. */
async function undoOnce(page: Page, app: Parameters<typeof clickMenu>[0], step: number): Promise<void> {
  const head = await readHead(page);
  await page.getByRole('heading', { level: 1 }).click();
  if (step % 3 === 0) await clickMenu(app, 'undo');
  else if (step % 3 === 1) await page.keyboard.press('Control+z');
  else await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => readHead(page), { intervals: [20, 40, 80] }).toBe(head + 1);
}

/** Cells of one sheet of a workbook (from 1), read by another library than the one that wrote it. */
async function readCells(file: string, sheet: number): Promise<unknown[][]> {
  return readSheet(readFileSync(file), sheet);
}
