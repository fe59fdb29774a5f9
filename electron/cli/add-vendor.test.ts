import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegister } from '../registry/create-register.ts';
import { openRegistry } from '../registry/registry.ts';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';

let folder: string;
let register: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-add-vendor-'));
  register = path.join(folder, 'a.recital');
  await createRegister({ path: register, mayOverwrite: false }, { actor: 'Ada' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recital = async (...args: string[]) => await runRecitalHere(folder, args);

async function inRegister<Value>(work: (registry: ReturnType<typeof openRegistry>) => Promise<Value>): Promise<Value> {
  const registry = openRegistry({ path: register, actor: 'Ada' });
  try {
    return await work(registry);
  } finally {
    registry.close();
  }
}

describe('recital add-vendor', () => {
  it('adds five by alias and domain within seconds, marks every filled field, and journals each', async () => {
    const begun = performance.now();
    const { code, out, err } = await recital(
      'add-vendor',
      register,
      'stripe.com',
      'AWS',
      'Paddle',
      'Digital Ocean',
      'Cloudflare',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // Generous: the machine runs other tests beside this one.
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(out.split('\n').filter((line) => line.startsWith('Added'))).toHaveLength(5);
    expect(out).toContain('Added Paddle (contracting company not known)');
    expect(out).toContain('Added DigitalOcean (DigitalOcean, LLC, US)');
    await inRegister(async (registry) => {
      const vendors = await registry.call('vendors.list', {});
      const sources = await registry.call('factSources.list', {});
      const unmarked = vendors.flatMap((vendor) =>
        (['name', 'aliases', 'legalEntity', 'country', 'address', 'website', 'subProcessorListUrl'] as const)
          .filter((field) => vendor[field] !== null && vendor[field].length > 0)
          .filter((field) => !sources.some((source) => source.recordId === vendor.id && source.field === field))
          .map((field) => `${vendor.name} ${field}`),
      );
      expect(unmarked).toEqual([]);
      expect(sources.every(({ state }) => state === 'prefilled')).toBe(true);
      const history = await registry.call('register.history', {});
      expect(history.map(({ operation }) => operation)).toEqual(Array(5).fill('vendors.addFromCatalogue'));
      const [first] = vendors;
      if (first === undefined) throw new Error('No vendor was added');
      await registry.call('sources.confirm', { recordType: 'vendor', recordId: first.id });
      const [last] = await registry.call('register.history', { limit: 1 });
      expect(last?.operation).toBe('sources.confirm');
    });
  });

  it('writes nothing where a name stands for several, for none, or is there already', async () => {
    expect(await recital('add-vendor', register, 'Stripe', 'PayPal, Inc.')).toMatchObject({
      code: 2,
      err: expect.stringContaining('paypal, braintree. Name one of these'),
    });
    expect(await recital('add-vendor', register, 'Stripe', 'Clodflare')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Near it: cloudflare'),
    });
    expect(await recital('add-vendor', register)).toMatchObject({ code: 2 });
    await inRegister(async (registry) => expect(await registry.call('vendors.list', {})).toEqual([]));
    const added = await recital('add-vendor', register, 'paypal', '--json');
    expect(JSON.parse(added.out)).toMatchObject({ added: [{ vendor: { name: 'PayPal' } }] });
    expect(await recital('add-vendor', register, 'paypal')).toMatchObject({
      code: 2,
      err: expect.stringContaining('PayPal is in the register already'),
    });
  });
});
