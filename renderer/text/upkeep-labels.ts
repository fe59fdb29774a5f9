// Labels of the records that keep the register itself: overridden facts, dismissed findings, layouts of one's own, settings.
import type { FieldTexts } from './field-labels.ts';

export const upkeepLabels: Pick<
  FieldTexts,
  | 'referenceOverride'
  | 'findingDismissal'
  | 'recordLayout'
  | 'registerSettings'
  | 'translation'
  | 'ownParagraph'
  | 'reading'
  | 'readingDecision'
  | 'capture'
> = {
  referenceOverride: {
    factKind: 'Kind of fact',
    factId: 'Fact',
    isOwn: 'A fact of our own',
    factValues: 'What holds here',
    shippedValues: 'What Recital came with',
    reason: 'Reason',
    source: 'Source',
    capturedOn: 'Captured on',
  },
  findingDismissal: {
    rule: 'Rule',
    findingKey: 'Finding',
    reason: 'Reason',
    dismissedOn: 'Dismissed on',
    dismissedBy: 'Dismissed by',
    until: { label: 'Until', hint: 'Empty: until its facts change' },
    recordIds: 'Records',
  },
  recordLayout: {
    title: 'Title',
    basedOn: 'Copied from',
    definition: 'Columns',
    notes: 'Notes',
  },
  registerSettings: {
    catalogueStaleMonths: { label: 'Catalogue facts are stale after', hint: 'In months' },
    dueSoonDays: { label: 'Deadlines are due soon', hint: 'Days ahead' },
    recordThreshold: {
      label: 'Records must be kept from so many people employed',
      hint: 'Fewer: only where one of the conditions of the article is met',
      article: 'Art. 30(5)',
    },
    reviewEveryMonths: { label: 'Review every', hint: 'In months, for records without a date of their own' },
    textLanguage: {
      label: 'Language of the register',
      hint: 'In which its texts are typed; policies in others translate them',
    },
  },
  translation: {
    recordType: 'Kind of record',
    recordId: 'Record',
    field: 'Field',
    language: 'Language',
    original: { label: 'Original', hint: 'The text as it was when it was translated' },
    text: 'Translation',
  },
  ownParagraph: {
    policyId: 'Policy',
    sectionId: 'Section',
    kind: 'In place of',
    afterBlock: { label: 'After block', hint: 'How many generated paragraphs, lists and tables come before it' },
    text: 'Text',
  },
  reading: {
    title: 'Title',
    fileName: 'File',
    sha256: 'SHA-256',
    readOn: 'Read on',
    language: 'Language',
    text: 'Text',
    content: 'What was read',
    policyId: { label: 'Policy', hint: 'The policy of this register that the text is a version of' },
    notes: 'Notes',
  },
  readingDecision: {
    readingId: 'Reading',
    draftKey: 'Draft',
    decision: 'Decision',
    decidedOn: 'Decided on',
    decidedBy: 'Decided by',
    recordIds: 'Records',
  },
  capture: {
    vendorId: 'Vendor',
    capturedOn: 'Captured on',
    fileName: 'File',
    sha256: 'SHA-256',
    pageDate: { label: 'Date of the page', hint: 'From which day the page says that it holds' },
    entries: { label: 'Sub-processors', article: 'Art. 28(2)' },
    notes: 'Notes',
  },
};
