// Findings as rows: under their topic, each with the place where it is settled.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { findingSeverities } from '../../../shared/domain/finding.ts';
import { addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { pointTopics, type PointTopic } from '../../text/open-points.ts';

export type Findings = OutputOf<'register.findings'>;
export type FindingGroup = Findings['groups'][number];
export type FindingRow = FindingGroup['findings'][number];
export type DismissedRow = Findings['dismissed'][number];

/** Facts to confirm stand apart from the other points of upkeep: each takes one look and one press. */
export function topicOf({ topic, fix }: Pick<FindingRow, 'topic' | 'fix'>): PointTopic {
  return fix.kind === 'confirm' ? 'prefilled' : topic;
}

/** The topic of all findings of a rule. */
export function topicOfGroup({ topic, findings }: Pick<FindingGroup, 'topic' | 'findings'>): PointTopic {
  const [first] = findings;
  return first === undefined ? topic : topicOf(first);
}

/** By topic; within a topic what the law asks for comes first, then rule by rule. */
export function sortGroups(groups: readonly FindingGroup[]): FindingGroup[] {
  return groups.toSorted(
    (first, second) =>
      pointTopics.indexOf(topicOfGroup(first)) - pointTopics.indexOf(topicOfGroup(second)) ||
      findingSeverities.indexOf(first.severity) - findingSeverities.indexOf(second.severity),
  );
}

/** Where the finding is settled: the field to change, or the form of the record to add. */
export function addressOfFix({ fix }: Pick<FindingRow, 'fix'>): string {
  switch (fix.kind) {
    case 'open':
      return addressOfRecord(fix.recordType, fix.recordId, fix.field ?? undefined);
    case 'add':
      return addressOfNew(fix.recordType);
    case 'confirm':
      return addressOfRecord(fix.recordType, fix.recordId, fix.field);
  }
}
