import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf, RegistryOperationName } from '../../shared/contract/contract.ts';
import { registryContract } from '../../shared/contract/contract.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let registry: Registry;
let now: string;

beforeEach(() => {
  let ids = 0;
  now = '2026-11-20T09:00:00.000Z';
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date(now),
    newId: () => `01990000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    onUnexpected: (_reference, error) => {
      throw error;
    },
  });
});

async function call<Name extends RegistryOperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const value = await registry.call(name, input);
  registryContract[name].output.parse(value);
  return value;
}

async function rulesFound(input: InputOf<'register.findings'> = {}): Promise<string[]> {
  return (await call('register.findings', input)).groups.map(({ rule }) => rule);
}

/** “Fernmail”, a processor in Germany whose agreement ends on the last day of January 2027. */
async function engageFernmail() {
  const vendor = await call('vendors.create', {
    name: 'Fernmail',
    country: 'DE',
    dpaState: 'inTerms',
    dpaValidUntil: '2027-01-31',
  });
  const activity = await call('activities.create', { name: 'Newsletter' });
  await call('engagements.create', {
    vendorId: vendor.id,
    activityIds: [activity.id],
    role: 'processor',
    purposes: ['delivery'],
    dataDescriptions: ['email addresses'],
  });
  return { vendor, activity };
}

describe('the findings that a registry keeps', () => {
  it('follow the calendar: what is in order today runs out and is over', async () => {
    await engageFernmail();
    expect(await rulesFound({ topics: ['vendors'] })).toEqual([]);
    now = '2026-12-24T09:00:00.000Z';
    expect(await rulesFound({ topics: ['vendors'] })).toEqual(['agreement-expiring']);
    now = '2027-02-01T09:00:00.000Z';
    expect(await rulesFound({ topics: ['vendors'] })).toEqual(['agreement-expired']);
  });

  it('follow the settings of the register', async () => {
    await engageFernmail();
    expect(await rulesFound({ topics: ['vendors'] })).toEqual([]);
    await call('registerSettings.create', { dueSoonDays: 120 });
    expect(await rulesFound({ topics: ['vendors'] })).toEqual(['agreement-expiring']);
    await call('register.undo', {});
    expect(await rulesFound({ topics: ['vendors'] })).toEqual([]);
  });

  it('follow what the register overrides of the reference facts', async () => {
    const organisation = await call('organisations.create', {
      name: 'Northlight Bookings',
      country: 'DE',
      applicableLaws: [{ law: 'eu-gdpr' }],
    });
    const vendor = await call('vendors.create', { name: 'Fernmail', country: 'CH' });
    await call('transfers.create', {
      exporterOrganisationId: organisation.id,
      importerVendorId: vendor.id,
      destinations: [{ country: 'CH' }],
      mechanismAnswer: 'listed',
      mechanisms: [{ code: 'eu-adequacy' }],
      dataDescription: 'email addresses',
    });
    const errors: InputOf<'register.findings'> = { topics: ['transfers'], severities: ['error'] };
    expect(await rulesFound(errors)).toEqual([]);
    await call('reference.override', {
      factKind: 'mechanism',
      factId: 'eu-adequacy',
      factValues: { validUntil: '2026-11-01' },
      reason: 'Supposed',
      source: 'A letter',
    });
    expect(await rulesFound(errors)).toEqual(['mechanism-lapsed']);
  });

  it('can be asked for as at a past day, and change nothing of those of today', async () => {
    const { vendor } = await engageFernmail();
    now = '2026-11-25T09:00:00.000Z';
    const { revision } = await call('vendors.get', { id: vendor.id });
    await call('vendors.update', { id: vendor.id, revision, patch: { dpaState: 'none' } });
    const vendors = { topics: ['vendors' as const] };
    expect(await rulesFound(vendors)).toEqual(['agreement-missing']);
    const past = await call('register.findings', { ...vendors, asAt: '2026-11-20' });
    expect({ on: past.on, total: past.total }).toEqual({ on: '2026-11-20', total: 0 });
    expect(await rulesFound(vendors)).toEqual(['agreement-missing']);
  });

  it('are narrowed by topic, severity and record, and shortened by a limit that counts on', async () => {
    const { vendor, activity } = await engageFernmail();
    const all = await call('register.findings', {});
    expect(all.total).toBe(all.errors + all.warnings + all.hints);
    const ofActivity = await call('register.findings', { recordId: activity.id });
    expect(ofActivity.total).toBeGreaterThan(0);
    expect(
      ofActivity.groups.flatMap(({ findings }) => findings).filter(({ recordIds }) => !recordIds.includes(activity.id)),
    ).toEqual([]);
    expect(await rulesFound({ recordId: vendor.id })).toEqual([]);
    const hints = await call('register.findings', { severities: ['hint'], limit: 0 });
    expect({ total: hints.total, hints: hints.hints, errors: hints.errors }).toEqual({
      total: all.hints,
      hints: all.hints,
      errors: 0,
    });
    expect(hints.groups.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
