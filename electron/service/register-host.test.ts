import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RegisterOrigin } from '../../shared/contract/service-messages.ts';
import { createRegisterHost } from './register-host.ts';
import type { RegisterHost } from './register-host.ts';

let folder: string;
let host: RegisterHost;
let lastId = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-host-'));
  host = createRegisterHost({ onUnexpected: (_, error) => expect.unreachable(String(error)) });
});
afterEach(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string): string => path.join(folder, `${name}.recital`);
const open = (name: string, origin: RegisterOrigin) =>
  host.answer({ kind: 'open', id: (lastId += 1), path: place(name), origin, actor: 'tester' });
const call = (name: string, input: unknown, grants = {}) =>
  host.answer({ kind: 'call', id: (lastId += 1), name, input, grants });

test('a call before any register is open is told so', async () => {
  expect(await call('register.info', {})).toMatchObject({
    ok: false,
    error: { code: 'storage_unavailable', problem: 'nothingOpen' },
  });
});

test('a new register opens empty, the sample opens filled', async () => {
  expect(await open('new', 'empty')).toEqual({ ok: true, value: {} });
  expect(await call('register.info', {})).toMatchObject({ value: { fileName: 'new.recital', isEmpty: true } });
  expect(await open('sample', 'sample')).toEqual({ ok: true, value: {} });
  expect(await call('register.info', {})).toMatchObject({ value: { fileName: 'sample.recital', isEmpty: false } });
});

test('a new register never replaces a file', async () => {
  writeFileSync(place('taken'), 'somebody else’s');
  expect(await open('taken', 'empty')).toMatchObject({ ok: false, error: { problem: 'exists' } });
  expect(readFileSync(place('taken'), 'utf8')).toBe('somebody else’s');
});

test('a file that is no register is refused by name, and the open register stays open', async () => {
  await open('good', 'empty');
  writeFileSync(place('text'), 'This is a letter, not a register. '.repeat(50));
  const refused = await open('text', 'existing');
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage_unavailable' } });
  expect(refused.ok ? '' : refused.error.message).toContain('text.recital');
  expect(await call('register.info', {})).toMatchObject({ value: { fileName: 'good.recital' } });
});

test('a missing file is refused and not made', async () => {
  expect(await open('missing', 'existing')).toMatchObject({ ok: false, error: { code: 'storage_unavailable' } });
  expect(existsSync(place('missing'))).toBe(false);
});

test('calls sent before an open finish in the old register, later ones go to the new', async () => {
  await open('first', 'empty');
  const replies = await Promise.all([
    call('vendors.create', { name: 'In the first' }),
    open('second', 'empty'),
    call('vendors.create', { name: 'In the second' }),
  ]);
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await call('vendors.list', {})).toMatchObject({ value: [{ name: 'In the second' }] });
  await open('first', 'existing');
  expect(await call('vendors.list', {})).toMatchObject({ value: [{ name: 'In the first' }] });
});

test('closing leaves one whole file behind and refuses later calls', async () => {
  await open('closed', 'empty');
  await call('vendors.create', { name: 'Northwind' });
  expect(await host.answer({ kind: 'close', id: (lastId += 1) })).toEqual({ ok: true, value: {} });
  expect(existsSync(`${place('closed')}-wal`)).toBe(false);
  expect(await call('register.info', {})).toMatchObject({ ok: false, error: { problem: 'nothingOpen' } });
});

test('a granted file is written; a grant that did not come with the call is refused', async () => {
  await open('granted', 'sample');
  const grant = crypto.randomUUID();
  const target = path.join(folder, 'register.json');
  const input = { grant, format: 'json' };
  expect(await call('register.export', input)).toMatchObject({ ok: false, error: { code: 'file_failed' } });
  expect(existsSync(target)).toBe(false);
  expect(await call('register.export', input, { [grant]: { path: target, mayOverwrite: false } })).toMatchObject({
    ok: true,
  });
  expect(existsSync(target)).toBe(true);
});
