// From a sentence to its record and source and back, copies of a section, and a policy for one audience, in the real app.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { chooseOption, openSample } from './support/forms.ts';
import { launchApp, makeUserData, removeFolder } from './support/launch.ts';
import { answerSaveDialogs } from './support/shell.ts';

let userData: string;
test.beforeEach(() => {
  userData = makeUserData();
});
test.afterEach(() => removeFolder(userData));

/** What a program that takes formatted text gets from the clipboard: pasted into a page, as the runtimes read it unlike. */
async function pasteFormatted(app: ElectronApplication, page: Page): Promise<string> {
  await page.evaluate(() => {
    const target = document.createElement('div');
    target.id = 'paste-here';
    target.contentEditable = 'true';
    document.body.append(target);
    target.focus();
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
  const target = page.locator('#paste-here');
  await expect(target).not.toBeEmpty();
  const html = await target.innerHTML();
  await target.evaluate((element) => element.remove());
  return html;
}

async function openPolicy(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  await expect(page.getByRole('article', { name: 'Privacy Policy' })).toBeVisible();
}

test('a sentence leads to its record and its source and back, by mouse and by keyboard', async () => {
  const { page, close } = await launchApp({ userData });
  await openSample(page);
  const rule = (await callApp(page, 'retentionRules.list', {})).find(({ name }) => name === 'Server logs');
  if (rule === undefined) throw new Error('The sample keeps server logs');
  await callApp(page, 'factSources.create', {
    recordType: 'retentionRule',
    recordId: rule.id,
    field: 'period',
    kind: 'read',
    reference: 'old-policy.html',
    capturedOn: '2026-05-04',
    state: 'confirmed',
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  const text = page.getByRole('article', { name: 'Privacy Policy' });
  const sentence = text.getByRole('button', { name: /^Server logs: for 30 days/ });
  const facts = page.getByRole('complementary', { name: 'Facts behind the sentence' });

  await test.step('by mouse', async () => {
    await sentence.click();
    await expect(facts.getByText(/old-policy\.html, 4 May 2026, confirmed/)).toBeVisible();
    await facts.getByRole('link', { name: 'Server logs' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Server logs' })).toBeVisible();
    const aside = page.getByRole('complementary').filter({ hasText: 'In the policy' });
    await expect(aside.getByText('old-policy.html')).toBeVisible();
    await aside.getByRole('link', { name: 'How long we keep data' }).click();
    await expect(sentence).toBeFocused();
    await expect(sentence).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Server logs' })).toBeVisible();
    await page.goBack();
    await expect(sentence).toBeFocused();
  });

  await test.step('by keyboard', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(sentence).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(sentence).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(facts.getByRole('link', { name: 'Server logs' }).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sentence).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(facts.getByRole('link', { name: 'Server logs' }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Server logs' })).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).press('Enter');
    await expect(sentence).toBeFocused();
  });
  await close();
});

test('one click copies a section as formatted text or as Markdown', async () => {
  const { app, page, close } = await launchApp({ userData });
  await openPolicy(page);
  const section = page.getByRole('region', { name: 'How long we keep data' });
  await section.hover();
  await section.getByRole('button', { name: 'Copy “How long we keep data” as formatted text' }).click();
  await expect(page.getByText('“How long we keep data” is copied.')).toBeVisible();
  const html = await pasteFormatted(app, page);
  expect(html).toMatch(/<h2[^>]*>How long we keep data<\/h2>/);
  expect(html).toMatch(/<li[^>]*><strong[^>]*>Server logs<\/strong>: for 30 days after the entry is written/);
  expect(html).not.toMatch(/<button|role=|class=/);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('- Server logs: for 30 days');

  await section.getByRole('button', { name: 'Copy “How long we keep data” as Markdown' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^## How long we keep data\n[\s\S]*^- \*\*Server logs\*\*: for 30 days/m);
  await close();
});

test('a policy is shown and written for one audience, and for one service', async () => {
  const { app, page, close } = await launchApp({ userData });
  await openPolicy(page);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'For whom: Everybody' }).click();
  await page
    .getByRole('menuitemradio', { name: 'Applicants' })
    .or(page.getByRole('menuitem', { name: 'Applicants' }))
    .click();
  const text = page.getByRole('article', { name: 'Privacy Policy for job applicants' });
  await expect(text.getByText('This policy is written for job applicants.')).toBeVisible();
  await expect(text.getByText('Application documents').first()).toBeVisible();
  await expect(text.getByText('Server logs')).toHaveCount(0);
  // What nobody can tell leads to where it is recorded.
  await expect(text.getByRole('link', { name: /people whom “Backups” concerns/ })).toBeVisible();
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  const file = path.join(userData, 'applicants.md');
  await answerSaveDialogs(app, file);
  await main.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Markdown', exact: true }).click();
  await expect(page.getByText(/applicants\.md is written/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(/^# Privacy Policy for job applicants\n/);

  await main.getByRole('button', { name: 'For whom: Applicants' }).click();
  await page.getByRole('menuitem', { name: 'Keep as a policy of its own' }).click();
  await expect(page.getByText('Kept as a policy of its own.')).toBeVisible();
  await expect(main.getByRole('button', { name: /Privacy Policy \(applicants\)/ })).toBeVisible();
  await expect(text.getByText('This policy is written for job applicants.')).toBeVisible();
  const own = (await callApp(page, 'policies.list', {})).find(({ forAudience }) => forAudience === 'applicants');
  await callApp(page, 'policy.publish', { policyId: own?.id });
  expect((await callApp(page, 'policy.changes', { policyId: own?.id })).changes).toEqual([]);
  await chooseOption(page, /Privacy Policy \(applicants\)/, 'Privacy Policy');
  await main.getByRole('button', { name: 'For whom: Everybody' }).click();
  await page.getByRole('menuitem', { name: 'Northlight booking pages' }).click();
  await expect(page.getByRole('article', { name: 'Privacy Policy – Northlight booking pages' })).toBeVisible();
  await close();
});
