// Publishing a policy, then changing facts: what changed, what it obliges to, and the notice, in the real app.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { chooseOption, fillField, openSample } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import { answerOpenDialogs } from './support/shell.ts';

test('a policy is published; changed facts show as changes, duties, a day and a notice', async () => {
  const { page, close, userData, app } = await launchApp();
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Publications' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText('Nothing yet to compare with')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Privacy Policy, version 7, English' })).toBeVisible();

  await main.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the policy' });
  await fillField(dialog, 'Version', '4.0');
  await dialog.getByText('Write the files too').click();
  await answerOpenDialogs(app, undefined);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog).toBeVisible();
  await answerOpenDialogs(app, userData);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published and kept. 11 files in “policy 4.0 en”.')).toBeVisible({ timeout: 30_000 });
  const folder = path.join(userData, 'policy 4.0 en');
  expect(readdirSync(folder).toSorted()).toEqual([
    ...['docx', 'html', 'json', 'md', 'pdf', 'txt'].map((format) => `policy.${format}`),
    'snapshot.json',
    ...['csv', 'html', 'json', 'md'].map((format) => `sub-processors.${format}`),
  ]);
  expect(readFileSync(path.join(folder, 'policy.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(path.join(folder, 'snapshot.json'), 'utf8')).toContain('"version": "4.0"');
  await expect(main.getByText('Nothing has changed since')).toBeVisible();
  await expect(main.getByText(/version 4\.0, published/)).toBeVisible();

  const rules = await callApp(page, 'retentionRules.list', {});
  const rule = rules.find(({ name }) => name === 'Billing records') ?? rules.find(({ period }) => period !== null);
  if (rule === undefined) throw new Error('The sample has a period');
  await callApp(page, 'retentionRules.update', {
    id: rule.id,
    revision: rule.revision,
    patch: { periodKind: 'exact', period: 'P30Y' },
  });
  const [organisation] = await callApp(page, 'organisations.list', {});
  if (organisation === undefined) throw new Error('The sample has an organisation');
  await callApp(page, 'organisations.update', {
    id: organisation.id,
    revision: organisation.revision,
    patch: { address: '1 New Quay' },
  });
  const [engagement] = (await callApp(page, 'engagements.list', {})).filter(({ role }) => role === 'subProcessor');
  if (engagement === undefined) throw new Error('The sample has a sub-processor');
  const vendor = await callApp(page, 'vendors.create', { name: 'Fernmail', country: 'US' });
  const { activityIds, serviceIds } = engagement;
  await callApp(page, 'engagements.create', {
    vendorId: vendor.id,
    activityIds,
    serviceIds,
    role: 'subProcessor',
    purposes: ['sending of reminders'],
  });
  await page.reload();

  const material = main.getByRole('region', { name: 'Material changes' });
  await expect(material.getByRole('link', { name: new RegExp(`^${rule.name} Kept longer`) })).toBeVisible();
  await expect(main.getByText(/^Earliest day on which these changes may take effect/)).toBeVisible();
  const sentences = main.getByRole('region', { name: /^Published sentences that are no longer true/ });
  await expect(sentences.getByText('1 New Quay').first()).toBeVisible();
  await expect(sentences.locator('s').first()).toBeVisible();
  await main.getByRole('button', { name: 'Copy the notice', exact: true }).click();
  await expect(page.getByText('The notice is on the clipboard.')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Data are kept longer');

  const toCustomers = main.getByRole('region', { name: 'Draft of the notice to customers' });
  await expect(toCustomers.getByText(/customers can object before .* \(Art\. 28\(2\)\)/)).toBeVisible();
  await expect(toCustomers.getByText(/Fernmail\*\* will work for us; purpose: sending of reminders/)).toBeVisible();
  await chooseOption(page, /Language of the drafts/, 'German');
  await expect(main.getByText('# Änderung: Datenschutzerklärung')).toBeVisible();
  await expect(toCustomers.getByText(/Neu: \*\*Fernmail\*\*; Zweck: /)).toBeVisible();

  await material.getByRole('link', { name: new RegExp(`^${rule.name} Kept longer`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: rule.name })).toBeVisible();
  await close();
  removeFolder(userData);
});

test('a record shows what the policy says of it, and what was published and is no longer true', async () => {
  const { page, close, userData } = await launchApp();
  await openSample(page);
  await callApp(page, 'policy.publish', { version: '4.0' });
  const rule = (await callApp(page, 'retentionRules.list', {})).find(({ periodKind }) => periodKind === 'exact');
  if (rule === undefined) throw new Error('The sample has an exact period');
  await callApp(page, 'retentionRules.update', {
    id: rule.id,
    revision: rule.revision,
    patch: { period: 'P30Y' },
  });
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/retention/${rule.id}`);
  await expect(page.getByRole('heading', { name: 'In the policy' })).toBeVisible();
  await expect(page.getByText('Published, and no longer true').first()).toBeVisible();
  await expect(page.getByText(/: for 30 years/).first()).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  await expect(page.getByText(/^1 sentence published on .* is no longer true\.$/)).toBeVisible();
  await page.getByRole('button', { name: /: for 30 years.*, the published version says something else$/ }).click();
  const facts = page.getByRole('complementary', { name: 'Facts behind the sentence' });
  await expect(facts.getByText('Version 4.0 says otherwise')).toBeVisible();
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Show what changed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Publications' })).toBeVisible();
  await close();
  removeFolder(userData);
});
