// Words of the list of open points.
import type { OpenPointKind } from '../../shared/domain/open-points.ts';
import { countOf, formatCount } from './loading.ts';

/** The kinds of the list: those of the register, and the gaps that the policy prints. */
export type ListedKind = OpenPointKind | 'policy';

const tabs: Readonly<Record<ListedKind | 'all', string>> = {
  all: 'All',
  letter: 'Art. 30',
  prefilledFact: 'Pre-filled',
  transferMechanism: 'Transfers',
  retentionPeriod: 'Retention',
  vendorAgreement: 'Agreements',
  policy: 'In the policy',
};

const groups: Readonly<Record<ListedKind, string>> = {
  letter: 'Answers not recorded',
  prefilledFact: 'Pre-filled facts to confirm',
  transferMechanism: 'Transfers without a mechanism',
  retentionPeriod: 'Retention rules without a period',
  vendorAgreement: 'Vendors without an answer on the agreement',
  policy: 'Gaps as the policy prints them',
};

const laws: Readonly<Record<ListedKind, string>> = {
  letter: 'Art. 30(1) and (2)',
  prefilledFact: 'nobody has looked at them yet',
  transferMechanism: 'Art. 44 to 49',
  retentionPeriod: 'Art. 5(1)(e), 13(2)(a), 30(1)(f)',
  vendorAgreement: 'Art. 28(3)',
  policy: 'the same facts, seen from the text',
};

export const openPointsText = {
  title: 'Open points',
  table: 'Open points by kind',
  tabsLabel: 'Kinds of open points',
  tab: (kind: ListedKind | 'all'): string => tabs[kind],
  group: (kind: ListedKind): string => groups[kind],
  law: (kind: ListedKind): string => laws[kind],
  columns: { article: 'Asked by', title: 'Record', missing: 'What is open', source: 'Source', action: 'Confirm' },
  filters: 'Filter',
  letterFacet: 'Letter',
  letter: (letter: string): string => `(${letter})`,
  clearLetter: 'Show all letters',
  confirm: 'Confirm',
  confirmFact: (field: string, title: string): string => `Confirm ${field} of ${title}`,
  confirmed: (field: string, title: string): string => `${field} of ${title} is confirmed.`,
  undo: 'Undo',
  sourceOn: (reference: string, day: string): string => `${reference}, ${day}`,
  sourceKinds: { typed: 'Typed', imported: 'Imported', read: 'Read from a text', catalogue: 'Vendor catalogue' },
  policySection: (heading: string): string => `Policy: ${heading}`,
  none: (answers: number): string => `No open points. ${countOf(answers, 'answer', 'answers')} stated or none.`,
  noneText: 'Open points come back by themselves when an answer is taken away or a new record leaves one open.',
  noneOfKind: 'No open points of this kind',
  listed: (listed: number, count: number): string =>
    `The first ${formatCount(listed)} of ${formatCount(count)} are listed. Answering some of them makes room for the next.`,
};
