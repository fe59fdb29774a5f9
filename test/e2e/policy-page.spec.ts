// The written page of the policy, opened from disk in Chromium: nothing that axe finds, with and without its style, light and dark.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { writeHtml } from '../../electron/exchange/write-html.ts';
import { buildPolicy } from '../../shared/documents/policy/build-policy.ts';
import { sampleIn } from '../fixtures/sample-translations/sample-in-languages.ts';
import { launchApp, removeFolder } from './support/launch.ts';

test('the policy as a page has nothing that axe finds, in three languages, light and dark, with and without style', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recital-policy-page-'));
  const pages = (['de', 'fr', 'nl'] as const).flatMap((language) => {
    const policy = buildPolicy(sampleIn(language), {
      generatedAt: '2026-11-20T09:00:00.000Z',
      asAt: '2026-11-20',
      language,
    });
    // What a website puts the text into is its own; without any style the page is alike in every language.
    return (language === 'de' ? [true, false] : [true]).map((withStyle) => {
      const file = path.join(folder, `${language}-${withStyle ? 'styled' : 'bare'}.html`);
      writeFileSync(file, writeHtml(policy, { withStyle }));
      return file;
    });
  });
  const { app, close, userData } = await launchApp();
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    for (const file of pages) {
      const opened = app.waitForEvent('window');
      await app.evaluate(async ({ BrowserWindow }, name) => {
        const window = new BrowserWindow({
          width: 900,
          height: 800,
          webPreferences: { partition: 'check', sandbox: true },
        });
        await window.loadFile(name);
      }, file);
      const page = await opened;
      const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        `${theme} ${path.basename(file)}`,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.close();
    }
  }
  await close();
  removeFolder(userData);
  removeFolder(folder);
});
