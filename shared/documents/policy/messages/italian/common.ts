import type { LawCode } from '../../../../domain/codes.ts';
import { nameWithCitation } from '../law-names.ts';
import type { CommonTopics } from '../messages.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { lowerFirst } from '../../text/inline.ts';

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'il GDPR',
  'uk-gdpr': 'il GDPR del Regno Unito (UK GDPR)',
  'swiss-fadp': 'la legge federale svizzera sulla protezione dei dati (LPD)',
  ccpa: 'il California Consumer Privacy Act (CCPA)',
  pipeda: 'il Personal Information Protection and Electronic Documents Act (PIPEDA)',
  'alberta-pipa': 'il Personal Information Protection Act dell’Alberta (PIPA)',
  lgpd: 'la legge brasiliana sulla protezione dei dati (LGPD)',
  other: 'un’altra legge',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'GDPR',
  'uk-gdpr': 'GDPR del Regno Unito',
  'swiss-fadp': 'LPD svizzera',
  ccpa: 'CCPA',
  pipeda: 'PIPEDA',
  'alberta-pipa': 'PIPA dell’Alberta',
  lgpd: 'LGPD',
  other: 'altra legge',
};

export const commonMessages: CommonTopics = {
  headings: {
    identity: 'Chi siamo',
    scope: 'A che cosa si applica questa informativa',
    data: 'Quali dati raccogliamo',
    'never-collected': 'Quali dati non raccogliamo mai',
    sources: 'Da dove provengono i dati',
    purposes: 'Perché utilizziamo i dati',
    'lawful-bases': 'Basi giuridiche',
    recipients: 'Chi riceve i dati',
    payment: 'Pagamenti',
    'customer-data': 'Dati inseriti dai nostri clienti',
    transfers: 'Trasferimenti internazionali',
    hosting: 'Hosting',
    retention: 'Per quanto tempo conserviamo i dati',
    security: 'Come proteggiamo i dati',
    rights: 'I suoi diritti',
    california: 'Se vive in California',
    'eea-uk-swiss': 'Se si trova nel SEE, nel Regno Unito o in Svizzera',
    canada: 'Se si trova in Canada',
    'automated-decisions': 'Decisioni automatizzate',
    children: 'Minori',
    trackers: 'Cookie e tracciatori',
    breach: 'In caso di incidente',
    changes: 'Modifiche di questa informativa',
    complaint: 'Reclami',
    'governing-law': 'Legge applicabile',
    contact: 'Contatti',
  },
  typeset: (text) => text,
  tableHeads: {
    data: ['Categoria', 'Dati'],
    lawfulBases: ['Base giuridica', 'Per che cosa'],
    retention: ['Dati', 'Per quanto tempo'],
  },
  columnLabel: (column) => `${column}: `,
  gap: (text) => `[Non registrato: ${text}]`,
  notTranslated: (text) => `[Non tradotto: ${text}]`,
  defaultTitle: 'Informativa sulla privacy',
  effectiveFrom: (day) => `In vigore dal ${grammar.date(day)}.`,
  lastUpdated: (day) => `Ultimo aggiornamento: ${grammar.date(day)}.`,
  missingLastUpdated: 'data dell’ultimo aggiornamento',
  reach: grammar.reach,
  and: (items) => grammar.list(items),
  lawName: (law, citation) => {
    if (law === 'other') return citation ?? lawNames.other;
    return nameWithCitation(lawNames[law], citation);
  },
  shortLawName: (law, name) => (law === 'other' ? (name ?? shortLawNames.other) : shortLawNames[law]),
  serviceWord: (count) => (count > 1 ? 'i nostri servizi' : 'il nostro servizio'),
  insideSentence: lowerFirst,
};
