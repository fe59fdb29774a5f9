// Filling in records the way a person does: by label, leaving each field so that it saves.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Types into a text field and leaves it. */
export async function fillField(scope: Page | Locator, label: string | RegExp, text: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label, exact: typeof label === 'string' }).first();
  await field.fill(text);
  await field.press('Tab');
}

/** Types a name into a combo box and takes the entry it offers. */
export async function pickEntry(scope: Page | Locator, label: string, name: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: label, exact: true }).first();
  await box.click();
  await box.pressSequentially(name);
  const page = 'page' in scope ? scope.page() : scope;
  await page.getByRole('option', { name }).first().click();
}

/** Opens a drop-down button and takes one of its options. */
export async function chooseOption(page: Page, label: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
}

/** Waits until the title bar says that everything is written. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
}

/** Opens the sample register from the first-run screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
}
