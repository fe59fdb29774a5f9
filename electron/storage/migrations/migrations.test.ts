import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { migrations } from './index.ts';

/** Checksums of released migrations. Registers in the field were made by exactly this SQL: add a migration, never edit one. */
const released: Readonly<Record<string, string>> = {
  '0001-create-register': 'b2a9c06d99996296b0406bfbdc76ca09273530945016c4b47b2bb3d57b1aad2b',
  '0002-keep-and-check': 'fb7ede185003af51c88f9f1032dc7737672b4994f9d65d976a881e884059765d',
};

it('keeps released migrations as they were', () => {
  const sums = migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual(released);
});

it('numbers migrations in order', () => {
  expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, place) => place + 1));
});
