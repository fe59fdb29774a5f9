// The way through the app without a mouse.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { launchApp, removeFolder } from './support/launch.ts';

const mostSteps = 120;

test('the main job can be done with the keyboard alone', async () => {
  const { page, userData, close } = await launchApp();
  const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });

  await tabTo(page, page.getByRole('button', { name: 'Open the sample register' }));
  await page.keyboard.press('Enter');
  await expect(heading('Overview')).toBeVisible();

  // The first Tab offers to skip the places.
  await page.reload();
  await expect(heading('Overview')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/skip/i);

  await press(page, 'g', 'v');
  await expect(heading('Vendors')).toBeVisible();
  await press(page, 'n');
  await expect(heading('New vendor')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'Name', exact: true }).first());
  await page.keyboard.type('Keyboard Courier');
  await page.keyboard.press('Tab');
  await expect(heading('Keyboard Courier')).toBeVisible();

  // The page has become that of a stored vendor, and the focus is still in its form.
  await expect(page.locator('main [data-field] :focus')).toHaveCount(1);

  // A choice, with arrows.
  await tabTo(page, page.getByRole('radio', { name: 'Active' }));
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await findVendor(page))?.status).toBe('ended');

  // Undo twice: the choice, then the vendor; then bring it back.
  await press(page, 'Control+z');
  await expect.poll(async () => (await findVendor(page))?.status).toBe('active');
  await press(page, 'g', 'o');
  await expect(heading('Overview')).toBeVisible();
  await press(page, 'Control+z');
  await expect.poll(() => findVendor(page)).toBeUndefined();
  await press(page, 'Control+Shift+Z');
  await expect.poll(async () => (await findVendor(page))?.status).toBe('active');

  // Find it, open it.
  await press(page, 'Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search all records' })).toBeFocused();
  await page.keyboard.type('keyboard cour');
  const found = page.getByRole('main').getByRole('link', { name: /Keyboard Courier/ });
  await expect(found).toBeVisible();
  await tabTo(page, found);
  await page.keyboard.press('Enter');
  await expect(heading('Keyboard Courier')).toBeVisible();

  // A dialog keeps the focus, and gives it back.
  await press(page, 'Escape');
  await tabTo(page, page.getByRole('link', { name: /^Record/ }));
  await page.keyboard.press('Enter');
  await expect(heading('Record')).toBeVisible();
  const opener = page.getByRole('main').getByRole('button', { name: 'Export' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export the record' });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  await close();
  removeFolder(userData);
});

async function findVendor(page: Page) {
  return (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Keyboard Courier');
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until `target` has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
