// Vendors from the catalogue: five in seconds, by alias and Enter; what was filled in is confirmed one by one.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { openSample, pickEntry } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await openSample(running.page);
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

test('five vendors are added by names that they are known by, marked in every field', async () => {
  const { page, consoleMessages } = running;
  const before = (await callApp(page, 'vendors.list', {})).length;
  await page
    .getByRole('link', { name: /^Vendors/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add from the catalogue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add vendors' })).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Name, company or domain' });
  await expect(field).toBeFocused();
  const names = [
    ['aws', 'Amazon Web Services'],
    ['Paddle.com Market Ltd', 'Paddle'],
    ['digitalocean.com', 'DigitalOcean'],
    ['cloudflare', 'Cloudflare'],
    ['supabase.com', 'Supabase'],
  ] as const;
  for (const [typed, name] of names) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByText(`${name} added`)).toBeVisible();
    await expect(field).toHaveValue('');
  }
  await expect(page.getByText('5 added', { exact: true })).toBeVisible();
  const vendors = await callApp(page, 'vendors.list', {});
  expect(vendors).toHaveLength(before + 5);
  const added = vendors.find(({ name }) => name === 'DigitalOcean');
  const sources = (await callApp(page, 'factSources.list', {})).filter(({ recordId }) => recordId === added?.id);
  expect(new Set(sources.map(({ kind, state }) => `${kind} ${state}`))).toEqual(new Set(['catalogue prefilled']));
  expect(sources.length).toBeGreaterThan(3);
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('the name of a group leaves the choice, and an unknown name is as good as any', async () => {
  const { page } = running;
  await page.evaluate(() => {
    location.hash = '/vendors/add';
  });
  const field = page.getByRole('searchbox', { name: 'Name, company or domain' });
  const count = async () => (await callApp(page, 'vendors.list', {})).length;
  const before = await count();
  await field.fill('Google');
  await expect(page.getByText('“Google” is the name of several')).toBeVisible();
  await field.press('Enter');
  await expect(field).not.toBeFocused();
  expect(await count()).toBe(before);
  await page.getByRole('row', { name: /Google Cloud/ }).click();
  const entry = page.getByRole('complementary', { name: 'Google Cloud' });
  await expect(entry).toContainText('Will be filled in, to be confirmed');
  await expect(entry).toContainText('unverified');
  await entry.getByRole('button', { name: 'Add Google Cloud' }).click();
  await expect(page.getByText('Google Cloud added')).toBeVisible();

  await field.fill('Brieftaube Nord');
  await page.getByRole('button', { name: 'Add “Brieftaube Nord” as it is' }).click();
  await expect(page.getByText('Brieftaube Nord added')).toBeVisible();
  expect(await count()).toBe(before + 2);

  await field.fill('brieftaube nord');
  await expect(page.getByText('Brieftaube Nord is in the register already.')).toBeVisible();
  await field.fill('fly');
  await page.getByRole('checkbox', { name: 'Select Fly.io' }).check();
  await field.fill('netlify');
  await page.getByRole('checkbox', { name: 'Select Netlify' }).check();
  await page.getByRole('button', { name: 'Add 2 vendors' }).click();
  await expect(page.getByText('2 vendors added')).toBeVisible();
  expect(await count()).toBe(before + 4);
});

test('pre-filled facts are looked at one by one, and each confirmation is in the journal', async () => {
  const { page, consoleMessages } = running;
  await haveVendor(page, 'digitalocean');
  await openVendor(page, 'DigitalOcean');
  const facts = page.getByRole('table', { name: 'Facts' });
  const confirm = facts.getByRole('button', { name: /^Confirm/ });
  await expect(confirm.first()).toBeVisible();
  const waiting = await confirm.count();
  await page.getByRole('link', { name: /^Check all/ }).click();
  await expect(page.getByText(`Checking 1 of ${waiting}`)).toBeVisible();
  await expect(facts.getByRole('button', { name: 'Confirm Name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Checking 2 of ${waiting}`)).toBeVisible();
  await expect(confirm).toHaveCount(waiting - 1);
  await facts.getByRole('link', { name: 'Skip Also known as' }).click();
  await expect(page.getByText(`Checking 3 of ${waiting}`)).toBeVisible();
  await page.getByRole('link', { name: 'Stop' }).click();
  await expect(page.getByText(`${waiting - 1} pre-filled`)).toBeVisible();
  const [last] = await callApp(page, 'register.history', { limit: 1 });
  expect(last?.operation).toBe('register.confirmFacts');
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('what the catalogue has otherwise is taken over field by field, and traps are told', async () => {
  const { page } = running;
  await haveVendor(page, 'paddle');
  const vendor = (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Paddle');
  if (vendor === undefined) throw new Error('There is no Paddle');
  const { id, revision } = vendor;
  await callApp(page, 'vendors.update', { id, revision, patch: { website: 'https://old.example' } });
  await page.reload();
  await openVendor(page, 'Paddle');
  const now = page.getByRole('region', { name: 'What the catalogue says now' });
  await expect(now).toContainText('Registerold.example');
  await expect(now).toContainText('merchant of record');
  await now.getByRole('button', { name: 'Take over: Website' }).click();
  await expect(page.getByText('Website taken over, to be confirmed')).toBeVisible();
  await expect(now).toContainText('It says nothing else than the register.');
  await expect(page.getByRole('button', { name: 'Confirm Website' })).toBeVisible();
});

test('the picker of recipients offers the catalogue, and adds the vendor with its engagement', async () => {
  const { page } = running;
  const [activity] = await callApp(page, 'activities.list', {});
  if (activity === undefined) throw new Error('The sample has no activity');
  await page.evaluate((id) => {
    location.hash = `/activities/${id}?place=d`;
  }, activity.id);
  await pickEntry(page, 'Recipients', 'Mailgun');
  await expect(page.getByText('Mailgun added from the catalogue, its facts to be confirmed')).toBeVisible();
  const vendor = (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Mailgun');
  const engagements = await callApp(page, 'engagements.list', {});
  expect(engagements.find(({ vendorId }) => vendorId === vendor?.id)?.activityIds).toEqual([activity.id]);
});

/** Each test stands alone: what it looks at is in the register, whatever ran before. */
async function haveVendor(page: Page, catalogueId: string): Promise<void> {
  const vendors = await callApp(page, 'vendors.list', {});
  if (vendors.some((vendor) => vendor.catalogueId === catalogueId)) return;
  await callApp(page, 'vendors.addFromCatalogue', { catalogueId });
  await page.reload();
}

async function openVendor(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: /^Vendors/ })
    .first()
    .click();
  await page.getByRole('searchbox', { name: 'Find in list' }).fill(name);
  await page.getByRole('row', { name }).first().dblclick();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function findProblems(page: Page): Promise<string[]> {
  // React Aria's announcer keeps what it said after the elements that it quotes have gone.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[role="log"]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
