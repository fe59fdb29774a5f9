// Words of the record page and of its export.
import type { OutputOf } from '../../shared/contract/contract.ts';
import type { ScheduleId } from '../../shared/contract/pack.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { CsvSeparator, WorkbookFormat } from '../../shared/contract/workbook-formats.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { countOf, formatCount } from './loading.ts';

type Shortening = OutputOf<'record.export'>['shortenings'][number];
type Verification = 'lawText' | 'official' | 'copies' | 'unverified';

export const recordText = {
  title: 'Record',
  fact: 'Art. 30(1) and (2)',
  export: 'Export',
  pack: 'Regulator pack',
  lists: 'Lists',
  shippedLayouts: 'Layouts that ship',
  ownLayouts: 'Your own',
  columns: 'Columns',
  arrange: 'Choose and order columns',
  arrangeHint: 'In a layout of your own; copy this one first',
  copyLayout: (title: string): string => `Copy “${title}” as your own`,
  copyTitle: 'A layout of your own',
  copyName: (title: string): string => `${title}, ours`,
  copyNote:
    'It starts with the columns, order, headings and language of this one. All of them can be changed afterwards.',
  copyDo: 'Make the copy',
  layoutTitle: 'Name of the layout',
  arrangeTitle: (title: string): string => `Columns of ${title}`,
  basedOn: (title: string): string => `Made from ${title}`,
  languageHint: 'Headings that you did not change follow the language.',
  saveLayout: 'Save the layout',
  notSaved: 'The layout is as it was.',
  onlyForms: 'This layout has a form for each activity, which stays as the authority has it.',
  headingOf: (article: string | null): string => (article === null ? 'Heading' : `Heading, Art. ${article}`),
  headingMissing: 'Give the column a heading, or remove it.',
  addColumn: 'Add a column',
  newColumn: 'Column to add',
  noColumns: 'A sheet needs one column at least.',
  removeLayout: 'Remove this layout',
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
  layouts: 'Layouts',
  own: 'your own',
  verification: {
    lawText: 'text of the law',
    official: 'official file',
    copies: 'seen in copies',
    unverified: 'unverified',
  } satisfies Readonly<Record<Verification, string>>,
  format: 'Format',
  formats: {
    xlsx: 'XLSX',
    ods: 'ODS',
    csv: 'CSV',
    docx: 'DOCX',
    pdf: 'PDF',
    html: 'HTML',
    md: 'Markdown',
    json: 'JSON',
  } satisfies Readonly<Record<WorkbookFormat, string>>,
  language: 'Language',
  ownLanguage: 'The layout’s own',
  ownLanguageOf: (language: string): string => `${language}, the layout’s own`,
  separator: 'Between columns',
  separatorByLanguage: 'As spreadsheets in this language',
  separators: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' } satisfies Readonly<Record<CsvSeparator, string>>,
  include: 'Include',
  drafts: (count: number): string => `Drafts, ${formatCount(count)}`,
  retired: (count: number): string => `Retired activities, ${formatCount(count)}`,
  coverageSheet: 'Coverage sheet',
  forms: 'A form for each activity',
  organisation: 'Organisation',
  allOrganisations: 'All organisations',
  department: 'Department',
  allDepartments: 'All departments',
  role: 'Role',
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
  willProve: 'After writing, Recital opens the file again and compares every cell with the register.',
  steps: {
    reading: 'Reading the register',
    writing: 'Writing the file',
    checking: 'Opening the file again and comparing its cells',
    printing: 'Printing pages',
  } satisfies Readonly<Record<Progress['step'], string>>,
  partsDone: (done: number, total: number): string => `${formatCount(done)} of ${formatCount(total)}`,
  proved: ({ cells, items, activities }: { cells: number; items: number; activities: number }): string =>
    `Opened again: ${countOf(cells, 'cell is', 'cells are')} as in the register, among them ${countOf(items, 'answer', 'answers')} to Art. 30 of ${countOf(activities, 'activity', 'activities')}.`,
  sheetsLeftOut: (format: WorkbookFormat, sheets: readonly string[]): string =>
    `${exportText.formats[format]} has room for one table. Left out: ${sheets.join(', ')}.`,
  shortened: (shortening: Shortening): string => {
    switch (shortening.what) {
      case 'text':
        return `${shortening.sheet}, row ${shortening.row}, ${shortening.heading}: a text of ${formatCount(shortening.characters)} characters was cut to what a cell holds.`;
      case 'links':
        return `${shortening.sheet}: ${countOf(shortening.count, 'link was', 'links were')} left out, since a sheet holds 65,530.`;
      case 'sheetName':
        return `The sheet “${shortening.was}” is named “${shortening.sheet}”, since names hold 31 characters.`;
      default:
        return assertNever(shortening);
    }
  },
  moreShortened: (count: number): string =>
    `${countOf(count, 'more place is', 'more places are')} shortened; the file says where.`,
  showInFolder: 'Show in folder',
  failedNote: 'What stood there before is unchanged.',
  kilobytes: (bytes: number): string =>
    bytes < 1024 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1024))} kB`,
};

export const packText = {
  title: 'Regulator pack',
  intro:
    'One ZIP for the authority: a cover page, the record, vendors, transfers, the retention schedule, what changed since the last pack, and a page that checks the files offline.',
  layout: 'Layout of the record',
  withFindings: 'Open findings',
  withFindingsHint: 'Left out unless you ask: they are your own to-do list.',
  isNoted: 'Note it as handed over today',
  isNotedHint: 'The next pack then tells what changed since this one.',
  asAt: 'As at',
  write: 'Make the pack',
  writing: 'Making the pack',
  written: (fileName: string): string => `${fileName} is written.`,
  files: (count: number, size: string): string => `${countOf(count, 'file', 'files')}, ${size}.`,
  changes: (count: number, since: string | null): string =>
    since === null
      ? 'It is the first pack that was noted, so it tells of no earlier one.'
      : `It tells of ${countOf(count, 'change', 'changes')} since ${since}.`,
  manifest: 'SHA-256 of the manifest',
  manifestHint: 'Give it to the authority by another way, so that they can tell the pack was not replaced.',
};

export const listText = {
  title: 'A list as a file',
  list: 'List',
  lists: {
    'sub-processors': {
      label: 'Sub-processors',
      reason: 'For customers and the website, with what changed between publications',
    },
    trackers: { label: 'Cookies and similar technologies', reason: 'The table of a cookie notice' },
    retention: { label: 'Retention schedule', reason: 'What is kept how long, from when, and what then' },
    vendors: { label: 'Vendors', reason: 'With agreements and their dates' },
    transfers: { label: 'Transfers', reason: 'With destinations, mechanisms and assessments' },
  } satisfies Readonly<Record<ScheduleId, { label: string; reason: string }>>,
  rows: (count: number): string => `${countOf(count, 'row', 'rows')}.`,
};
