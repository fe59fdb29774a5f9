// Words of reading a published policy, and of holding it against the register.
import { countOf, formatCount } from './loading.ts';

const groups = {
  about: 'Organisation, contact, dates',
  vendor: 'Vendors',
  transfer: 'Transfers',
  retention: 'Retention',
  lawfulBasis: 'Lawful bases',
  data: 'Personal data',
  security: 'Security measures',
  tracker: 'Trackers',
  promises: 'Rights, notices, statements',
} as const;

const standings = {
  new: 'New',
  adds: 'Adds to a record',
  differs: 'Differs',
  alreadyThere: 'In your register',
  accepted: 'Accepted',
  merged: 'Merged',
  rejected: 'Rejected',
} as const;

export const readingText = {
  title: 'Reading',
  fact: (count: number): string => countOf(count, 'policy read', 'policies read'),

  readFile: 'Read a policy…',
  pasteText: 'Paste a text…',
  reading: 'Reading the text',
  notReadTitle: 'This text was not read',
  notReadAdvice:
    'Your register is as it was. Save the policy as a web page, a Word file, a PDF with text, Markdown or plain text and read it again, or paste its text.',
  readAgain: 'This text was read before. Here is what you decided then.',

  emptyTitle: 'Fill the register from a published policy',
  emptyText:
    'Recital reads the policy on this machine and drafts records from it, each with its sentence. You accept, change, merge or reject each draft. What the policy does not say stays not recorded.',
  fileWay: 'A file',
  fileWayText:
    'The saved web page, a Word file, a PDF with text, Markdown or plain text. It can be dropped on the window too.',
  pasteWay: 'A copied text',
  pasteWayText: 'Copied from the website or from an e-mail. Headings and tables are kept.',
  emptyNote: 'Later, the same text is held against the register and says where the two disagree.',

  table: 'Policies that were read',
  columns: { title: 'Title', file: 'File', readOn: 'Read on', waiting: 'Waiting', settled: 'Decided' },
  pasted: 'Pasted',
  pasteTitle: 'Paste a policy',
  pasteLabel: 'Text of the policy',
  pasteHint: 'Paste all of it, with headings and tables.',
  pasteFormatted: 'Pasted with its headings, lists and tables.',
  pasteMissing: 'Paste the text first.',
  pasteName: 'Name of the text',
  pasteNameHint: 'Such as “Privacy policy, website”. Left empty, it is taken from the text.',
  read: 'Read',
  cancel: 'Cancel',

  crumbs: 'Way to this reading',
  tabsLabel: 'Views of this reading',
  draftsTab: 'Drafts',
  driftTab: 'Compare with the register',
  shown: 'Drafts shown',
  showAll: 'All',
  onlyOpen: 'Only open',
  keys: 'Keys',
  keysOfDrafts: [
    { keys: ['J', 'K'], does: 'Next and previous draft' },
    { keys: ['A', 'Enter'], does: 'Accept' },
    { keys: ['C'], does: 'Change before accepting' },
    { keys: ['M'], does: 'Merge with a record that you choose' },
    { keys: ['R', 'X'], does: 'Reject' },
    { keys: ['U'], does: 'Decide again' },
    { keys: ['O'], does: 'Show only what is open, or everything' },
  ],
  keysOfDifferences: [
    { keys: ['J', 'K'], does: 'Next and previous difference' },
    { keys: ['A', 'Enter'], does: 'Change the register' },
    { keys: ['C'], does: 'Copy the corrected sentence' },
    { keys: ['L'], does: 'Leave as it is, with a reason' },
  ],
  keysOfText: { keys: ['←', '→'], does: 'In the text: previous and next place. Enter goes to its entry' },
  sourceLabel: 'Text of the policy',
  sourceFact: (day: string): string => `as read on ${day}`,
  draftsLabel: 'Drafts from this text',
  remove: 'Remove this reading',
  removeTitle: 'Remove this reading?',
  removeText:
    'The text and what was decided on its drafts are removed. Records that were made from it stay, with their sources. Undo brings the reading back.',
  removed: (title: string): string => `The reading of ${title} is removed.`,
  more: 'More',
  finishLater: 'Finish later',
  close: 'Close',

  reviewed: (settled: number, all: number): string => `${formatCount(settled)} of ${formatCount(all)} decided`,
  reviewedNone: 'Nothing to decide',
  tally: (accepted: number, rejected: number, there: number): string =>
    [
      ...(accepted > 0 ? [`${formatCount(accepted)} accepted`] : []),
      ...(rejected > 0 ? [`${formatCount(rejected)} rejected`] : []),
      ...(there > 0 ? [`${formatCount(there)} in your register already`] : []),
    ].join(', '),
  group: (id: keyof typeof groups): string => groups[id],
  groupCount: (settled: number, all: number): string => `${formatCount(settled)} of ${formatCount(all)}`,
  acceptAll: 'Accept all new',
  acceptAllOf: (group: string, count: number): string =>
    `Accept all new, ${group}: ${countOf(count, 'draft', 'drafts')}`,
  acceptedAll: (accepted: number, left: number): string =>
    left === 0
      ? `${countOf(accepted, 'draft', 'drafts')} accepted.`
      : `${countOf(accepted, 'draft', 'drafts')} accepted. ${countOf(left, 'differs', 'differ')} from your register and wait for you.`,
  noneOpen: 'Every draft is decided. Switch off “Only open” to see them again.',
  nothingRead: 'Nothing was found in this text that belongs in a register.',
  nothingReadText: 'The text may be too short, a picture, or in a language that Recital does not read yet.',

  standing: (standing: keyof typeof standings): string => standings[standing],
  doubtful: 'Read with doubt: check the sentence.',
  fromPolicy: 'Read from the policy',
  inRegister: 'In your register',
  field: 'Field',
  says: 'Says',
  notRecorded: 'Not recorded',
  compared: (subject: string): string => `What was read of ${subject}`,
  acceptNew: 'Accept',
  acceptAdds: 'Accept and add',
  acceptDiffers: 'Accept and change',
  mergeEllipsis: 'Merge…',
  changeEllipsis: 'Change…',
  reject: 'Reject',
  acceptOf: (subject: string): string => `Accept ${subject}`,
  rejectOf: (subject: string): string => `Reject ${subject}`,
  decideAgain: 'Decide again',
  openRecord: 'Open the record',
  makes: (kinds: readonly string[]): string =>
    `Accepting makes ${listOf(kinds.map(withArticle))}, with this sentence as the source.`,
  fills: 'Accepting fills in what the record leaves open, with this sentence as the source. What it has stays.',
  replaces:
    'Accepting puts what the text says in place of what the register has, with this sentence as the source. Undo brings it back.',
  thereAlready: 'The register says the same. Nothing has to be decided.',
  decidedOn: (standing: string, day: string): string => `${standing} on ${day}.`,
  againKeeps: 'To decide again keeps the records that were made.',

  accepted: (subject: string): string => `${subject} is accepted.`,
  merged: (subject: string): string => `${subject} is merged.`,
  rejected: (subject: string): string => `${subject} is rejected.`,
  reopened: (subject: string): string => `${subject} waits again.`,
  undo: 'Undo',
  failed: 'This was not saved. Try again.',

  changeTitle: (subject: string): string => `Change ${subject} before accepting`,
  changeText: 'Your values are written in place of what was read. The sentence stays the source.',
  acceptChanged: 'Accept as changed',

  mergeTitle: (subject: string): string => `Merge ${subject} with a record`,
  mergeText:
    'The record that you choose takes what the text says of it, with the sentence as its source. Undo takes it apart again.',
  mergeField: (kind: string): string => `Which ${kind}`,
  mergePlaceholder: 'Type a name',
  mergeNone: (kind: string): string => `There is no ${kind} in the register yet. Accept the draft instead.`,
  merge: 'Merge',
  mergeMissing: 'Choose a record first.',
};

