// Migrations in order; the version is the place in the list. A released one is never edited (a test holds the checksums).
import { createRegister } from './0001-create-register.ts';
import { keepAndCheck } from './0002-keep-and-check.ts';

export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [
  { name: '0001-create-register', sql: createRegister },
  { name: '0002-keep-and-check', sql: keepAndCheck },
];
