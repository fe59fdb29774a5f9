// Law and facts on a day, put otherwise for a register with reason and source, taken back; and the register's own rules.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { fillField, openSample } from './support/forms.ts';
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

test('places are told as the law stands on the day that is asked for', async () => {
  const { page, consoleMessages } = running;
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1, name: 'Law and facts' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in list' }).fill('brazil');
  const brazil = page.getByRole('row', { name: /Brazil/ });
  await fillField(page, 'On', '31 December 2025');
  await expect(brazil).toContainText('None');
  await fillField(page, 'On', '1 February 2026');
  await expect(brazil).toContainText('In part');
  await brazil.click();
  const fact = page.getByRole('complementary', { name: 'Brazil' });
  await expect(fact).toContainText('EU adequacy');
  await expect(fact).toContainText('Sources');
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('a framework is marked as suspended from a day, which transfers and a later day follow', async () => {
  const { page, consoleMessages } = running;
  await goTo(page, '/reference?tab=mechanisms&row=eu-us-dpf');
  const fact = page.getByRole('complementary', { name: 'EU-US Data Privacy Framework' });
  await fact.getByRole('button', { name: 'Mark as suspended' }).click();
  const dialog = page.getByRole('dialog', { name: 'EU-US Data Privacy Framework: suspended' });
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await fillField(dialog, 'Suspended from', '1 March 2027');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The Commission has suspended the decision.');
  await dialog.getByRole('textbox', { name: 'Where this is said' }).fill('A decision of our own making');
  expect(await findProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(fact).toContainText('Put otherwise here');
  await expect(fact).toContainText('Shipped: nothing');
  await expect(fact).toContainText('A decision of our own making');
  await fillField(page, 'On', '2 March 2027');
  await expect(page.getByRole('row', { name: /EU-US Data Privacy Framework/ })).toContainText('Suspended');
  const usa = await callApp(page, 'reference.adequacy', { from: 'eu', to: 'US', on: '2027-03-02' });
  expect(usa.state).toBe('none');

  await page.getByRole('tab', { name: 'Put otherwise here' }).click();
  const list = page.getByRole('region', { name: 'Put otherwise in this register' });
  await expect(list).toContainText('Suspended from: 1 Mar 2027');
  expect(await findProblems(page)).toEqual([]);
  await list.getByRole('button', { name: 'Take back: EU-US Data Privacy Framework' }).click();
  await expect(list).toContainText('Every fact is as shipped');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(list).toContainText('Suspended from: 1 Mar 2027');
  expect(consoleMessages).toEqual([]);
});

test('what an update of the shipped facts says otherwise is kept or taken', async () => {
  const { page } = running;
  await callApp(page, 'referenceOverrides.create', {
    factKind: 'mechanism',
    factId: 'uk-idta',
    factValues: { doubt: 'we have our doubts' },
    shippedValues: { doubt: 'what an older version said' },
    capturedOn: '2026-01-31',
  });
  await goTo(page, '/settings');
  await page.reload();
  await goTo(page, '/reference?tab=changed');
  const updates = page.getByRole('region', { name: 'What an update says otherwise' });
  await expect(updates).toContainText('Herewe have our doubts');
  await expect(updates).toContainText('Shipped thenwhat an older version said');
  await updates.getByRole('button', { name: /^Keep mine/ }).click();
  await expect(updates).toContainText('Nothing that is put otherwise here has changed');
});

test('a statutory period of one’s own stands among the others, with its own mark', async () => {
  const { page, consoleMessages } = running;
  await goTo(page, '/reference?tab=periods&is-country=DE');
  await page.getByRole('button', { name: 'Add a period of your own' }).click();
  const dialog = page.getByRole('dialog', { name: 'Statutory period of your own' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('This is needed.').first()).toBeVisible();
  await chooseIn(dialog, /Category/, 'Logs');
  await fillField(dialog, 'Records', 'Access logs of the control room');
  await chooseIn(dialog, /Kind/, 'At most');
  await fillField(dialog, 'Period', '30 days');
  await fillField(dialog, 'Counted from', 'the entry');
  await fillField(dialog, 'Provision', 'Works agreement § 4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row', { name: /Access logs of the control room/ });
  await expect(row).toContainText('At most 30 days');
  await row.click();
  await expect(page.getByRole('complementary', { name: /Access logs/ })).toContainText('A fact of this register');
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('a mechanism and a lawful basis of one’s own stand among the others, and go again', async () => {
  const { page, consoleMessages } = running;
  await goTo(page, '/reference?tab=mechanisms');
  await page.getByRole('button', { name: 'Add a mechanism of your own' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('This is needed.')).toHaveCount(5);
  await chooseIn(dialog, /Law/, 'LGPD');
  await chooseIn(dialog, /Kind/, 'Safeguard');
  await fillField(dialog, 'Name', 'Group seal of the harbour cooperative');
  await fillField(dialog, 'Article', 'Art. 33(II)(d)');
  await fillField(dialog, 'Description', 'A seal that the cooperative’s members hold.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('row', { name: /Group seal/ }).click();
  const panel = page.getByRole('complementary', { name: /Group seal/ });
  await expect(panel).toContainText('A fact of this register');
  await expect(panel).toContainText('LGPD');

  await goTo(page, '/reference?tab=bases');
  await page.getByRole('button', { name: 'Add a basis of your own' }).click();
  await chooseIn(dialog, /Law/, 'EU GDPR');
  await chooseIn(dialog, /Kind/, 'Special category condition');
  await fillField(dialog, 'Name', 'Works agreement on health checks');
  await fillField(dialog, 'Article', 'Art. 9(2)(b)');
  await fillField(dialog, 'Description', 'What the agreement with the works council allows.');
  await dialog.getByText('Names the law that it rests on').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Works agreement on health checks/ })).toBeVisible();
  const own = (await callApp(page, 'reference.lawfulBases', { on: '2026-11-21' })).find(
    ({ name }) => name === 'Works agreement on health checks',
  );
  expect(own).toMatchObject({ law: 'eu-gdpr', needsLawReference: true, needsBalancing: false });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Works agreement on health checks/ })).toHaveCount(0);
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

test('a retention rule is offered what the law sets, with its source, and takes it over in one step', async () => {
  const { page, consoleMessages } = running;
  const rule = await callApp(page, 'retentionRules.create', { name: 'Booking vouchers' });
  await page.reload();
  await goTo(page, `/retention/${rule.id}`);
  const offer = page.getByRole('region', { name: 'Set by law in Germany, for records like these' });
  await expect(offer).toContainText('At least 8 years');
  await expect(offer).toContainText('HGB § 257');
  const find = async () => (await callApp(page, 'retentionRules.list', {})).find(({ id }) => id === rule.id);
  expect(await find()).toMatchObject({ period: null, statute: null });
  await offer.getByRole('button', { name: /^Take over: HGB § 257\(1\) no. 4/ }).click();
  await expect.poll(find).toMatchObject({ period: 'P8Y', periodKind: 'atLeast', statuteCountry: 'DE' });
  expect(await findProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(find).toMatchObject({ period: null, statute: null });
  expect(consoleMessages).toEqual([]);
});

test('the rules of the register are changed in the settings and written down in its journal', async () => {
  const { page, consoleMessages } = running;
  await goTo(page, '/settings');
  const rules = page.getByRole('region', { name: 'Rules of this register' });
  await fillField(rules, 'Deadlines are due soon', '90');
  await expect.poll(async () => (await callApp(page, 'registerSettings.list', {}))[0]?.dueSoonDays).toBe(90);
  await fillField(rules, 'Catalogue facts are stale after', '6');
  await expect.poll(async () => (await callApp(page, 'registerSettings.list', {}))[0]?.catalogueStaleMonths).toBe(6);
  const history = await callApp(page, 'register.history', { limit: 2 });
  expect(history.map(({ operation }) => operation)).toEqual(['registerSettings.update', 'registerSettings.create']);
  // Stepping announces each number, also in a page that lets no markup in.
  await rules.getByRole('textbox', { name: 'Catalogue facts are stale after' }).press('ArrowUp');
  await expect.poll(async () => (await callApp(page, 'registerSettings.list', {}))[0]?.catalogueStaleMonths).toBe(7);
  await expect(rules).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
  expect(consoleMessages).toEqual([]);
});

/** Behind the dialog stand buttons of the same name. */
async function chooseIn(dialog: Locator, label: RegExp, option: string): Promise<void> {
  await dialog.getByRole('button', { name: label }).click();
  await dialog.page().getByRole('option', { name: option, exact: true }).click();
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function findProblems(page: Page): Promise<string[]> {
  // React Aria's announcer keeps what it said after the elements that it quotes have gone.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[role="log"]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
