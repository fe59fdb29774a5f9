// In and out through the system's dialogs: a register document, a policy.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { openSample } from './support/forms.ts';
import { launchApp, makeUserData, removeFolder, rootFolder } from './support/launch.ts';
import { answerOpenDialogs, answerSaveDialogs } from './support/shell.ts';

let userData: string;
test.beforeEach(() => {
  userData = makeUserData();
});
test.afterEach(() => removeFolder(userData));

test('a register document is imported from the first-run screen and exported again as it was', async () => {
  const { app, page, close } = await launchApp({ userData });
  const document = path.join(rootFolder, 'test/fixtures/registers/tracksera.json');
  await answerOpenDialogs(app, document);
  await page.getByRole('link', { name: 'Import a register (JSON)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect.poll(async () => (await callApp(page, 'register.info', {})).isEmpty).toBe(false);

  const file = path.join(userData, 'again.json');
  await answerSaveDialogs(app, file);
  const target = await callApp(page, 'app.chooseTarget', { suggestedName: 'again.json', format: 'json' });
  await callApp(page, 'register.export', { grant: target?.grant ?? '', format: 'json' });
  const recordsIn = (from: string): Record<string, unknown[]> =>
    (JSON.parse(readFileSync(from, 'utf8')) as { records: Record<string, unknown[]> }).records;
  const count = (records: Record<string, unknown[]>): string[] =>
    Object.entries(records)
      .filter(([, list]) => list.length > 0)
      .map(([area, list]) => `${area} ${list.length}`)
      .toSorted();
  expect(count(recordsIn(file))).toEqual(count(recordsIn(document)));
  await close();
});

test('the policy is exported as Markdown and as a page; a cancelled dialog writes nothing', async () => {
  const { app, page, close } = await launchApp({ userData });
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  const exportAs = async (entry: string, file: string | undefined): Promise<void> => {
    await answerSaveDialogs(app, file);
    await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  await exportAs('Markdown', undefined);
  await exportAs('Markdown', path.join(userData, 'policy.md'));
  await expect(page.getByText(/policy\.md/).first()).toBeVisible();
  await exportAs('HTML page', path.join(userData, 'policy.html'));
  await expect(page.getByText(/policy\.html/).first()).toBeVisible();
  expect(readdirSync(userData).filter((name) => name.startsWith('policy'))).toEqual(['policy.html', 'policy.md']);
  expect(readFileSync(path.join(userData, 'policy.md'), 'utf8')).toMatch(/^# Privacy Policy\n[\s\S]*^## Who we are$/m);
  expect(readFileSync(path.join(userData, 'policy.html'), 'utf8')).toMatch(
    /^<!doctype html>[\s\S]*<h2[^>]*>Who we are<\/h2>/i,
  );
  await close();
});

test('a sentence of the policy can be copied', async () => {
  const { app, page, close } = await launchApp({ userData });
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  await page.getByRole('button', { name: 'Copy sentence' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Effective from /);
  await close();
});
