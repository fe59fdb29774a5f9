// Everything dated: by month, reviewed in one step that can be undone, and handed to a calendar program.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { addDays, addMonths } from '../../shared/domain/calendar-days.ts';
import { callApp } from './support/calls.ts';
import { openSample } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';
import { answerSaveDialogs } from './support/shell.ts';

test.describe.configure({ mode: 'serial' });

const overdue = 'Review: Alarm of the server room';

let running: RunningApp;
let today: string;
test.beforeAll(async () => {
  running = await launchApp();
  const { page } = running;
  await openSample(page);
  today = (await callApp(page, 'register.deadlines', { limit: 0 })).on;
  await callApp(page, 'securityMeasures.create', {
    name: 'Alarm of the server room',
    reviewDate: addDays(today, -1),
  });
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

const rowOf = (page: Page, text: string): Locator => page.getByRole('grid').getByRole('row').filter({ hasText: text });
const groups = (page: Page): Locator => page.getByRole('grid').getByRole('button', { expanded: true });

test('what is overdue comes first, then month by month, with the year ahead as a picture of links', async () => {
  const { page, consoleMessages } = running;
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1, name: 'Deadlines' })).toBeVisible();
  await expect(groups(page).first()).toHaveText(/^Overdue/);
  await expect(rowOf(page, overdue)).toBeVisible();

  const { deadlines, months } = await callApp(page, 'register.deadlines', { limit: 2000 });
  expect(deadlines.filter(({ state }) => state === 'overdue').map(({ title }) => title)).toContain(overdue);
  expect(months).toHaveLength(12);
  const busy = months.find(({ counts }) => counts.later > 0);
  expect(busy).toBeDefined();
  const inMonth = deadlines.filter(({ day, state }) => state !== 'overdue' && day.startsWith(busy?.month ?? '-'));
  const picture = page.getByRole('region', { name: 'The next twelve months' });
  await expect(picture.getByRole('list').first().getByRole('listitem')).toHaveCount(12);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);

  await picture
    .getByRole('link', { name: new RegExp(`: show ${inMonth.length} deadlines?$`) })
    .first()
    .click();
  await expect(groups(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Month: / })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(groups(page).first()).toHaveText(/^Overdue/);
  expect(consoleMessages).toEqual([]);
});

test('a review is recorded with the day of the next one, and undone by keys', async () => {
  const { page } = running;
  const reviewDate = async (): Promise<string | null | undefined> =>
    (await callApp(page, 'securityMeasures.list', {})).find(({ name }) => name === 'Alarm of the server room')
      ?.reviewDate;
  await rowOf(page, overdue).click();
  const inspector = page.getByRole('complementary', { name: overdue });
  await expect(inspector).toContainText('overdue');
  await inspector.getByRole('button', { name: 'Record a review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a review: Alarm of the server room' });
  await dialog.getByText('in 1 year', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Record the review' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(reviewDate).toBe(addMonths(today, 12));
  await page.keyboard.press('Control+z');
  await expect.poll(reviewDate).toBe(addDays(today, -1));
  await expect(groups(page).first()).toHaveText(/^Overdue/);
});

test('the calendar that is exported has every deadline, as another package reads it', async () => {
  const { app, page } = running;
  const file = path.join(running.userData, 'deadlines.ics');
  await answerSaveDialogs(app, file);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Calendar/ }).click();
  await expect(page.getByText(/deadlines\.ics has \d+ deadlines/).first()).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
  const written = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return [event.startDate.toString(), event.startDate.isDate, event.summary];
  });
  const { deadlines } = await callApp(page, 'register.deadlines', { limit: 2000 });
  expect(written).toEqual(deadlines.map(({ day, title }) => [day, true, title]));
});

test('a review is recorded on the page of a vendor, too', async () => {
  const { page, consoleMessages } = running;
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Vendors/ })
    .click();
  await page.getByRole('rowheader', { name: 'Sentry', exact: true }).dblclick();
  await page.getByRole('button', { name: 'Record a review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a review: Sentry' });
  await dialog.getByText('in 6 months', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Record the review' }).click();
  await expect(dialog).toBeHidden();
  const { reviewDate, reviewedOn } =
    (await callApp(page, 'vendors.list', {})).find(({ name }) => name === 'Sentry') ?? {};
  expect([reviewedOn, reviewDate]).toEqual([today, addMonths(today, 6)]);
  await expect(page.getByRole('main')).toContainText(/Review by \d+ \w+ \d{4}/);
  expect(consoleMessages).toEqual([]);
});
