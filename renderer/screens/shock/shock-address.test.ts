import { expect, test } from 'vitest';
import { addressOfShock, readShockChoice, scenarioOf } from './shock-address.ts';

const vendor = '00000000-0000-7000-8000-000000000001';
const other = '00000000-0000-7000-8000-000000000002';
const titleOf = (id: string): string | undefined => (id === other ? 'Cloudhaus' : undefined);

test('an address asks a question once all of it is there', () => {
  const ask = (search: Record<string, string>) => scenarioOf(readShockChoice(search), titleOf);
  expect(ask({})).toBeNull();
  expect(ask({ kind: 'mechanismFalls' })).toBeNull();
  expect(ask({ kind: 'mechanismFalls', mechanism: 'privacy-shield' })).toBeNull();
  expect(ask({ kind: 'mechanismFalls', mechanism: 'eu-us-dpf' })).toEqual({
    kind: 'mechanismFalls',
    mechanism: 'eu-us-dpf',
  });
  expect(ask({ kind: 'adequacyEnds', country: 'GB' })).toEqual({
    kind: 'adequacyEnds',
    law: 'eu-gdpr',
    jurisdiction: 'GB',
  });
  expect(ask({ kind: 'vendorMoves', vendor, country: 'IN' })).toEqual({
    kind: 'vendorMoves',
    vendorId: vendor,
    country: 'IN',
  });
});

test('a sub-processor is one of the register or a name', () => {
  const ask = (sub: string) => scenarioOf(readShockChoice({ kind: 'vendorEngages', vendor, sub }), titleOf);
  expect(ask(other)).toMatchObject({ subVendorId: other, subName: 'Cloudhaus', country: null });
  expect(ask('Lark Analytics')).toMatchObject({ subVendorId: null, subName: 'Lark Analytics' });
  expect(ask(vendor)).toBeNull();
});

test('a mechanism leads to its own question', () => {
  const query = new URLSearchParams(addressOfShock('eu-us-dpf').split('?')[1]);
  expect(readShockChoice(Object.fromEntries(query))).toMatchObject({ kind: 'mechanismFalls', mechanism: 'eu-us-dpf' });
});
