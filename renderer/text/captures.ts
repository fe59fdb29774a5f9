// Words of vendors' pages of sub-processors, and of holding them against the chain.
import { countOf } from './loading.ts';

const changes = {
  added: 'New on the page',
  changed: 'Says something else',
  removed: 'Not on the page any more',
  alreadyThere: 'In the chain already',
} as const;

const fields = { name: 'name', purpose: 'purpose', data: 'data', countries: 'countries' } as const;

const sinceKinds = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;

/** Beginning and end of a hash: enough to tell two apart by eye; the record has the whole. */
const shorten = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`;

export const captureTexts = {
  title: 'Sub-processor pages',
  crumbs: 'Way to this page',
  fact: (count: number): string => countOf(count, 'page kept', 'pages kept'),
  readPage: 'Read a saved page… of sub-processors',
  readShort: 'Read a saved page…',
  reading: 'Reading the page',
  pages: (count: number, day: string): string => `${countOf(count, 'page', 'pages')} kept, the last of ${day}`,
  failed: 'The page was not read. Your register is as it was.',
  readAgain: 'This page was read before. Nothing on it has changed since.',

  emptyTitle: (vendor: string): string => `Keep watch over whom ${vendor} engages`,
  emptyText:
    'Save the page on which the vendor lists its sub-processors, as a web page, PDF, Markdown, CSV or JSON. Recital reads it on this machine, holds it against the chain in your register, and compares it with the next one.',

  facts: 'The page',
  file: 'File',
  capturedOn: 'Captured on',
  pageDate: 'Says it holds from',
  hash: 'SHA-256',
  shortHash: (hash: string): string => `SHA-256 ${shorten(hash)}`,
  objection: 'Days to object',
  objectionDays: (count: number): string => `${countOf(count, 'day', 'days')} from the notice, by the agreement`,
  notRecorded: 'Not recorded',
  toAgreement: 'Open the agreement',
  noEntries: 'No sub-processor was found on this page.',
  noEntriesText:
    'The chain in your register stays as it is. The list may be loaded by the page afterwards: save it as a complete web page or as PDF.',

  chain: 'Against the chain in your register',
  change: (change: keyof typeof changes): string => changes[change],
  group: (change: keyof typeof changes, count: number): string => `${changes[change]}: ${count}`,
  same: 'The page and the chain say the same.',
  onPage: 'Page:',
  inRegister: 'Register:',
  nothingSaid: 'only the name',
  newVendor: 'New vendor',
  objectUntil: (day: string): string => `Object until ${day}`,
  objectionOver: (day: string): string => `Time to object ended ${day}`,
  objectionOpen: 'Days to object not recorded',
  chooseAll: 'All differences',
  take: (count: number): string => `Take ${countOf(count, 'difference', 'differences')} into the chain`,
  takeNone: 'Choose what to take',
  taken: (count: number): string => `${countOf(count, 'difference', 'differences')} taken into the chain.`,
  undo: 'Undo',
  thereAlready: (names: readonly string[]): string => `In the chain already: ${names.join(', ')}.`,

  since: (day: string): string => `Since the page of ${day}`,
  sinceSame: 'It lists the same.',
  sinceFirst: 'This is the first page kept of this vendor. The next one is compared with it.',
  sinceKind: (kind: keyof typeof sinceKinds): string => sinceKinds[kind],
  field: (field: keyof typeof fields): string => fields[field],
  nothing: 'nothing',

  effect: 'What taking it over changes',
  effectOf: (count: number): string => `of ${countOf(count, 'difference', 'differences')}`,
  noEffect: 'No country that data reach, and no sentence of a policy.',
  newCountries: 'Countries that data reach for the first time',
  lostCountries: 'Countries that data reach no more',
  sentences: 'Sentences of the policy',
  published: 'published',
  newSentence: 'New',
  gone: 'The policy says nothing of it any more.',
  showInPolicy: 'Show in the policy',

  kept: 'Pages kept',
  entries: (count: number): string => countOf(count, 'sub-processor', 'sub-processors'),
  openRecord: 'Open the record',
  recordOf: (day: string): string => `Open the record of the page of ${day}`,
};
