import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/domain/record-types.ts';
import type { AnyRecord } from '../../../shared/domain/record-types.ts';
import { verifyRegister } from '../../registry/verify-register.ts';
import { applicationId } from '../database.ts';
import { createJournalRepository } from '../journal-repository.ts';
import { openRegisterStore } from '../register-store.ts';
import { migrations } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-older-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vendorId = '01990000-0000-7000-8000-000000000001';

/** A vendor as version 1 knew it: without the fields that came later. */
function oldVendor(name: string, revision: number, at: string): Record<string, unknown> {
  const whole = recordTypes.vendor.imported.parse({ id: vendorId, createdAt: at, updatedAt: at, revision, name });
  const later = [
    'frameworkCertificationsAnswer',
    'frameworkCertifications',
    'subProcessorObjectionDays',
    'reviewedOn',
    'catalogueId',
  ];
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !later.includes(field)));
}

/** A register of version 1 with a vendor that was made and then renamed. */
function writeOldRegister(file: string): void {
  const db = new Database(file);
  db.pragma(`application_id = ${applicationId}`);
  db.exec(migrations[0]?.sql ?? '');
  db.pragma('user_version = 1');
  db.prepare('INSERT INTO register_info (only, id, created_at) VALUES (1, ?, ?)').run(
    '01990000-0000-7000-8000-000000000009',
    '2026-01-05T10:00:00.000Z',
  );
  const made = oldVendor('Fernmail', 1, '2026-01-05T10:00:00.000Z');
  const renamed = {
    ...oldVendor('Fernmail Ltd', 2, '2026-01-05T10:00:00.000Z'),
    updatedAt: '2026-02-05T10:00:00.000Z',
  };
  const journal = createJournalRepository(db);
  const set = { actor: 'ada', operation: 'vendors.update', kind: 'change', target: null } as const;
  const change = (before: object | null, after: object) => [
    { type: 'vendor' as const, id: vendorId, before: before as AnyRecord | null, after: after as AnyRecord },
  ];
  journal.append({ ...set, at: '2026-01-05T10:00:00.000Z' }, change(null, made));
  journal.append({ ...set, at: '2026-02-05T10:00:00.000Z' }, change(made, renamed));
  const columns = Object.keys(renamed).map((field) =>
    field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  db.prepare(`INSERT INTO vendor (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...Object.values(renamed).map((value) =>
      typeof value === 'boolean'
        ? Number(value)
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : value,
    ),
  );
  db.close();
}

it('opens a register of version 1 whole: its records, its history, its undo', () => {
  const file = path.join(folder, 'older.recital');
  writeOldRegister(file);
  const store = openRegisterStore({
    path: file,
    actor: 'ada',
    clock: () => new Date('2026-03-01T10:00:00.000Z'),
    newId: () => '01990000-0000-7000-8000-0000000000ff',
  });
  try {
    expect(verifyRegister(store)).toEqual({ changeSets: 2, records: 1, problems: [] });
    expect(store.index().get('vendor', vendorId)).toMatchObject({
      name: 'Fernmail Ltd',
      frameworkCertificationsAnswer: 'notAnswered',
      frameworkCertifications: [],
      catalogueId: null,
    });
    const past = store.indexAsAt('2026-01-20').get('vendor', vendorId);
    expect(recordTypes.vendor.schema.parse(past)).toMatchObject({ name: 'Fernmail', frameworkCertifications: [] });
    store.undo();
    expect(store.index().get('vendor', vendorId)?.name).toBe('Fernmail');
    expect(verifyRegister(store).problems).toEqual([]);
  } finally {
    store.close();
  }
});
