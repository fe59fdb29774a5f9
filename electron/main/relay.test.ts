// The relay between the window and the real registry, in this process.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appOperations } from '../../shared/contract/app.ts';
import type { AppOperationName } from '../../shared/contract/contract.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Registry } from '../registry/registry.ts';
import { answerTo } from './app-answers.ts';
import type { AppAnswers } from './app-answers.ts';
import { createFileGrants } from './file-grants.ts';
import type { FileGrants } from './file-grants.ts';
import { createRelay } from './relay.ts';
import type { Relay } from './relay.ts';

let folder: string;
let registry: Registry;
let grants: FileGrants;
let relay: Relay;
let unexpected: unknown[];
let told: [callId: string, step: string][];

/** Only the answers that a test asks for; the others are a fault of the test. */
function answersOf(some: Partial<AppAnswers>): AppAnswers {
  const none = async (): Promise<never> => expect.unreachable('not asked for');
  const names = Object.keys(appOperations) as AppOperationName[];
  return Object.fromEntries(names.map((name) => [name, some[name] ?? none])) as unknown as AppAnswers;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-relay-'));
  registry = openRegistry({ path: ':memory:', create: true, actor: 'tester' });
  grants = createFileGrants(() => crypto.randomUUID());
  unexpected = [];
  told = [];
  relay = createRelay({
    appAnswers: answersOf({
      'app.reveal': answerTo(appOperations['app.reveal'], async () => {
        throw new TypeError('a fault of ours');
      }),
      'app.setPreferences': answerTo(appOperations['app.setPreferences'], async () => ({})),
    }),
    callService: (name, input, files, watch) => registry.dispatch(name, input, { ...watch, grants: files }),
    grants,
    onProgress: (callId, progress) => told.push([callId, progress.step]),
    onUnexpected: (error) => {
      unexpected.push(error);
      return 'ref-1';
    },
  });
});
afterEach(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a call of the contract reaches the registry and its answer comes back', async () => {
  expect(await relay.call('vendors.create', { name: 'Northwind' })).toMatchObject({
    ok: true,
    value: { name: 'Northwind' },
  });
});

test.each([['vendors.explode'], ['__proto__'], ['toString'], [42], [undefined], [{ name: 'vendors.list' }]])(
  'there is no operation %j',
  async (name) => {
    expect(await relay.call(name, {})).toMatchObject({
      ok: false,
      error: { code: 'not_found', problem: 'noOperation' },
    });
  },
);

test('input that the contract does not know is refused before it reaches the service, naming the field', async () => {
  const reply = await relay.call('vendors.create', { name: 'Northwind', colour: 'red' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  expect(await relay.call('vendors.list', {})).toEqual({ ok: true, value: [] });
});

test('input of the app’s own operations is checked as well', async () => {
  const reply = await relay.call('app.setPreferences', { theme: 'sepia' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  expect(reply.ok ? [] : Object.keys(reply.error.fields ?? {})).toEqual(['theme']);
});

test('a granted file is written once; the grant does not serve again', async () => {
  const target = path.join(folder, 'register.json');
  const grant = grants.give(target, 'write');
  expect(await relay.call('register.export', { grant, format: 'json' })).toMatchObject({ ok: true });
  expect(existsSync(target)).toBe(true);
  expect(await relay.call('register.export', { grant, format: 'json' })).toMatchObject({
    ok: false,
    error: { code: 'file_failed', problem: 'noGrant' },
  });
});

test('a file that could not be written may be tried again under its grant', async () => {
  const target = path.join(folder, 'absent', 'register.json');
  const grant = grants.give(target, 'write');
  const input = { grant, format: 'json' };
  expect(await relay.call('register.export', input)).toMatchObject({ ok: false, error: { problem: 'missingFolder' } });
  expect(await relay.call('register.export', input)).toMatchObject({ ok: false, error: { problem: 'missingFolder' } });
});

test('a grant to write cannot be read from, and a path is no grant', async () => {
  const grant = grants.give(path.join(folder, 'a.json'), 'write');
  expect(await relay.call('register.import', { grant })).toMatchObject({ ok: false, error: { problem: 'noGrant' } });
  expect(await relay.call('register.import', { grant: '/etc/passwd' })).toMatchObject({
    ok: false,
    error: { code: 'invalid_input' },
  });
});

test('a file that was chosen to be read is read into drafts, or compared', async () => {
  const file = path.join(folder, 'policy.md');
  writeFileSync(file, '# Privacy policy\n\nServer logs are deleted after 30 days.\n');
  expect(await relay.call('readings.open', { grant: grants.give(file, 'read') })).toMatchObject({
    ok: true,
    value: { isNew: true },
  });
  expect(await relay.call('drift.compare', { grant: grants.give(file, 'read') })).toMatchObject({
    ok: true,
    value: { differences: [{ kind: 'retention-not-in-register' }] },
  });
});

test('a fault of ours shows its reference and nothing else', async () => {
  const reply = await relay.call('app.reveal', { grant: crypto.randomUUID() });
  expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected', reference: 'ref-1' } });
  expect(JSON.stringify(reply)).not.toContain('a fault of ours');
  expect(unexpected).toEqual([new TypeError('a fault of ours')]);
});

test('a call with an id tells how far it is, and one that is called off leaves the target as it was', async () => {
  const target = path.join(folder, 'record.xlsx');
  const callId = crypto.randomUUID();
  const input = { layoutId: 'art30-controller', format: 'xlsx', grant: grants.give(target, 'write') };
  const cancelled = relay.call('record.export', input, callId);
  relay.cancel(callId);
  expect(await cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(existsSync(target)).toBe(false);
  told = [];
  expect(await relay.call('record.export', input, callId)).toMatchObject({ ok: true });
  expect([...new Set(told.map(([id, step]) => `${id} ${step}`))]).toEqual([`${callId} writing`, `${callId} checking`]);
  relay.cancel(callId);
});

test('it is idle once every call has done its work', async () => {
  const calls = ['A', 'B', 'C'].map((name) => relay.call('vendors.create', { name }));
  await relay.whenIdle();
  expect(await registry.call('vendors.list', {})).toHaveLength(3);
  await Promise.all(calls);
});
