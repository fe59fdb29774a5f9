// The journal: every command's change set, chained by hash, from which history, undo and past days are read.
import { createHash } from 'node:crypto';
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import type { Db } from './database.ts';

export type ChangeKind = 'baseline' | 'change' | 'undo' | 'redo';

/** One record before and after; null where it did not exist. */
export type RecordChange = {
  readonly type: RecordType;
  readonly id: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

export type ChangeSet = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly kind: ChangeKind;
  /** The change set that an undo or a redo refers to. */
  readonly target: number | null;
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
};

type Row = {
  sequence: number;
  at: string;
  actor: string;
  operation: string;
  kind: ChangeKind;
  target: number | null;
  content_hash: string;
  previous_hash: string;
  hash: string;
};
type ChangeRow = { record_type: RecordType; record_id: string; before: string | null; after: string | null };

const noHash = '0'.repeat(64);

export type NewChangeSet = Pick<ChangeSet, 'at' | 'actor' | 'operation' | 'kind' | 'target'>;

export function createJournalRepository(db: Db) {
  const columns = 'sequence, at, actor, operation, kind, target, content_hash, previous_hash, hash';
  const selectHead = db.prepare<[], Row>(`SELECT ${columns} FROM change_set ORDER BY sequence DESC LIMIT 1`);
  const selectOne = db.prepare<[number], Row>(`SELECT ${columns} FROM change_set WHERE sequence = ?`);
  const selectPage = db.prepare<[number, number], Row>(
    `SELECT ${columns} FROM change_set WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`,
  );
  const selectOfRecord = db.prepare<[number, string, number], Row>(
    `SELECT ${columns} FROM change_set WHERE sequence < ? AND sequence IN (SELECT sequence FROM record_change WHERE record_id = ?)
     ORDER BY sequence DESC LIMIT ?`,
  );
  const selectSteps = db.prepare<[], Row>(`SELECT ${columns} FROM change_set ORDER BY sequence`);
  const selectSince = db.prepare<[string], Row>(
    `SELECT ${columns} FROM change_set WHERE at >= ? ORDER BY sequence DESC`,
  );
  const selectChanges = db.prepare<[number], ChangeRow>(
    'SELECT record_type, record_id, before, after FROM record_change WHERE sequence = ? ORDER BY position',
  );
  const selectFirstChanges = db.prepare<[number, number], ChangeRow>(
    'SELECT record_type, record_id, before, after FROM record_change WHERE sequence = ? ORDER BY position LIMIT ?',
  );
  const countChanges = db.prepare<[number], number>('SELECT count(*) FROM record_change WHERE sequence = ?').pluck();
  const insertSet = db.prepare(`INSERT INTO change_set (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertChange = db.prepare(
    'INSERT INTO record_change (sequence, position, record_type, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );

  const head = (): ChangeSet | undefined => optional(selectHead.get());

  const append = (
    set: NewChangeSet,
    changes: readonly RecordChange[],
    anchor?: { sequence: number; hash: string },
  ): ChangeSet => {
    const previous = head();
    const rows = changes.map(changeRow);
    const contentHash = hashContent(rows);
    const previousHash = previous ? linkOf(previous) : noHash;
    const sequence = anchor?.sequence ?? (previous?.sequence ?? 0) + 1;
    const unsigned = { ...set, sequence, contentHash, previousHash };
    const hash = anchor?.hash ?? hashSet(unsigned);
    insertSet.run(sequence, set.at, set.actor, set.operation, set.kind, set.target, contentHash, previousHash, hash);
    for (const [position, row] of rows.entries())
      insertChange.run(sequence, position, row.record_type, row.record_id, row.before, row.after);
    return { ...unsigned, hash };
  };

  return {
    head,
    /**
     * Adds a change set behind the head. With an `anchor` (the head of an imported register) it takes over that place
     * in the journal, so that the chain goes on where the file's left off.
     */
    append,
    get: (sequence: number): ChangeSet | undefined => optional(selectOne.get(sequence)),
    changesOf: (sequence: number): RecordChange[] => selectChanges.all(sequence).map(readChange),
    /** The first changes of a change set: an import has thousands, of which a list shows few. */
    firstChangesOf: (sequence: number, limit: number): RecordChange[] =>
      selectFirstChanges.all(sequence, limit).map(readChange),
    countChanges: (sequence: number): number => countChanges.get(sequence) ?? 0,
    page: (before: number, limit: number): ChangeSet[] => selectPage.all(before, limit).map(readSet),
    pageOfRecord: (recordId: string, before: number, limit: number): ChangeSet[] =>
      selectOfRecord.all(before, recordId, limit).map(readSet),
    /** All change sets in order. */
    all: (): ChangeSet[] => selectSteps.all().map(readSet),
    /** Change sets at or after an instant, newest first. */
    since: (instant: string): ChangeSet[] => selectSince.all(instant).map(readSet),
    /** Problems of the chain: a place in words and what is wrong there. */
    verify: (): { readonly place: string; readonly message: string }[] => {
      const problems: { place: string; message: string }[] = [];
      let previous: ChangeSet | undefined;
      for (const set of selectSteps.all().map(readSet)) {
        const place = `change set ${set.sequence} of ${set.at}`;
        const report = (message: string): void => void problems.push({ place, message });
        if (set.contentHash !== hashContent(selectChanges.all(set.sequence)))
          report('Its recorded changes are not those that were written.');
        if (set.previousHash !== (previous ? linkOf(previous) : noHash))
          report('It does not follow the change set before it.');
        if (previous && set.sequence !== previous.sequence + 1) report('A change set before it is missing.');
        // A baseline keeps the hash of the file that it came from; the next change set seals its content.
        if (set.kind !== 'baseline' && set.hash !== hashSet(set)) report('Its date, author or operation was altered.');
        previous = set;
      }
      return problems;
    },
  };
}

/** What the next change set builds on: hash and content, since a baseline's hash was made elsewhere. */
function linkOf(set: ChangeSet): string {
  return set.kind === 'baseline' ? sha256(`${set.hash}\n${set.contentHash}`) : set.hash;
}

function hashSet(set: Omit<ChangeSet, 'hash'>): string {
  return sha256(
    JSON.stringify([
      set.sequence,
      set.at,
      set.actor,
      set.operation,
      set.kind,
      set.target,
      set.contentHash,
      set.previousHash,
    ]),
  );
}

function hashContent(rows: readonly ChangeRow[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify([row.record_type, row.record_id, row.before, row.after]));
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function changeRow(change: RecordChange): ChangeRow {
  return {
    record_type: change.type,
    record_id: change.id,
    before: change.before && JSON.stringify(change.before),
    after: change.after && JSON.stringify(change.after),
  };
}

function readChange(row: ChangeRow): RecordChange {
  const read = (text: string | null): AnyRecord | null => {
    if (text === null) return null;
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null)
      throw new TypeError('The journal holds a change without a record');
    // What an older version wrote lacks the fields that came later: they start with their defaults, as in the tables.
    for (const [field, value] of Object.entries(recordTypes[row.record_type].defaults))
      if (!(field in record)) Reflect.set(record, field, structuredClone(value));
    // The journal holds what the domain's schemas had parsed; `verify` proves that it was not altered.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    return record as AnyRecord;
  };
  return { type: row.record_type, id: row.record_id, before: read(row.before), after: read(row.after) };
}

function optional(row: Row | undefined): ChangeSet | undefined {
  return row && readSet(row);
}

function readSet(row: Row): ChangeSet {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: row.actor,
    operation: row.operation,
    kind: row.kind,
    target: row.target,
    contentHash: row.content_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
