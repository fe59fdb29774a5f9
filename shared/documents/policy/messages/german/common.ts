import type { LawCode } from '../../../../domain/codes.ts';
import { nameWithCitation } from '../law-names.ts';
import type { CommonTopics } from '../messages.ts';
import { grammar } from '../../text/german/grammar.ts';

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'DSGVO',
  'uk-gdpr': 'UK GDPR',
  'swiss-fadp': 'Bundesgesetz über den Datenschutz (DSG, Schweiz)',
  ccpa: 'California Consumer Privacy Act (CCPA)',
  pipeda: 'Personal Information Protection and Electronic Documents Act (PIPEDA)',
  'alberta-pipa': 'Personal Information Protection Act (PIPA)',
  lgpd: 'brasilianische Datenschutzgesetz (LGPD)',
  other: 'Gesetz',
};

const articles: Readonly<Record<LawCode, 'die' | 'das' | 'der'>> = {
  'eu-gdpr': 'die',
  'uk-gdpr': 'die',
  'swiss-fadp': 'das',
  ccpa: 'der',
  pipeda: 'der',
  'alberta-pipa': 'der',
  lgpd: 'das',
  other: 'das',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  ...lawNames,
  'swiss-fadp': 'Schweizer DSG',
  ccpa: 'CCPA',
  pipeda: 'PIPEDA',
  'alberta-pipa': 'PIPA (Alberta)',
  lgpd: 'LGPD',
};

export const commonMessages: CommonTopics = {
  headings: {
    identity: 'Wer wir sind',
    scope: 'Wofür diese Erklärung gilt',
    data: 'Welche Daten wir erheben',
    'never-collected': 'Welche Daten wir nie erheben',
    sources: 'Woher die Daten stammen',
    purposes: 'Wozu wir Daten verwenden',
    'lawful-bases': 'Rechtsgrundlagen',
    recipients: 'Wer Daten erhält',
    payment: 'Zahlungen',
    'customer-data': 'Daten, die unsere Kunden eingeben',
    transfers: 'Übermittlung in andere Länder',
    hosting: 'Hosting',
    retention: 'Wie lange wir Daten aufbewahren',
    security: 'Wie wir Daten schützen',
    rights: 'Ihre Rechte',
    california: 'Wenn Sie in Kalifornien leben',
    'eea-uk-swiss': 'Wenn Sie im EWR, im Vereinigten Königreich oder in der Schweiz leben',
    canada: 'Wenn Sie in Kanada leben',
    'automated-decisions': 'Automatisierte Entscheidungen',
    children: 'Kinder',
    trackers: 'Cookies und Tracker',
    breach: 'Wenn etwas schiefgeht',
    changes: 'Änderungen dieser Erklärung',
    complaint: 'Beschwerden',
    'governing-law': 'Anwendbares Recht',
    contact: 'Kontakt',
  },
  typeset: (text) => text,
  tableHeads: {
    data: ['Kategorie', 'Daten'],
    lawfulBases: ['Rechtsgrundlage', 'Wofür'],
    retention: ['Daten', 'Wie lange'],
  },
  columnLabel: (column) => `${column}: `,
  gap: (text) => `[Nicht erfasst: ${text}]`,
  notTranslated: (text) => `[Nicht übersetzt: ${text}]`,
  defaultTitle: 'Datenschutzerklärung',
  effectiveFrom: (day) => `Gültig ab ${grammar.date(day)}.`,
  lastUpdated: (day) => `Zuletzt geändert am ${grammar.date(day)}.`,
  missingLastUpdated: 'Datum der letzten Änderung',
  reach: grammar.reach,
  and: (items) => grammar.list(items),
  lawName: (law, citation) => {
    if (law === 'other') return citation ?? 'ein weiteres Gesetz';
    return nameWithCitation(`${articles[law]} ${lawNames[law]}`, citation);
  },
  shortLawName: (law, name) => (law === 'other' ? (name ?? 'weiteres Gesetz') : shortLawNames[law]),
  // One neuter word for one service and for several: its nominative and accusative are the same.
  serviceWord: () => 'unser Angebot',
  insideSentence: (text) => text,
};
