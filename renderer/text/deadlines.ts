// Words of the deadlines.
import { deadlineKindLabels, deadlineStateLabels } from '../../shared/domain/deadlines.ts';
import type { DeadlineKind, DeadlineState } from '../../shared/domain/deadlines.ts';
import { countOf, formatCount } from './loading.ts';

/** Groups of the list that are no month. */
const groups = { overdue: 'Overdue', begun: 'Begun, without an end' } as const;

export const deadlinesText = {
  title: 'Deadlines',
  fact: (total: number, overdue: number): string =>
    overdue === 0 ? formatCount(total) : `${formatCount(total)}, ${formatCount(overdue)} overdue`,
  table: 'Deadlines by month',
  columns: { day: 'Day', title: 'What falls due', kind: 'Kind', basis: 'How the day is computed', article: 'Asked by' },
  kind: (kind: DeadlineKind): string => deadlineKindLabels[kind],
  state: (state: DeadlineState): string => deadlineStateLabels[state],
  group: (group: keyof typeof groups): string => groups[group],
  facets: { kind: 'Kind', state: 'State', month: 'Month' },
  listed: (listed: number, total: number): string =>
    `The first ${formatCount(listed)} of ${formatCount(total)} are listed, the earliest first. Filter by kind or month to see the others.`,
  none: 'Nothing is dated yet',
  noneText:
    'A deadline comes from a review day, the end of an agreement or an instrument, the notice of a sub-processor, a case under a retention rule, or a commitment with a day.',
  noMatches: 'No deadline fits',

  yearAhead: 'The next twelve months',
  monthCounts: (month: string, parts: readonly string[]): string =>
    `${month}: ${parts.length === 0 ? 'nothing falls due' : parts.join(', ')}`,
  stateCount: (state: DeadlineState, count: number): string =>
    `${formatCount(count)} ${deadlineStateLabels[state].toLowerCase()}`,
  showMonth: (month: string, count: number): string => `${month}: show ${countOf(count, 'deadline', 'deadlines')}`,
  soonUntil: (day: string): string => `Due soon, to ${day}`,

  basis: 'How the day is computed',
  day: 'Day',
  from: 'From',
  article: 'Asked by',
  source: 'Source',
  notConfirmed: 'not confirmed',
  affected: (count: number): string => `Concerns ${countOf(count, 'record', 'records')}`,
  openRecord: 'Open the record',
  close: 'Close',

  review: 'Record a review',
  reviewOf: (title: string): string => `Record a review: ${title}`,
  reviewText: 'What was looked at stays in the record; the day of the review and the next one are written to it.',
  reviewedOn: 'Reviewed on',
  nextReview: 'Next review',
  nextReviewHint: 'Leave empty where no further day is set.',
  inMonths: (months: number): string =>
    months % 12 === 0 ? `in ${countOf(months / 12, 'year', 'years')}` : `in ${months} months`,
  byRule: (months: number): string =>
    `The register’s settings ask for a review every ${countOf(months, 'month', 'months')}.`,
  record: 'Record the review',
  cancel: 'Cancel',
  reviewed: (title: string): string => `The review of ${title} is recorded.`,
  undo: 'Undo',

  export: 'Export',
  formats: {
    ics: { label: 'Calendar (.ics)', hint: 'All-day events for any calendar program' },
    csv: { label: 'Table (.csv)', hint: 'For a spreadsheet' },
    json: { label: 'JSON', hint: 'For other programs, with the parts of each computation' },
  },
  written: (fileName: string, count: number): string => `${fileName} has ${countOf(count, 'deadline', 'deadlines')}.`,
  showInFolder: 'Show in folder',
};
