import type { LawCode } from '../../../../domain/codes.ts';
import { nameWithCitation } from '../law-names.ts';
import type { CommonTopics } from '../messages.ts';
import { grammar } from '../../text/spanish/grammar.ts';
import { lowerFirst } from '../../text/inline.ts';

const lawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'el RGPD',
  'uk-gdpr': 'el RGPD del Reino Unido (UK GDPR)',
  'swiss-fadp': 'la Ley federal suiza de protección de datos (LPD)',
  ccpa: 'la California Consumer Privacy Act (CCPA)',
  pipeda: 'la Personal Information Protection and Electronic Documents Act (PIPEDA)',
  'alberta-pipa': 'la Personal Information Protection Act de Alberta (PIPA)',
  lgpd: 'la ley brasileña de protección de datos (LGPD)',
  other: 'otra ley',
};

const shortLawNames: Readonly<Record<LawCode, string>> = {
  'eu-gdpr': 'RGPD',
  'uk-gdpr': 'RGPD del Reino Unido',
  'swiss-fadp': 'LPD suiza',
  ccpa: 'CCPA',
  pipeda: 'PIPEDA',
  'alberta-pipa': 'PIPA de Alberta',
  lgpd: 'LGPD',
  other: 'otra ley',
};

export const commonMessages: CommonTopics = {
  headings: {
    identity: 'Quiénes somos',
    scope: 'Qué abarca esta política',
    data: 'Qué datos recogemos',
    'never-collected': 'Qué datos no recogemos nunca',
    sources: 'De dónde proceden los datos',
    purposes: 'Para qué utilizamos los datos',
    'lawful-bases': 'Bases jurídicas',
    recipients: 'Quién recibe los datos',
    payment: 'Pagos',
    'customer-data': 'Datos que introducen nuestros clientes',
    transfers: 'Transferencias internacionales',
    hosting: 'Alojamiento',
    retention: 'Cuánto tiempo conservamos los datos',
    security: 'Cómo protegemos los datos',
    rights: 'Sus derechos',
    california: 'Si vive en California',
    'eea-uk-swiss': 'Si se encuentra en el EEE, el Reino Unido o Suiza',
    canada: 'Si se encuentra en Canadá',
    'automated-decisions': 'Decisiones automatizadas',
    children: 'Menores',
    trackers: 'Cookies y rastreadores',
    breach: 'Si se produce un incidente',
    changes: 'Cambios de esta política',
    complaint: 'Reclamaciones',
    'governing-law': 'Derecho aplicable',
    contact: 'Contacto',
  },
  typeset: (text) => text,
  tableHeads: {
    data: ['Categoría', 'Datos'],
    lawfulBases: ['Base jurídica', 'Para qué'],
    retention: ['Datos', 'Cuánto tiempo'],
  },
  columnLabel: (column) => `${column}: `,
  gap: (text) => `[No consta: ${text}]`,
  notTranslated: (text) => `[Sin traducir: ${text}]`,
  defaultTitle: 'Política de privacidad',
  effectiveFrom: (day) => `En vigor desde el ${grammar.date(day)}.`,
  lastUpdated: (day) => `Última actualización: ${grammar.date(day)}.`,
  missingLastUpdated: 'fecha de la última actualización',
  reach: grammar.reach,
  and: (items) => grammar.list(items),
  lawName: (law, citation) => {
    if (law === 'other') return citation ?? lawNames.other;
    return nameWithCitation(lawNames[law], citation);
  },
  shortLawName: (law, name) => (law === 'other' ? (name ?? shortLawNames.other) : shortLawNames[law]),
  serviceWord: (count) => (count > 1 ? 'nuestros servicios' : 'nuestro servicio'),
  insideSentence: lowerFirst,
};
