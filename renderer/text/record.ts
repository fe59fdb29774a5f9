// Words of the record page and of its export.
import { countOf, formatCount } from './loading.ts';

export const recordText = {
  title: 'Record',
  fact: 'Art. 30(1) and (2)',
  export: 'Export',
  tabs: { label: 'Whose record', controller: 'As controller', processor: 'As processor' },
  sheets: 'Sheet',
  lines: 'Rows',
  oneLine: 'One line',
  wholeText: 'Whole text',
  filters: 'Sheet and rows',
  contactBlock: 'Contact block',
  notRecorded: 'not recorded',
  shown: 'The record as it is exported',
  tableOf: (sheet: string): string => `${sheet}, as it is exported`,
  noRows: 'No rows',
  noRowsText: 'The sheet is written with its header alone.',
  noActivities: {
    controller: 'No activities as controller yet',
    processor: 'No activities as processor yet',
  },
  noActivitiesText: {
    controller: 'Each activity becomes a row here, with the seven answers that Article 30(1) asks for.',
    processor:
      'Each activity that you carry out for somebody else becomes a row here, with the four answers that Article 30(2) asks for.',
  },
  newActivity: 'New activity',
  firstRows: (shown: number, all: number): string =>
    `The first ${formatCount(shown)} of ${formatCount(all)} rows. The file has all of them.`,
  source: (source: string): string => `Pre-filled: ${source}`,
};

export const exportText = {
  title: 'Export the record',
  layout: 'Layout',
  format: 'Format',
  formatXlsx: 'XLSX, a workbook for Excel, LibreOffice and others',
  language: 'Language',
  english: 'English',
  asAt: 'As at',
  asAtHint: 'As the register stood at the end of this day',
  willState: 'What the file will state',
  activitiesAs: {
    controller: (count: number): string => `${formatCount(count)} as controller`,
    processor: (count: number): string => `${formatCount(count)} as processor`,
  },
  allAnswered: 'all answered',
  noAnswers: 'no activities',
  notRecorded: (count: number): string => `${formatCount(count)} not recorded`,
  letterCounts: (counts: { stated: number; none: number; prefilled: number; gap: number }): string =>
    `${counts.stated} stated, ${counts.none} none, ${counts.prefilled} pre-filled, ${counts.gap} not recorded`,
  gapsStart: (count: number): string => `${countOf(count, 'answer prints', 'answers print')} as`,
  gapSample: '[Not recorded: …]',
  gapsEnd: (count: number): string =>
    count === 1 ? 'and is named on the coverage sheet.' : 'and are named on the coverage sheet.',
  noGaps: 'No gaps. Every letter is stated or none.',
  prefilled: (count: number): string =>
    `${countOf(count, 'answer rests on a pre-filled fact', 'answers rest on pre-filled facts')} that nobody has confirmed; the file names the source.`,
  showOpenPoints: 'Show the open points',
  cancel: 'Cancel',
  close: 'Close',
  write: 'Export',
  writing: 'Writing the file',
  written: (fileName: string): string => `${fileName} is written.`,
  writtenNote: (size: string, gaps: number): string =>
    gaps === 0 ? `${size}, no gaps.` : `${size}, ${countOf(gaps, 'cell prints', 'cells print')} as not recorded.`,
  showInFolder: 'Show in folder',
  failedNote: 'What stood there before is unchanged.',
  kilobytes: (bytes: number): string =>
    bytes < 1024 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1024))} kB`,
};
