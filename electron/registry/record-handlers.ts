// list, get, create, update and remove of every record type.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { RecordOperations } from '../../shared/contract/records.ts';
import { titleOfRecord } from '../../shared/domain/record-title.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, DraftOf, FactSource, RecordType } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { findDependents } from './dependents.ts';
import type { RecordKey } from './dependents.ts';
import { differingFields } from './history.ts';
import { checkOwnLayout } from './own-layouts.ts';

function handlersOf<Type extends RecordType>(type: Type) {
  const { area } = recordTypes[type];
  return {
    [`${area}.list`]: (input: { asAt?: string }, context: Context) =>
      indexFor(context, input.asAt).register.records[area],
    [`${area}.get`]: (input: { id: string; asAt?: string }, context: Context) => {
      const record = indexFor(context, input.asAt).get(type, input.id);
      if (record === undefined)
        throw new RegistryError(
          'not_found',
          'This record is not in the register. It may have been removed; undo brings it back.',
        );
      return record;
    },
    [`${area}.create`]: (input: DraftOf<Type>, { store }: Context) =>
      store.write(`${area}.create`, (unit) => checked(type, unit.create(type, input))).value,
    [`${area}.update`]: (input: { id: string; revision: number; patch: object }, context: Context) => {
      // Not through the index: it is made anew after every write, which would cost more than the write itself.
      const { factSources } = context.store.register().records;
      const sources = factSources.filter((source) => source.recordId === input.id);
      return context.store.write(`${area}.update`, (unit) => {
        const before = unit.find(type, input.id);
        const record = checked(type, unit.update(type, input.id, input.revision, input.patch));
        if (before !== undefined) retireSources(unit, sources, differingFields(before, record), today(context.clock));
        return record;
      }).value;
    },
    [`${area}.remove`]: (input: { id: string; revision: number; withDependents: boolean }, { store }: Context) => {
      const index = store.index();
      return store.write(`${area}.remove`, (unit) => ({
        removed: removeRecord(unit, index, { type, id: input.id }, input),
      })).value;
    },
  };
}

/** The record as it was written, refused where its type has rules that its fields' schemas cannot hold. */
function checked<Written>(type: RecordType, record: Written): Written {
  if (type === 'recordLayout') checkOwnLayout(recordTypes.recordLayout.schema.parse(record));
  return record;
}

/** A value that the user has changed no longer comes from where the old one came from: it is typed now. */
export function retireSources(
  unit: UnitOfWork,
  sources: readonly FactSource[],
  changedFields: readonly string[],
  day: string,
): void {
  for (const source of sources)
    if (changedFields.includes(source.field))
      unit.update('factSource', source.id, source.revision, {
        kind: 'typed',
        reference: null,
        quote: null,
        capturedOn: day,
        state: 'confirmed',
      });
}

function removeRecord(
  unit: UnitOfWork,
  index: RegisterIndex,
  { type, id }: RecordKey,
  { revision, withDependents }: { revision: number; withDependents: boolean },
): number {
  const record = unit.find(type, id);
  if (record === undefined) throw new RegistryError('not_found', 'This record has been removed already.');
  if (record.revision !== revision)
    throw new RegistryError(
      'stale_revision',
      'This record was changed elsewhere meanwhile. Look at it again before you remove it.',
    );
  const { removed, unlinked } = findDependents(index, type, id);
  const inTheWay = removed.filter((key) => key.type !== 'note' && key.type !== 'factSource');
  if (inTheWay.length > 0 && !withDependents) {
    const records = inTheWay.map((key) => ({ recordType: key.type, recordId: key.id, title: titleOfKey(index, key) }));
    throw new RegistryError(
      'in_use',
      `${titleOfKey(index, { type, id })} is needed by ${records.length} other ${records.length === 1 ? 'record' : 'records'}. Remove them with it, or change them first.`,
      { records },
    );
  }
  for (const key of unlinked) dropLinks(unit, key, id);
  for (const key of removed.toReversed()) unit.remove(key.type, key.id);
  unit.remove(type, id);
  return removed.length + 1;
}

/** Takes an id out of a record's links and references. */
function dropLinks(unit: UnitOfWork, key: RecordKey & { readonly fields: readonly string[] }, id: string): void {
  const record: AnyRecord | undefined = unit.find(key.type, key.id);
  if (record === undefined) return;
  const patch = Object.fromEntries(
    key.fields.map((field) => {
      const value: unknown = Reflect.get(record, field);
      return [field, Array.isArray(value) ? value.filter((other) => other !== id) : null];
    }),
  );
  unit.update(key.type, key.id, record.revision, patch);
}

export function titleOfKey(index: RegisterIndex, { type, id }: RecordKey): string {
  const record = index.get(type, id);
  return record === undefined ? id : titleOfRecord(type, record, index.get);
}

// fromEntries forgets which name has which handler; the contract's mapped type says it again.
// oxlint-disable-next-line typescript/consistent-type-assertions
export const recordHandlers = Object.assign({}, ...recordTypeNames.map((type) => handlersOf(type))) as Pick<
  Handlers,
  keyof RecordOperations
>;
