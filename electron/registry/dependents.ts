// What hangs on a record: which records go with it and which only lose a link.
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';

export type RecordKey = { readonly type: RecordType; readonly id: string };

export type Dependents = {
  /** Records that cannot exist without it, and those that hang on them, nearest first. */
  readonly removed: readonly RecordKey[];
  /** Records that stay and lose the link, with the fields concerned. */
  readonly unlinked: readonly (RecordKey & { readonly fields: readonly string[] })[];
};

export function findDependents(index: RegisterIndex, type: RecordType, id: string): Dependents {
  const removed = new Map<string, RecordKey>();
  const pending: RecordKey[] = [{ type, id }];
  const unlinked = new Map<string, RecordKey & { fields: string[] }>();
  const keyOf = (key: RecordKey): string => `${key.type}:${key.id}`;
  const start = keyOf({ type, id });

  for (let target = pending.shift(); target !== undefined; target = pending.shift()) {
    for (const holder of holdersOf(index, target)) {
      const key = keyOf(holder);
      if (key === start || removed.has(key)) continue;
      if (holder.isRemoved) {
        removed.set(key, { type: holder.type, id: holder.id });
        pending.push(holder);
      } else {
        const entry = unlinked.get(key) ?? { type: holder.type, id: holder.id, fields: [] };
        if (!entry.fields.includes(holder.field)) entry.fields.push(holder.field);
        unlinked.set(key, entry);
      }
    }
  }
  return {
    removed: [...removed.values()],
    unlinked: [...unlinked.entries()].filter(([key]) => !removed.has(key)).map(([, entry]) => entry),
  };
}

type Holder = RecordKey & { readonly field: string; readonly isRemoved: boolean };

function* holdersOf(index: RegisterIndex, target: RecordKey): Generator<Holder> {
  for (const type of recordTypeNames) {
    const { area, references, links } = recordTypes[type];
    const list: readonly AnyRecord[] = index.register.records[area];
    for (const [field, reference] of references) {
      if (reference.to !== target.type) continue;
      for (const record of list)
        if (Reflect.get(record, field) === target.id)
          yield { type, id: record.id, field, isRemoved: reference.onRemove === 'removeRecord' };
    }
    for (const [field, linkedType] of links) {
      if (linkedType !== target.type) continue;
      for (const record of list) {
        const ids: unknown = Reflect.get(record, field);
        if (Array.isArray(ids) && ids.includes(target.id)) yield { type, id: record.id, field, isRemoved: false };
      }
    }
  }
  // Notes, sources and translations name their record by type and id; they are nothing without it.
  const { notes, factSources, translations } = index.register.records;
  for (const note of notes)
    if (note.recordId === target.id && note.recordType === target.type)
      yield { type: 'note', id: note.id, field: 'recordId', isRemoved: true };
  for (const source of factSources)
    if (source.recordId === target.id && source.recordType === target.type)
      yield { type: 'factSource', id: source.id, field: 'recordId', isRemoved: true };
  for (const translation of translations)
    if (translation.recordId === target.id && translation.recordType === target.type)
      yield { type: 'translation', id: translation.id, field: 'recordId', isRemoved: true };
}
