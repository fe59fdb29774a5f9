// Words of the policy page.
import { audiences } from '../../shared/domain/codes.ts';
import type { PolicyRecord } from '../../shared/domain/record-types.ts';
import { countOf, formatCount } from './loading.ts';

export const policyText = {
  title: 'Policy',
  fact: (title: string, gaps: number): string => (gaps === 0 ? title : `${title}, ${countOf(gaps, 'gap', 'gaps')}`),
  policy: 'Policy',
  sections: 'Sections',
  gaps: (count: number): string => countOf(count, 'gap', 'gaps'),
  off: 'off',
  chooseSections: 'Sections shown',
  opening: 'Title and dates',
  export: 'Export',
  exportMenu: 'Export and copy',
  exportAs: 'Write a file',
  formats: {
    md: 'Markdown',
    html: 'HTML page',
    txt: 'Plain text',
    docx: 'Word document',
    pdf: 'PDF',
    json: 'JSON, with the facts',
  },
  part: 'For whom',
  audience: 'Only what concerns',
  everybody: 'Everybody',
  services: 'Only what these services do',
  keepPart: 'Keep as a policy of its own',
  keepPartHint: 'Published and compared by itself',
  kept: 'Kept as a policy of its own.',
  untrue: (count: number, day: string): string =>
    `${countOf(count, 'sentence', 'sentences')} published on ${day} ${count === 1 ? 'is' : 'are'} no longer true.`,
  untrueMore: 'Those that are still told are underlined.',
  showChanges: 'Show what changed',
  publishedOtherwise: 'the published version says something else',
  saysOtherwise: (version: string | null, day: string): string =>
    `${version === null ? `The version of ${day}` : `Version ${version}`} says otherwise`,
  copySection: (heading: string): string => `Copy “${heading}”`,
  copyRich: 'As formatted text',
  copyMarkdown: 'As Markdown',
  copySectionRich: (heading: string): string => `Copy “${heading}” as formatted text`,
  copySectionMarkdown: (heading: string): string => `Copy “${heading}” as Markdown`,
  copyText: 'As plain text',
  copiedSection: (heading: string): string => `“${heading}” is copied.`,
  copySentence: 'Copy sentence',
  copiedSentence: 'The sentence is copied.',
  copyFailed: 'It could not be copied. Select the text and copy it by hand.',
  written: (fileName: string): string => `${fileName} is written.`,
  showInFolder: 'Show in folder',
  failed: (message: string): string => `The file was not written. ${message}`,
  facts: 'Facts behind the sentence',
  sentenceOf: (place: number, total: number): string => `Sentence ${formatCount(place)} of ${formatCount(total)}`,
  previous: 'Previous sentence',
  next: 'Next sentence',
  factsOf: (records: number): string => `States facts of ${countOf(records, 'record', 'records')}`,
  leadsInto: (count: number): string => `Leads into ${countOf(count, 'record', 'records')}`,
  typed: 'Typed',
  sourceKinds: { typed: 'Typed', imported: 'Imported', read: 'Read from a text', catalogue: 'Vendor catalogue' },
  sourceStates: { prefilled: 'not confirmed', confirmed: 'confirmed', stale: 'may be out of date' },
  sourceLine: (reference: string, day: string, state: string): string => `${reference}, ${day}, ${state}`,
  missing: 'Not recorded',
  fill: 'Fill it in',
  fillOf: (what: string): string => `Fill in: ${what}`,
  empty: 'Nothing to write yet',
  untilThen: (gaps: number): string => `Until then the policy prints ${countOf(gaps, 'gap', 'gaps')}, such as`,
  emptyText:
    'The policy is written from the records: the organisation, its services, data, vendors, retention rules. Each record that is added adds its sentences here.',
  addOrganisation: 'Add the organisation',
  addOrganisationText: 'Who is responsible, and how to reach them',
  addService: 'Add a service',
  addServiceText: 'The website or app that the policy covers',
  add: 'Add',
};

/** How a policy is told from others: by its title and, where it is for one audience, by that. */
export function nameOfPolicy({ title, forAudience }: Pick<PolicyRecord, 'title' | 'forAudience'>): string {
  return forAudience === null ? title : `${title} (${audiences[forAudience].label.toLowerCase()})`;
}
