// What differs between two snapshots in facts: records and fields that one states and the other does not, or not alike.
import { titleOfRecord } from '../../domain/record-title.ts';
import type { RecordType } from '../../domain/record-types.ts';
import { findIn, statedFields } from './policy-snapshot.ts';
import type { PolicySnapshot } from './policy-snapshot.ts';

export type FactChange = {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly title: string;
  /** Null: the whole record came or went. */
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
};

/** Changes of what the two policies state, records in the order of the later policy, then those that went. */
export function compareFacts(before: PolicySnapshot, after: PolicySnapshot): FactChange[] {
  const statedBefore = statedFields(before.document);
  const statedAfter = statedFields(after.document);
  const changes: FactChange[] = [];
  for (const recordId of new Set([...statedAfter.keys(), ...statedBefore.keys()])) {
    const was = statedBefore.get(recordId);
    const is = statedAfter.get(recordId);
    const recordType = (is ?? was)?.recordType;
    if (recordType === undefined) continue;
    const oldRecord = was && findIn(before, recordType, recordId);
    const newRecord = is && findIn(after, recordType, recordId);
    const title = titleIn(newRecord ? after : before, recordType, recordId);
    if (oldRecord === undefined || newRecord === undefined) {
      if (oldRecord ?? newRecord)
        changes.push({ recordType, recordId, title, field: null, before: oldRecord ?? null, after: newRecord ?? null });
      continue;
    }
    for (const field of new Set([...(is?.fields ?? []), ...(was?.fields ?? [])])) {
      const oldValue: unknown = Reflect.get(oldRecord, field);
      const newValue: unknown = Reflect.get(newRecord, field);
      if (JSON.stringify(oldValue) !== JSON.stringify(newValue))
        changes.push({ recordType, recordId, title, field, before: oldValue, after: newValue });
    }
  }
  return changes;
}

/** A record's title as of a snapshot. */
export function titleIn(snapshot: PolicySnapshot, recordType: RecordType, recordId: string): string {
  const record = findIn(snapshot, recordType, recordId);
  return record === undefined ? recordId : titleOfRecord(recordType, record, (type, id) => findIn(snapshot, type, id));
}
