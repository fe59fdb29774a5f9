// The facts of a sentence by record, and what it says is missing.
import type { RecordType } from '../../../shared/domain/record-types.ts';
import type { FactPlace, InlineView, MissingPlace } from './policy-view.ts';

export type FactGroup = { recordType: RecordType; recordId: string; fields: readonly string[] };

/** Facts of one record together, records and fields in reading order, each field once. */
export function groupFacts(facts: readonly FactPlace[]): FactGroup[] {
  const groups = new Map<string, { recordType: RecordType; recordId: string; fields: string[] }>();
  for (const { recordType, recordId, field } of facts) {
    const key = `${recordType} ${recordId}`;
    const group = groups.get(key) ?? { recordType, recordId, fields: [] };
    if (!group.fields.includes(field)) group.fields.push(field);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The gaps inside of words, in reading order. */
export function listMissing(nodes: readonly InlineView[]): MissingPlace[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'gap') return node.missing;
    return 'children' in node ? listMissing(node.children) : [];
  });
}
