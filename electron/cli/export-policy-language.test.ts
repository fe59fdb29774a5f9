import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';
import { sampleIn } from '../../test/fixtures/sample-translations/sample-in-languages.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from '../registry/create-register.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-cli-language-'));
  const document = { ...sampleRegisterDocument(), records: sampleIn('de').register.records };
  await createRegister(
    { path: path.join(folder, 'a.recital'), mayOverwrite: false },
    { actor: 'Ada', content: { document, file: 'the sample' } },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exportPolicy(...words: readonly string[]) {
  const given = ['export', 'policy', 'a.recital', '--format', 'md', '--out', 'p.md', '--force', ...words];
  const { code, err } = await runRecitalHere(folder, given);
  return { code, err, text: code === 0 ? readFileSync(path.join(folder, 'p.md'), 'utf8') : '' };
}

test('a section of the policy is written in the language and tone asked for', async () => {
  const { code, text } = await exportPolicy('--section', 'retention', '--lang', 'de', '--tone', 'formal');
  expect(code).toBe(0);
  expect(text).toMatch(/^# Datenschutzerklärung\n/u);
  expect(text).toContain('## Speicherdauer');
  expect(text).toContain('- **Rechnungen**: 8 Jahre nach dem Ende des Ausstellungsjahres');
  expect(text).not.toContain('[Nicht übersetzt');
});

test('only what concerns one audience is written, or what one service does', async () => {
  const { text } = await exportPolicy('--audience', 'applicants', '--lang', 'de');
  expect(text).toMatch(/^# Datenschutzerklärung für Bewerberinnen und Bewerber\n/u);
  expect(text).toContain('Diese Erklärung richtet sich an Bewerberinnen und Bewerber.');
  expect(text).toContain('Pinnacle Talent Systems');
  expect(text).not.toContain('Lotsenbuch CRM');
  expect(text).not.toContain('**Rechnungen**');
  expect((await exportPolicy('--service', 'northlight APP', '--section', 'scope')).text).toContain('Northlight app');
  expect(await exportPolicy('--service', 'Webshop')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no service “Webshop”. Known: Northlight website'),
  });
  expect(await exportPolicy('--audience', 'guests')).toMatchObject({
    code: 2,
    err: expect.stringContaining('visitors, customers, endUsers, applicants, employees'),
  });
});

test('a language that policies are not written in is refused', async () => {
  expect(await exportPolicy('--lang', 'tlh')).toMatchObject({ code: 2, err: expect.stringContaining('en, de') });
});
