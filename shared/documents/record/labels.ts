// Labels of codes that only tables print.
import type { ProcessingActivity, RetentionRule, Transfer, Vendor } from '../../domain/record-types.ts';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

export const dataSourceLabels: Labels<ProcessingActivity['dataSources'][number]['kind']> = {
  dataSubject: 'The data subjects',
  customer: 'Customers',
  vendor: 'Vendors',
  thirdParty: 'Third parties',
  publicSource: 'Public sources',
  automatic: 'Recorded automatically',
};

export const dpiaLabels: Labels<ProcessingActivity['dpiaState']> = {
  notAssessed: 'Not assessed whether needed',
  notNeeded: 'Not needed',
  needed: 'Needed, not begun',
  inProgress: 'In progress',
  done: 'Done',
};

/** Of activities and retention rules. */
export const recordStatusLabels: Labels<ProcessingActivity['status']> = {
  draft: 'Draft',
  active: 'Active',
  retired: 'Retired',
};

export const engagementStatusLabels: Labels<Vendor['status']> = {
  planned: 'Planned',
  active: 'Active',
  ended: 'Ended',
};

export const dpaLabels: Labels<Exclude<Vendor['dpaState'], 'unknown'>> = {
  none: 'None',
  requested: 'Requested',
  inTerms: 'Part of the vendor’s terms',
  signed: 'Signed',
  notNeeded: 'Not needed',
};

export const assessmentLabels: Labels<Exclude<Transfer['assessmentState'], 'unknown'>> = {
  notNeeded: 'Not needed',
  open: 'Open',
  done: 'Done',
};

export const disposalLabels: Labels<NonNullable<RetentionRule['disposal']>> = {
  delete: 'Deletion',
  anonymise: 'Anonymisation',
  archive: 'Archiving',
  overwrite: 'Overwriting',
};

export const disposalModeLabels: Labels<NonNullable<RetentionRule['disposalMode']>> = {
  automatic: 'automatic',
  manual: 'by hand',
};

export const phaseLabels: Labels<RetentionRule['phases'][number]['name']> = {
  active: 'Active',
  restricted: 'Restricted (Art. 18)',
  archived: 'Archived',
};
