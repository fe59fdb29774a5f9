// The policy from the command line, as the formats that need more than a writer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../test/fixtures/read-pdf.ts';
import { createRegister } from '../registry/create-register.ts';

// The first PDF may have to wait for Electron to be fetched.
vi.setConfig({ testTimeout: 600_000 });

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-cli-policy-'));
  await createRegister({ path: path.join(folder, 'a.recital'), mayOverwrite: false }, { actor: 'Ada' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function exportPolicy(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const program = path.join(import.meta.dirname, 'recital.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'export', 'policy', 'a.recital', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

test('PDF is printed without a window', async () => {
  expect(exportPolicy(['--format', 'pdf', '--out', 'p.pdf'])).toMatchObject({ code: 0, err: '' });
  const { pages, title } = await readPdf(readFileSync(path.join(folder, 'p.pdf')));
  expect([title, pages[0]?.width, pages[0]?.text.startsWith('Privacy Policy')]).toEqual(['Privacy Policy', 595, true]);
});

test('where there is no Electron, PDF is refused in one sentence and nothing is left behind', () => {
  const nowhere = path.join(folder, 'nowhere');
  const outcome = exportPolicy(['--format', 'pdf', '--out', 'p.pdf'], { ELECTRON_OVERRIDE_DIST_PATH: nowhere });
  expect(outcome).toEqual({
    code: 4,
    out: '',
    err: `recital: PDF needs Electron, which prints it. No Electron at ${path.join(nowhere, 'electron')}\n`,
  });
  expect(readdirSync(folder)).toEqual(['a.recital']);
});

test('Word, plain text, JSON and bare HTML need nothing else', () => {
  for (const format of ['docx', 'txt', 'json'])
    expect(exportPolicy(['--format', format, '--out', `p.${format}`])).toMatchObject({ code: 0, err: '' });
  expect(exportPolicy(['--format', 'html', '--no-style', '--out', 'p.html'])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(path.join(folder, 'p.html'), 'utf8')).not.toContain('<style');
  expect(readFileSync(path.join(folder, 'p.docx')).subarray(0, 2).toString()).toBe('PK');
});
