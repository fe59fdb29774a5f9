// The policy in another language, with translations typed, and the user's own words in it, in the real app.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { callApp } from './support/calls.ts';
import { fillField, openSample } from './support/forms.ts';
import { launchApp, removeFolder } from './support/launch.ts';

test('texts are translated where the policy lacks them, and own words stay when the facts change', async () => {
  const { page, close, userData } = await launchApp();
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Policy' }).click();
  const main = page.getByRole('main');

  await main.getByRole('button', { name: /^Language and tone/ }).click();
  await page.getByRole('menuitem', { name: 'Italian' }).click();
  const text = main.getByRole('article', { name: 'Informativa sulla privacy' });
  await expect(text.getByRole('heading', { name: 'Per quanto tempo conserviamo i dati' })).toBeVisible();
  await expect(main.getByText(/texts not translated into Italian/)).toBeVisible();
  const onPage = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(onPage.violations.map(({ id }) => id)).toEqual([]);

  await text.getByRole('button', { name: '[Non tradotto: Server logs]' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Translate into Italian' });
  await expect(dialog.getByRole('textbox', { name: 'Server logs', exact: true })).toBeFocused();
  await fillField(dialog, 'Server logs', 'Log del server');
  await expect(dialog.getByText(/saved$/)).toBeVisible();
  const found = await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(text.getByText('Log del server').first()).toBeVisible();
  await expect(text.getByText('[Non tradotto: Server logs]')).toHaveCount(0);

  await main.getByRole('button', { name: /^Language and tone/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  const english = main.getByRole('article', { name: 'Privacy Policy' });
  await english.getByRole('button', { name: 'Words and form of “How long we keep data”' }).click();
  const section = page.getByRole('dialog', { name: 'Section “How long we keep data”' });
  await fillField(section, 'Heading', 'Storage');
  await section.getByRole('button', { name: 'Add a paragraph' }).click();
  await fillField(section, 'Paragraph 1', 'Ask us about any of these periods.');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section).toBeHidden();
  await expect(english.getByRole('heading', { name: 'Storage' })).toBeVisible();
  await expect(english.getByText('Ask us about any of these periods.')).toBeVisible();

  const rules = await callApp(page, 'retentionRules.list', {});
  const rule = rules.find(({ name }) => name === 'Server logs');
  if (rule === undefined) throw new Error('The sample keeps server logs');
  const patch = { periodKind: 'exact', period: 'P45D' } as const;
  await callApp(page, 'retentionRules.update', { id: rule.id, revision: rule.revision, patch });
  await page.reload();
  await expect(english.getByText(/for 45 days/)).toBeVisible();
  await expect(english.getByRole('heading', { name: 'Storage' })).toBeVisible();
  await expect(english.getByText('Ask us about any of these periods.')).toBeVisible();
  await close();
  removeFolder(userData);
});
