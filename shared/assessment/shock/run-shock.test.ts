import { describe, expect, test } from 'vitest';
import {
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  aSubProcessing,
  aTransfer,
  aVendor,
} from '../../../test/fixtures/builders.ts';
import { indexRegister } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { sampleRegisterDocument } from '../../reference/sample/sample-register.ts';
import { runShock } from './run-shock.ts';
import type { ShockResult, ShockScenario } from './shock.ts';

const ON = '2027-03-01';

function run(index: RegisterIndex, scenario: ShockScenario, on = ON): ShockResult {
  return runShock(index, createReferenceFacts(index.register.records.referenceOverrides), scenario, on);
}

function sample(): RegisterIndex {
  return indexRegister({ id: 'sample', records: sampleRegisterDocument().records });
}

function vendorCalled(index: RegisterIndex, name: string): string {
  const found = index.register.records.vendors.find((vendor) => vendor.name === name);
  if (found === undefined) throw new Error(`The register has no vendor ${name}`);
  return found.id;
}

/** The result in names, in the order of the register. */
function told(index: RegisterIndex, result: ShockResult) {
  const activity = (id: string) => index.get('processingActivity', id)?.reference;
  const transfer = (id: string) => {
    const found = index.get('transfer', id);
    return `${index.get('vendor', found?.importerVendorId ?? null)?.name} in ${found?.activityIds.map(activity).join(', ')}`;
  };
  return {
    transfers: result.transfers.map((one) => ({
      transfer: `${one.exporter} to ${one.importer} in ${one.activityIds.map(activity).join(', ')}`,
      states: `${one.before?.state ?? 'none'} > ${one.after.state}`,
      falling: one.falling.map(({ name }) => name),
      remaining: one.remaining.map(({ name, state }) => `${name}: ${state}`),
    })),
    losingOption: result.losingOption.map(transfer),
    activities: result.activityIds.map(activity),
    data: result.dataCategoryIds.map((id) => index.get('dataCategory', id)?.name),
    vendors: result.vendorIds.map((id) => index.get('vendor', id)?.name),
  };
}

describe('a mechanism falls', () => {
  test('the EU-US framework on 1 March 2027, worked out by hand for the sample', () => {
    const index = sample();
    const dpf = 'EU-US Data Privacy Framework';
    expect(told(index, run(index, { kind: 'mechanismFalls', mechanism: 'eu-us-dpf' }))).toEqual({
      // Six transfers name the framework. The two to Stripe name clauses as well; nobody has recorded that these are signed
      // and assessed, so they may carry the transfer and are not shown to. The other four name nothing else.
      transfers: [
        {
          transfer: 'Intercom to Intercom, Inc. in C-06',
          states: 'unverified > lapsed',
          falling: [dpf],
          remaining: [],
        },
        {
          transfer: 'Intercom to Intercom, Inc. in C-01',
          states: 'unverified > lapsed',
          falling: [dpf],
          remaining: [],
        },
        {
          transfer: 'Northlight Bookings to Stripe in P-04',
          states: 'unverified > unverified',
          falling: [dpf],
          remaining: ['Standard contractual clauses, module 3: unverified'],
        },
        {
          transfer: 'Northlight Bookings to Stripe in C-13',
          states: 'unverified > unverified',
          falling: [dpf],
          remaining: ['Standard contractual clauses, module 2: unverified'],
        },
        {
          transfer: 'Northlight Bookings to Pinnacle Talent Systems in C-17',
          states: 'unverified > lapsed',
          falling: [dpf],
          remaining: [],
        },
        {
          transfer: 'Northlight Bookings to Fairlead Meetings in C-07',
          states: 'unverified > lapsed',
          falling: [dpf],
          remaining: [],
        },
      ],
      // Postmark rests on clauses, Sentry and OpenAI on nothing yet; all three could have turned to the framework.
      losingOption: ['Postmark in P-02', 'Postmark in C-01', 'Postmark in C-13', 'Sentry in C-02', 'OpenAI in C-05'],
      activities: ['C-06', 'C-01', 'P-04', 'C-13', 'C-17', 'C-07'],
      data: [
        'Support contact details',
        'Ticket contents',
        'Guest payment details',
        'Card payment references',
        'Subscription data',
        'Application documents',
        'Interview notes',
        'Call recordings',
      ],
      vendors: ['Intercom, Inc.', 'Stripe', 'Pinnacle Talent Systems', 'Fairlead Meetings'],
    });
  });

  test('says which mechanisms would be possible instead, and why the fallen one is not', () => {
    const index = sample();
    const [intercom] = run(index, { kind: 'mechanismFalls', mechanism: 'eu-us-dpf' }).transfers;
    expect(intercom?.after.reason).toBe('EU-US Data Privacy Framework: Ended on 28 February 2027.');
    expect(intercom?.possible.map(({ code }) => code)).toEqual([
      'eu-scc',
      'eu-sa-scc',
      'eu-bcr-p',
      'eu-code',
      'eu-certification',
      'eu-adhoc',
    ]);
    expect(intercom?.possible[0]?.variants).toEqual(['module-3']);
  });

  test('has no effect where nothing rests on it and nothing could', () => {
    const index = sample();
    expect(run(index, { kind: 'mechanismFalls', mechanism: 'ch-us-dpf' })).toMatchObject({
      transfers: [],
      losingOption: [],
      activityIds: [],
      touched: [],
    });
  });

  test('what has lapsed before that day is not its effect', () => {
    const organisation = anOrganisation({ country: 'DE', roles: ['controller'] });
    const vendor = aVendor({ country: 'US', name: 'Lark Analytics' });
    const transfer = aTransfer({
      exporterOrganisationId: organisation.id,
      importerVendorId: vendor.id,
      destinations: [{ country: 'US' }],
      mechanismAnswer: 'listed',
      mechanisms: [{ code: 'eu-us-dpf', validUntil: '2026-12-31' }],
    });
    const index = anIndex({ organisations: [organisation], vendors: [vendor], transfers: [transfer] });
    expect(run(index, { kind: 'mechanismFalls', mechanism: 'eu-us-dpf' }).transfers).toEqual([]);
    expect(run(index, { kind: 'mechanismFalls', mechanism: 'eu-us-dpf' }, '2026-12-01').transfers).toHaveLength(1);
  });
});

