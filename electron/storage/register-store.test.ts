import { mkdtempSync, rmSync, writeFileSync, existsSync, copyFileSync, truncateSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RegistryError } from '../../shared/contract/errors.ts';
import { recordTypeNames } from '../../shared/domain/record-types.ts';
import { applicationId } from './database.ts';
import { migrations } from './migrations/index.ts';
import { recordTables } from './record-table.ts';
import { openRegisterStore } from './register-store.ts';

let folder: string;
let time: number;
let ids: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recital-store-'));
  time = Date.parse('2026-03-01T10:00:00.000Z');
  ids = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newId = (): string => `01990000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
const clock = (): Date => new Date(time);
const open = (file = ':memory:', create = true) =>
  openRegisterStore({ path: file, create, actor: 'ada', clock, newId });
const problemOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof RegistryError ? `${error.wire.code}/${error.wire.problem ?? ''}` : String(error);
  }
};

describe('the schema', () => {
  it('has a column for every field and a table for every list of links', () => {
    const store = open(path.join(folder, 'a.recital'));
    store.close();
    const db = new Database(path.join(folder, 'a.recital'), { readonly: true });
    for (const type of recordTypeNames) {
      const table = recordTables[type];
      const columns = db.pragma(`table_info(${table.name})`) as { name: string; notnull: number; pk: number }[];
      expect(columns.map((column) => column.name).toSorted(), type).toEqual(
        table.columns.map((column) => column.name).toSorted(),
      );
      for (const column of table.columns) {
        const found = columns.find((candidate) => candidate.name === column.name);
        expect(
          found?.pk === 1 || (found?.notnull === 1) === !column.isNullable,
          `${type}.${column.field} NOT NULL`,
        ).toBe(true);
      }
      for (const link of table.links)
        expect(
          (db.pragma(`table_info(${link.name})`) as { name: string }[]).map((column) => column.name),
          link.name,
        ).toEqual(['owner_id', 'target_id', 'position']);
    }
    const tables = db
      .prepare(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_text%' AND name NOT LIKE 'sqlite%'`,
      )
      .all() as { name: string; sql: string }[];
    expect(tables.filter((table) => !table.sql.includes('STRICT'))).toEqual([]);
    db.close();
  });
});

