import type { FormalMessages } from '../messages.ts';
import { grammar } from '../../text/french/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Responsable du traitement',
    scope: 'Champ d’application',
    data: 'Catégories de données à caractère personnel',
    'never-collected': 'Données non collectées',
    sources: 'Source des données à caractère personnel',
    purposes: 'Finalités du traitement',
    'lawful-bases': 'Bases juridiques du traitement',
    recipients: 'Destinataires des données à caractère personnel',
    payment: 'Traitement des paiements',
    'customer-data': 'Données saisies par les clients',
    transfers: 'Transferts vers des pays tiers et des organisations internationales',
    retention: 'Durées de conservation',
    security: 'Sécurité du traitement',
    rights: 'Droits des personnes concernées',
    california: 'Résidents de Californie',
    'eea-uk-swiss': 'Personnes concernées dans l’EEE, au Royaume-Uni ou en Suisse',
    canada: 'Personnes concernées au Canada',
    'automated-decisions': 'Décisions individuelles automatisées',
    children: 'Données à caractère personnel des enfants',
    trackers: 'Cookies et technologies similaires',
    breach: 'Violations de données à caractère personnel',
    complaint: 'Droit d’introduire une réclamation',
  },
  data: { leadIn: 'Nous traitons les catégories suivantes de données à caractère personnel :' },
  purposes: { leadIn: 'Le traitement des données à caractère personnel a pour finalités de :' },
  lawfulBases: {
    leadIn: (law) => `Le traitement est fondé sur les dispositions suivantes du ${law} :`,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Intérêts légitimes poursuivis' : 'Intérêt légitime poursuivi'} : ${grammar.list(texts.map(withoutStop))}.`,
  },
  recipients: {
    leadIn:
      'Les données à caractère personnel sont communiquées aux destinataires ou catégories de destinataires suivants :',
  },
  transfers: {
    leadIn:
      'Les données à caractère personnel sont transférées aux destinataires suivants dans des pays tiers (chapitre V du RGPD) :',
  },
  retention: { leadIn: 'Les données à caractère personnel sont conservées comme suit :' },
  security: {
    leadIn: 'Nous avons mis en œuvre les mesures techniques et organisationnelles suivantes (art. 32 du RGPD) :',
    vendorLeadIn: 'Nos sous-traitants ont mis en œuvre les mesures complémentaires suivantes :',
  },
  automatedDecisions: {
    none: 'Il n’existe pas de prise de décision automatisée, y compris le profilage, au sens de l’art. 22 du RGPD.',
    leadIn: 'Les décisions suivantes sont prises de manière automatisée au sens de l’art. 22 du RGPD :',
  },
};
