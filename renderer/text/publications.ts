// Words of publishing: what was released, what changed since, and what that obliges to.
import type { OutputOf } from '../../shared/contract/contract.ts';
import { countOf } from './loading.ts';
import { languageNames } from './wording.ts';

const languageOfCode: Readonly<Record<string, string>> = languageNames;

type Change = OutputOf<'policy.changes'>['changes'][number];

export const publicationTexts = {
  title: 'Publications',
  fact: 'What was released, and what is no longer true of it',
  publish: 'Publish',
  policy: 'Policy',
  language: 'Language',
  none: 'Nothing published yet',
  noneText:
    'Publish the policy when its text goes onto the website. Recital keeps the text and the facts behind it, and from then on says what is no longer true, what the law then asks for, and from which day a change may hold.',
  onlyTexts: 'Nothing yet to compare with',
  onlyTextsText:
    'What was released before is kept as text alone, without the facts behind it. Publish the policy once from here: from then on Recital says what is no longer true of it, what the law then asks for, and from which day a change may hold.',
  /** The language comes as its code, or as somebody typed it. */
  nameOf: (title: string, version: string | null, language: string | null): string =>
    [
      title,
      ...(version === null ? [] : [`version ${version}`]),
      ...(language === null ? [] : [languageOfCode[language] ?? language]),
    ].join(', '),
  since: (title: string, version: string | null, day: string): string =>
    `Since ${title}${version === null ? '' : `, version ${version}`}, published ${day}`,
  unchanged: 'Nothing has changed since',
  unchangedText: 'Every sentence that was published is still what the register says.',
  earliest: (day: string): string => `Earliest day on which these changes may take effect: ${day}`,
  earliestNote: (noticeDay: string): string =>
    `If people are told on ${noticeDay}, given the promises in the register.`,
  noticeOn: 'People are told on',
  material: 'Material changes',
  materialNote: 'People have to be told of these.',
  editorial: 'Editorial changes',
  falseSentences: 'Published sentences that are no longer true',
  newSentences: 'Sentences that are new',
  showInPolicy: 'Show in the policy',
  nowSilent: 'The register no longer says this.',
  duties: 'What this obliges to',
  notBefore: (day: string): string => `not before ${day}`,
  promise: 'your promise',
  draftLanguage: 'Language of the drafts',
  draftLanguageHint: 'And of the publication compared with, where there is one in it',
  customersNotice: 'Draft of the notice to customers',
  notice: 'Draft of the notice',
  noticeNote: 'Read it, change it, then send it. Places in brackets are not recorded.',
  copyNotice: 'Copy the notice',
  copyCustomersNotice: 'Copy the notice to customers',
  objectBefore: (day: string): string => `By your promise, customers can object before ${day} (Art. 28(2)).`,
  copied: 'The notice is on the clipboard.',
  copyFailed: 'The notice could not be put onto the clipboard. Select its text and copy it by hand.',
  counts: (material: number, editorial: number): string =>
    `${countOf(material, 'material change', 'material changes')}, ${countOf(editorial, 'editorial change', 'editorial changes')}`,
  released: 'Released',
  record: 'Record',
  compare: 'Compare with this one',
  hash: (sha256: string): string => `SHA-256 ${sha256.slice(0, 12)}…`,
  onlyText: 'kept as text alone',
  dialogTitle: 'Publish the policy',
  dialogNote: 'Recital keeps the text as it reads now, the facts behind each sentence and a SHA-256 of it.',
  itemsLabel: 'What the law wants told',
  items: (stated: number, all: number): string => `Art. 13 and 14: ${stated} of ${all} items are told in full`,
  itemsPartly: (names: readonly string[]): string => `With gaps: ${names.join('; ')}.`,
  itemsMissing: (names: readonly string[]): string => `Not told: ${names.join('; ')}.`,
  ccpaItems: (count: number): string =>
    `${countOf(count, 'item', 'items')} of the CCPA ${count === 1 ? 'is' : 'are'} not told.`,
  version: 'Version',
  versionHint: 'As your website names it, for example 3.1',
  publishedOn: 'Published on',
  gaps: (count: number): string =>
    `${countOf(count, 'fact is', 'facts are')} not recorded: the text has marked gaps there.`,
  cancel: 'Cancel',
  published: 'Published and kept.',
  writeFiles: 'Write the files too',
  writeFilesHint:
    'Into a new folder: the policy as Markdown, HTML, plain text, Word, PDF and JSON, the facts behind it, and the page of sub-processors',
  publishedInto: (files: number, folder: string): string =>
    `Published and kept. ${countOf(files, 'file', 'files')} in “${folder}”.`,
  showInFolder: 'Show in folder',
  kinds: {
    newRecipient: 'New recipient',
    newSubProcessor: 'New sub-processor',
    newPurpose: 'New purpose',
    changedBasis: 'Other lawful basis',
    longerRetention: 'Kept longer',
    changedRetention: 'Kept for another time',
    newDestination: 'New country',
    changedSafeguard: 'Other safeguard',
    newData: 'New data',
    newSpecialCategory: 'New special category',
    newTracker: 'New tracker',
    reversedStatement: 'Statement reversed',
    changedPromise: 'Promise changed',
    changedController: 'Other controller',
    newAutomatedDecision: 'New automated decision',
    removedRecipient: 'Recipient gone',
    removedPurpose: 'Purpose gone',
    shorterRetention: 'Kept shorter',
    wording: 'Wording',
  } satisfies Readonly<Record<Change['kind'], string>>,
};
