// Words of forms and lists that are the same for every kind of record.
import { countOf } from './loading.ts';

export const formTexts = {
  needed: 'This is needed.',
  notSaved: 'Not saved. What you typed stays here; try again.',
  notRecorded: 'Not recorded',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  answers: { notAnswered: 'Not answered', none: 'None', listed: 'Listed' },
  typeName: 'Type a name',
  typeAndEnter: 'Type, then Enter',
  choose: 'Choose',
  chooseCountry: 'Type a country',
  always: 'Always',
  add: (label: string) => `Add to ${label.toLowerCase()}`,
  entry: (label: string, number: number) => `${label}, entry ${number}`,
  finishEntry: (label: string) => `Kept once “${label}” is given.`,
  clearAnswerTitle: (answer: string) => `Record “${answer}”?`,
  clearAnswerText: (count: number) =>
    count === 1
      ? 'One entry is listed here. It is taken off the list. Undo brings it back.'
      : `${count} entries are listed here. They are taken off the list. Undo brings them back.`,
  clearAnswerConfirm: (answer: string) => `Record “${answer}”`,
  cancel: 'Cancel',
  understoodAs: 'Understood as',
  example: 'Example',
  exampleFrom: (start: string, end: string) => `From ${start}: over on ${end}`,
  enterTakes: 'Enter takes this over',
  periodNotUnderstood: 'Not understood. Write it like “six months”, “30 days” or “10 years”.',
  timeNotUnderstood: 'Not understood. Write it like “72 hours”, “30 days” or “one month”.',
  more: 'More',
  moreSummary: (labels: readonly string[]) => labels.join(', '),
  newTitle: (singular: string) => `New ${singular}`,
  newHint: 'It is kept in the register as soon as you leave the first field.',
  remove: 'Remove',
  removeTitle: (title: string) => `Remove “${title}”?`,
  removeAlone: 'Nothing else hangs on it. Undo brings it back.',
  removeWith: (count: number) =>
    count === 1
      ? 'One record cannot be without it and goes with it:'
      : `${count} records cannot be without it and go with it:`,
  unlinkFrom: (count: number) =>
    count === 1 ? 'One record loses its link to it:' : `${count} records lose their link to it:`,
  andMore: (count: number) => `and ${count} more`,
  undoBrings: 'Undo brings everything back.',
  removedToast: (title: string, count: number) =>
    count <= 1 ? `“${title}” removed` : `“${title}” and ${count - 1} more removed`,
  undo: 'Undo',
  moreActions: 'More actions',
  inPolicy: 'In the policy',
  publishedNotTrue: 'Published, and no longer true',
  showChanges: 'Show what changed',
  moreSentences: (count: number): string => `${countOf(count, 'more sentence', 'more sentences')} in the policy.`,
  sources: 'Sources of this record',
  noSources: 'Everything here was typed.',
  typed: 'Typed',
  today: 'Today',
  earlier: 'Last changes',
  noChanges: 'No changes yet.',
  path: 'Path',
  place: 'Where this is',
  loadFailed: 'This record could not be read',
  backToList: (plural: string) => `Back to ${plural.toLowerCase()}`,
  aside: 'Sources and changes',
} as const;