describe('a register store', () => {
  it('keeps what was written after closing and opening', () => {
    const file = path.join(folder, 'a.recital');
    const first = open(file);
    const { value: vendor } = first.write('vendors.create', (unit) =>
      unit.create('vendor', { name: 'Fernmail', aliases: ['FM'] }),
    );
    const { value: category } = first.write('dataCategories.create', (unit) =>
      unit.create('dataCategory', { name: 'Messages' }),
    );
    const { value: engagement } = first.write('engagements.create', (unit) =>
      unit.create('engagement', { vendorId: vendor.id, dataCategoryIds: [category.id], products: [{ name: 'Relay' }] }),
    );
    first.close();
    const again = open(file, false);
    expect(again.register().records.vendors).toEqual([vendor]);
    expect(again.register().records.engagements).toEqual([engagement]);
    expect(again.undoStack()).toEqual({ undo: [1, 2, 3], redo: [] });
    expect(again.checkFile()).toEqual([]);
    again.close();
  });

  it('undoes and redoes step by step, across closing, and forgets redo after a new change', () => {
    const file = path.join(folder, 'a.recital');
    const store = open(file);
    const { value: vendor } = store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Fernmail' }));
    store.write('vendors.update', (unit) => unit.update('vendor', vendor.id, 1, { name: 'Fernmail GmbH' }));
    store.undo();
    expect(store.register().records.vendors[0]).toMatchObject({ name: 'Fernmail', revision: 3 });
    store.close();

    const again = open(file, false);
    again.undo();
    expect(again.register().records.vendors).toEqual([]);
    expect(again.undo()).toBeNull();
    again.redo();
    again.redo();
    expect(again.register().records.vendors[0]).toMatchObject({ name: 'Fernmail GmbH' });
    expect(again.find('fernmail', 5)).toHaveLength(1);
    again.undo();
    again.write('vendors.create', (unit) => unit.create('vendor', { name: 'Another' }));
    expect(again.redo()).toBeNull();
    expect(again.journal.verify()).toEqual([]);
    again.close();
  });

  it('shows the register as it stood at the end of a past day', () => {
    const store = open();
    time = new Date(2026, 2, 1, 10).getTime();
    const { value: vendor } = store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Fernmail' }));
    time = new Date(2026, 2, 2, 0, 0, 1).getTime();
    store.write('vendors.update', (unit) => unit.update('vendor', vendor.id, 1, { name: 'Fernmail GmbH' }));
    store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Another' }));
    time = new Date(2026, 2, 5, 10).getTime();
    store.write('vendors.remove', (unit) => unit.remove('vendor', vendor.id));
    const names = (day: string): string[] => store.indexAsAt(day).register.records.vendors.map((record) => record.name);
    expect(names('2026-03-01')).toEqual(['Fernmail']);
    expect(names('2026-03-02')).toEqual(['Fernmail GmbH', 'Another']);
    expect(names('2026-03-05')).toEqual(['Another']);
    expect(problemOf(() => store.indexAsAt('2026-02-28'))).toBe('rule_broken/beforeHistory');
  });

  it('refuses a stale write and a link to nothing, and changes nothing', () => {
    const store = open();
    const { value: vendor } = store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Fernmail' }));
    store.write('vendors.update', (unit) => unit.update('vendor', vendor.id, 1, { name: 'Two' }));
    expect(
      problemOf(() => store.write('vendors.update', (unit) => unit.update('vendor', vendor.id, 1, { name: 'Three' }))),
    ).toBe('stale_revision/');
    expect(
      problemOf(() => store.write('engagements.create', (unit) => unit.create('engagement', { vendorId: newId() }))),
    ).toBe('invalid_input/danglingLink');
    expect(store.register().records.engagements).toEqual([]);
    expect(store.journal.head()?.sequence).toBe(2);
  });

  it('finds by the beginning of words, without regard to accents and case, titles first', () => {
    const store = open();
    store.write('a', (unit) => unit.create('vendor', { name: 'Zürcher Rück', notes: 'reinsurer' }));
    store.write('b', (unit) => unit.create('vendor', { name: 'Other', notes: 'works for Zurich' }));
    const named = (text: string) => store.find(text, 10).map((hit) => store.index().get('vendor', hit.recordId)?.name);
    expect(named('zur')).toEqual(['Zürcher Rück', 'Other']);
    expect(named('RUC zür')).toEqual(['Zürcher Rück']);
    expect(named('"; DROP')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('notices what another program wrote to the same file', () => {
    const file = path.join(folder, 'a.recital');
    const one = open(file);
    expect(one.register().records.vendors).toEqual([]);
    const two = open(file, false);
    two.write('vendors.create', (unit) => unit.create('vendor', { name: 'Fernmail' }));
    expect(one.register().records.vendors.map((vendor) => vendor.name)).toEqual(['Fernmail']);
    expect(one.undoStack().undo).toEqual([1]);
    one.undo();
    expect(two.register().records.vendors).toEqual([]);
    one.close();
    two.close();
  });
});

describe('the journal', () => {
  it('tells when a change set, its content or its order was altered', () => {
    const file = path.join(folder, 'a.recital');
    const store = open(file);
    store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Fernmail' }));
    store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Another' }));
    store.write('vendors.create', (unit) => unit.create('vendor', { name: 'Third' }));
    store.close();
    const places = (sql: string): string[] => {
      const copy = path.join(folder, `${sql.length}-${ids++}.recital`);
      copyFileSync(file, copy);
      const db = new Database(copy);
      db.pragma('foreign_keys = OFF');
      db.exec(sql);
      db.close();
      const tampered = open(copy, false);
      const messages = tampered.journal.verify().map((problem) => problem.place.slice(0, 12));
      tampered.close();
      return messages;
    };
    expect(places(`UPDATE change_set SET actor = 'eve' WHERE sequence = 2`)).toEqual(['change set 2']);
    expect(places(`UPDATE record_change SET after = replace(after, 'Another', 'Other') WHERE sequence = 2`)).toEqual([
      'change set 2',
    ]);
    expect(places(`DELETE FROM record_change WHERE sequence = 2; DELETE FROM change_set WHERE sequence = 2`)).toEqual([
      'change set 3',
      'change set 3',
    ]);
    expect(places('SELECT 1')).toEqual([]);
  });
});

describe('opening', () => {
  const file = (): string => path.join(folder, 'a.recital');

  it('names what is wrong with a file that is no register', () => {
    expect(problemOf(() => open(file(), false))).toBe('storage_unavailable/missing');
    writeFileSync(file(), 'just text, and quite a lot of it');
    expect(problemOf(() => open(file(), false))).toBe('storage_unavailable/notARegister');
    expect(readFileSync(file(), 'utf8')).toBe('just text, and quite a lot of it');
    expect(existsSync(`${file()}-wal`)).toBe(false);
    expect(problemOf(() => open(folder, false))).toBe('storage_unavailable/notARegister');
    const other = path.join(folder, 'other.db');
    new Database(other).exec('CREATE TABLE t (x)').close();
    expect(problemOf(() => open(other, false))).toBe('storage_unavailable/notARegister');
    expect(problemOf(() => open(file(), true))).toBe('storage_unavailable/exists');
  });

  it('refuses a register from a newer version and leaves it as it is', () => {
    const store = open(file());
    store.close();
    const db = new Database(file());
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
    db.pragma(`user_version = ${migrations.length + 1}`);
    db.close();
    const before = readFileSync(file());
    expect(problemOf(() => open(file(), false))).toBe('storage_unavailable/newerVersion');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('says that a truncated register is damaged and leaves it as it is', () => {
    const store = open(file());
    store.write('a', (unit) => {
      for (let count = 0; count < 200; count++)
        unit.create('vendor', { name: `Vendor ${count}`, notes: 'n'.repeat(500) });
    });
    store.close();
    truncateSync(file(), 40_000);
    const before = readFileSync(file());
    expect(problemOf(() => open(file(), false))).toBe('storage_unavailable/damaged');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });
});
