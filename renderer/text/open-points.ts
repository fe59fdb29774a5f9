// Words of the open points.
import { findingTopics } from '../../shared/domain/finding.ts';
import type { FindingSeverity, FindingTopic } from '../../shared/domain/finding.ts';
import { countOf, formatCount } from './loading.ts';

/** The lists of the screen: all findings or one kind of them, the letters of Art. 30, the gaps of the policy, what is dismissed. */
export const pointLists = ['all', 'gap', 'conflict', 'date', 'letter', 'policy', 'dismissed'] as const;
export type PointList = (typeof pointLists)[number];

const tabs: Readonly<Record<PointList, string>> = {
  all: 'All',
  gap: 'Missing',
  conflict: 'Conflicts',
  date: 'Dates',
  letter: 'Art. 30 letters',
  policy: 'Policy text',
  dismissed: 'Dismissed',
};

/** The topics of findings, with the facts to confirm apart, in the order of the list. */
export const pointTopics = [
  ...findingTopics.filter((topic) => topic !== 'upkeep'),
  'prefilled',
  'upkeep',
] as const satisfies readonly (FindingTopic | 'prefilled')[];
export type PointTopic = (typeof pointTopics)[number];

const topics: Readonly<Record<PointTopic, string>> = {
  record: 'Record of processing',
  lawfulBasis: 'Lawful basis',
  data: 'Data and people',
  assessment: 'Impact assessment',
  vendors: 'Vendors and agreements',
  transfers: 'Transfers',
  retention: 'Retention',
  trackers: 'Trackers',
  statements: 'Statements and facts',
  rights: 'Rights and commitments',
  prefilled: 'Pre-filled facts to confirm',
  upkeep: 'Keeping the register',
};

const severities: Readonly<Record<FindingSeverity, string>> = {
  error: 'Required',
  warning: 'May be required',
  hint: 'Good practice',
};

export const openPointsText = {
  title: 'Open points',
  fact: (total: number, dismissed: number): string =>
    dismissed === 0 ? formatCount(total) : `${formatCount(total)}, ${formatCount(dismissed)} dismissed`,
  tables: {
    findings: 'Open points by topic',
    letter: 'Letters of Art. 30 that are open',
    policy: 'Gaps as the policy prints them',
    dismissed: 'Dismissed points',
  },
  tabsLabel: 'Kinds of open points',
  tab: (list: PointList): string => tabs[list],
  topic: (topic: PointTopic): string => topics[topic],
  severity: (severity: FindingSeverity): string => severities[severity],
  severityCount: (severity: FindingSeverity, count: number): string =>
    `${formatCount(count)} ${severities[severity].toLowerCase()}`,
  /** `all`: how many there are, where only some of them are listed. */
  topicNote: (all: number | null, parts: readonly string[]): string =>
    `${all === null ? '' : `of ${formatCount(all)}: `}${parts.join(', ')}`,
  columns: {
    message: 'What is open',
    record: 'Record',
    section: 'Section',
    severity: 'Duty',
    article: 'Asked by',
    reason: 'Reason',
    until: 'Until',
    restore: 'Restore',
  },
  facets: { topic: 'Topic', severity: 'Duty', letter: 'Letter' },
  letter: (letter: string): string => `(${letter})`,
  none: (answers: number): string => `No open points. ${countOf(answers, 'answer', 'answers')} stated or none.`,
  noneText: 'Open points come back by themselves when an answer is taken away or a new record leaves one open.',
  noneOfKind: 'No open points of this kind',
  noneDismissed: 'Nothing is dismissed',
  noneDismissedText: 'A point that was looked at and needs nothing can be dismissed with a reason. It is listed here.',
  listed: (listed: number, count: number): string =>
    `The first ${formatCount(listed)} of ${formatCount(count)} are listed. Filter, or settle some of them, to see the others.`,

  about: 'About this point',
  field: 'Field',
  value: 'Value',
  source: 'Source',
  noArticle: 'No article',
  whatToDo: 'What to do',
  openField: 'Go to the field',
  openRecord: 'Open the record',
  add: (kind: string): string => `Add a ${kind}`.replace(/^Add a (?=[aeiou])/, 'Add an '),
  close: 'Close',

  fieldOf: (field: string, title: string): string => `${field} of ${title}`,
  confirm: 'Confirm',
  confirmFact: (fact: string): string => `Confirm ${fact}`,
  confirmed: (fact: string): string => `${fact} is confirmed.`,
  undo: 'Undo',
  sourceOn: (reference: string, day: string): string => `${reference}, ${day}`,
  sourceKinds: { typed: 'Typed', imported: 'Imported', read: 'Read from a text', catalogue: 'Vendor catalogue' },

  dismissEllipsis: 'Dismiss…',
  dismissTitle: 'Dismiss this point',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  reason: 'Reason',
  reasonHint: 'It stands in the history and in every export of the open points.',
  reasonMissing: 'Say why nothing has to be done.',
  until: 'Until',
  untilHint: 'On the day after, the point is open again. Leave empty to dismiss it as long as its facts stay the same.',
  noEnd: 'While the facts stay',
  dismissed: (subject: string): string => `The point about ${subject} is dismissed.`,
  dismissal: 'Dismissed',
  dismissedOn: 'On',
  restore: 'Restore',
  restoreOf: (subject: string): string => `Restore the point about ${subject}`,
  restored: (subject: string): string => `The point about ${subject} is open again.`,
};
