// What would break: asked by keyboard and mouse, answered in groups, and nothing is changed by it.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { chooseOption, fillField, openSample, pickEntry } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await openSample(running.page);
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

test('supposes that a framework falls, shows what hangs on it, and changes nothing', async () => {
  const { page, consoleMessages } = running;
  const before = await callApp(page, 'register.info', {});
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1, name: 'Shock test' })).toBeVisible();
  await expect(page.getByText('Supposed only: nothing in the register is changed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What would break?' })).toBeVisible();

  await chooseOption(page, /What happens/, 'A mechanism falls');
  await chooseOption(page, /^(?!.*What happens).*Mechanism/, /^EU-US Data Privacy Framework/);
  await fillField(page, 'From', '1 March 2027');
  await expect(
    page.getByText('6 transfers, 6 activities, 8 data categories, 4 vendors, 5 policy sentences'),
  ).toBeVisible();

  const transfers = page.getByRole('region', { name: 'Transfers', exact: true });
  const stripe = transfers.getByRole('listitem').filter({ hasText: 'Northlight Bookings to Stripe' }).first();
  await expect(stripe).toContainText('No longer holdsEU-US Data Privacy Framework');
  await expect(stripe).toContainText('Standard contractual clauses, module 3 (unverified)');
  await expect(page.getByRole('region', { name: 'Could have turned to it' }).getByRole('listitem')).toHaveCount(5);

  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);

  // The question is in the address: away and back, and it is answered again.
  await stripe.getByRole('link', { name: 'Northlight Bookings to Stripe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Stripe/ })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(transfers.getByRole('listitem')).toHaveCount(6);

  expect(await callApp(page, 'register.info', {})).toEqual(before);
  expect(consoleMessages).toEqual([]);
});

test('supposes a vendor that moves, and one that engages a vendor not in the register', async () => {
  const { page } = running;
  await page.getByRole('link', { name: 'Shock test' }).click();
  await chooseOption(page, /What happens/, 'A vendor moves');
  await pickEntry(page, 'Vendor', 'Brieftaube');
  await pickEntry(page, 'Moves to', 'India');
  await expect(page.getByRole('region', { name: 'Activities' })).toContainText('reaches India; no longer Switzerland');

  await chooseOption(page, /What happens/, 'A vendor engages another');
  const engaged = page.getByRole('combobox', { name: 'Engages', exact: true });
  await engaged.fill('Lark Analytics');
  await engaged.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: /Brieftaube to Lark Analytics/ })).toBeVisible();
});

test('the vendor page gives each mechanism with its reason and records a choice that can be undone', async () => {
  const { page } = running;
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Vendors/ })
    .click();
  await page.getByRole('rowheader', { name: 'Sentry', exact: true }).dblclick();
  const card = page.getByRole('region', { name: 'Transfer to the United States' });
  await expect(card).toContainText('No mechanism recorded');
  const clauses = card.getByRole('radio', { name: /Standard contractual clauses, module 2/ });
  await expect(clauses).toHaveAccessibleName(/the exporter is a controller, the importer a processor/);
  await expect(card.getByRole('radio', { name: /Derogation/ })).toHaveAccessibleName(/Not for transfers that repeat/);
  await card.getByText('Standard contractual clauses, module 2', { exact: true }).click();
  await expect(clauses).toBeChecked();
  await expect(card).toContainText('Unverified');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(clauses).not.toBeChecked();
  await expect(card).toContainText('No mechanism recorded');
});
