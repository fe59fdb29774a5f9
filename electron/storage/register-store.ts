// One open register: its records in the file and in memory, kept the same by writing only through units of work.
import { statSync } from 'node:fs';
import { RegistryError } from '../../shared/contract/errors.ts';
import { searchTextOf } from '../../shared/domain/search-text.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import { carryLookUpsOver, emptyRecords, indexRegister } from '../../shared/domain/register.ts';
import type { Register, RegisterIndex, RegisterRecords } from '../../shared/domain/register.ts';
import { fromKeys } from '../../shared/domain/typed-keys.ts';
import type { JournalHead } from '../../shared/domain/register-document.ts';
import { createDatabase, explain, openDatabase } from './database.ts';
import { createJournalRepository } from './journal-repository.ts';
import type { ChangeSet, NewChangeSet, RecordChange } from './journal-repository.ts';
import { createRecordRepository } from './record-repository.ts';
import { createSearchRepository } from './search-repository.ts';
import { advanceUndoStack, readUndoStack } from './undo-stack.ts';
import type { UndoStack } from './undo-stack.ts';
import { checkLinks, createUnitOfWork } from './unit-of-work.ts';
import type { RecordRepositories, UnitOfWork } from './unit-of-work.ts';

export type StoreOptions = {
  /** File to open, or `:memory:`. */
  readonly path: string;
  /** Make a new file; it must not exist. */
  readonly create?: boolean;
  /** Who the journal names. */
  readonly actor: string;
  readonly clock: () => Date;
  readonly newId: () => string;
};

export type RegisterStore = ReturnType<typeof openRegisterStore>;

export function openRegisterStore(options: StoreOptions) {
  const { path, actor, clock, newId } = options;
  const db = options.create === true ? createDatabase(path) : openDatabase(path);
  const repositories: RecordRepositories = fromKeys(recordTypeNames, (type) => createRecordRepository(db, type));
  const journal = createJournalRepository(db);
  const search = createSearchRepository(db);
  const selectInfo = db.prepare<[], { id: string; createdAt: string }>(
    'SELECT id, created_at AS createdAt FROM register_info',
  );
  const replaceInfo = db.prepare('INSERT OR REPLACE INTO register_info (only, id, created_at) VALUES (1, ?, ?)');
  if (options.create === true) replaceInfo.run(newId(), clock().toISOString());

  const checkIntegrity = db.prepare<[], string>('SELECT integrity_check FROM pragma_integrity_check').pluck();
  const checkLinkRows = db.prepare<[], { table: string; parent: string }>(
    'SELECT "table", parent FROM pragma_foreign_key_check',
  );

  let records: RegisterRecords | undefined;
  let index: RegisterIndex | undefined;
  let undoStack: UndoStack | undefined;
  let dataVersion = db.pragma('data_version', { simple: true });

  /** Forgets what is in memory when another program (the command line beside the app) wrote to the file. */
  const noticeOthers = (): void => {
    const version = db.pragma('data_version', { simple: true });
    if (version === dataVersion) return;
    dataVersion = version;
    records = index = undoStack = undefined;
  };

  const info = (): { id: string; createdAt: string } => {
    const row = selectInfo.get();
    if (row === undefined) throw new Error(`${path} does not say which register it is`);
    return row;
  };

  const loadRecords = (): RegisterRecords => {
    const loaded = emptyRecords();
    // An id is read once as its record's and once for each link to it. Held as one string, it is compared by address
    // wherever records are looked up, and stands in memory once.
    const ids = new Map<string, string>();
    const shareId = (id: string): string => {
      const shared = ids.get(id);
      if (shared !== undefined) return shared;
      ids.set(id, id);
      return id;
    };
    // One read transaction, so that all areas are of the same moment.
    db.transaction(() => {
      for (const type of recordTypeNames) setArea(loaded, type, repositories[type].all(shareId));
    })();
    return loaded;
  };

  const register = (): Register => {
    noticeOthers();
    records ??= loadRecords();
    return { id: info().id, records };
  };

  const currentIndex = (): RegisterIndex => {
    const current = register();
    index ??= indexRegister(current);
    return index;
  };

  const currentUndoStack = (): UndoStack => {
    noticeOthers();
    undoStack ??= readUndoStack(journal.all());
    return undoStack;
  };

  const remember = (set: ChangeSet, changes: readonly RecordChange[]): void => {
    if (records) records = withChanges(records, changes, 'after');
    index = undefined;
    if (undoStack) undoStack = advanceUndoStack(undoStack, set);
  };

  type WriteOptions = {
    readonly kind?: NewChangeSet['kind'];
    readonly target?: number;
    /** Takes over the identity and the journal head of an imported register. */
    readonly anchor?: { readonly id: string; readonly createdAt: string; readonly head: JournalHead };
  };

  /**
   * Runs one command: rows, search index and change set in one transaction, or nothing.
   * `work` must not be asynchronous. A command that changes nothing leaves no change set.
   */
  const write = <Value>(
    operation: string,
    work: (unit: UnitOfWork) => Value,
    { kind = 'change', target, anchor }: WriteOptions = {},
  ): { value: Value; changeSet: ChangeSet | null } => {
    const commit = db.transaction(() => {
      // Inside the write lock, so that nobody else can write between this look and our write.
      noticeOthers();
      const unit = createUnitOfWork(repositories, clock, newId);
      const value = work(unit);
      const changes = unit.changes();
      if (changes.length === 0 && kind !== 'baseline') return { value, changeSet: null, changes };
      checkLinks(changes, repositories);
      for (const change of changes) {
        if (change.after === null) search.remove(change.id);
        else {
          const { title, body } = searchTextOf(change.type, change.after);
          search.put(change.type, change.id, title, body);
        }
      }
      if (anchor) replaceInfo.run(anchor.id, anchor.createdAt);
      const set: NewChangeSet = {
        at: anchor?.head.at ?? clock().toISOString(),
        actor,
        operation,
        kind,
        target: target ?? null,
      };
      return { value, changeSet: journal.append(set, changes, anchor?.head), changes };
    });
    let done: ReturnType<typeof commit>;
    try {
      done = commit.immediate();
    } catch (error) {
      throw explain(error, path);
    }
    const { value, changeSet, changes } = done;
    if (changeSet) remember(changeSet, changes);
    return { value, changeSet };
  };

  const step = (direction: 'undo' | 'redo'): ChangeSet | null => {
    const sequence = currentUndoStack()[direction].at(-1);
    if (sequence === undefined) return null;
    const changes = journal.changesOf(sequence);
    const ordered = direction === 'undo' ? changes.toReversed() : changes;
    write(
      `register.${direction}`,
      (unit) => {
        for (const change of ordered)
          unit.restore(change.type, change.id, direction === 'undo' ? change.before : change.after);
      },
      { kind: direction, target: sequence },
    );
    return journal.get(sequence) ?? null;
  };

  return {
    path,
    /** Who the journal names. */
    actor,
    info,
    register,
    index: currentIndex,
    repositories,
    journal,
    write,
    undoStack: currentUndoStack,
    /** Undoes the last change; the change set that was undone, or null where there is none. */
    undo: () => step('undo'),
    redo: () => step('redo'),
    find: (text: string, limit: number) => search.find(text, limit),
    schemaVersion: (): number => Number(db.pragma('user_version', { simple: true })),
    /** The register as it stood at the end of a day in the machine's own time zone. */
    indexAsAt: (day: string): RegisterIndex => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      const dayAfter = new Date(year, month - 1, date + 1).toISOString();
      const first = journal.all()[0];
      if (first === undefined || first.at >= dayAfter)
        throw new RegistryError(
          'rule_broken',
          first === undefined
            ? 'This register has no history yet, so it cannot be shown as at a past day.'
            : `The history of this register begins on ${first.at.slice(0, 10)}. Choose that day or a later one.`,
          { problem: 'beforeHistory', fields: { asAt: 'Before the history begins' } },
        );
      const later = journal.since(dayAfter);
      const current = register();
      if (later.length === 0) return currentIndex();
      // Newest first, so that the oldest change after that day has the last word.
      const changes = later.flatMap((set) => journal.changesOf(set.sequence).toReversed());
      return indexRegister({ id: current.id, records: withChanges(current.records, changes, 'before') });
    },
    checkFile: (): { check: 'file' | 'links'; place: string; message: string }[] => {
      const integrity = checkIntegrity.all();
      const links = checkLinkRows.all();
      return [
        ...integrity
          .filter((line) => line !== 'ok')
          .map((message) => ({ check: 'file' as const, place: path, message })),
        ...links.map((row) => ({
          check: 'links' as const,
          place: `table ${row.table}`,
          message: `A row links to a record that is not in ${row.parent}.`,
        })),
      ];
    },
    /** A consistent, compacted copy at a path where nothing is yet. */
    copyTo: (target: string): number => {
      try {
        db.prepare('VACUUM INTO ?').run(target);
      } catch (error) {
        throw explain(error, target);
      }
      return statSync(target).size;
    },
    close: (): void => {
      if (!db.open) return;
      db.pragma('optimize');
      db.close();
    },
  };
}

