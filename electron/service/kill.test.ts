// The promise behind "Saved": what the service has acknowledged survives its sudden end.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/errors.ts';
import type { Vendor } from '../../shared/domain/record-types.ts';
import { createPrintDesk } from '../main/printing/print-desk.ts';
import { forkService } from '../main/service/fork-service.ts';
import { createServiceClient } from '../main/service/service-client.ts';
import type { ServicePort } from '../main/service/service-port.ts';
import { openRegistry } from '../registry/registry.ts';

const serviceFile = path.join(import.meta.dirname, 'service.ts');
const writes = 200;
const seeds = [11, 23, 37, 41, 59, 67];
// As a page does, with some calls under way at once.
const lanes = 4;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recital-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A small deterministic generator (mulberry32): numbers from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function vendorIn(reply: Reply<unknown>): Vendor | undefined {
  return reply.ok ? (reply.value as Vendor) : undefined;
}

test.each(seeds)('every acknowledged write is there after a kill at a random moment (seed %i)', async (seed) => {
  const random = seededRandom(seed);
  const file = path.join(folder, 'killed.recital');
  let port: ServicePort | undefined;
  let answers = 0;
  const deaths: number[] = [];
  const service = createServiceClient({
    start: () => {
      port = forkService(process.execPath, serviceFile);
      return port;
    },
    actor: 'tester',
    onDeath: () => {
      deaths.push(answers);
    },
    onAnswer: () => undefined,
    openPrintDesk: (answer) =>
      createPrintDesk({ printPage: () => expect.unreachable('nothing is printed'), answer, onUnexpected: String }),
    onUnexpected: (_, stack) => expect.unreachable(stack),
  });
  expect(await service.open(file, 'empty')).toEqual({ ok: true, value: {} });

  const acknowledged = new Map<string, Vendor>();
  const killAfter = Math.floor(random() * (writes - 20)) + 10;
  const delay = random() * 8;
  let refusals = 0;
  let sent = 0;
  let kill: Promise<void> | undefined;

  const killSoon = async (): Promise<void> => {
    await wait(delay);
    port?.kill();
  };
  const writeOne = async (number: number): Promise<void> => {
    const known = [...acknowledged.values()];
    const old = random() < 0.3 ? known[Math.floor(random() * known.length)] : undefined;
    // Two lanes may pick the same vendor: the later one is refused as stale, which is no acknowledgement.
    const reply = await (old === undefined
      ? service.call('vendors.create', { name: `Vendor ${number}` })
      : service.call('vendors.update', {
          id: old.id,
          revision: old.revision,
          patch: { notes: `Edited by write ${number}` },
        }));
    const vendor = vendorIn(reply);
    if (vendor !== undefined) {
      answers += 1;
      const before = acknowledged.get(vendor.id);
      if (before === undefined || before.revision < vendor.revision) acknowledged.set(vendor.id, vendor);
    } else if (!reply.ok && reply.error.code === 'storage_unavailable') refusals += 1;
    if (answers >= killAfter) kill ??= killSoon();
  };
  const lane = async (): Promise<void> => {
    while (sent < writes && deaths.length === 0) {
      sent += 1;
      await writeOne(sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await kill;
  await expect.poll(() => deaths.length).toBe(1);
  expect({ wasKilledAtWork: sent < writes ? refusals > 0 : true, isLastKnown: answers >= killAfter }).toEqual({
    wasKilledAtWork: true,
    isLastKnown: true,
  });

  const registry = openRegistry({ path: file, actor: 'tester' });
  try {
    expect((await registry.call('register.verify', {})).problems).toEqual([]);
    const stored = new Map((await registry.call('vendors.list', {})).map((vendor) => [vendor.id, vendor]));
    const lost = [...acknowledged.values()].filter(({ id, revision }) => (stored.get(id)?.revision ?? 0) < revision);
    expect(lost).toEqual([]);
    // A write that was committed but not yet answered may be there as well: one per lane at most.
    expect(stored.size - acknowledged.size).toBeLessThanOrEqual(lanes);
  } finally {
    registry.close();
  }
});

test('a killed service tells everything that waits, and opens the register again when asked', async () => {
  const file = path.join(folder, 'again.recital');
  let port: ServicePort | undefined;
  let noticeDeath = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    noticeDeath = resolve;
  });
  const service = createServiceClient({
    start: () => {
      port = forkService(process.execPath, serviceFile);
      return port;
    },
    actor: 'tester',
    onDeath: () => noticeDeath(),
    onAnswer: () => undefined,
    openPrintDesk: (answer) =>
      createPrintDesk({ printPage: () => expect.unreachable('nothing is printed'), answer, onUnexpected: String }),
    onUnexpected: (_, stack) => expect.unreachable(stack),
  });
  await service.open(file, 'empty');
  const created = vendorIn(await service.call('vendors.create', { name: 'Northwind' }));
  port?.kill();
  const waiting = await Promise.all([service.call('vendors.list', {}), service.call('register.info', {})]);
  await death;
  expect(waiting.map((reply) => (reply.ok ? 'answered' : [reply.error.code, reply.error.problem]))).toEqual([
    ['storage_unavailable', 'serviceStopped'],
    ['storage_unavailable', 'serviceStopped'],
  ]);
  await service.open(file, 'existing');
  expect(await service.call('vendors.list', {})).toEqual({ ok: true, value: [created] });
  await service.close();
});
