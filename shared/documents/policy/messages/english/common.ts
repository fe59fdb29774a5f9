import type { LawCode } from '../../../../domain/codes.ts';
import type { PolicySectionId } from '../../section-ids.ts';
import { dayInWords } from '../../../../domain/day-words.ts';
import { reachInWords } from '../../text/english/channels.ts';
import { lowerFirst } from '../../text/english/nouns.ts';
import { joinList } from '../../text/english/lists.ts';
import type { Words } from '../../text/inline.ts';

const headings: Readonly<Record<PolicySectionId, string>> = {
  identity: 'Who we are',
  scope: 'What this policy covers',
  data: 'Data we collect',
  'never-collected': 'Data we never collect',
  sources: 'Where data comes from',
  purposes: 'Why we use data',
  'lawful-bases': 'Legal bases',
  recipients: 'Who receives data',
  payment: 'Payments',
  'customer-data': 'Data that our customers enter',
  transfers: 'International transfers',
  hosting: 'Hosting',
  retention: 'How long we keep data',
  security: 'How we protect data',
  rights: 'Your rights',
  california: 'If you live in California',
  'eea-uk-swiss': 'If you are in the EEA, the United Kingdom or Switzerland',
  canada: 'If you are in Canada',
  'automated-decisions': 'Automated decisions',
  children: 'Children',
  trackers: 'Cookies and trackers',
  breach: 'If something goes wrong',
  changes: 'Changes to this policy',
  complaint: 'Complaints',
  'governing-law': 'Governing law',
  contact: 'Contact',
};

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'GDPR',
  'uk-gdpr': 'UK GDPR',
  'swiss-fadp': 'Swiss Federal Act on Data Protection',
  ccpa: 'California Consumer Privacy Act (CCPA)',
  pipeda: 'Personal Information Protection and Electronic Documents Act (PIPEDA)',
  'alberta-pipa': 'Personal Information Protection Act (PIPA)',
  lgpd: 'Brazilian General Data Protection Law (LGPD)',
  other: 'law',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  ...lawNames,
  'swiss-fadp': 'Swiss FADP',
  ccpa: 'CCPA',
  pipeda: 'PIPEDA',
  'alberta-pipa': 'Alberta PIPA',
  lgpd: 'LGPD',
};

type Heads = readonly [thing: string, description: string];
const tableHeads: { readonly data: Heads; readonly lawfulBases: Heads; readonly retention: Heads } = {
  data: ['Category', 'Data'],
  lawfulBases: ['Legal basis', 'What for'],
  retention: ['Data', 'How long'],
};

export const commonMessages = {
  headings,
  /** The blanks of a text as the language sets them. */
  typeset: (text: string): string => text,
  /** Heads of the columns where a list is shown as a table. */
  tableHeads,
  /** The head of a column before its cell, where a table is shown as a list. */
  columnLabel: (column: string): string => `${column}: `,
  /** A gap as printed. */
  gap: (text: string): string => `[Not recorded: ${text}]`,
  /** A text of the register without a translation, as printed. */
  notTranslated: (text: string): string => `[Not translated: ${text}]`,
  defaultTitle: 'Privacy Policy',
  effectiveFrom: (day: string): Words => `Effective from ${dayInWords(day)}.`,
  lastUpdated: (day: string): Words => `Last updated on ${dayInWords(day)}.`,
  missingLastUpdated: 'date of the last update',
  reach: reachInWords,
  and: (items: readonly Words[]): Words => joinList(items),
  /** Full name after `the`, with the citation where there is one. */
  lawName: (law: LawCode, citation: string | null): Words => {
    if (law === 'other') return citation ?? lawNames.other;
    const name = `the ${lawNames[law]}`;
    if (citation === null) return name;
    return name.endsWith(')') ? name.replace(/\)$/u, `; ${citation})`) : `${name} (${citation})`;
  },
  /** Short name without article. */
  shortLawName: (law: LawCode, name: string | null): string =>
    law === 'other' ? (name ?? 'another law') : shortLawNames[law],
  /** How running text names what the policy covers. */
  serviceWord: (count: number): string => (count > 1 ? 'our services' : 'our service'),
  /** The name of a record as it stands inside a sentence. */
  insideSentence: lowerFirst,
};
