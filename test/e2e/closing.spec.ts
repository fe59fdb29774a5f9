// Nothing that was typed is lost when the window goes.
import { expect, test } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { launchApp, makeUserData, removeFolder } from './support/launch.ts';

test('what is being typed while the window closes is there at the next start', async () => {
  const userData = makeUserData();
  const first = await launchApp({ userData });
  const { id } = await callApp(first.page, 'services.create', { name: 'northwind.example' });
  await first.page.evaluate((serviceId) => {
    location.hash = `/more/services/${serviceId}`;
  }, id);
  const name = first.page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('shop.northwind.example');
  await expect(name).toBeFocused();
  expect(await callApp(first.page, 'services.get', { id })).toMatchObject({ name: 'northwind.example' });
  await first.close();

  const second = await launchApp({ userData });
  expect(await callApp(second.page, 'services.get', { id })).toMatchObject({ name: 'shop.northwind.example' });
  await second.close();
  removeFolder(userData);
});

test('a page that crashes is loaded again and says so', async () => {
  const { app, page, userData, close } = await launchApp();
  await callApp(page, 'vendors.create', { name: 'Northwind' });
  const loaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve('loaded'));
      }),
  );
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  expect(await loaded).toBe('loaded');
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const text: unknown = await contents?.executeJavaScript('document.body.innerText');
      if (String(text).includes('was loaded again')) return 'said so';
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    return 'silent';
  });
  expect(seen).toBe('said so');
  await close();
  removeFolder(userData);
});
