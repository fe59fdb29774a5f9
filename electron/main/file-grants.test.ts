import { expect, test } from 'vitest';
import { RegistryError } from '../../shared/contract/errors.ts';
import { createFileGrants } from './file-grants.ts';

const makeGrants = () => {
  let last = 0;
  return createFileGrants(() => `grant-${(last += 1)}`);
};

test('a grant to write serves one call, and the written file can then be shown', () => {
  const grants = makeGrants();
  const id = grants.give('/out/record.xlsx', 'write');
  expect(grants.findWritten(id)).toBeUndefined();
  expect(grants.use(id, 'write')).toEqual({ path: '/out/record.xlsx', mayOverwrite: true });
  expect(() => grants.use(id, 'write')).toThrow(RegistryError);
  expect(grants.findWritten(id)).toBe('/out/record.xlsx');
});

test('a grant given back serves again and shows no file', () => {
  const grants = makeGrants();
  const id = grants.give('/out/record.xlsx', 'write');
  grants.use(id, 'write');
  grants.giveBack(id);
  expect(grants.findWritten(id)).toBeUndefined();
  expect(grants.use(id, 'write').path).toBe('/out/record.xlsx');
});

test('a grant to read serves many calls, but never a write', () => {
  const grants = makeGrants();
  const id = grants.give('/in/register.json', 'read');
  expect(grants.use(id, 'read')).toEqual({ path: '/in/register.json', mayOverwrite: false });
  expect(grants.use(id, 'read').path).toBe('/in/register.json');
  expect(() => grants.use(id, 'write')).toThrow(RegistryError);
  expect(grants.findWritten(id)).toBeUndefined();
});

test('a grant to write is no grant to read, and an unknown one is none at all', () => {
  const grants = makeGrants();
  const id = grants.give('/out/record.xlsx', 'write');
  expect(() => grants.use(id, 'read')).toThrow(RegistryError);
  expect(() => grants.use('made-up', 'write')).toThrow(RegistryError);
});
