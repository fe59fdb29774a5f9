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
import type { RegisterRecords } from '../../domain/register.ts';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { assessTransfer } from './assess-transfer.ts';

const facts = createReferenceFacts();
const TODAY = '2026-11-21';

const organisation = anOrganisation({ country: 'DE', roles: ['controller', 'processor'] });
const asController = anActivity({ organisationId: organisation.id, role: 'controller' });
const asProcessor = anActivity({ organisationId: organisation.id, role: 'processor' });
const vendor = aVendor({ name: 'Lark Analytics', country: 'IN' });
const engaged = anEngagement({
  vendorId: vendor.id,
  activityIds: [asController.id, asProcessor.id],
  role: 'processor',
});

function assess(fields: Parameters<typeof aTransfer>[0], more: Partial<RegisterRecords> = {}) {
  const transfer = aTransfer({
    exporterOrganisationId: organisation.id,
    importerVendorId: vendor.id,
    activityIds: [asController.id],
    destinations: [{ country: 'IN' }],
    mechanismAnswer: 'listed',
    ...fields,
  });
  const index = anIndex({
    organisations: [organisation],
    activities: [asController, asProcessor],
    vendors: [vendor],
    engagements: [engaged],
    transfers: [transfer],
    ...more,
  });
  return assessTransfer(transfer, index, facts, TODAY);
}

const clauses = { code: 'eu-scc', variant: 'module-2', signedOn: '2025-06-16' } as const;

describe('recorded clauses', () => {
  test('hold once signed, assessed and of the right module', () => {
    expect(assess({ mechanisms: [clauses], assessmentState: 'done' })).toMatchObject({
      state: 'covered',
      reason: 'Standard contractual clauses, module 2: holds for India.',
      recorded: [{ state: 'holds', law: 'eu-gdpr', needs: [] }],
      open: [],
    });
  });

  test('are unverified without signature or assessment', () => {
    const { state, recorded } = assess({ mechanisms: [{ ...clauses, signedOn: null }], assessmentState: 'open' });
    expect(state).toBe('unverified');
    expect(recorded[0]?.needs.map(({ kind }) => kind)).toEqual(['signature', 'assessment']);
  });

  test('do not fit with the module of other roles', () => {
    expect(assess({ mechanisms: [{ ...clauses, variant: 'module-3' }], assessmentState: 'done' })).toMatchObject({
      state: 'unfit',
      recorded: [
        {
          state: 'unfit',
          reason:
            'Module 3 is recorded, but the exporter is a controller, the importer a processor: that needs Module 2.',
        },
      ],
    });
  });

  test('need both modules where the organisation acts in both roles', () => {
    const activityIds = [asController.id, asProcessor.id];
    expect(assess({ mechanisms: [clauses], activityIds, assessmentState: 'done' })).toMatchObject({
      state: 'unverified',
      recorded: [{ needs: [{ kind: 'module' }] }],
    });
    const both = [clauses, { ...clauses, variant: 'module-3' as const }];
    expect(assess({ mechanisms: both, activityIds, assessmentState: 'done' }).state).toBe('covered');
  });

  test('have lapsed after their last day, and say the next one before', () => {
    expect(assess({ mechanisms: [{ ...clauses, validUntil: '2026-11-20' }], assessmentState: 'done' }).state).toBe(
      'lapsed',
    );
    expect(
      assess({ mechanisms: [{ ...clauses, validUntil: '2027-01-31' }], assessmentState: 'done' }).nextLapse,
    ).toEqual({
      day: '2027-01-31',
      place: 0,
      name: 'Standard contractual clauses, module 2',
    });
  });

  test('relied on “where applicable” are not shown to be relied on here', () => {
    expect(
      assess({ mechanisms: [{ ...clauses, condition: 'where applicable' }], assessmentState: 'done' }),
    ).toMatchObject({
      state: 'unverified',
      recorded: [{ needs: [{ kind: 'condition' }] }],
    });
  });
});

