// What each record type is called, and what its empty list teaches.
import type { RecordType } from '../../shared/domain/record-types.ts';

export type RecordWords = {
  /** Title of its list. */
  plural: string;
  /** For “New …”, lower case. */
  singular: string;
  /** What it is and what is written from it; shown while there are none. */
  teaching: string;
  /** What the form asks first; shown beside “New …” while there are none. */
  firstFields: string;
  /** How the gap prints while there are none; undefined where nothing prints it. */
  gap?: string;
};

export const recordWords: Readonly<Record<RecordType, RecordWords>> = {
  organisation: {
    plural: 'Organisations',
    singular: 'organisation',
    teaching:
      'Whose register this is, and the other organisations in it: group members, joint controllers, clients. The contact block of the record and the first section of the policy are written from here.',
    firstFields: 'Name, address, privacy contact, data protection officer',
    gap: 'controller',
  },
  service: {
    plural: 'Services',
    singular: 'service',
    teaching:
      'Websites, apps and interfaces that people use and a policy covers. The scope of the policy is written from this list.',
    firstFields: 'Name, address on the web, audience, hosting',
    gap: 'services covered',
  },
  policy: {
    plural: 'Policies',
    singular: 'policy',
    teaching:
      'What a published policy says about itself: title, address, dates. Its text is written from the other records.',
    firstFields: 'Title, services, dates',
  },
  dataSubjectCategory: {
    plural: 'People',
    singular: 'category of people',
    teaching: 'The groups of people whose data are processed. Article 30(1)(c) asks for them in every activity.',
    firstFields: 'Name, such as “visitors of the website”',
    gap: 'categories of data subjects',
  },
  dataCategory: {
    plural: 'Data',
    singular: 'data category',
    teaching:
      'Categories of personal data and the elements in each. Activities, vendors, transfers and retention rules link to them, and the policy lists them.',
    firstFields: 'Name, elements, whose data',
    gap: 'categories of personal data',
  },
  document: {
    plural: 'Documents',
    singular: 'document',
    teaching: 'Contracts, assessments and certificates that prove a fact, by reference.',
    firstFields: 'Name, kind, reference',
  },
  vendor: {
    plural: 'Vendors',
    singular: 'vendor',
    teaching:
      'Everybody outside who receives personal data: processors, other controllers, authorities. The recipients of the record and the vendor list of the policy are written from here.',
    firstFields: 'Name, country, agreement, sub-processor list',
    gap: 'recipients',
  },
  securityMeasure: {
    plural: 'Security measures',
    singular: 'measure',
    teaching:
      'Technical and organisational measures. Article 30(1)(g) asks for them, and the policy tells them in a section.',
    firstFields: 'Measure, category, when it holds',
    gap: 'security measures',
  },
  retentionRule: {
    plural: 'Retention rules',
    singular: 'rule',
    teaching:
      'How long data are kept, counted from what, and what happens then. Article 30(1)(f) asks for it, and the retention table of the policy is written from this list.',
    firstFields: 'Which data, period in words, what happens then',
    gap: 'retention periods',
  },
  processingActivity: {
    plural: 'Activities',
    singular: 'activity',
    teaching:
      'An activity is one thing that you do with personal data for a purpose: answering support requests, paying wages. Each becomes a row of the record, with the letters of Article 30.',
    firstFields: 'Name, purposes, people, data, recipients',
    gap: 'processing activities',
  },
  engagement: {
    plural: 'Engagements',
    singular: 'engagement',
    teaching: 'A vendor in an activity or a service: what for, with which data, in which role.',
    firstFields: 'Vendor, activities, what for, data',
  },
  subProcessing: {
    plural: 'Sub-processors',
    singular: 'sub-processor',
    teaching: 'Vendors that your vendors engage in turn. Chains may have any depth.',
    firstFields: 'Vendor, whom it engages, country',
  },
  transfer: {
    plural: 'Transfers',
    singular: 'transfer',
    teaching:
      'Data that go to a third country or an international organisation, and the mechanism that permits it. Article 30(1)(e) asks for both.',
    firstFields: 'Importer, destination, mechanism',
    gap: 'international transfers',
  },
  tracker: {
    plural: 'Trackers',
    singular: 'tracker',
    teaching:
      'A tracker is anything your site stores on a visitor’s device or reads from it: cookies, local storage, pixels. The cookie table of your policy is written from this list.',
    firstFields: 'Name, purpose, lifetime, who sets it',
    gap: 'cookies and trackers',
  },
  statement: {
    plural: 'Statements',
    singular: 'statement',
    teaching:
      'What you say that you do or do not do: selling data, training models, using advertising networks. “No” is an answer; empty is not.',
    firstFields: 'What it is about, yes or no',
  },
  commitment: {
    plural: 'Commitments',
    singular: 'commitment',
    teaching: 'Promises with their limits: response times per law, breach notice, minimum age, how to complain.',
    firstFields: 'What it is about, law, period, channel',
  },
  publication: {
    plural: 'Publications',
    singular: 'publication',
    teaching: 'Policies and records as they were released, with date and text.',
    firstFields: 'Title, date, text',
  },
  note: {
    plural: 'Notes',
    singular: 'note',
    teaching: 'Remarks on a record or on the register as a whole. They appear in no document.',
    firstFields: 'The remark',
  },
  factSource: {
    plural: 'Sources of facts',
    singular: 'source',
    teaching: 'Where a field’s value comes from, with its quote and date. A field without a source was typed.',
    firstFields: 'Record, field, reference',
  },
  referenceOverride: {
    plural: 'Own reference facts',
    singular: 'own reference fact',
    teaching: 'Facts of law and vendors that hold for this register where it differs from what Recital came with.',
    firstFields: 'Fact, value, source',
  },
  findingDismissal: {
    plural: 'Dismissed findings',
    singular: 'dismissal',
    teaching: 'Findings that somebody has looked at and set aside, with the reason and the date.',
    firstFields: 'Finding, reason',
  },
  recordLayout: {
    plural: 'Own record layouts',
    singular: 'record layout',
    teaching: 'Layouts of the record that you copied from a shipped one and changed.',
    firstFields: 'Title, columns',
  },
  registerSettings: {
    plural: 'Settings of the register',
    singular: 'settings',
    teaching: 'Periods and thresholds that the checks of this register use.',
    firstFields: 'Periods in months and days',
  },
  translation: {
    plural: 'Translations',
    singular: 'translation',
    teaching:
      'What the texts of the register say in other languages. Policies in those languages are written from here.',
    firstFields: 'Record, field, language, text',
  },
  ownParagraph: {
    plural: 'Own paragraphs',
    singular: 'own paragraph',
    teaching: 'Texts of your own in the sections of a policy. They stay when the policy is generated anew.',
    firstFields: 'Section, text',
  },
  reading: {
    plural: 'Readings',
    singular: 'reading',
    teaching:
      'Published policies that were read into drafts. Their text stays here with what was decided on each draft.',
    firstFields: 'Title, file, date',
  },
  readingDecision: {
    plural: 'Decisions on drafts',
    singular: 'decision on a draft',
    teaching: 'What became of the drafts of a reading: accepted, merged with a record, or rejected.',
    firstFields: 'Reading, draft, decision',
  },
  capture: {
    plural: 'Captured vendor pages',
    singular: 'captured page',
    teaching: 'Pages on which vendors list their sub-processors, each as it was on a day.',
    firstFields: 'Vendor, date, sub-processors',
  },
};
