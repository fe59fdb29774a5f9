// Values worked out per record, kept, and worked out anew only for records whose facts have changed.
import { recordTypeNames, recordTypes } from '../../domain/record-types.ts';
import type { AnyRecord, RecordOf, RecordType } from '../../domain/record-types.ts';
import { groupingKeysOf, registerGroupingNames, registerGroupings } from '../../domain/register.ts';
import type { RegisterIndex, RegisterLookUps, RegisterRecords } from '../../domain/register.ts';
import { fromKeys } from '../../domain/typed-keys.ts';

/** One record before and after a change; null where it did not exist. */
export type RecordChange = {
  readonly type: RecordType;
  readonly id: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

export type Derivation<Value> = {
  /** Every record's value, by type, in the order of the types given and then of the register. */
  readonly valueOf: (type: RecordType, id: string) => Value | undefined;
  /** Takes over the next state of the register; the ids of the records, by type, whose values were worked out anew or dropped. */
  readonly update: (changes: readonly RecordChange[], nextIndex: RegisterIndex) => ReadonlyMap<RecordType, Set<string>>;
};

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
  const values = new Map<RecordType, Map<string, Value>>(types.map((type) => [type, new Map()]));
  const readsOf = new Map<string, ReadonlySet<string>>();
  const readersOf = new Map<string, Set<string>>();

  const forget = (key: string): void => {
    for (const read of readsOf.get(key) ?? []) readersOf.get(read)?.delete(key);
    readsOf.delete(key);
  };

  const workOut = (type: RecordType, record: AnyRecord): void => {
    const key = recordKey(type, record.id);
    const reads = reader.note(() => {
      values.get(type)?.set(record.id, derive(type, record, reader.index));
    });
    readsOf.set(key, reads);
    for (const read of reads) {
      const readers = readersOf.get(read);
      if (readers) readers.add(key);
      else readersOf.set(read, new Set([key]));
    }
  };

  for (const type of types) for (const record of listOf(firstIndex, type)) workOut(type, record);

  return {
    valueOf: (type, id) => values.get(type)?.get(id),
    update: (changes, nextIndex) => {
      reader.turnTo(nextIndex);
      const touched = new Set<string>();
      for (const change of changes) for (const read of readsTouchedBy(change)) touched.add(read);
      const stale = new Set(changes.filter(({ type }) => values.has(type)).map(({ type, id }) => recordKey(type, id)));
      for (const read of touched) for (const key of readersOf.get(read) ?? []) stale.add(key);

      const renewed = new Map<RecordType, Set<string>>(types.map((type) => [type, new Set()]));
      for (const key of stale) {
        const { type, id } = readKey(key);
        forget(key);
        renewed.get(type)?.add(id);
        const record = nextIndex.get(type, id);
        if (record === undefined) values.get(type)?.delete(id);
        else workOut(type, record);
      }
      return renewed;
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
    const gone = new Map(older.map((record) => [record.id, record]));
    const changes: RecordChange[] = [];
    for (const record of newer) {
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

const separator = ':';

function recordKey(type: RecordType, id: string): string {
  return `${type}${separator}${id}`;
}

function readKey(key: string): { type: RecordType; id: string } {
  const place = key.indexOf(separator);
  const type = recordTypeNames.find((name) => name === key.slice(0, place));
  if (type === undefined) throw new RangeError(`Not a record: ${key}`);
  return { type, id: key.slice(place + 1) };
}

function areaRead(type: RecordType): string {
  return `all ${type}`;
}

/** Every read that can come out differently after a change: the record, its list, and the look-ups that had or have it. */
function readsTouchedBy({ type, id, before, after }: RecordChange): string[] {
  const lookUps = registerGroupingNames
    .filter((name) => registerGroupings[name].of === type)
    .flatMap((name) =>
      [before, after].flatMap((record) =>
        record === null ? [] : groupingKeysOf(name, record).map((key) => `${name}${separator}${key}`),
      ),
    );
  return [recordKey(type, id), areaRead(type), ...lookUps];
}

/** An index that notes what is read through it. */
function createNotingIndex(firstIndex: RegisterIndex) {
  let current = firstIndex;
  let reads: Set<string> | undefined;

  const records = Object.defineProperties(
    {},
    Object.fromEntries(
      recordTypeNames.map((type) => [
        recordTypes[type].area,
        {
          enumerable: true,
          get: () => {
            reads?.add(areaRead(type));
            return current.register.records[recordTypes[type].area];
          },
        },
      ]),
    ),
  );
  const get = <Type extends RecordType>(type: Type, id: string | null): RecordOf<Type> | undefined => {
    if (id === null) return undefined;
    reads?.add(recordKey(type, id));
    return current.get(type, id);
  };
  // Every look-up is handed on to the one of its name, so each keeps its own type.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const lookUps = fromKeys(registerGroupingNames, (name) => (id: string) => {
    reads?.add(`${name}${separator}${id}`);
    return current[name](id);
  }) as RegisterLookUps;

  const index: RegisterIndex = {
    get register() {
      // Each area has its getter above.
      // oxlint-disable-next-line typescript/consistent-type-assertions
      return { id: current.register.id, records: records as RegisterRecords };
    },
    get,
    getAll: (type, ids) => ids.flatMap((id) => get(type, id) ?? []),
    ...lookUps,
  };

  return {
    index,
    turnTo: (next: RegisterIndex): void => {
      current = next;
    },
    /** What was read through the index while `work` ran. */
    note: (work: () => void): ReadonlySet<string> => {
      const noted = new Set<string>();
      reads = noted;
      try {
        work();
      } finally {
        reads = undefined;
      }
      return noted;
    },
  };
}
