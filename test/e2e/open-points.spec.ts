// What is open: found, settled at its field, set aside with a reason, taken back, and undone.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { fillField, openSample, waitUntilSaved } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

const table = (page: Page): Locator => page.getByRole('grid');
const rowOf = (page: Page, text: string): Locator => table(page).getByRole('row').filter({ hasText: text });
const tabOf = (page: Page, name: RegExp): Locator => page.getByRole('tab', { name });

/** What a rule says about a record. */
async function messageOf(page: Page, rule: string, subject: string): Promise<string> {
  const { groups } = await callApp(page, 'register.findings', {});
  const found = groups.flatMap(({ findings }) => findings).find((one) => one.rule === rule && one.subject === subject);
  if (found === undefined) throw new Error(`${rule} says nothing about ${subject}`);
  return found.message;
}

async function countOpen(page: Page): Promise<number> {
  return (await callApp(page, 'register.findings', { limit: 0 })).total;
}

test('a register without open points says so and what is answered', async () => {
  const { page } = running;
  await page.evaluate(() => {
    location.hash = '/open-points';
  });
  await expect(page.getByRole('heading', { name: /^No open points\. 0 answers stated or none\.$/ })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/';
  });
  await openSample(page);
});

test('each topic of the overview leads to its points, and a point to the field where it is settled', async () => {
  const { page, consoleMessages } = running;
  const total = await countOpen(page);
  const recipients = await messageOf(page, 'art-30-1-d', 'Webinars and events');
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Open points/ })).toContainText(String(total));
  await page.getByRole('link', { name: /Record of processing.*required/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open points' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Topic: Record of processing/ })).toBeVisible();
  await expect(table(page).getByRole('button', { name: /^Record of processing/ })).toContainText('required');

  await rowOf(page, recipients).click();
  const inspector = page.getByRole('complementary', { name: 'Webinars and events' });
  await expect(inspector).toContainText(recipients);
  await expect(inspector).toContainText('DutyRequiredAsked byArt. 30(1)(d)');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);

  await inspector.getByRole('button', { name: 'Go to the field' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Webinars and events' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Recipients' })
    .getByRole('radio', { name: 'None', exact: true })
    .click({ force: true });
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(rowOf(page, recipients)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, recipients)).toBeVisible();
  expect(await countOpen(page)).toBe(total);
  expect(consoleMessages).toEqual([]);
});

test('a point is dismissed with a reason and a day, listed apart, restored, and undone by keys', async () => {
  const { page, consoleMessages } = running;
  const total = await countOpen(page);
  const unused = await messageOf(page, 'measure-unused', 'yearly training of staff');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Open points/ })
    .click();
  await tabOf(page, /^All/).click();
  await page.getByRole('searchbox', { name: 'Find in list' }).fill('yearly training');
  await rowOf(page, unused).click();
  await page.getByRole('button', { name: 'Dismiss…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dismiss this point' });
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dialog).toContainText('Say why nothing has to be done.');
  await fillField(dialog, 'Reason', 'It protects all of them.');
  await fillField(dialog, 'Until', '31 December 2098');
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(tabOf(page, /^All/)).toHaveText(`All${total - 1}`);
  await expect(rowOf(page, unused)).toHaveCount(0);

  await tabOf(page, /^Dismissed/).click();
  await expect(rowOf(page, unused)).toContainText('It protects all of them.');
  await expect(rowOf(page, unused)).toContainText('31 Dec 2098');
  await rowOf(page, unused).click();
  await expect(page.getByRole('complementary', { name: 'yearly training of staff' })).toContainText('Until31 Dec 2098');
  await rowOf(page, unused)
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Nothing is dismissed' })).toBeVisible();
  await expect(tabOf(page, /^All/)).toHaveText(`All${total}`);

  await page.keyboard.press('Control+z');
  await expect(rowOf(page, unused)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Nothing is dismissed' })).toBeVisible();
  expect(await countOpen(page)).toBe(total);
  expect(consoleMessages).toEqual([]);
});

test('a pre-filled fact is shown with its value and source, and confirmed in one undoable step', async () => {
  const { page } = running;
  await tabOf(page, /^All/).click();
  await page.getByRole('searchbox', { name: 'Find in list' }).fill('Intercom');
  await page.getByRole('button', { name: /^Topic/ }).click();
  await page.getByRole('menuitem', { name: 'Pre-filled facts to confirm' }).click();
  const row = rowOf(page, 'processing locations of “Intercom”');
  await row.click();
  const inspector = page.getByRole('complementary', { name: /Intercom$/ });
  await expect(inspector).toContainText('ValueUnited States');
  await expect(inspector).toContainText('14 Sep 2026');
  await inspector.getByRole('button', { name: /^Confirm / }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});

test('the letters of Art. 30 and the gaps of the policy text are lists of their own', async () => {
  const { page } = running;
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Overview/ })
    .click();
  await page
    .getByRole('link', { name: /^\(f\): \d+ open$/ })
    .first()
    .click();
  await expect(tabOf(page, /^Art. 30 letters/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: /Letter: \(f\)/ })).toBeVisible();
  await expect(rowOf(page, 'Abuse and fraud prevention')).toContainText('retention period of “Abuse signals”');
  await tabOf(page, /^Policy text/).click();
  await expect(rowOf(page, 'Cookies and trackers').first()).toContainText('lifetime of “newsletter pixel”');
});

test('once the policy is published, the overview tells what changed since and what is no longer true', async () => {
  const { page, consoleMessages } = running;
  await callApp(page, 'policy.publish', { version: '7' });
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Vendors/ })
    .click();
  await page.getByRole('rowheader', { name: 'Postmark', exact: true }).dblclick();
  await page.getByRole('tab', { name: 'All fields' }).click();
  await fillField(page, 'Name', 'Kiebitz Mail');
  await waitUntilSaved(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Overview/ })
    .click();
  const changed = page.getByRole('region', { name: 'Changed since version 7' });
  await expect(changed.getByRole('listitem').first()).toContainText('Kiebitz Mail');
  await expect(page.getByRole('link', { name: /Published sentences that are no longer true/ })).toContainText(
    'Version 7',
  );
  expect(consoleMessages).toEqual([]);
});
