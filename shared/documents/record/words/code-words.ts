// Labels of every code that a record prints. A code without a label in some language does not compile.
import type {
  activityRoles,
  lawfulBases,
  mechanismVariants,
  specialCategories,
  specialCategoryConditions,
  transferMechanisms,
  vendorRoles,
} from '../../../domain/codes.ts';
import type { LetterState } from '../../../domain/letter-strip.ts';
import type {
  FactSource,
  ProcessingActivity,
  RetentionRule,
  SecurityMeasure,
  Transfer,
  Vendor,
} from '../../../domain/record-types.ts';
import type { DataElement } from '../../../domain/records/data.ts';
import { fromKeys, keysOf } from '../../../domain/typed-keys.ts';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** Rights of the GDPR that a record can name: those of Ch. III, Art. 7(3) and 77. */
export const rightCodes = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'noAutomatedDecision',
  'withdrawConsent',
  'complaint',
] as const;

export type CodeWords = {
  readonly lawfulBases: Labels<keyof typeof lawfulBases>;
  readonly specialCategoryConditions: Labels<keyof typeof specialCategoryConditions>;
  readonly specialCategories: Labels<keyof typeof specialCategories>;
  readonly activityRoles: Labels<keyof typeof activityRoles>;
  readonly vendorRoles: Labels<keyof typeof vendorRoles>;
  readonly transferMechanisms: Labels<keyof typeof transferMechanisms>;
  readonly mechanismVariants: Labels<keyof typeof mechanismVariants>;
  readonly rights: Labels<(typeof rightCodes)[number]>;
  readonly dataSources: Labels<ProcessingActivity['dataSources'][number]['kind']>;
  readonly protections: Labels<NonNullable<DataElement['protection']>>;
  readonly dpia: Labels<ProcessingActivity['dpiaState']>;
  readonly recordStatus: Labels<ProcessingActivity['status']>;
  readonly engagementStatus: Labels<Vendor['status']>;
  readonly dpa: Labels<Exclude<Vendor['dpaState'], 'unknown'>>;
  readonly assessment: Labels<Exclude<Transfer['assessmentState'], 'unknown'>>;
  readonly disposal: Labels<NonNullable<RetentionRule['disposal']>>;
  readonly disposalMode: Labels<NonNullable<RetentionRule['disposalMode']>>;
  readonly phases: Labels<RetentionRule['phases'][number]['name']>;
  readonly sourceKinds: Labels<FactSource['kind']>;
  readonly letterStates: Labels<LetterState>;
  readonly during: Labels<NonNullable<RetentionRule['trigger']>['event']>;
  readonly events: Labels<NonNullable<RetentionRule['trigger']>['event']>;
  readonly measureKinds: Labels<NonNullable<SecurityMeasure['kind']> | 'unsorted'>;
};

/** Labels of a code list of the domain. */
export function labelsOf<Code extends string>(list: Readonly<Record<Code, { readonly label: string }>>): Labels<Code> {
  return fromKeys(keysOf(list), (code) => list[code].label);
}
