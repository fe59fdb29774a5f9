// Publishing from the command line, and what it says has changed since.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { createRegister } from '../registry/create-register.ts';
import { openRegistry } from '../registry/registry.ts';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';

let folder: string;
let register: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-cli-publish-'));
  register = path.join(folder, 'a.recital');
  const content = { document: sampleRegisterDocument(), file: 'the sample' };
  await createRegister({ path: register, mayOverwrite: false }, { actor: 'Ada', content });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recital = async (...args: string[]) => await runRecitalHere(folder, args);

test('a policy is published with its files, and later changes are told with their duties', async () => {
  expect(await recital('policy-changes', 'a.recital')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing was'),
  });
  const published = await recital('publish', 'a.recital', '--version', '4', '--out', 'web', '--without-pdf');
  expect(published).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(path.join(folder, 'web')).toSorted()).toEqual([
    'policy.docx',
    'policy.html',
    'policy.json',
    'policy.md',
    'policy.txt',
    'snapshot.json',
    'sub-processors.csv',
    'sub-processors.html',
    'sub-processors.json',
    'sub-processors.md',
  ]);
  expect(readFileSync(path.join(folder, 'web', 'policy.md'), 'utf8')).toContain('# Privacy Policy');

  const registry = openRegistry({ path: register, actor: 'Ada' });
  const rule = (await registry.call('retentionRules.list', {})).find(({ periodKind }) => periodKind === 'exact');
  if (rule === undefined) throw new Error('The sample has an exact period');
  const patch = { period: 'P40Y' };
  await registry.call('retentionRules.update', { id: rule.id, revision: rule.revision, patch });
  registry.close();

  const changes = await recital('policy-changes', 'a.recital', '--on', '2026-12-01');
  expect(changes).toMatchObject({ code: 1, err: '' });
  expect(changes.out).toContain(`material  longerRetention: ${rule.name} (Art. 13(2)(a))`);
  expect(changes.out).toContain('Earliest day: 2026-12-31');
  expect(changes.out).toContain('# Changes to our Privacy Policy');

  const refused = await recital('publish', 'a.recital', '--out', 'web', '--without-pdf');
  expect([refused.code, refused.err.includes('policy.md')]).toEqual([2, true]);
  expect((await recital('policy-changes', 'a.recital')).out).toContain('version 4');
});

test('an unknown policy or day is refused with what there is', async () => {
  expect(await recital('publish', 'a.recital', '--policy', 'Nope')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no policy “Nope”. Known: '),
  });
  expect(await recital('policy-changes', 'a.recital', '--on', 'soon')).toMatchObject({ code: 2 });
});
