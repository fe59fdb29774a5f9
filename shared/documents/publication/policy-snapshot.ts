// What a published policy said, kept whole: its text as a tree, and the records that it stated.
import { z } from 'zod';
import { isRecordType, recordTypes } from '../../domain/record-types.ts';
import type { AnyRecord, RecordOf, RecordType } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import type { FactRef, PolicyDocument, Sentence } from '../policy/policy-document.ts';
import { nodesIn } from '../policy/walk.ts';

export type SnapshotRecord = { readonly recordType: RecordType; readonly record: AnyRecord };

/** A policy with the records behind it. Plain JSON, so that it stands in the publication's record and outlives the register. */
export type PolicySnapshot = {
  readonly document: PolicyDocument;
  /** Records that its sentences state, and those that these name. */
  readonly records: readonly SnapshotRecord[];
};

const storedSnapshotSchema = z.object({
  document: z.custom<PolicyDocument>(
    (value) => typeof value === 'object' && value !== null && 'root' in value && 'sections' in value,
  ),
  records: z.array(z.object({ recordType: z.string(), record: z.looseObject({ id: z.string() }) })),
});

/** The sentences of a policy, in reading order. */
export function sentencesOf(document: PolicyDocument): Sentence[] {
  return nodesIn(document.root).filter((node) => node.type === 'sentence');
}

/** Takes a policy with the records that it states, as they stand in the register it was built from. */
export function takeSnapshot(document: PolicyDocument, index: RegisterIndex): PolicySnapshot {
  const records = new Map<string, SnapshotRecord>();
  const take = (recordType: RecordType, recordId: string): AnyRecord | undefined => {
    const record = index.get(recordType, recordId);
    if (record !== undefined) records.set(recordId, { recordType, record });
    return record;
  };
  for (const { recordType, recordId } of sentencesOf(document).flatMap((sentence) => sentence.data.facts)) {
    if (records.has(recordId)) continue;
    const record = take(recordType, recordId);
    if (record === undefined) continue;
    // What a stated record names has to be known by name later: the vendor of an engagement, the importer of a transfer.
    for (const [field, { to }] of recordTypes[recordType].references) {
      const target: unknown = Reflect.get(record, field);
      if (typeof target === 'string' && isRecordType(to) && !records.has(target)) take(to, target);
    }
  }
  return { document, records: [...records.values()] };
}

/**
 * Reads a stored snapshot; fields that came to the register later start with their defaults.
 * @throws z.ZodError where it is not one.
 */
export function readSnapshot(stored: unknown): PolicySnapshot {
  const { document, records } = storedSnapshotSchema.parse(stored);
  return {
    document,
    records: records.flatMap(({ recordType, record }): SnapshotRecord[] =>
      isRecordType(recordType) ? [{ recordType, record: recordTypes[recordType].imported.parse(record) }] : [],
    ),
  };
}

const recordsById = new WeakMap<PolicySnapshot, ReadonlyMap<string, SnapshotRecord>>();

/** Looks up a record of a snapshot. */
export function findIn<Type extends RecordType>(
  snapshot: PolicySnapshot,
  type: Type,
  id: string | null,
): RecordOf<Type> | undefined {
  // Comparing asks for every record of both sides, so a snapshot is searched through once.
  const byId = recordsById.get(snapshot) ?? new Map(snapshot.records.map((entry) => [entry.record.id, entry]));
  recordsById.set(snapshot, byId);
  const found = id === null ? undefined : byId.get(id);
  // The type was compared, so the record is of it.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return found?.recordType === type ? (found.record as RecordOf<Type>) : undefined;
}

/** Fields that a policy states, by record. */
export function statedFields(document: PolicyDocument): Map<string, { recordType: RecordType; fields: Set<string> }> {
  const stated = new Map<string, { recordType: RecordType; fields: Set<string> }>();
  const add = ({ recordType, recordId, field }: FactRef): void => {
    const entry = stated.get(recordId) ?? { recordType, fields: new Set<string>() };
    entry.fields.add(field);
    stated.set(recordId, entry);
  };
  for (const sentence of sentencesOf(document)) sentence.data.facts.forEach(add);
  return stated;
}
