import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf, RegistryOperationName } from '../../shared/contract/contract.ts';
import { registryContract } from '../../shared/contract/contract.ts';
import { openRegistry } from './registry.ts';
import type { Registry } from './registry.ts';

let registry: Registry;
const on = '2026-11-21';

beforeEach(() => {
  let ids = 0;
  registry = openRegistry({
    path: ':memory:',
    create: true,
    actor: 'Ada',
    clock: () => new Date('2026-11-21T09:00:00.000Z'),
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

async function refusal<Name extends RegistryOperationName>(name: Name, input: InputOf<Name>) {
  const reply = await registry.dispatch(name, input);
  if (reply.ok) throw new Error(`${name} was not refused`);
  return reply.error;
}

const dpf = { factKind: 'mechanism', factId: 'eu-us-dpf' } as const;
const usFromEu = { from: 'eu', to: 'US', on: '2027-03-01' } as const;

describe('facts that a register puts otherwise', () => {
  it('hold in it from then on, name the user’s source, and are undone in one step', async () => {
    expect(await call('reference.adequacy', usFromEu)).toMatchObject({ state: 'partial', mechanism: 'eu-us-dpf' });
    const override = await call('reference.override', {
      ...dpf,
      factValues: { validUntil: '2027-02-28' },
      reason: 'The Court annulled the decision.',
      source: 'C-703/25 P',
    });
    expect(override).toMatchObject({ shippedValues: { validUntil: null }, capturedOn: on, isOwn: false });
    expect(await call('reference.adequacy', usFromEu)).toMatchObject({
      state: 'none',
      endedOn: '2027-02-28',
      origin: { source: 'C-703/25 P', confidence: 'userOverride', overriddenFields: ['validUntil'] },
    });
    expect(
      (await call('reference.mechanisms', { on: '2027-03-01', law: 'eu-gdpr' })).map(({ id }) => id),
    ).not.toContain('eu-us-dpf');
    await call('register.undo', {});
    expect((await call('reference.adequacy', usFromEu)).state).toBe('partial');
  });

  it('gather in one record, and are taken back field by field', async () => {
    const first = await call('reference.override', { ...dpf, factValues: { validUntil: '2027-02-28' } });
    const second = await call('reference.override', { ...dpf, factValues: { doubt: 'annulled' } });
    expect(second).toMatchObject({
      id: first.id,
      factValues: { validUntil: '2027-02-28', doubt: 'annulled' },
      shippedValues: { validUntil: null, doubt: 'under legal challenge' },
    });
    expect(await call('reference.accept', { overrideId: first.id, field: 'validUntil' })).toEqual({ isRemoved: false });
    expect((await call('reference.adequacy', usFromEu)).state).toBe('partial');
    expect(await call('reference.accept', { overrideId: first.id, field: 'doubt' })).toEqual({ isRemoved: true });
    expect(await call('referenceOverrides.list', {})).toEqual([]);
  });

  it('are listed once the shipped data say something else, and may be kept', async () => {
    const made = await call('referenceOverrides.create', {
      ...dpf,
      factValues: { doubt: 'annulled' },
      shippedValues: { doubt: 'what an older version said' },
      capturedOn: '2026-01-31',
    });
    expect(await call('reference.differences', {})).toEqual([
      {
        ...dpf,
        overrideId: made.id,
        field: 'doubt',
        kind: 'changed',
        overridden: 'annulled',
        shippedThen: 'what an older version said',
        shippedNow: 'under legal challenge',
      },
    ]);
    await call('reference.keep', { overrideId: made.id, field: 'doubt' });
    expect(await call('reference.differences', {})).toEqual([]);
    const kept = await call('reference.mechanisms', { on, law: 'eu-gdpr' });
    expect(kept.find(({ id }) => id === 'eu-us-dpf')?.doubt).toBe('annulled');
  });

  it('are read field by field beside what is shipped', async () => {
    await call('reference.override', { ...dpf, factValues: { suspendedFrom: '2027-03-01' }, reason: 'Suspended.' });
    const fact = await call('reference.fact', dpf);
    expect(fact.values).toMatchObject({ id: 'eu-us-dpf', suspendedFrom: '2027-03-01' });
    expect(fact.shipped).toMatchObject({ suspendedFrom: null });
    expect(fact.override).toMatchObject({ factValues: { suspendedFrom: '2027-03-01' }, reason: 'Suspended.' });
    expect((await refusal('reference.fact', { factKind: 'vendor', factId: 'nobody' })).code).toBe('not_found');
  });

  it('are refused where they do not fit the fact', async () => {
    const wrong = await refusal('reference.override', { ...dpf, factValues: { validUntil: 'soon' } });
    expect(wrong).toMatchObject({ code: 'invalid_input', fields: { validUntil: expect.any(String) } });
    const unknownField = await refusal('reference.override', { ...dpf, factValues: { colour: 'red' } });
    expect(unknownField.code).toBe('invalid_input');
    const unknownFact = await refusal('reference.override', { factKind: 'vendor', factId: 'nobody', factValues: {} });
    expect(unknownFact.code).toBe('not_found');
    const taken = await refusal('reference.addOwn', { ...dpf, factValues: {} });
    expect(taken).toMatchObject({ code: 'rule_broken', problem: 'alreadyThere' });
    expect((await refusal('reference.mechanisms', { on, law: 'roman-law' })).fields).toHaveProperty('law');
  });

  it('may be facts of one’s own, which can be changed later', async () => {
    const period = {
      country: 'DE',
      category: 'logs',
      records: 'Access logs of the control room',
      kind: 'maximum',
      period: 'P30D',
      trigger: 'entry',
      law: 'Works agreement § 4',
      sources: [{ name: 'works agreement of May 2026' }],
      confidence: 'verified',
    };
    const own = { factKind: 'statutoryRetention', factId: 'own-1' } as const;
    await call('reference.addOwn', { ...own, factValues: period, source: 'works agreement of May 2026' });
    await call('reference.override', { ...own, factValues: { period: 'P14D' } });
    const [found] = await call('reference.statutoryRetention', { on, country: 'DE', category: 'logs' });
    expect(found).toMatchObject({ id: 'own-1', period: 'P14D', origin: { confidence: 'ownFact' } });
    expect(await call('reference.differences', {})).toEqual([]);
    const everywhere = await call('reference.statutoryRetention', { on });
    expect(everywhere.map(({ id }) => id)).toContain('own-1');
    expect(new Set(everywhere.map(({ country }) => country)).size).toBeGreaterThan(30);
  });

  it('are those of the day where a past day is asked for', async () => {
    const listed = await call('reference.jurisdictions', { on });
    expect(listed).toHaveLength(251);
    expect(listed.find(({ id }) => id === 'GB')).toMatchObject({
      eu: { state: 'adequate', validUntil: '2031-12-27' },
      uk: { state: 'domestic' },
      ch: { state: 'adequate' },
    });
  });
});

describe('the vendor catalogue', () => {
  const ids = ['stripe', 'amazon-web-services', 'paddle', 'digitalocean', 'cloudflare'];

  it('adds vendors with every filled field marked, and one step takes each back', async () => {
    await call('organisations.create', { name: 'Northlight', country: 'DE' });
    for (const catalogueId of ids) await call('vendors.addFromCatalogue', { catalogueId });
    const vendors = await call('vendors.list', {});
    expect(vendors.map(({ legalEntity, country }) => [legalEntity, country])).toEqual([
      ['Stripe Payments Europe, Limited', 'IE'],
      ['Amazon Web Services EMEA SARL', 'LU'],
      ['Paddle.com Market Limited', 'GB'],
      ['DigitalOcean, LLC', 'US'],
      ['Cloudflare, Inc.', 'US'],
    ]);
    const sources = await call('factSources.list', {});
    expect(new Set(sources.map(({ kind, state, capturedOn }) => `${kind} ${state} ${capturedOn}`))).toEqual(
      new Set(['catalogue prefilled 2026-11-21']),
    );
    const summaries = await call('vendors.summaries', {});
    expect(summaries.every(({ prefilled }) => prefilled >= 6)).toBe(true);
    const [last] = await call('register.history', { limit: 1 });
    expect(last).toMatchObject({ operation: 'vendors.addFromCatalogue' });
    await call('register.undo', {});
    expect(await call('vendors.list', {})).toHaveLength(4);
    expect((await call('factSources.list', {})).length).toBeLessThan(sources.length);
  });

  it('confirms some fields or all of them, which the journal says', async () => {
    const { vendor, prefilled } = await call('vendors.addFromCatalogue', { catalogueId: 'mxroute' });
    expect(prefilled).toEqual(['name', 'aliases', 'processingLocations', 'website']);
    const record = { recordType: 'vendor', recordId: vendor.id } as const;
    expect(await call('sources.confirm', { ...record, fields: ['website'] })).toEqual({ confirmed: 1 });
    expect(await call('sources.confirm', record)).toEqual({ confirmed: 3 });
    expect(await call('sources.confirm', record)).toEqual({ confirmed: 0 });
    const history = await call('register.history', {});
    expect(history.map(({ operation, changes }) => [operation, changes.length])).toEqual([
      ['sources.confirm', 3],
      ['sources.confirm', 1],
      ['vendors.addFromCatalogue', 5],
    ]);
    await call('register.undo', {});
    expect((await call('factSources.list', {})).map(({ state }) => state).toSorted()).toEqual([
      'confirmed',
      'prefilled',
      'prefilled',
      'prefilled',
    ]);
  });

  it('marks a field as typed once it is typed over, the others stay as they were', async () => {
    const { vendor } = await call('vendors.addFromCatalogue', { catalogueId: 'mxroute' });
    await call('vendors.update', {
      id: vendor.id,
      revision: vendor.revision,
      patch: { website: 'https://mx.example' },
    });
    const states = (await call('factSources.list', {})).map(({ field, kind }) => `${field} ${kind}`);
    expect(states).toEqual(['name catalogue', 'aliases catalogue', 'processingLocations catalogue', 'website typed']);
  });

  it('makes an engagement with it where one is described, and writes no role by itself', async () => {
    const { engagement } = await call('vendors.addFromCatalogue', {
      catalogueId: 'paddle',
      engagement: { role: 'independentController', isMerchantOfRecord: true, purposes: ['selling the subscription'] },
    });
    expect(engagement).toMatchObject({ role: 'independentController', isMerchantOfRecord: true });
    const { engagement: none, suggestions } = await call('vendors.addFromCatalogue', { catalogueId: 'stripe' });
    expect(none).toBeNull();
    expect(suggestions.roles).toEqual(['processor', 'independentController']);
    expect(await call('transfers.list', {})).toEqual([]);
  });

  it('takes the company that the user names, and leaves it open where nobody knows', async () => {
    const open = await call('vendors.addFromCatalogue', { catalogueId: 'dodo-payments' });
    expect(open.vendor).toMatchObject({ legalEntity: null, country: null });
    expect(open.suggestions.entities).toHaveLength(2);
    const named = await call('vendors.addFromCatalogue', { catalogueId: 'supabase', entityName: 'Supabase, Inc.' });
    expect(named.vendor).toMatchObject({ legalEntity: 'Supabase, Inc.', country: 'US' });
    const wrong = await refusal('vendors.addFromCatalogue', { catalogueId: 'neon', entityName: 'Neon GmbH' });
    expect(wrong.fields).toEqual({ entityName: expect.any(String) });
  });

  it('does not add a vendor twice, and knows which are in the register', async () => {
    const { vendor } = await call('vendors.addFromCatalogue', { catalogueId: 'stripe' });
    const twice = await refusal('vendors.addFromCatalogue', { catalogueId: 'stripe' });
    expect(twice).toMatchObject({ code: 'rule_broken', problem: 'alreadyThere', records: [{ recordId: vendor.id }] });
    expect(await call('vendors.searchCatalogue', { text: 'stripe', limit: 1 })).toMatchObject([
      { catalogueId: 'stripe', vendorIds: [vendor.id] },
    ]);
    expect((await refusal('vendors.addFromCatalogue', { catalogueId: 'nobody' })).code).toBe('not_found');
  });

  it('says what it has otherwise than a vendor of the register, and hands over one field, marked anew', async () => {
    await call('organisations.create', { name: 'Northlight', country: 'DE' });
    const { vendor } = await call('vendors.addFromCatalogue', { catalogueId: 'stripe' });
    const compare = async () => (await call('vendors.compareWithCatalogue', { id: vendor.id }))?.differences;
    expect(await compare()).toEqual([]);
    const typed = await call('vendors.update', {
      id: vendor.id,
      revision: vendor.revision,
      patch: { website: 'https://stripe.com/', subProcessorListUrl: 'https://old.example', country: null },
    });
    expect((await compare())?.map(({ field, value }) => [field, value])).toEqual([
      ['country', 'IE'],
      ['subProcessorListUrl', 'https://stripe.com/legal/service-providers'],
    ]);
    const taken = await call('vendors.takeFromCatalogue', {
      id: vendor.id,
      revision: typed.revision,
      fields: ['subProcessorListUrl'],
    });
    expect(taken).toMatchObject({
      vendor: { subProcessorListUrl: 'https://stripe.com/legal/service-providers', country: null },
      prefilled: ['subProcessorListUrl'],
    });
    const sources = (await call('factSources.list', {})).filter(({ field }) => field === 'subProcessorListUrl');
    expect(sources).toMatchObject([{ kind: 'catalogue', state: 'prefilled' }]);
    expect((await compare())?.map(({ field }) => field)).toEqual(['country']);
    const unknown = await refusal('vendors.takeFromCatalogue', {
      id: vendor.id,
      revision: taken.vendor.revision,
      fields: ['notes'],
    });
    expect(unknown.code).toBe('invalid_input');
  });

  it('recognises a vendor that was entered by hand, unless its name leaves open which one it is', async () => {
    const byHand = await call('vendors.create', { name: 'Stripe Payments Europe Ltd' });
    const found = await call('vendors.compareWithCatalogue', { id: byHand.id });
    expect(found).toMatchObject({ catalogueId: 'stripe', name: 'Stripe' });
    expect(found?.suggestions.warnings.length).toBeGreaterThan(0);
    const open = await call('vendors.create', { name: 'Google' });
    expect((await call('vendors.matchCatalogue', { name: 'Google' })).length).toBeGreaterThan(1);
    expect(await call('vendors.compareWithCatalogue', { id: open.id })).toBeNull();
    const none = await call('vendors.create', { name: 'Brieftaube' });
    expect(await call('vendors.compareWithCatalogue', { id: none.id })).toBeNull();
  });

  it('shows before anything is written what would be filled in', async () => {
    const { fields, suggestions } = await call('vendors.previewFromCatalogue', { catalogueId: 'cloudflare' });
    expect(fields).toContainEqual({
      field: 'website',
      value: 'https://cloudflare.com',
      reference: 'vendor catalogue, entry of 2026-11-21, not verified',
      capturedOn: '2026-11-21',
    });
    expect(suggestions.mechanisms.map(({ code }) => code)).toEqual(['eu-scc', 'eu-us-dpf', 'uk-addendum']);
    expect(await call('vendors.list', {})).toEqual([]);
  });

  it('overrides an entry, which then says so', async () => {
    await call('reference.override', {
      factKind: 'vendor',
      factId: 'mxroute',
      factValues: { entities: [{ name: 'MXroute LLC', country: 'US', confidence: 'verified' }] },
      source: 'our contract of 3 May 2026',
    });
    const { vendor } = await call('vendors.addFromCatalogue', { catalogueId: 'mxroute' });
    expect(vendor).toMatchObject({ legalEntity: 'MXroute LLC', country: 'US' });
    const entity = (await call('factSources.list', {})).find(({ field }) => field === 'legalEntity');
    expect(entity?.reference).toBe('own entry of the vendor catalogue of 2026-11-21: our contract of 3 May 2026');
    const website = (await call('factSources.list', {})).find(({ field }) => field === 'website');
    expect(website?.reference).toBe('vendor catalogue, entry of 2026-11-21, not verified');
  });

  it('has entries of one’s own, found by their names like the others', async () => {
    await call('reference.addOwn', {
      factKind: 'vendor',
      factId: 'fernmail',
      factValues: {
        name: 'Fernmail',
        aliases: ['Fern Mail'],
        domains: ['fernmail.example'],
        entities: [{ name: 'Fernmail GmbH', country: 'DE', confidence: 'verified' }],
        confidence: { entity: 'verified', mechanisms: 'unknown', urls: 'verified' },
      },
    });
    const hits = await call('vendors.matchCatalogue', { name: 'https://app.fernmail.example/in' });
    expect(hits.map(({ catalogueId }) => catalogueId)).toEqual(['fernmail']);
    const { vendor } = await call('vendors.addFromCatalogue', { catalogueId: 'fernmail' });
    expect(vendor).toMatchObject({ name: 'Fernmail', legalEntity: 'Fernmail GmbH', country: 'DE' });
  });
});
