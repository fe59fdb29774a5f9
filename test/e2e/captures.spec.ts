// Vendors' pages of sub-processors: read, held against the chain and against the page before, taken over; files that are dropped.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { pickEntry } from './support/forms.ts';
import { launchApp, removeFolder, rootFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerOpenDialogs } from './support/shell.ts';

const march = [
  '<h1>Sub-processors</h1><table><tr><th>Name</th><th>Purpose</th><th>Country</th></tr>',
  '<tr><td>Kestrel Mail</td><td>Email</td><td>United States</td></tr>',
  '<tr><td>Norrwacht GmbH</td><td>Backups</td><td>Germany</td></tr></table>',
].join('\n');
const may = 'Name,Purpose,Country\nKestrel Mail,Email,Ireland\nZendesk,Support,US\n';

let running: RunningApp;
let page: Page;
let vendorId: string;
test.beforeEach(async () => {
  running = await launchApp();
  ({ page } = running);
  const vendor = await callApp(page, 'vendors.create', { name: 'Oxbow Ledger', subProcessorObjectionDays: 14 });
  vendorId = vendor.id;
  const activity = await callApp(page, 'activities.create', { name: 'Bookkeeping', status: 'active' });
  await callApp(page, 'engagements.create', { vendorId, activityIds: [activity.id], purposes: ['bookkeeping'] });
});
test.afterEach(async () => {
  expect(running.consoleMessages).toEqual([]);
  await running.close();
  removeFolder(running.userData);
});

function fileOf(name: string, text: string): string {
  const file = path.join(running.userData, name);
  writeFileSync(file, text);
  return file;
}

async function openVendor(): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/vendors/${id}`;
  }, vendorId);
  await expect(page.getByRole('heading', { level: 1, name: 'Oxbow Ledger' })).toBeVisible();
}

const group = (title: string): Locator => page.getByRole('region', { name: title, exact: true });

test('a saved page is read with the mouse, taken into the chain, and compared with the next one', async () => {
  await openVendor();
  await answerOpenDialogs(running.app, fileOf('march.html', march));
  await page.getByRole('link', { name: 'Read a saved page… of sub-processors' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sub-processor pages' })).toBeVisible();
  await expect(group('New on the page').getByText('Kestrel Mail')).toBeVisible();
  await expect(group('New on the page').getByText('Backups; Germany')).toBeVisible();
  await expect(page.getByText('This is the first page kept of this vendor.')).toBeVisible();
  await expect(group('Countries that data reach for the first time').getByRole('listitem')).toHaveText([
    /^United States\s*Bookkeeping$/,
    /^Germany\s*Bookkeeping$/,
  ]);
  await expect(
    group('Sentences of the policy')
      .getByText(/Kestrel Mail/)
      .first(),
  ).toBeVisible();

  // The effect is that of what is chosen.
  await page.getByRole('checkbox', { name: 'Kestrel Mail' }).click({ force: true });
  await expect(group('Countries that data reach for the first time').getByRole('listitem')).toHaveText([/^Germany/]);
  await page.getByRole('checkbox', { name: 'All differences' }).click({ force: true });
  await page.getByRole('button', { name: 'Take 2 differences into the chain' }).click();
  await expect(page.getByText('The page and the chain say the same.')).toBeVisible();
  expect(await callApp(page, 'subProcessings.list', {})).toHaveLength(2);

  await answerOpenDialogs(running.app, fileOf('may.csv', may));
  await page.getByRole('button', { name: 'Read a saved page…' }).click();
  await expect(group('New on the page').getByText('Zendesk')).toBeVisible();
  await expect(group('New on the page').getByText(/^Object until /)).toBeVisible();
  await expect(group('Says something else').getByText('Email; Ireland')).toBeVisible();
  await expect(group('Not on the page any more').getByText('Norrwacht GmbH')).toBeVisible();
  const since = page.getByRole('region', { name: /^Since the page of / });
  await expect(since.getByRole('listitem')).toHaveText([
    /Changed\s*Kestrel Mail\s*countries: United States Ireland/,
    /Added\s*Zendesk\s*Support; United States/,
    /Removed\s*Norrwacht GmbH\s*Backups; Germany/,
  ]);
  await expect(page.getByText('2 pages kept')).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await callApp(page, 'app.setPreferences', { theme });
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');
    expect((await checkPage()).violations).toEqual([]);
  }

  await page.getByRole('button', { name: 'Take 3 differences into the chain' }).click();
  const toast = page.getByRole('alertdialog').filter({ hasText: '3 differences taken into the chain.' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(group('New on the page').getByText('Zendesk')).toBeVisible();

  await page.getByRole('region', { name: 'Pages kept' }).getByRole('link', { name: /^\d/ }).first().click();
  await expect(page.getByText('This is the first page kept of this vendor.')).toBeVisible();
});

test('a page is read and taken over with the keyboard alone', async () => {
  await openVendor();
  await answerOpenDialogs(running.app, fileOf('may.csv', may));
  await page.getByRole('link', { name: 'Read a saved page… of sub-processors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sub-processor pages' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'All differences' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Kestrel Mail' })).not.toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take 1 difference into the chain' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(group('New on the page').getByRole('listitem')).toHaveText([/^Kestrel Mail/]);
  const names = (await callApp(page, 'vendors.list', {})).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Oxbow Ledger', 'Zendesk']);
  await page.keyboard.press('Control+z');
  await expect(group('New on the page').getByRole('listitem')).toHaveCount(2);
});

test('a dropped file is read as what the user says that it is', async () => {
  await openVendor();
  const cover = page.getByText('Drop the file to read it');
  await drag(page, fileOf('may.csv', may), ['dragEnter', 'dragOver']);
  await expect(cover).toBeVisible();
  await drag(page, path.join(running.userData, 'may.csv'), ['drop']);
  await expect(cover).toHaveCount(0);
  // On the page of a vendor it is a page of that vendor.
  const dialog = page.getByRole('dialog', { name: 'Read may.csv' });
  await expect(dialog.getByRole('combobox', { name: 'Whose page' })).toHaveValue('Oxbow Ledger');
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(group('New on the page').getByText('Zendesk')).toBeVisible();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('link', { name: /^Reading/ }).click();
  const policy = path.join(rootFolder, 'test/fixtures/policies/quillmoor.html');
  await drag(page, policy, ['dragEnter', 'dragOver', 'drop']);
  const ask = page.getByRole('dialog', { name: 'Read quillmoor.html' });
  await ask.getByRole('radio', { name: /A vendor’s page of sub-processors/ }).check({ force: true });
  await ask.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(ask.getByText('Choose the vendor first.')).toBeVisible();
  await pickEntry(ask, 'Whose page', 'Oxbow Ledger');
  await ask.getByRole('radio', { name: /A privacy policy of ours/ }).check({ force: true });
  await ask.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Text of the policy' })).toBeVisible();
  expect(await callApp(page, 'readings.summaries', {})).toMatchObject([{ fileName: 'quillmoor.html' }]);

  await drag(page, fileOf('register.xlsx', 'no workbook'), ['dragEnter', 'dragOver', 'drop']);
  await expect(page.getByText(/^register\.xlsx was not read\./)).toBeVisible();
});

function checkPage() {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // React Aria says there what has changed; it is no picture.
  const asked = builder.exclude('[data-live-announcer]');
  return asked.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
}

/** Drags a file of the machine over the window, as the system does. */
async function drag(target: Page, file: string, types: readonly ('dragEnter' | 'dragOver' | 'drop')[]): Promise<void> {
  const session = await target.context().newCDPSession(target);
  for (const type of types)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await session.detach();
}
