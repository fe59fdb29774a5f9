// Values worked out per record, kept, and worked out anew only for records whose facts have changed.
import { recordTypeNames, recordTypes } from '../../domain/record-types.ts';
import type { AnyRecord, RecordOf, RecordType } from '../../domain/record-types.ts';
import { findEach, groupingKeysOf, registerGroupingNames, registerGroupings } from '../../domain/register.ts';
import type { RegisterIndex, RegisterLookUps, RegisterRecords } from '../../domain/register.ts';
import { fromKeys } from '../../domain/typed-keys.ts';

/** One record before and after a change; null where it did not exist. */
export type RecordChange = {
  readonly type: RecordType;
  readonly id: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

/** A value that was worked out anew, or dropped with its record. */
export type Renewed<Value> = {
  readonly type: RecordType;
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
};

export type Derivation<Value> = {
  readonly valueOf: (type: RecordType, id: string) => Value | undefined;
  /** Takes over the next state of the register; what was worked out anew. `others` are records that rest on more than it. */
  readonly update: (
    changes: readonly RecordChange[],
    nextIndex: RegisterIndex,
    others?: readonly { readonly type: RecordType; readonly id: string }[],
  ) => readonly Renewed<Value>[];
};

/** A record whose value has read others. Once it is worked out anew, the entries of the old one mean nothing. */
type Subject = { readonly type: RecordType; readonly id: string; isCurrent: boolean };

/** Who has read one thing, in the order of reading. Most things have one reader, which stands without a list. */
type Readers = Subject | Subject[];

/**
 * Works out a value for each record of the given types. `derive` reads the register through the index that it is handed
 * and through nothing else: what it reads is noted, so that a change re-runs exactly the records that had read it.
 */
export function createDerivation<Value>(
  firstIndex: RegisterIndex,
  types: readonly RecordType[],
  derive: (type: RecordType, record: AnyRecord, index: RegisterIndex) => Value,
): Derivation<Value> {
  const reader = createNotingIndex(firstIndex);
  const kept = new Map(types.map((type) => [type, new Map<string, { subject: Subject; value: Value }>()]));

  const workOut = (type: RecordType, record: AnyRecord): Value => {
    const subject: Subject = { type, id: record.id, isCurrent: true };
    const value = reader.note(subject, () => derive(type, record, reader.index));
    kept.get(type)?.set(record.id, { subject, value });
    return value;
  };

  for (const type of types) for (const record of listOf(firstIndex, type)) workOut(type, record);

  return {
    valueOf: (type, id) => kept.get(type)?.get(id)?.value,
    update: (changes, nextIndex, others = []) => {
      const stale = fromKeys(recordTypeNames, () => new Set<string>());
      for (const change of changes) {
        if (kept.has(change.type)) stale[change.type].add(change.id);
        for (const { type, id } of reader.readersTouchedBy(change)) stale[type].add(id);
      }
      for (const { type, id } of others) stale[type].add(id);
      reader.turnTo(nextIndex);
      return types.flatMap((type) =>
        [...stale[type]].map((id): Renewed<Value> => {
          const former = kept.get(type)?.get(id);
          if (former !== undefined) former.subject.isCurrent = false;
          const record = nextIndex.get(type, id);
          if (record === undefined) kept.get(type)?.delete(id);
          return { type, id, before: former?.value, after: record && workOut(type, record) };
        }),
      );
    },
  };
}

/** What became of the records between two states of a register. Lists that both share are passed over. */
export function changesBetween(before: RegisterRecords, after: RegisterRecords): RecordChange[] {
  return recordTypeNames.flatMap((type) => {
    const { area } = recordTypes[type];
    const older: readonly AnyRecord[] = before[area];
    const newer: readonly AnyRecord[] = after[area];
    if (older === newer) return [];
    // An edit leaves most of a list as it was: only what lies between the same beginning and the same end is compared.
    const least = Math.min(older.length, newer.length);
    let start = 0;
    while (start < least && older[start] === newer[start]) start += 1;
    let end = 0;
    while (end < least - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
    const gone = new Map(older.slice(start, older.length - end).map((record) => [record.id, record]));
    const changes: RecordChange[] = [];
    for (const record of newer.slice(start, newer.length - end)) {
      const former = gone.get(record.id);
      gone.delete(record.id);
      if (former !== record) changes.push({ type, id: record.id, before: former ?? null, after: record });
    }
    for (const record of gone.values()) changes.push({ type, id: record.id, before: record, after: null });
    return changes;
  });
}

function listOf(index: RegisterIndex, type: RecordType): readonly AnyRecord[] {
  return index.register.records[recordTypes[type].area];
}

/**
 * An index that enters whoever reads through it with what is read: a record, a list, or a look-up.
 * A record's own fields need no entry: it is worked out anew whenever it changes.
 */
function createNotingIndex(firstIndex: RegisterIndex) {
  let current = firstIndex;
  let subject: Subject | undefined;
  const readersOfRecord = fromKeys(recordTypeNames, () => new Map<string, Readers>());
  const readersOfLookUp = fromKeys(registerGroupingNames, () => new Map<string, Readers>());
  const readersOfList = new Map<RecordType, Readers>();
  /** What the subject has looked up by these very lists of ids: rules ask for the same again and again. */
  let foundByIds = new Map<readonly string[], readonly AnyRecord[]>();

  const enter = <Key>(readersByKey: Map<Key, Readers>, key: Key): void => {
    if (subject === undefined) return;
    const readers = readersByKey.get(key);
    if (readers === subject) return;
    if (Array.isArray(readers)) {
      // One subject reads at a time, so whoever has entered already is the last in the list.
      if (readers.at(-1) === subject) return;
      readers.push(subject);
      dropFormer(readers);
    } else readersByKey.set(key, readers?.isCurrent === true ? [readers, subject] : subject);
  };

  const records = Object.defineProperties(
    {},
    Object.fromEntries(
      recordTypeNames.map((type) => [
        recordTypes[type].area,
        {
          enumerable: true,
          get: () => {
            enter(readersOfList, type);
            return current.register.records[recordTypes[type].area];
          },
        },
      ]),
    ),
  );
  const get = <Type extends RecordType>(type: Type, id: string | null): RecordOf<Type> | undefined => {
    if (id === null) return undefined;
    if (subject?.id !== id || subject.type !== type) enter(readersOfRecord[type], id);
    return current.get(type, id);
  };
  const getAll = <Type extends RecordType>(type: Type, ids: readonly string[]): RecordOf<Type>[] => {
    // A list of ids belongs to one field, so it always asks for records of the same type.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    const known = foundByIds.get(ids) as RecordOf<Type>[] | undefined;
    if (known !== undefined) return known;
    const found = findEach(ids, (id) => get(type, id));
    if (subject !== undefined) foundByIds.set(ids, found);
    return found;
  };
  // Every look-up is handed on to the one of its name, so each keeps its own type.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const lookUps = fromKeys(registerGroupingNames, (name) => {
    const readers = readersOfLookUp[name];
    let last: { readonly subject: Subject | undefined; readonly id: string } | undefined;
    return (id: string) => {
      // Rules on one record ask the same thing one after another.
      if (last?.subject !== subject || last?.id !== id) {
        enter(readers, id);
        last = { subject, id };
      }
      return current[name](id);
    };
  }) as RegisterLookUps;

  const index: RegisterIndex = {
    get register() {
      // Each area has its getter above.
      // oxlint-disable-next-line typescript/consistent-type-assertions
      return { id: current.register.id, records: records as RegisterRecords };
    },
    get,
    getAll,
    ...lookUps,
  };

  return {
    index,
    turnTo: (next: RegisterIndex): void => {
      current = next;
    },
    /** Runs `work` with everything that it reads entered for `reading`. */
    note: <Value>(reading: Subject, work: () => Value): Value => {
      subject = reading;
      foundByIds = new Map();
      try {
        return work();
      } finally {
        subject = undefined;
      }
    },
    /** Who has read what a change touches: the record, its list, and the look-ups that had or have it. */
    readersTouchedBy: ({ type, id, before, after }: RecordChange): Subject[] => {
      const touched = [readersOfList.get(type), readersOfRecord[type].get(id)];
      for (const name of registerGroupingNames) {
        if (registerGroupings[name].of !== type) continue;
        for (const record of [before, after])
          for (const key of record === null ? [] : groupingKeysOf(name, record))
            touched.push(readersOfLookUp[name].get(key));
      }
      return touched.flatMap((readers) => readers ?? []).filter(({ isCurrent }) => isCurrent);
    },
  };
}

/** Keeps a list from growing by those that were worked out anew. Done at powers of two, so its cost is spread over the growth. */
function dropFormer(readers: Subject[]): void {
  const { length } = readers;
  if (length < 16 || (length & (length - 1)) !== 0) return;
  let kept = 0;
  for (const reader of readers) if (reader.isCurrent) readers[kept++] = reader;
  readers.length = kept;
}