function setArea(records: RegisterRecords, type: RecordType, list: AnyRecord[]): void {
  Reflect.set(records, recordTypes[type].area, list);
}

/** New lists with one side of each change in place; lists without changes are shared. */
function withChanges(
  records: RegisterRecords,
  changes: readonly RecordChange[],
  side: 'before' | 'after',
): RegisterRecords {
  const next = { ...records };
  for (const type of new Set(changes.map((change) => change.type))) {
    const ofType = changes.filter((change) => change.type === type);
    const list: readonly AnyRecord[] = records[recordTypes[type].area];
    setArea(next, type, ofType.length === 1 ? withOne(list, ofType[0], side) : withMany(list, ofType, side));
  }
  return next;
}

function withOne(list: readonly AnyRecord[], change: RecordChange | undefined, side: 'before' | 'after'): AnyRecord[] {
  if (change === undefined) return [...list];
  const state = change[side];
  const place = list.findIndex((record) => record.id === change.id);
  const next = withRecord(list, place, state);
  carryLookUpsOver(list, next, { before: list[place] ?? null, after: state });
  return next;
}

function withRecord(list: readonly AnyRecord[], place: number, state: AnyRecord | null): AnyRecord[] {
  if (place >= 0) return state ? list.with(place, state) : list.toSpliced(place, 1);
  return state ? insertInOrder(list, state) : [...list];
}

function insertInOrder(list: readonly AnyRecord[], record: AnyRecord): AnyRecord[] {
  const place = list.findLastIndex((other) => other.id < record.id);
  return list.toSpliced(place + 1, 0, record);
}

function withMany(list: readonly AnyRecord[], changes: readonly RecordChange[], side: 'before' | 'after'): AnyRecord[] {
  const byId = new Map(list.map((record) => [record.id, record]));
  for (const change of changes) {
    const state = change[side];
    if (state) byId.set(change.id, state);
    else byId.delete(change.id);
  }
  return [...byId.values()].toSorted((first, second) => (first.id < second.id ? -1 : first.id > second.id ? 1 : 0));
}
