// The record page: any layout, a layout of one's own, an export that is proven, and a pack for an authority.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf.ts';
import { readWrittenZip } from '../fixtures/written-zip.ts';
import { callApp } from './support/calls.ts';
import { chooseOption, fillField, openSample, pickEntry } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerSaveDialogs } from './support/shell.ts';

let running: RunningApp;
let page: Page;
test.beforeEach(async () => {
  running = await launchApp();
  ({ page } = running);
  await openSample(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Record/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Record' })).toBeVisible();
});
test.afterEach(async () => {
  await running.close();
  removeFolder(running.userData);
});

test('a layout with forms is shown form by form, in its own language', async () => {
  await chooseLayout('CNIL workbook 2019 (France)');
  await expect(page.getByText(/not checked against the official file/)).toBeVisible();
  await page.getByRole('button', { name: /^Sheet/ }).click();
  await page.getByRole('menuitem', { name: /Payroll/ }).click();
  const form = page.getByRole('table', { name: /Payroll/ });
  await expect(form.getByRole('row', { name: /^Nom du traitement Payroll/ })).toBeVisible();
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('menuitem', { name: 'German', exact: true }).click();
  await expect(
    page
      .getByRole('table', { name: /Payroll/ })
      .getByText('Deutschland')
      .first(),
  ).toBeVisible();
});

test('a layout of one’s own has the columns that were chosen, in the file too', async () => {
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('menuitem', { name: /^Copy/ }).click();
  await fillField(page.getByRole('dialog'), 'Name of the layout', 'Board record');
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page.getByRole('button', { name: 'Layout: Board record' })).toBeVisible();

  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('menuitem', { name: /^Choose and order columns/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Columns of Board record/ });
  const rows = dialog.getByRole('list', { name: 'Columns' }).getByRole('listitem');
  await rows.nth(1).getByRole('textbox').fill('What we do');
  await rows
    .nth(1)
    .getByRole('button', { name: /^Move .*up/ })
    .click();
  await expect(rows.nth(0).getByRole('textbox')).toHaveValue('What we do');
  const [removed] = await rows.nth(2).getByRole('textbox').all();
  expect(await removed?.inputValue()).toBe('Controller');
  await rows
    .nth(2)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await dialog.getByRole('link', { name: 'Add a column' }).click();
  await pickEntry(dialog, 'Column to add', 'Controller');
  await expect(rows.last().getByRole('textbox')).toHaveValue('Controller');
  await dialog.getByRole('button', { name: 'Save the layout' }).click();
  await expect(dialog).toHaveCount(0);
  const headings = page.getByRole('table').getByRole('columnheader');
  await expect(headings.first()).toHaveText('What we do');

  const file = path.join(running.userData, 'board.csv');
  await answerSaveDialogs(running.app, file);
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
  const exporting = page.getByRole('dialog', { name: 'Export the record' });
  await expect(exporting.getByRole('radio', { name: /^Board record/ })).toBeChecked();
  await exporting.getByText('CSV', { exact: true }).click();
  await chooseOption(page, /Between columns/, 'Semicolon');
  await exporting.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exporting.getByText(/^board\.csv is written\./)).toBeVisible();
  await expect(exporting.getByText(/Opened again: [\d,]+ cells are as in the register/)).toBeVisible();
  await expect(exporting.getByText(/CSV has room for one table\. Left out: .*Coverage/)).toBeVisible();
  const header =
    readFileSync(file, 'utf8')
      .split('\n')
      .find((line) => line.includes('What we do')) ?? '';
  expect(header.replace('\uFEFF', '').split(';')[0]).toBe('What we do');

  // Opened again, the dialog is as it was left, but for filters and day.
  await exporting.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
  await expect(exporting.getByRole('radio', { name: 'CSV', exact: true })).toBeChecked();
});

test('a target that cannot be written is told, and nothing is left', async () => {
  const folder = path.join(running.userData, 'nowhere');
  await answerSaveDialogs(running.app, path.join(folder, 'r.xlsx'));
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the record' });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('What stood there before is unchanged.');
  expect(readdirSync(running.userData)).not.toContain('nowhere');
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
});

test('a pack for an authority is made, printed too, and noted', async () => {
  test.setTimeout(120_000);
  const file = path.join(running.userData, 'pack.zip');
  await answerSaveDialogs(running.app, file);
  await page.getByRole('button', { name: 'Regulator pack' }).click();
  const dialog = page.getByRole('dialog', { name: 'Regulator pack' });
  await dialog.getByText('Open findings').click();
  await dialog.getByRole('button', { name: 'Make the pack' }).click();
  await expect(dialog.getByText(/^pack\.zip is written\./)).toBeVisible({ timeout: 90_000 });
  const shown = await dialog.getByRole('code').textContent();
  const names = [...(await readWrittenZip(readFileSync(file))).keys()];
  expect(names).toContain('verify.html');
  expect(names.filter((name) => name.endsWith('.pdf'))).toEqual(['cover.pdf', 'record.pdf']);
  const noted = (await callApp(page, 'publications.list', {})).find(({ sha256 }) => sha256 === shown);
  expect(noted?.kind).toBe('record');
});

test('a list is a file of its own, and so are the annexes of clauses with a vendor', async () => {
  const list = path.join(running.userData, 'cookies.html');
  await answerSaveDialogs(running.app, list);
  await page.getByRole('button', { name: 'Lists' }).click();
  const dialog = page.getByRole('dialog', { name: 'A list as a file' });
  await dialog.getByText('Cookies and similar technologies').click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText(/^cookies\.html is written\./)).toBeVisible();
  expect(readFileSync(list, 'utf8')).toContain('nb_lang');
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();

  const annexes = path.join(running.userData, 'annexes.docx');
  await answerSaveDialogs(running.app, annexes);
  const vendor = (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Stripe');
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/vendors/${vendor?.id}`);
  await page.getByRole('button', { name: 'Annexes' }).click();
  await page.getByRole('menuitem', { name: /^Module two/ }).click();
  await expect(page.getByText(/^annexes\.docx is written/)).toBeVisible();
  const document = (await readWrittenZip(readFileSync(annexes))).get('word/document.xml');
  expect(document).toContain('Stripe Payments Europe, Limited');
});

test('the record is printed as PDF', async () => {
  const file = path.join(running.userData, 'record.pdf');
  await answerSaveDialogs(running.app, file);
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the record' });
  await dialog.getByText('PDF', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText(/^record\.pdf is written\./)).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(readFileSync(file));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Payroll');
});

async function chooseLayout(title: string): Promise<void> {
  await page.getByRole('button', { name: /^Layout/ }).click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
}
