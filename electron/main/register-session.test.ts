// The session with the real service, forked under this Node, and real files.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppEvent } from '../../shared/contract/app.ts';
import { openPreferences } from './preferences.ts';
import type { PreferenceStore } from './preferences.ts';
import { createPrintDesk } from './printing/print-desk.ts';
import { createRegisterSession } from './register-session.ts';
import type { RegisterSession } from './register-session.ts';
import { forkService } from './service/fork-service.ts';
import type { ServicePort } from './service/service-port.ts';

const serviceFile = path.resolve(import.meta.dirname, '../service/service.ts');

let folder: string;
let preferences: PreferenceStore;
let session: RegisterSession;
let events: AppEvent[];
let port: ServicePort | undefined;
let now: Date;

function startSession(): void {
  preferences = openPreferences(path.join(folder, 'preferences.json'), (error) => expect.unreachable(String(error)));
  events = [];
  session = createRegisterSession({
    startService: () => {
      port = forkService(process.execPath, serviceFile);
      return port;
    },
    actor: 'tester',
    preferences,
    registersFolder: path.join(folder, 'registers'),
    newId: () => crypto.randomUUID(),
    clock: () => now,
    send: (event) => events.push(event),
    onAnswer: () => undefined,
    openPrintDesk: (answer) =>
      createPrintDesk({ printPage: () => expect.unreachable('nothing is printed'), answer, onUnexpected: String }),
    onUnexpected: (_, stack) => expect.unreachable(stack),
    onServiceDeath: () => undefined,
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-session-'));
  now = new Date('2026-11-21T09:00:00Z');
  startSession();
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const openName = (): string | undefined => session.openPath() && path.basename(session.openPath() ?? '');
const call = (name: string, input: unknown = {}) => session.service.call(name, input);

test('the first start makes a register and opens it, the next one opens it as it was left', async () => {
  await session.openAtStart(undefined);
  expect([openName(), session.failure(), events]).toEqual([
    'My register.recital',
    undefined,
    [{ kind: 'registerOpened' }],
  ]);
  await call('vendors.create', { name: 'Northwind' });
  await session.close();
  startSession();
  await session.openAtStart(undefined);
  expect(await call('vendors.list')).toMatchObject({ ok: true, value: [{ name: 'Northwind' }] });
  expect(preferences.current().recent.map((entry) => path.basename(entry.path))).toEqual(['My register.recital']);
});

test('a register that cannot be opened at the start is the failure, and another can be opened from there', async () => {
  const broken = path.join(folder, 'letter.recital');
  writeFileSync(broken, 'Dear Sir or Madam, '.repeat(100));
  await session.openAtStart(broken);
  expect(openName()).toBeUndefined();
  expect(session.failure()?.code).toBe('storage_unavailable');
  expect(session.failure()?.message).toContain('letter.recital');
  await session.openSample();
  expect([openName(), session.failure()]).toEqual(['Northlight Bookings (sample).recital', undefined]);
});

test('a register that cannot be opened later leaves the open one open', async () => {
  await session.openAtStart(undefined);
  await expect(session.open(path.join(folder, 'missing.recital'), 'existing')).rejects.toMatchObject({
    wire: { code: 'storage_unavailable' },
  });
  expect([openName(), session.failure()]).toEqual(['My register.recital', undefined]);
});

test('every sample is a fresh copy', async () => {
  await session.openSample();
  await session.openSample();
  expect(readdirSync(path.join(folder, 'registers')).filter((name) => name.endsWith('.recital'))).toEqual([
    'Northlight Bookings (sample) 2.recital',
    'Northlight Bookings (sample).recital',
  ]);
});

test('a recent register opens by its id; one whose file is gone leaves the list and says so', async () => {
  await session.openAtStart(undefined);
  const first = preferences.current().recent[0];
  await session.openSample();
  await session.openRecent(first?.id ?? '');
  expect(openName()).toBe('My register.recital');
  const sample = preferences.current().recent[1];
  rmSync(sample?.path ?? '');
  await expect(session.openRecent(sample?.id ?? '')).rejects.toMatchObject({ wire: { code: 'not_found' } });
  expect(preferences.current().recent.map((entry) => path.basename(entry.path))).toEqual(['My register.recital']);
  await expect(session.openRecent(crypto.randomUUID())).rejects.toMatchObject({ wire: { problem: 'recentGone' } });
});

test('a last register that has vanished is the failure once, with a notice; the start after that begins anew', async () => {
  const moved = path.join(folder, 'moved.recital');
  await session.open(moved, 'empty');
  await session.close();
  rmSync(moved);
  startSession();
  await session.openAtStart(undefined);
  expect(session.failure()?.message).toContain('moved.recital');
  const notices = events.flatMap((event) => (event.kind === 'notice' ? [event.text] : []));
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('moved.recital');
  expect(existsSync(moved)).toBe(false);
  await session.close();
  startSession();
  await session.openAtStart(undefined);
  expect(openName()).toBe('My register.recital');
});

test('a service that dies is started once on the same register; dying again at once is the failure', async () => {
  await session.openAtStart(undefined);
  await call('vendors.create', { name: 'Northwind' });
  events.length = 0;
  port?.kill();
  await expect.poll(() => events.map(({ kind }) => kind)).toEqual(['changed', 'notice']);
  expect(await call('vendors.list')).toMatchObject({ ok: true, value: [{ name: 'Northwind' }] });

  now = new Date('2026-11-21T09:00:20Z');
  port?.kill();
  await expect.poll(() => session.failure()).toMatchObject({ code: 'storage_unavailable', problem: 'serviceStopped' });

  const recent = preferences.current().recent[0];
  await session.openRecent(recent?.id ?? '');
  expect(await call('vendors.list')).toMatchObject({ ok: true, value: [{ name: 'Northwind' }] });
});
