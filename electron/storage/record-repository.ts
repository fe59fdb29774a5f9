// Rows to records and back, one repository for every record type, each with its statements prepared once.
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import type { Db } from './database.ts';
import { recordTables } from './record-table.ts';
import type { RecordTable } from './record-table.ts';

type SqlValue = string | number | null;
type Row = Record<string, unknown>;

export type RecordRepository = {
  readonly get: (id: string) => AnyRecord | undefined;
  readonly exists: (id: string) => boolean;
  /** All records by id, which is by creation. `shareId` gives one and the same string for ids that are equal. */
  readonly all: (shareId: (id: string) => string) => AnyRecord[];
  readonly insert: (record: AnyRecord) => void;
  /** Writes a record over the one of its id, links included. */
  readonly replace: (record: AnyRecord) => void;
  readonly remove: (id: string) => void;
};

export function createRecordRepository(db: Db, type: RecordType): RecordRepository {
  const table = recordTables[type];
  const names = table.columns.map((column) => column.name);
  const places = names.map(() => '?').join(', ');
  // Rows come out under the field names, so that only what is not text or number has to be touched. Links have their
  // place among them, so that a record read lists its fields in the order of one just made.
  const columnOf = new Map(table.columns.map(({ field, name }) => [field, name]));
  const fields = table.fields.map((field) => `${columnOf.get(field) ?? 'NULL'} AS ${field}`).join(', ');
  const selectAll = db.prepare<[], Row>(`SELECT ${fields} FROM ${table.name} ORDER BY id`);
  const selectOne = db.prepare<[string], Row>(`SELECT ${fields} FROM ${table.name} WHERE id = ?`);
  const selectExists = db.prepare(`SELECT 1 FROM ${table.name} WHERE id = ?`).pluck();
  const insertRow = db.prepare(`INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${places})`);
  const updateRow = db.prepare(
    `UPDATE ${table.name} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
  );
  const deleteRow = db.prepare(`DELETE FROM ${table.name} WHERE id = ?`);
  const links = table.links.map((link) => ({
    field: link.field,
    // One row per owner: four times fewer rows cross from SQLite than there are links.
    selectAll: db
      .prepare<[], [string, string]>(
        `SELECT owner_id, group_concat(target_id, ',' ORDER BY position) FROM ${link.name} GROUP BY owner_id`,
      )
      .raw(),
    selectOne: db.prepare(`SELECT target_id FROM ${link.name} WHERE owner_id = ? ORDER BY position`).pluck(),
    insert: db.prepare(`INSERT INTO ${link.name} (owner_id, target_id, position) VALUES (?, ?, ?)`),
    clear: db.prepare(`DELETE FROM ${link.name} WHERE owner_id = ?`),
  }));
  const readRow = rowReader(table);
  const idFields = ['id', ...table.columns.map(({ field }) => field).filter((field) => field.endsWith('Id'))];

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
      readRow(row);
      for (const link of links) row[link.field] = link.selectOne.all(id);
      return asRecord(row);
    },
    exists: (id) => selectExists.get(id) !== undefined,
    all: (shareId) => {
      const rows = selectAll.all();
      for (const row of rows) {
        readRow(row);
        for (const field of idFields) if (typeof row[field] === 'string') row[field] = shareId(row[field]);
      }
      for (const link of links) {
        const byOwner = new Map(link.selectAll.all());
        for (const row of rows) row[link.field] = byOwner.get(String(row['id']))?.split(',').map(shareId) ?? [];
      }
      return rows.map(asRecord);
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

function readIds(record: AnyRecord, field: string): string[] {
  const value: unknown = Reflect.get(record, field);
  return Array.isArray(value) ? value.map(String) : [];
}

function asRecord(row: Row): AnyRecord {
  // Rows were parsed by the domain's schema when written, and `verify` parses them again; a list of 10,000 need not.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return row as unknown as AnyRecord;
}

/** Makes record values of one table's rows, in place; most lists are empty, and an empty list needs no JSON parser. */
function rowReader(table: RecordTable): (row: Row) => void {
  const jsonFields = table.columns.filter((column) => column.kind === 'json').map((column) => column.field);
  const booleanFields = table.columns.filter((column) => column.kind === 'boolean').map((column) => column.field);
  return (row) => {
    for (const field of jsonFields) {
      const text = row[field];
      if (typeof text === 'string') row[field] = text === '[]' ? [] : JSON.parse(text);
    }
    for (const field of booleanFields) row[field] = row[field] === 1;
  };
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
