// Open letters of Art. 30 and gaps of the policy as rows of one table.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { isPolicySectionId, type PolicySectionId } from '../../../shared/documents/policy/section-ids.ts';
import { recordTypes, type RecordArea, type RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfArea, addressOfRecord } from '../../app/addresses.ts';

export type PointRow = {
  id: string;
  title: string;
  article: string | null;
  letter: string | null;
  /** What is missing, as noun phrases. */
  missing: readonly string[];
  /** Where the answer is given. */
  address: string;
};

export function rowsOfLetters({ groups }: Pick<OutputOf<'register.openPoints'>, 'groups'>): PointRow[] {
  const points = groups.find(({ kind }) => kind === 'letter')?.points ?? [];
  return points.map(({ recordType, recordId, title, article, letter, missing }) => ({
    id: `letter ${recordId} ${letter ?? ''}`,
    title,
    article,
    letter,
    missing,
    address: addressOfRecord(recordType, recordId, letter ?? undefined),
  }));
}

/** The gaps of the policy in its order. */
export function rowsOfPolicy(policy: OutputOf<'policy.gaps'>): PointRow[] {
  const headings = new Map(policy.sections.map((section) => [section.id, section.heading]));
  return policy.gaps.map((gap, index) => ({
    id: `policy ${index}`,
    title: headings.get(gap.sectionId) ?? gap.sectionId,
    article: null,
    letter: null,
    missing: [gap.text],
    address: addressOfGap(gap),
  }));
}

/** Where the records are that a section of the policy is written from. */
const areaOfSection: Readonly<Record<PolicySectionId, RecordArea>> = {
  identity: 'organisations',
  scope: 'services',
  data: 'dataCategories',
  'never-collected': 'statements',
  sources: 'dataCategories',
  purposes: 'activities',
  'lawful-bases': 'activities',
  recipients: 'vendors',
  payment: 'vendors',
  'customer-data': 'dataCategories',
  transfers: 'transfers',
  hosting: 'services',
  retention: 'retentionRules',
  security: 'securityMeasures',
  rights: 'commitments',
  california: 'commitments',
  'eea-uk-swiss': 'commitments',
  canada: 'commitments',
  'automated-decisions': 'activities',
  children: 'commitments',
  trackers: 'trackers',
  breach: 'commitments',
  changes: 'commitments',
  complaint: 'commitments',
  'governing-law': 'organisations',
  contact: 'commitments',
};

type GapPlace = {
  sectionId: string;
  recordType?: RecordType | null | undefined;
  recordId?: string | null | undefined;
  field?: string | null | undefined;
};

/**
 * Where a gap of the policy is filled: at its record, else in the list where such a record would be made, else in the
 * list of what its section is written from.
 */
export function addressOfGap({ sectionId, recordType, recordId, field }: GapPlace): string {
  const type = recordType ?? null;
  if (type === null) return isPolicySectionId(sectionId) ? addressOfArea(areaOfSection[sectionId]) : '/policy';
  if (recordId === undefined || recordId === null) return addressOfArea(recordTypes[type].area);
  return addressOfRecord(type, recordId, field ?? undefined);
}
