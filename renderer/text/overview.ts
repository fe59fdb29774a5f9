// Words of the overview.
import type { ChangeKind } from '../../shared/documents/publication/policy-changes.ts';
import type { MechanismFamily } from '../screens/overview/transfer-destinations.ts';
import type { RecordType } from '../../shared/domain/record-types.ts';
import { countOf, formatCount } from './loading.ts';
import { recordWords } from './record-words.ts';

/** Short topics, since a column of the chart is 80 px wide. */
const letterTopics: Readonly<Record<'controller' | 'processor', Readonly<Record<string, string>>>> = {
  controller: {
    a: 'Controller',
    b: 'Purposes',
    c: 'People, data',
    d: 'Recipients',
    e: 'Transfers',
    f: 'Erasure',
    g: 'Security',
  },
  processor: { a: 'Controllers', b: 'Processing', c: 'Transfers', d: 'Security' },
};

const families: Readonly<Record<MechanismFamily, string>> = {
  framework: 'Privacy framework',
  adequacy: 'Adequacy',
  safeguard: 'Safeguards',
  other: 'Other mechanism',
  none: 'None needed',
  gap: 'Not recorded',
};

const changeWords: Readonly<Record<ChangeKind, string>> = {
  newRecipient: 'New recipient',
  newSubProcessor: 'New sub-processor',
  newPurpose: 'New purpose',
  changedBasis: 'Other lawful basis',
  longerRetention: 'Longer retention',
  changedRetention: 'Other retention',
  newDestination: 'New destination',
  changedSafeguard: 'Other safeguard',
  newData: 'New data',
  newSpecialCategory: 'New special category',
  newTracker: 'New tracker',
  reversedStatement: 'Reversed statement',
  changedPromise: 'Changed promise',
  changedController: 'Other controller',
  newAutomatedDecision: 'New automated decision',
  removedRecipient: 'Recipient removed',
  removedPurpose: 'Purpose removed',
  shorterRetention: 'Shorter retention',
  wording: 'Wording',
};
const changes: Readonly<Record<string, string>> = changeWords;

/** A name such as “Intercom, Inc.” would read as two between commas. */
function joinNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

export const overviewText = {
  title: 'Overview',
  exportRecord: 'Export record',
  chart: { controller: 'Art. 30(1) by letter', processor: 'Art. 30(2) by letter' },
  activitiesAs: {
    controller: (count: number): string => `${countOf(count, 'activity', 'activities')} as controller`,
    processor: (count: number): string => `${countOf(count, 'activity', 'activities')} as processor`,
  },
  noActivities: 'No activities recorded yet. Each one answers seven letters as controller, or four as processor.',
  newActivity: 'New activity',
  states: { stated: 'Stated', none: 'None', prefilled: 'Pre-filled', gap: 'Not recorded' },
  topic: (role: 'controller' | 'processor', letter: string): string => letterTopics[role][letter] ?? letter,
  /** Beside a letter there is room for three digits and the word. */
  open: (count: number): string => (count < 1000 ? `${count} open` : formatCount(count)),
  openOf: (letter: string, count: number): string => `(${letter}): ${count} open`,
  letterCounts: (counts: { stated: number; none: number; prefilled: number; gap: number }): string =>
    `${counts.stated} stated, ${counts.none} none, ${counts.prefilled} pre-filled, ${counts.gap} not recorded`,
  openPoints: 'Open points',
  openList: 'Open the list',
  policyGaps: 'Gaps in the policy text',
  andMore: (names: readonly string[], more: number): string =>
    more > 0 ? `${joinNames(names)} and ${formatCount(more)} more` : joinNames(names),
  andOthers: (names: readonly string[], hasOthers: boolean): string =>
    hasOthers ? `${joinNames(names)} and others` : joinNames(names),
  noOpenPoints: (answers: number): string => `No open points. ${countOf(answers, 'answer', 'answers')} stated or none.`,
  /** The heading says already that these are transfers. */
  shortTitle: (title: string): string => title.replace(/^Transfer to /, ''),
  changedSince: (version: string | null): string =>
    version === null ? 'Changed since the policy was published' : `Changed since version ${version}`,
  publishedOn: (day: string): string => `published ${day}`,
  policy: 'Policy',
  unchanged: 'The policy says what the register says.',
  change: (kind: string): string => changes[kind] ?? kind,
  degree: (degree: 'material' | 'editorial'): string => (degree === 'material' ? 'Material' : 'Editorial'),
  moreChanges: (count: number): string => `and ${countOf(count, 'further change', 'further changes')}`,
  noLongerTrue: 'Published sentences that are no longer true',
  sentencesOf: (version: string | null, sections: string): string =>
    version === null ? sections : `Version ${version}: ${sections}`,
  recentChanges: 'Recent changes',
  allChanges: 'History',
  noChanges: 'Nothing has been changed yet.',
  deadlines: 'Deadlines',
  deadlinesTo: (day: string): string => `Deadlines to ${day}`,
  allDeadlines: 'All deadlines',
  recordKind: (type: RecordType): string => {
    const { singular } = recordWords[type];
    return singular.charAt(0).toUpperCase() + singular.slice(1);
  },
  lastReviewed: (kind: string, day: string): string => `${kind}, last reviewed on ${day}`,
  overdue: (basis: string): string => `Overdue. ${basis}`,
  noDeadline: 'Nothing is dated yet: no review day, no end of an agreement, no case under a retention rule.',
  nextDeadline: (day: string, title: string): string => `Nothing until then. The next is on ${day}: ${title}.`,
  moreDeadlines: (count: number): string => `${formatCount(count)} more in the list`,
  transfers: 'Transfers by destination',
  transferList: 'List',
  noTransfers: 'No transfers recorded.',
  moreDestinations: (count: number): string => `and ${countOf(count, 'further destination', 'further destinations')}`,
  noDestination: 'Destination not recorded',
  familyCount: (family: MechanismFamily, count: number): string => `${families[family]} ${count}`,
  destinationCounts: (name: string, parts: readonly string[]): string => `${name}: ${parts.join(', ')}`,
};
