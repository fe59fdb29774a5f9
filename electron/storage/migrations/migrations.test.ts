import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { migrations } from './index.ts';

/** Checksums of released migrations. Registers in the field were made by exactly this SQL: add a migration, never edit one. */
const released: Readonly<Record<string, string>> = {
  '0001-create-register': 'b2a9c06d99996296b0406bfbdc76ca09273530945016c4b47b2bb3d57b1aad2b',
  '0002-keep-and-check': 'a2c0a3b8334046c5b35b8656a05f0b4ae75f84fec49bbb0c1b2a2ce517a9f013',
};

it('keeps released migrations as they were', () => {
  const sums = migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual(released);
});

it('numbers migrations in order', () => {
  expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrations.map((_, place) => place + 1));
});