test('when the decision on the United Kingdom ends, transfers to it lose their ground and what it passes on its shelter', () => {
  const index = sample();
  const result = run(index, { kind: 'adequacyEnds', law: 'eu-gdpr', jurisdiction: 'GB' });
  expect(told(index, result).transfers).toEqual([
    {
      transfer: 'Klartext Messaging to Signalweg Gateway in P-02',
      states: 'covered > lapsed',
      falling: ['Adequacy decision'],
      remaining: [],
    },
    {
      transfer: 'Northlight Bookings to Beaconline Risk in C-04',
      states: 'covered > lapsed',
      falling: ['Adequacy decision'],
      remaining: [],
    },
    {
      transfer: 'Northlight Bookings to Beaconline Risk in P-04',
      states: 'covered > lapsed',
      falling: ['Adequacy decision'],
      remaining: [],
    },
    // Under EU law the onward transfer to India now needs its own ground: clauses whose assessment is open.
    {
      transfer: 'Signalweg Gateway to Tidewire Carrier Services in P-02',
      states: 'missing > missing',
      falling: [],
      remaining: ['Standard contractual clauses, module 3: unverified'],
    },
  ]);
});

describe('a vendor moves', () => {
  test('a host in Germany that moves to India makes transfers of what was none', () => {
    const index = sample();
    const result = run(index, { kind: 'vendorMoves', vendorId: vendorCalled(index, 'Hetzner'), country: 'IN' });
    expect(told(index, result).transfers).toEqual([
      {
        transfer: 'Northlight Bookings to Hetzner in P-01, P-05, P-03',
        states: 'notATransfer > missing',
        falling: [],
        remaining: [],
      },
      {
        transfer: 'Northlight Bookings to Hetzner in C-01, C-03, C-11, C-06',
        states: 'notATransfer > missing',
        falling: [],
        remaining: [],
      },
    ]);
    expect(result.activityCountries).toHaveLength(7);
    expect(result.activityCountries.every(({ gains }) => gains.join() === 'IN')).toBe(true);
  });

  test('a recorded transfer is judged at the new place', () => {
    const index = sample();
    const result = run(index, { kind: 'vendorMoves', vendorId: vendorCalled(index, 'Brieftaube'), country: 'IN' });
    expect(told(index, result).transfers).toEqual([
      {
        transfer: 'Northlight Bookings to Brieftaube in C-09',
        states: 'covered > unfit',
        falling: ['Adequacy decision'],
        remaining: [],
      },
    ]);
    expect(result.activityCountries).toMatchObject([{ gains: ['IN'], loses: ['CH'] }]);
  });
});

describe('a vendor engages another', () => {
  test('one that is not in the register, in a third country', () => {
    const index = sample();
    const scenario = {
      kind: 'vendorEngages',
      vendorId: vendorCalled(index, 'Klartext Messaging'),
      subVendorId: null,
      subName: 'Lark Analytics',
      country: 'BR',
    } as const;
    const result = run(index, scenario);
    expect(told(index, result)).toMatchObject({
      transfers: [{ transfer: 'Klartext Messaging to Lark Analytics in P-02', states: 'none > missing' }],
      data: ['Reminder messages'],
    });
    expect(result.activityCountries).toMatchObject([{ gains: ['BR'], loses: [] }]);
    expect(result.transfers[0]).toMatchObject({ transferId: null, importerVendorId: null });
  });

  test('reaches the data that reach the vendor through a chain', () => {
    const organisation = anOrganisation({ country: 'DE' });
    const activity = anActivity({ organisationId: organisation.id });
    const [first, second] = [aVendor({ name: 'First', country: 'DE' }), aVendor({ name: 'Second', country: 'FR' })];
    const index = anIndex({
      organisations: [organisation],
      activities: [activity],
      vendors: [first, second],
      engagements: [anEngagement({ vendorId: first.id, activityIds: [activity.id], role: 'processor' })],
      subProcessings: [aSubProcessing({ vendorId: first.id, subVendorId: second.id })],
    });
    const scenario = {
      kind: 'vendorEngages',
      vendorId: second.id,
      subVendorId: null,
      subName: 'Third',
      country: 'IN',
    } as const;
    expect(run(index, scenario)).toMatchObject({
      transfers: [{ exporter: 'Second', importer: 'Third', after: { state: 'missing' } }],
      activityIds: [activity.id],
    });
  });
});