/** `vendor` as `a vendor`, `engagement` as `an engagement`. */
function withArticle(noun: string): string {
  return /^[aeio]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const kinds = {
  'vendor-not-in-register': 'Vendors that the register does not have',
  'vendor-not-in-policy': 'Vendors that the policy does not name',
  'retention-changed': 'Periods that differ',
  'retention-not-in-register': 'Periods that the register does not have',
  'retention-not-in-policy': 'Periods that the policy does not give',
  'transfer-changed': 'Transfers that differ',
  'deadline-changed': 'Time limits that differ',
  'tracker-not-in-register': 'Trackers that the register does not have',
  'tracker-not-in-policy': 'Trackers that the policy does not name',
  'contact-changed': 'Contacts that differ',
  'minimum-age-changed': 'Minimum age',
  'sale-statement-changed': 'Sale of personal data',
  'lawful-basis-changed': 'Lawful bases that differ',
} as const;

const corrections = {
  replace: 'The sentence that the register makes of it:',
  add: 'The sentence that the policy lacks:',
  remove: 'The register knows nothing of it: take the sentence out of the policy.',
} as const;

/** Words of the comparison of a policy with the register. */
export const driftText = {
  label: 'Differences between the policy and the register',
  found: (count: number): string => `${countOf(count, 'difference', 'differences')} found`,
  compared: (count: number): string => `${countOf(count, 'statement', 'statements')} of the policy compared`,
  none: (count: number): string => `No difference found. ${countOf(count, 'statement', 'statements')} compared.`,
  noneText: 'What this text says and what the register says mean the same.',
  kind: (kind: keyof typeof kinds): string => kinds[kind],
  setAsideGroup: 'Left as they are',

  standing: 'Differs',
  standingAside: 'Left as it is',
  policy: 'The policy says',
  register: 'Your register says',
  nothing: 'Nothing',
  sides: (subject: string): string => `Both sides about ${subject}`,
  changeRegister: 'Change the register',
  copyCorrection: 'Copy the corrected sentence',
  leaveEllipsis: 'Leave as it is…',
  correction: (action: keyof typeof corrections): string => corrections[action],
  noSentence: 'The register does not make a sentence of it. Take it up in the policy in your own words.',
  toRegister: 'Changing the register is one step, with this sentence as the source. Undo brings it back.',
  outOfUse: 'Changing the register takes out of use what the policy does not say, in one step. Undo brings it back.',
  onlyByHand: 'The register is not changed to what a text does not say. Open the record to change it.',
  open: (name: string): string => `Open ${name}`,

  changed: (subject: string): string => `The register says of ${subject} what the policy says.`,
  copied: 'The corrected sentence is copied.',
  copyFailed: 'The sentence could not be copied. Select it and copy it by hand.',

  asideTitle: (subject: string): string => `Leave ${subject} as it is`,
  asideText: 'The difference is listed apart, until the day that you give or as long as both sides say what they say.',
  reason: 'Reason',
  reasonMissing: 'Say why the two may differ.',
  until: 'Until',
  untilHint: 'From the day after, the difference is found again. Leave empty for as long as nothing changes.',
  leave: 'Leave as it is',
  left: (subject: string): string => `${subject} is left as it is.`,
  asideUntil: (day: string): string => `Until ${day}.`,
  extent: 'What is meant',
  onlyThis: 'Only this difference',
  wholeSection: (heading: string): string => `The policy leaves out “${heading}” on purpose`,
  wholeSectionText:
    'Nothing of this section is missed in the text any more. The policy that Recital writes leaves it out too.',
  sectionLeft: (heading: string): string => `“${heading}” is left out on purpose.`,
  leftOutGroup: 'Sections left out on purpose',
  leftOutFacts: (count: number): string => `${countOf(count, 'fact', 'facts')} of the register not missed`,
  takeUp: 'Take up again',
  takeUpOf: (heading: string): string => `Take up again: ${heading}`,
  taken: (heading: string): string => `“${heading}” is looked for again.`,
  restore: 'Find it again',
  restored: (subject: string): string => `${subject} is found again.`,
};

const dropKinds = {
  policy: {
    label: 'A privacy policy of ours',
    text: 'Drafts for the register, each with its sentence, to be accepted one by one or kind by kind.',
  },
  vendorPage: {
    label: 'A vendor’s page of sub-processors',
    text: 'Held against the chain of the vendor, and against the page before it.',
  },
} as const;

/** Words of a file that is dropped on the window. */
export const dropText = {
  cover: 'Drop the file to read it',
  coverText: 'A privacy policy, or a vendor’s page of sub-processors. You say which, and nothing leaves this machine.',
  noFile: 'This is no file that can be read. Drop one file of this machine.',
  unreadable: (name: string): string =>
    `${name} was not read. Drop a web page, a PDF, a Word file, Markdown or plain text; a vendor’s page can be CSV or JSON too.`,
  oneOf: (name: string): string => `One file is read at a time: ${name}.`,
  title: (name: string): string => `Read ${name}`,
  what: 'What it is',
  kind: (kind: keyof typeof dropKinds): string => dropKinds[kind].label,
  kindText: (kind: keyof typeof dropKinds): string => dropKinds[kind].text,
  vendor: 'Whose page',
  typeVendor: 'Name of a vendor',
  vendorMissing: 'Choose the vendor first.',
  noVendor: 'There is no vendor in the register yet. Add the vendor first.',
  cancel: 'Cancel',
  read: 'Read',
};
