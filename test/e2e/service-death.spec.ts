// The registry service is killed while the window works: the window says so and goes on.
import { expect, test } from '@playwright/test';
import { callApp, callForReply } from './support/calls.ts';
import { launchApp, removeFolder } from './support/launch.ts';
import { findServiceProcess } from './support/shell.ts';

test('a killed service is started again, the window says so, and nothing saved is lost', async () => {
  test.skip(process.platform !== 'linux', 'processes are listed through /proc');
  test.skip(process.env['RECITAL_SERVICE_NODE'] === undefined, 'the service is a utility process here');
  const { app, page, userData, close } = await launchApp();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await callApp(page, 'vendors.create', { name: 'Saved before' });

  process.kill(findServiceProcess(app), 'SIGKILL');
  await expect(page.getByText(/stopped and was started again/)).toBeVisible();
  expect(await callApp(page, 'vendors.list', {})).toMatchObject([{ name: 'Saved before' }]);
  await callApp(page, 'vendors.create', { name: 'Saved after' });
  expect((await callApp(page, 'register.verify', {})).problems).toEqual([]);

  // A second time within a minute it would only die again: the window shows what to do instead.
  process.kill(findServiceProcess(app), 'SIGKILL');
  await expect(page.getByRole('main')).toContainText('stopped twice in a short time');
  expect(await callForReply(page, 'vendors.list', {})).toMatchObject({
    ok: false,
    error: { code: 'storage_unavailable' },
  });
  const { recent } = await callApp(page, 'app.state', {});
  await callApp(page, 'app.openRecent', { id: recent[0]?.id ?? '' });
  expect((await callApp(page, 'vendors.list', {})).map(({ name }) => name).toSorted()).toEqual([
    'Saved after',
    'Saved before',
  ]);
  await close();
  removeFolder(userData);
});
