// A unit of work: what one command does to records, collected as the change set that the journal will hold.
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import { recordTypes, requireRecordType } from '../../shared/domain/record-types.ts';
import type { AnyRecord, DraftOf, RecordOf, RecordType } from '../../shared/domain/record-types.ts';
import type { RecordChange } from './journal-repository.ts';
import type { RecordRepository } from './record-repository.ts';

export type UnitOfWork = ReturnType<typeof createUnitOfWork>;

export type RecordRepositories = { readonly [Type in RecordType]: RecordRepository };

/**
 * Starts a unit of work inside an open transaction. Each call writes its row at once; `changes()` has every record
 * touched, once, from what it was before the unit to what it is now.
 */
export function createUnitOfWork(repositories: RecordRepositories, clock: () => Date, newId: () => string) {
  const touched = new Map<string, RecordChange>();

  const note = (type: RecordType, id: string, before: AnyRecord | null, after: AnyRecord | null): void => {
    const key = `${type}:${id}`;
    const earlier = touched.get(key);
    touched.set(key, { type, id, before: earlier ? earlier.before : before, after });
  };

  const find = <Type extends RecordType>(type: Type, id: string): RecordOf<Type> | undefined =>
    // The repository of a type holds records of that type.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    repositories[type].get(id) as RecordOf<Type> | undefined;

  const require = <Type extends RecordType>(type: Type, id: string): RecordOf<Type> => {
    const record = find(type, id);
    if (record === undefined)
      throw new RegistryError(
        'not_found',
        'This record is no longer in the register. It may have been removed; undo brings it back.',
      );
    return record;
  };

  /** Writes a whole record as given, over the one of its id or as a new one. */
  const put = (type: RecordType, record: AnyRecord): void => {
    const before = find(type, record.id) ?? null;
    if (before) repositories[type].replace(record);
    else repositories[type].insert(record);
    note(type, record.id, before, record);
  };

  const remove = (type: RecordType, id: string): void => {
    const before = require(type, id);
    repositories[type].remove(id);
    note(type, id, before, null);
  };

  return {
    find,
    put,
    remove,
    create: <Type extends RecordType>(type: Type, draft: DraftOf<Type>): RecordOf<Type> => {
      const parsed = recordTypes[type].draft.safeParse(draft);
      if (!parsed.success) throw invalidInput(parsed.error, 'The new record');
      const now = clock().toISOString();
      // Base fields and parsed own fields make up the stored record; the compiler does not add generic shapes.
      // oxlint-disable-next-line typescript/consistent-type-assertions
      const record = {
        id: newId(),
        createdAt: now,
        updatedAt: now,
        revision: 1,
        ...parsed.data,
      } as unknown as RecordOf<Type>;
      put(type, record);
      return record;
    },
    /** Changes fields of a record that the caller saw at `revision`. */
    update: <Type extends RecordType>(type: Type, id: string, revision: number, patch: object): RecordOf<Type> => {
      const before = require(type, id);
      if (before.revision !== revision)
        throw new RegistryError(
          'stale_revision',
          'This record was changed elsewhere meanwhile. It was loaded anew; look at it and change it again.',
        );
      const record = { ...before, ...patch, revision: revision + 1, updatedAt: clock().toISOString() };
      put(type, record);
      return record;
    },
    /** Brings a record back to a state of the journal; its revision still counts on, so that stale writes stay visible. */
    restore: (type: RecordType, id: string, state: AnyRecord | null): void => {
      const current = find(type, id);
      if (state === null) {
        if (current) remove(type, id);
        return;
      }
      put(type, { ...state, revision: (current ?? state).revision + 1, updatedAt: clock().toISOString() });
    },
    /** The change set so far, without records that came and went inside the unit. */
    changes: (): RecordChange[] =>
      [...touched.values()].filter((change) => change.before !== null || change.after !== null),
  };
}

/** Refuses links to records that are not there, naming the field. */
export function checkLinks(changes: readonly RecordChange[], repositories: RecordRepositories): void {
  const known = new Map<string, boolean>();
  const exists = (type: RecordType, id: string): boolean => {
    const key = `${type}:${id}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = repositories[type].exists(id);
      known.set(key, answer);
    }
    return answer;
  };
  for (const { type, id, after } of changes) {
    if (after === null) continue;
    const declaration = recordTypes[type];
    const targets: [string, string, unknown][] = [
      ...declaration.references.map(([field, reference]): [string, string, unknown] => [
        field,
        reference.to,
        Reflect.get(after, field),
      ]),
      ...declaration.links.map(([field, target]): [string, string, unknown] => [
        field,
        target,
        Reflect.get(after, field),
      ]),
    ];
    for (const [field, target, value] of targets) {
      for (const targetId of Array.isArray(value) ? value : [value]) {
        if (typeof targetId !== 'string' || exists(requireRecordType(target), targetId)) continue;
        throw new RegistryError(
          'invalid_input',
          `${declaration.area}, record ${id}, field ${field} links to ${targetId}, and there is no such ${target}. Add that record or take the link out.`,
          { fields: { [field]: `No ${target} with the id ${targetId}` }, problem: 'danglingLink' },
        );
      }
    }
  }
}
