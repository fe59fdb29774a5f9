import type { LawCode } from '../../../../domain/codes.ts';
import { nameWithCitation } from '../law-names.ts';
import type { CommonTopics } from '../messages.ts';
import { grammar } from '../../text/french/grammar.ts';
import { lowerFirst } from '../../text/inline.ts';

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'le RGPD',
  'uk-gdpr': 'le RGPD britannique (UK GDPR)',
  'swiss-fadp': 'la loi fédérale suisse sur la protection des données (LPD)',
  ccpa: 'le California Consumer Privacy Act (CCPA)',
  pipeda: 'la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)',
  'alberta-pipa': 'le Personal Information Protection Act de l’Alberta (PIPA)',
  lgpd: 'la loi brésilienne sur la protection des données (LGPD)',
  other: 'une autre loi',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'RGPD',
  'uk-gdpr': 'RGPD britannique',
  'swiss-fadp': 'LPD suisse',
  ccpa: 'CCPA',
  pipeda: 'LPRPDE',
  'alberta-pipa': 'PIPA de l’Alberta',
  lgpd: 'LGPD',
  other: 'autre loi',
};

export const commonMessages: CommonTopics = {
  headings: {
    identity: 'Qui nous sommes',
    scope: 'Ce que couvre cette politique',
    data: 'Les données que nous collectons',
    'never-collected': 'Les données que nous ne collectons jamais',
    sources: 'D’où viennent les données',
    purposes: 'Pourquoi nous utilisons les données',
    'lawful-bases': 'Bases juridiques',
    recipients: 'Qui reçoit les données',
    payment: 'Paiements',
    'customer-data': 'Les données saisies par nos clients',
    transfers: 'Transferts internationaux',
    hosting: 'Hébergement',
    retention: 'Combien de temps nous conservons les données',
    security: 'Comment nous protégeons les données',
    rights: 'Vos droits',
    california: 'Si vous habitez en Californie',
    'eea-uk-swiss': 'Si vous êtes dans l’EEE, au Royaume-Uni ou en Suisse',
    canada: 'Si vous êtes au Canada',
    'automated-decisions': 'Décisions automatisées',
    children: 'Enfants',
    trackers: 'Cookies et traceurs',
    breach: 'En cas d’incident',
    changes: 'Modifications de cette politique',
    complaint: 'Réclamations',
    'governing-law': 'Droit applicable',
    contact: 'Contact',
  },
  // French sets a blank that does not break before high punctuation and inside its quotation marks.
  typeset: (text) => text.replaceAll(/ (?=[:;?!»])/gu, '\u00A0').replaceAll('« ', '«\u00A0'),
  tableHeads: {
    data: ['Catégorie', 'Données'],
    lawfulBases: ['Base juridique', 'Pour quoi'],
    retention: ['Données', 'Combien de temps'],
  },
  columnLabel: (column) => `${column} : `,
  gap: (text) => `[Non renseigné : ${text}]`,
  notTranslated: (text) => `[Non traduit : ${text}]`,
  defaultTitle: 'Politique de confidentialité',
  effectiveFrom: (day) => `En vigueur à compter du ${grammar.date(day)}.`,
  lastUpdated: (day) => `Dernière mise à jour le ${grammar.date(day)}.`,
  missingLastUpdated: 'date de la dernière mise à jour',
  reach: grammar.reach,
  and: (items) => grammar.list(items),
  lawName: (law, citation) => {
    if (law === 'other') return citation ?? lawNames.other;
    return nameWithCitation(lawNames[law], citation, ' ; ');
  },
  shortLawName: (law, name) => (law === 'other' ? (name ?? shortLawNames.other) : shortLawNames[law]),
  serviceWord: (count) => (count > 1 ? 'nos services' : 'notre service'),
  insideSentence: lowerFirst,
};
