// Change sets as people read them: what was touched, by title and field.
import type { ChangeSetSummary } from '../../shared/contract/register.ts';
import { titleOfRecord } from '../../shared/domain/record-title.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import type { ChangeSet, RecordChange } from '../storage/journal-repository.ts';

/** Changes listed per change set; an import of thousands is told by its number. */
export const listedChanges = 20;

/** Fields that change with every write and say nothing. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'revision']);

/** A change set with its first changes, of which it has `total`. */
export function summariseChangeSet(
  set: ChangeSet,
  first: readonly RecordChange[],
  total: number,
  index: RegisterIndex,
): ChangeSetSummary {
  return {
    sequence: set.sequence,
    at: set.at,
    actor: set.actor,
    operation: set.operation,
    kind: set.kind,
    target: set.target,
    hash: set.hash,
    changes: first.map((change) => ({
      recordType: change.type,
      recordId: change.id,
      title: titleOfChange(change, index),
      action: change.before === null ? 'created' : change.after === null ? 'removed' : 'changed',
      fields: change.before !== null && change.after !== null ? differingFields(change.before, change.after) : [],
    })),
    more: Math.max(0, total - first.length),
  };
}

/** Title of a record as it was in the change; records it joins are named as they are now. */
function titleOfChange(change: RecordChange, index: RegisterIndex): string {
  const record = change.after ?? change.before;
  // A change's records are of the change's type.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return record === null ? change.id : titleOfRecord(change.type, record as never, index.get);
}

export function differingFields(before: object, after: object): string[] {
  return Object.keys(after).filter(
    (field) =>
      !bookkeeping.has(field) &&
      JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(after, field)),
  );
}
