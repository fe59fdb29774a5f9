import { test } from '@playwright/test';
import { launchApp } from '/work/main/test/e2e/support/launch.ts';
test('hero', async () => {
  const run = await launchApp();
  const { page } = run;
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1280, 800));
  await page.evaluate(() => (window as any).recital.call('app.openSample', {}));
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    location.hash = '#/activities';
  });
  await page.waitForTimeout(1500);
  await page.getByText('Support tickets and chat').first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/look/hero.png' });
  await page.evaluate(() => (window as any).recital.call('app.setPreferences', { theme: 'dark' }));
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/look/hero-dark.png' });
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(960, 800));
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/look/hero-960.png' });
  await page.evaluate(() => {
    location.hash = '#/policy';
  });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/look/policy-960.png' });
  await page.evaluate(() => {
    location.hash = '#/record';
  });
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: 'Export' }).last().click();
  await page.waitForTimeout(1200);
  await page.screenshot({ path: '/tmp/look/export-960.png' });
  await run.close();
});
