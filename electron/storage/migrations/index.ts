// Migrations in order; the version is the place in the list. A released one is never edited (a test holds the checksums).
import { createRegister } from './0001-create-register.ts';

export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [{ name: '0001-create-register', sql: createRegister }];
