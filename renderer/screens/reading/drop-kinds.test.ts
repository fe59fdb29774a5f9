import { expect, it } from 'vitest';
import { dropKindsOf, vendorOfPath } from './drop-kinds.ts';

it('tells by its name what a file can be read as', () => {
  expect(['Privacy.HTML', 'list.csv', 'export.json', 'register.xlsx', 'noending'].map(dropKindsOf)).toEqual([
    ['policy', 'vendorPage'],
    ['vendorPage'],
    ['vendorPage'],
    [],
    [],
  ]);
});

it('finds the vendor on whose page a file is dropped', () => {
  const id = '01990000-0000-7000-8000-00000000000a';
  expect(vendorOfPath(`/vendors/${id}`)).toBe(id);
  expect(vendorOfPath(`/vendors/${id}/pages`)).toBe(id);
  expect(vendorOfPath('/vendors/add')).toBeNull();
  expect(vendorOfPath(`/activities/${id}`)).toBeNull();
});
