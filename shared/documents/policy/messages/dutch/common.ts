import type { LawCode } from '../../../../domain/codes.ts';
import { nameWithCitation } from '../law-names.ts';
import type { CommonTopics } from '../messages.ts';
import { grammar } from '../../text/dutch/grammar.ts';
import { lowerFirst } from '../../text/inline.ts';

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'de AVG',
  'uk-gdpr': 'de Britse AVG (UK GDPR)',
  'swiss-fadp': 'de Zwitserse federale wet op de gegevensbescherming (FADP)',
  ccpa: 'de California Consumer Privacy Act (CCPA)',
  pipeda: 'de Personal Information Protection and Electronic Documents Act (PIPEDA)',
  'alberta-pipa': 'de Personal Information Protection Act van Alberta (PIPA)',
  lgpd: 'de Braziliaanse wet op de gegevensbescherming (LGPD)',
  other: 'een andere wet',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'AVG',
  'uk-gdpr': 'Britse AVG',
  'swiss-fadp': 'Zwitserse FADP',
  ccpa: 'CCPA',
  pipeda: 'PIPEDA',
  'alberta-pipa': 'PIPA van Alberta',
  lgpd: 'LGPD',
  other: 'andere wet',
};

export const commonMessages: CommonTopics = {
  headings: {
    identity: 'Wie wij zijn',
    scope: 'Waarop dit beleid van toepassing is',
    data: 'Welke gegevens wij verzamelen',
    'never-collected': 'Welke gegevens wij nooit verzamelen',
    sources: 'Waar gegevens vandaan komen',
    purposes: 'Waarvoor wij gegevens gebruiken',
    'lawful-bases': 'Rechtsgronden',
    recipients: 'Wie gegevens ontvangt',
    payment: 'Betalingen',
    'customer-data': 'Gegevens die onze klanten invoeren',
    transfers: 'Internationale doorgifte',
    hosting: 'Hosting',
    retention: 'Hoe lang wij gegevens bewaren',
    security: 'Hoe wij gegevens beschermen',
    rights: 'Uw rechten',
    california: 'Als u in Californië woont',
    'eea-uk-swiss': 'Als u in de EER, het Verenigd Koninkrijk of Zwitserland bent',
    canada: 'Als u in Canada bent',
    'automated-decisions': 'Geautomatiseerde besluiten',
    children: 'Kinderen',
    trackers: 'Cookies en trackers',
    breach: 'Als er iets misgaat',
    changes: 'Wijzigingen van dit beleid',
    complaint: 'Klachten',
    'governing-law': 'Toepasselijk recht',
    contact: 'Contact',
  },
  typeset: (text) => text,
  tableHeads: {
    data: ['Categorie', 'Gegevens'],
    lawfulBases: ['Rechtsgrond', 'Waarvoor'],
    retention: ['Gegevens', 'Hoe lang'],
  },
  columnLabel: (column) => `${column}: `,
  gap: (text) => `[Niet vastgelegd: ${text}]`,
  notTranslated: (text) => `[Niet vertaald: ${text}]`,
  defaultTitle: 'Privacybeleid',
  effectiveFrom: (day) => `Van kracht vanaf ${grammar.date(day)}.`,
  lastUpdated: (day) => `Laatst bijgewerkt op ${grammar.date(day)}.`,
  missingLastUpdated: 'datum van de laatste bijwerking',
  reach: grammar.reach,
  and: (items) => grammar.list(items),
  lawName: (law, citation) => {
    if (law === 'other') return citation ?? lawNames.other;
    return nameWithCitation(lawNames[law], citation);
  },
  shortLawName: (law, name) => (law === 'other' ? (name ?? shortLawNames.other) : shortLawNames[law]),
  serviceWord: (count) => (count > 1 ? 'onze diensten' : 'onze dienst'),
  insideSentence: lowerFirst,
};
