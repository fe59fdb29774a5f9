// Words of the screens of activities, vendors, data, transfers, retention and trackers.
import { countOf } from './loading.ts';

export const trackerTexts = {
  noneNote: 'Recorded on the list of trackers: there are none beyond what is necessary.',
} as const;

export const dataTexts = { tabs: 'Data and people', categories: 'Data categories', people: 'People' } as const;

export const activityTexts = {
  title: 'Activities',
  views: 'Views',
  all: 'All',
  openLetters: 'Open letters',
  asProcessor: 'As processor',
  ref: 'Ref.',
  activity: 'Activity',
  lawfulBasis: 'Lawful basis',
  letters: 'Art. 30 letters',
  reviewBy: 'Review by',
  customerDecides: 'Customer decides',
  noDepartment: 'No department',
  controllerNote: 'Art. 30(1), controller',
  processorNote: 'Art. 30(2), processor',
  mixedNote: 'Controller and processor',
  status: 'Status',
  role: 'Role',
  letter: 'Letter',
  letterOpen: (letter: string) => `(${letter}) not recorded`,
  openPage: 'Open the page',
  close: 'Close',
  states: { stated: 'Stated', none: 'None', prefilled: 'Pre-filled', gap: 'Not recorded' },
  cell: (letter: string, state: string) => `(${letter}) ${state.toLowerCase()}`,
  summary: (count: number, state: string) => `${count} ${state.toLowerCase()}`,
  notAsked: 'Not asked by Art. 30',
  lettersOf: (article: string) => `Letters of ${article}`,
  nextOpen: 'Next open point',
  noOpen: 'No open point here',
  change: 'Change',
  addTo: 'Add',
  measures: (count: number) => countOf(count, 'measure', 'measures'),
  categories: (count: number) => countOf(count, 'category of data', 'categories of data'),
  dpo: (name: string) => `Data protection officer: ${name}`,
  noDpo: 'No data protection officer',
  noPeriod: (rule: string) => `No period for “${rule}”`,
} as const;
