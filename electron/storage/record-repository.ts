// Rows to records and back, one repository for every record type, each with its statements prepared once.
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import type { Db } from './database.ts';
import { recordTables } from './record-table.ts';
import type { Column, RecordTable } from './record-table.ts';

type SqlValue = string | number | null;

export type RecordRepository = {
  readonly get: (id: string) => AnyRecord | undefined;
  readonly exists: (id: string) => boolean;
  /** All records by id, which is by creation. */
  readonly all: () => AnyRecord[];
  readonly insert: (record: AnyRecord) => void;
  /** Writes a record over the one of its id, links included. */
  readonly replace: (record: AnyRecord) => void;
  readonly remove: (id: string) => void;
};

export function createRecordRepository(db: Db, type: RecordType): RecordRepository {
  const table = recordTables[type];
  const names = table.columns.map((column) => column.name);
  const places = names.map(() => '?').join(', ');
  const selectAll = db.prepare(`SELECT ${names.join(', ')} FROM ${table.name} ORDER BY id`).raw();
  const selectOne = db.prepare(`SELECT ${names.join(', ')} FROM ${table.name} WHERE id = ?`).raw();
  const selectExists = db.prepare(`SELECT 1 FROM ${table.name} WHERE id = ?`).pluck();
  const insertRow = db.prepare(`INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${places})`);
  const updateRow = db.prepare(
    `UPDATE ${table.name} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
  );
  const deleteRow = db.prepare(`DELETE FROM ${table.name} WHERE id = ?`);
  const links = table.links.map((link) => ({
    field: link.field,
    selectAll: db.prepare(`SELECT owner_id, target_id FROM ${link.name} ORDER BY owner_id, position`).raw(),
    selectOne: db.prepare(`SELECT target_id FROM ${link.name} WHERE owner_id = ? ORDER BY position`).pluck(),
    insert: db.prepare(`INSERT INTO ${link.name} (owner_id, target_id, position) VALUES (?, ?, ?)`),
    clear: db.prepare(`DELETE FROM ${link.name} WHERE owner_id = ?`),
  }));
  const readRow = rowReader(table);

  const writeLinks = (record: AnyRecord): void => {
    for (const link of links) {
      // A link counts once; a list that names a record twice is stored without the repeat.
      const targets = new Set(readIds(record, link.field));
      let position = 0;
      for (const target of targets) link.insert.run(record.id, target, position++);
    }
  };

  return {
    get: (id) => {
      const row = selectOne.get(id);
      if (row === undefined) return undefined;
      const record = readRow(row as SqlValue[]);
      for (const link of links) record[link.field] = link.selectOne.all(id);
      return asRecord(record);
    },
    exists: (id) => selectExists.get(id) !== undefined,
    all: () => {
      const linksByField = links.map((link) => ({
        field: link.field,
        byOwner: groupLinks(link.selectAll.iterate() as Iterable<[string, string]>),
      }));
      const records: AnyRecord[] = [];
      for (const row of selectAll.iterate()) {
        const record = readRow(row as SqlValue[]);
        for (const { field, byOwner } of linksByField) record[field] = byOwner.get(String(record['id'])) ?? [];
        records.push(asRecord(record));
      }
      return records;
    },
    insert: (record) => {
      insertRow.run(...writeRow(table, record));
      writeLinks(record);
    },
    replace: (record) => {
      const { changes } = updateRow.run(...writeRow(table, record), record.id);
      if (changes !== 1) throw new Error(`Expected to update one row of ${table.name}, updated ${changes}`);
      for (const link of links) link.clear.run(record.id);
      writeLinks(record);
    },
    remove: (id) => {
      const { changes } = deleteRow.run(id);
      if (changes !== 1) throw new Error(`Expected to delete one row of ${table.name}, deleted ${changes}`);
    },
  };
}

function groupLinks(rows: Iterable<[string, string]>): Map<string, string[]> {
  const byOwner = new Map<string, string[]>();
  for (const [owner, target] of rows) {
    const targets = byOwner.get(owner);
    if (targets) targets.push(target);
    else byOwner.set(owner, [target]);
  }
  return byOwner;
}

function readIds(record: AnyRecord, field: string): string[] {
  const value: unknown = Reflect.get(record, field);
  return Array.isArray(value) ? value.map(String) : [];
}

function asRecord(row: Record<string, unknown>): AnyRecord {
  // Rows were parsed by the domain's schema when written, and `verify` parses them again; a list of 10,000 need not.
  return row as unknown as AnyRecord;
}

/** A reader for one table's rows; most lists are empty, and an empty list needs no JSON parser. */
function rowReader(table: RecordTable): (row: SqlValue[]) => Record<string, unknown> {
  const columns = table.columns;
  return (row) => {
    const record: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      if (column !== undefined) record[column.field] = readValue(column, row[index] ?? null);
    }
    return record;
  };
}

function readValue(column: Column, value: SqlValue): unknown {
  if (value === null) return null;
  switch (column.kind) {
    case 'text':
    case 'integer':
      return value;
    case 'boolean':
      return value === 1;
    case 'json':
      return value === '[]' ? [] : JSON.parse(String(value));
  }
}

function writeRow(table: RecordTable, record: AnyRecord): SqlValue[] {
  return table.columns.map((column) => {
    const value: unknown = Reflect.get(record, column.field);
    if (value === null) return null;
    if (column.kind === 'json') return JSON.stringify(value);
    if (column.kind === 'boolean') return value === true ? 1 : 0;
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`Field ${column.field} of ${table.type} has no value to store`);
  });
}