test('without a mechanism it is missing, and an answer of none is contradicted', () => {
  expect(assess({ mechanismAnswer: 'notAnswered' })).toMatchObject({
    state: 'missing',
    reason: 'No mechanism is recorded for India.',
  });
  expect(assess({ mechanismAnswer: 'none' })).toMatchObject({
    state: 'missing',
    reason: 'The register says that no mechanism is needed, but India lies outside the European Economic Area.',
  });
});

test('a mechanism of a law that does not reach the exporter does not fit', () => {
  expect(assess({ mechanisms: [{ code: 'uk-idta', signedOn: '2025-06-16' }] })).toMatchObject({
    state: 'missing',
    recorded: [{ state: 'unfit', law: 'uk-gdpr' }],
  });
});

test('the seat and the places of the importer are destinations too', () => {
  const irish = aVendor({ name: 'Lark Europe', country: 'US', processingLocations: [{ country: 'IE' }] });
  const { laws } = assess(
    { importerVendorId: irish.id, destinations: [{ country: 'IE' }], mechanisms: [{ code: 'eu-adequacy' }] },
    { vendors: [irish], engagements: [] },
  );
  expect(laws[0]?.destinations.map(({ country, because, state }) => ({ country, because, state }))).toEqual([
    { country: 'IE', because: ['recorded', 'processingPlace'], state: 'notATransfer' },
    { country: 'US', because: ['importerCountry'], state: 'unverified' },
  ]);
});

test('an onward transfer out of an adequate country follows that country’s law', () => {
  const british = aVendor({ name: 'Signal Ltd', country: 'GB' });
  const { laws, state } = assess(
    {
      exporterOrganisationId: null,
      exporterVendorId: british.id,
      mechanisms: [{ code: 'uk-idta', signedOn: '2026-01-15' }],
      assessmentState: 'done',
    },
    { vendors: [vendor, british], subProcessings: [aSubProcessing({ vendorId: british.id, subVendorId: vendor.id })] },
  );
  expect(laws.map((law) => [law.law, law.reach, law.state])).toEqual([
    ['eu-gdpr', 'onward', 'covered'],
    ['uk-gdpr', 'direct', 'covered'],
  ]);
  expect(state).toBe('covered');
});

test('an exporter that is not recorded is asked for, and nothing is concluded from it', () => {
  const { laws, state, open } = assess({ exporterOrganisationId: null, mechanismAnswer: 'notAnswered' });
  expect(state).toBe('unknown');
  expect(laws).toMatchObject([{ law: 'eu-gdpr', reach: 'unknown' }]);
  expect(open).toMatchObject([{ kind: 'exporter', text: 'Record who sends the data.' }]);
});

test('an overridden fact counts, and the answer says that it is the user’s own', () => {
  const suspended = createReferenceFacts([
    {
      factKind: 'mechanism',
      factId: 'eu-us-dpf',
      isOwn: false,
      factValues: { suspendedFrom: '2026-11-01' },
      shippedValues: {},
      reason: 'Suspended by the Commission',
      source: 'Press release',
      capturedOn: '2026-11-02',
    },
  ]);
  const american = aVendor({ country: 'US' });
  const transfer = aTransfer({
    exporterOrganisationId: organisation.id,
    importerVendorId: american.id,
    destinations: [{ country: 'US' }],
    mechanismAnswer: 'listed',
    mechanisms: [{ code: 'eu-us-dpf' }],
  });
  const index = anIndex({ organisations: [organisation], vendors: [american], transfers: [transfer] });
  expect(assessTransfer(transfer, index, suspended, TODAY)).toMatchObject({
    state: 'lapsed',
    recorded: [
      { state: 'lapsed', lapsesOn: '2026-10-31', origin: { confidence: 'userOverride', source: 'Press release' } },
    ],
  });
});
