// Open points as rows of one table: those of the register, and the gaps that the policy prints.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfArea, addressOfRecord } from '../../app/addresses.ts';
import { openPointsText, type ListedKind } from '../../text/open-points.ts';
import { recordTypes } from '../../../shared/domain/record-types.ts';

export type PointRow = {
  id: string;
  kind: ListedKind;
  title: string;
  recordType: RecordType | null;
  recordId: string | null;
  field: string | null;
  article: string | null;
  letter: string | null;
  /** What is missing, as noun phrases. */
  missing: readonly string[];
  /** The source to confirm, for a pre-filled fact. */
  factSourceId: string | null;
  /** Where the answer is given. */
  address: string;
};

export function rowsOfRegister(openPoints: OutputOf<'register.openPoints'>): PointRow[] {
  return openPoints.groups.flatMap((group) =>
    group.points.map((point) => ({
      id: [point.kind, point.recordId, point.letter, point.factSourceId].filter((part) => part !== null).join(' '),
      kind: point.kind,
      title: point.title,
      recordType: point.recordType,
      recordId: point.recordId,
      field: point.field,
      article: point.article,
      letter: point.letter,
      missing: point.missing,
      factSourceId: point.factSourceId,
      address: addressOfRecord(point.recordType, point.recordId, point.letter ?? point.field ?? undefined),
    })),
  );
}

/** A gap whose record does not exist yet leads to the list where it would be made, else to its place in the policy. */
export function rowsOfPolicy(policy: OutputOf<'policy.preview'>): PointRow[] {
  const headings = new Map(policy.sections.map((section) => [section.id, section.heading]));
  return policy.gaps.map((gap, index) => ({
    id: `policy ${index}`,
    kind: 'policy',
    title: openPointsText.policySection(headings.get(gap.sectionId) ?? gap.sectionId),
    recordType: gap.recordType ?? null,
    recordId: gap.recordId ?? null,
    field: gap.field ?? null,
    article: null,
    letter: null,
    missing: [gap.text],
    factSourceId: null,
    address: addressOfGap(gap),
  }));
}

type GapPlace = {
  sectionId: string;
  recordType?: RecordType | undefined;
  recordId?: string | undefined;
  field?: string | undefined;
};

/** Where a gap of the policy is filled. */
export function addressOfGap({ sectionId, recordType, recordId, field }: GapPlace): string {
  if (recordType === undefined) return `/policy?section=${sectionId}`;
  return recordId === undefined
    ? addressOfArea(recordTypes[recordType].area)
    : addressOfRecord(recordType, recordId, field);
}
