// Every screen, in light and dark: nothing that axe finds, nothing on the console, a heading, and no policy violation.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import { callApp } from './support/calls.ts';
import { openSample } from './support/forms.ts';
import { launchApp, removeFolder, rootFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

const ownPlaces: Readonly<Record<string, string>> = {
  activities: '/activities',
  dataCategories: '/data',
  vendors: '/vendors',
  transfers: '/transfers',
  retentionRules: '/retention',
  trackers: '/trackers',
  securityMeasures: '/security',
  readings: '/reading',
};
const placeOf = (area: string): string => ownPlaces[area] ?? `/more/${area}`;
const areas = recordTypeNames.map((type) => recordTypes[type].area);
const otherScreens = [
  '/',
  '/policy',
  '/record',
  '/publications',
  '/open-points',
  '/open-points?kind=letter',
  '/shock?kind=mechanismFalls&mechanism=eu-us-dpf',
  '/deadlines',
  '/history',
  '/search?text=mail',
  '/settings',
  '/vendors/add',
  '/vendors/add?find=google',
  '/reference',
  '/reference?tab=mechanisms&row=eu-us-dpf',
  '/reference?tab=bases',
  '/reference?tab=periods',
  '/reference?tab=changed',
];

/** Says things that the sample has, and things that it does not have. */
const policyText = readFileSync(path.join(rootFolder, 'test/fixtures/policies/harbourline.md'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
// In the second theme the same elements stand in other colours.
const colourRules = ['color-contrast', 'link-in-text-block'] as const;

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

test('the first-run screen has no findings', async () => {
  await expect(running.page.getByRole('button', { name: 'Open the sample register' })).toBeVisible();
  expect(await findProblems(running.page)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every screen has no findings in ${theme}`, async () => {
    test.setTimeout(240_000);
    const { page, consoleMessages } = running;
    if ((await callApp(page, 'register.info', {})).isEmpty) await openSample(page);
    await callApp(page, 'app.setPreferences', { theme });
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');

    // Areas without a place of their own share their screens: in the second theme one of them stands for all.
    const shown = theme === 'light' ? areas : areas.filter((area) => area in ownPlaces || area === 'engagements');
    const { id } = await callApp(page, 'readings.open', { pasted: { text: policyText, form: 'markdown' } });
    const readings = [`/reading/${id}`, `/reading/${id}?view=compare`];
    const addresses = [
      ...otherScreens,
      ...readings,
      ...shown.map(placeOf),
      ...(await listRecordPages(page, shown)),
      '/vendors/new',
    ];
    const findings: Record<string, unknown> = {};
    for (const address of addresses) {
      await goTo(page, address);
      const problems = await findProblems(page, theme === 'dark' ? colourRules : undefined);
      if (problems.length > 0) findings[address] = problems;
    }
    expect(findings).toEqual({});
    expect(consoleMessages).toEqual([]);
  });
}

/** One record page of every area that the sample has records in. */
async function listRecordPages(page: Page, shown: typeof areas): Promise<string[]> {
  const pages: string[] = [];
  for (const area of shown) {
    const [record] = await callApp(page, `${area}.list`, {});
    if (record !== undefined) pages.push(`${placeOf(area)}/${record.id}`);
  }
  return pages;
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // Long enough for the router to leave the screen before; what follows waits for the new one.
  await page.waitForTimeout(60);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Whatever the screen reads has arrived when no skeleton is left.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function findProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const asked = rules === undefined ? builder.withTags([...tags]) : builder.withRules([...rules]);
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
