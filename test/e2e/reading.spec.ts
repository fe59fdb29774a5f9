// Reading a published policy: from its text to records, back to its text, and where the two disagree.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { fillField, pickEntry } from './support/forms.ts';
import { launchApp, removeFolder, rootFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerOpenDialogs } from './support/shell.ts';

const policyFile = path.join(rootFolder, 'test/fixtures/policies/quillmoor.html');

let running: RunningApp;
let page: Page;
let drafts: Locator;
let source: Locator;
test.beforeEach(async () => {
  running = await launchApp();
  ({ page } = running);
  drafts = page.getByRole('complementary', { name: 'Drafts from this text' });
  source = page.getByRole('article', { name: 'Text of the policy' });
});
test.afterEach(async () => {
  expect(running.consoleMessages).toEqual([]);
  await running.close();
  removeFolder(running.userData);
});

test('a policy is read and reviewed with the mouse, and goes on where it was left', async () => {
  await readPolicy();
  await expect(drafts.getByText('0 of 24 decided')).toBeVisible();

  // A place in the text opens its draft.
  await source.getByRole('button', { name: /^Cloudflare/ }).click();
  const cloudflare = entry('Cloudflare');
  await expect(cloudflare).toHaveAttribute('aria-expanded', 'true');
  const fields = drafts.getByRole('table', { name: 'What was read of Cloudflare' });
  await expect(fields.getByRole('row', { name: /content delivery and protection from attacks/ })).toBeVisible();
  await drafts.getByRole('button', { name: 'Accept A', exact: true }).click();
  await expect(toast('Cloudflare is accepted.')).toBeVisible();
  await expect(drafts.getByText('1 of 24 decided')).toBeVisible();
  expect(await vendorNames()).toEqual(['Cloudflare']);

  // The sentence is the source of what it gave.
  const [vendor] = await callApp(page, 'vendors.list', {});
  const sources = await callApp(page, 'factSources.list', {});
  expect(sources.find(({ recordId, field }) => recordId === vendor?.id && field === 'name')).toMatchObject({
    kind: 'read',
    quote: 'Cloudflare',
    reference: expect.stringMatching(/^quillmoor\.html, characters \d+ to \d+$/),
  });

  // One step back takes all of it away, and the draft waits again.
  await toast('Cloudflare is accepted.').getByRole('button', { name: 'Undo' }).click();
  await expect(drafts.getByText('0 of 24 decided')).toBeVisible();
  expect(await vendorNames()).toEqual([]);

  await drafts.getByRole('button', { name: 'Reject OpenAI' }).click();
  await expect(drafts.getByText('1 rejected')).toBeVisible();
  await expect(source.getByRole('button', { name: 'OpenAI (Rejected)' })).toBeVisible();

  // What was read is put right before it is accepted.
  await entry('Sentry').click();
  await drafts.getByRole('button', { name: 'Change… C', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fillField(dialog, 'Name', 'Functional Software');
  await dialog.getByRole('button', { name: 'Accept as changed' }).click();
  await expect(toast('Sentry is accepted.')).toBeVisible();
  expect(await vendorNames()).toEqual(['Functional Software']);

  // A vendor under another name is merged with the record that the user knows it by.
  await callApp(page, 'vendors.create', { name: 'Hosting partner' });
  await entry('Amazon Web Services').click();
  await drafts.getByRole('button', { name: 'Merge… M', exact: true }).click();
  await pickEntry(page.getByRole('dialog'), 'Which vendor', 'Hosting partner');
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(toast('Amazon Web Services, Inc. is merged.')).toBeVisible();
  const partner = (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Hosting partner');
  expect(partner?.aliases).toEqual(['Amazon Web Services, Inc.']);

  await drafts.getByRole('button', { name: /^Accept all new, Retention: 6 drafts/ }).click();
  await expect(drafts.getByText('9 of 24 decided')).toBeVisible();
  expect(await callApp(page, 'retentionRules.list', {})).toHaveLength(6);

  await page.getByRole('button', { name: 'Finish later' }).click();
  await expect(page.getByRole('row', { name: /Privacy Policy \| Quillmoor.*9 of 24/ })).toBeVisible();
  await page.getByRole('link', { name: 'Privacy Policy | Quillmoor' }).click();
  await expect(drafts.getByText('8 accepted, 1 rejected')).toBeVisible();
  await page.getByText(/^Only open/).click();
  await expect(entry('Cloudflare')).toBeVisible();
  await expect(entry('OpenAI')).toHaveCount(0);
});

test('a policy is reviewed and compared with the keyboard alone', async () => {
  await readPolicy();
  await expect(drafts.getByText('0 of 24 decided')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(entry('Amazon Web Services')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drafts.getByText('1 of 24 decided')).toBeVisible();
  await expect(entry('Cloudflare')).toBeFocused();
  await page.keyboard.press('x');
  await expect(drafts.getByText('1 accepted, 1 rejected')).toBeVisible();
  await expect(entry('Paddle')).toBeFocused();
  await page.keyboard.press('k');
  await expect(entry('Cloudflare')).toBeFocused();
  await page.keyboard.press('u');
  await expect(drafts.getByText('1 of 24 decided')).toBeVisible();

  // C and M ask; Escape goes back.
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: /^Change Cloudflare/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: /^Merge Cloudflare/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // In the text the arrows go from place to place; Enter leads to the draft.
  await source.getByRole('button', { name: /^Cloudflare/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(source.getByRole('button', { name: /^Paddle/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entry('Paddle')).toBeFocused();

  // G and its letter still leave the page.
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible();
  expect(await vendorNames()).toEqual(['Amazon Web Services, Inc.']);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { level: 1, name: 'Reading' })).toBeVisible();
});

test('differences between the text and the register are settled on either side', async () => {
  await readPolicy();
  await expect(drafts.getByText('0 of 24 decided')).toBeVisible();
  const [summary] = await callApp(page, 'readings.summaries', {});
  await callApp(page, 'readings.accept', { id: summary?.id ?? '' });
  await page.getByRole('tab', { name: /^Compare with the register/ }).click();
  const differences = page.getByRole('complementary', { name: /^Differences/ });
  await expect(differences.getByText('No difference found. 22 statements compared.')).toBeVisible();

  const rules = await callApp(page, 'retentionRules.list', {});
  const logs = rules.find(({ name }) => /logs/i.test(name));
  if (logs === undefined) throw new Error('The policy has a rule for logs');
  await callApp(page, 'retentionRules.update', { id: logs.id, revision: logs.revision, patch: { period: 'P14D' } });
  await callApp(page, 'vendors.create', { name: 'Tallowby Analytics' });
  const [tallowby] = (await callApp(page, 'vendors.list', {})).filter(({ name }) => name.startsWith('Tallowby'));
  await callApp(page, 'engagements.create', { vendorId: tallowby?.id ?? '', purposes: ['web statistics'] });
  await page.reload();
  await expect(differences.getByText('2 differences found')).toBeVisible();

  await differences.getByRole('button', { name: /^Server logs/ }).click();
  const sides = differences.getByRole('table', { name: /Both sides about Server logs/ });
  await expect(sides.getByText('21 days', { exact: true })).toBeVisible();
  await expect(sides.getByText('14 days', { exact: true })).toBeVisible();
  await expect(source.getByRole('button', { name: /^Server logs are rotated after 21 days/ })).toBeInViewport();
  await expect(differences.getByRole('link', { name: 'Open Server logs' })).toBeVisible();

  await differences.getByRole('button', { name: 'Copy the corrected sentence C' }).click();
  await expect(toast('The corrected sentence is copied.')).toBeVisible();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('14 days');

  await differences.getByRole('button', { name: 'Change the register A' }).click();
  await expect(toast(/^The register says of Server logs/)).toBeVisible();
  await expect(differences.getByText('1 difference found')).toBeVisible();
  expect((await callApp(page, 'retentionRules.get', { id: logs.id })).period).toBe('P21D');

  // By the keyboard: what is meant is left as it is, and found again.
  await expect(differences.getByRole('button', { name: /^Tallowby Analytics/ })).toBeFocused();
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Starts in March');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave as it is' }).click();
  await expect(differences.getByText('No difference found. 22 statements compared.')).toBeVisible();
  await expect(differences.getByText('Starts in March')).toBeVisible();
  await differences.getByRole('button', { name: 'Find it again' }).click();
  await expect(differences.getByText('1 difference found')).toBeVisible();

  // The whole section is left out on purpose: nothing of it is missed, until it is taken up again.
  await differences.getByRole('button', { name: /^Tallowby Analytics/ }).focus();
  await page.keyboard.press('l');
  const leave = page.getByRole('dialog');
  await leave.getByRole('radio', { name: /^Only this difference/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(leave.getByRole('textbox', { name: 'Reason' })).toHaveCount(0);
  await leave.getByRole('button', { name: 'Leave as it is' }).press('Enter');
  await expect(toast('“Who receives data” is left out on purpose.')).toBeVisible();
  await expect(differences.getByText('No difference found. 22 statements compared.')).toBeVisible();
  await expect(differences.getByText('1 fact of the register not missed')).toBeVisible();
  await differences.getByRole('link', { name: 'Take up again: Who receives data' }).click();
  await expect(differences.getByText('1 difference found')).toBeVisible();
});

test('a text is pasted; a file that cannot be read says why and what to do', async () => {
  await page.getByRole('link', { name: /^Reading/ }).click();
  const broken = path.join(running.userData, 'policy.pdf');
  writeFileSync(broken, 'no PDF');
  await answerOpenDialogs(running.app, broken);
  await page.getByRole('button', { name: 'Read a policy…' }).click();
  await expect(page.getByText(/policy\.pdf could not be read\. It is not a PDF/)).toBeVisible();
  await expect(page.getByText(/^Your register is as it was/)).toBeVisible();

  await page.getByRole('button', { name: 'Paste a text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(dialog.getByText('Paste the text first.')).toBeVisible();
  // Copied in a browser: with its table.
  await dialog.getByRole('textbox', { name: 'Text of the policy' }).evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Who helps us\nStripe payments');
    data.setData(
      'text/html',
      '<h2>Who helps us</h2><table><tr><th>Provider</th><th>Purpose</th></tr><tr><td>Stripe</td><td>Payments</td></tr></table>',
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(dialog.getByText('Pasted with its headings, lists and tables.')).toBeVisible();
  await fillField(dialog, 'Name of the text', 'Shop policy');
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shop policy' })).toBeVisible();
  await expect(source.getByRole('columnheader', { name: 'Provider' })).toBeVisible();
  await expect(source.getByRole('button', { name: 'Stripe (New)' })).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove this reading…' }).click();
  await page.getByRole('button', { name: 'Remove this reading', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Fill the register from a published policy' })).toBeVisible();
});

async function readPolicy(): Promise<void> {
  await answerOpenDialogs(running.app, policyFile);
  await page.getByRole('button', { name: /^Read my privacy policy/ }).click();
}

function entry(name: string): Locator {
  return drafts.getByRole('button', { name: new RegExp(`^${name}`) });
}

function toast(text: string | RegExp): Locator {
  return page.getByRole('alertdialog').filter({ hasText: text });
}

async function vendorNames(): Promise<string[]> {
  return (await callApp(page, 'vendors.list', {})).map(({ name }) => name);
}
