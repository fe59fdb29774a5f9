import type { FormalMessages } from '../messages.ts';
import { grammar } from '../../text/italian/grammar.ts';
import { withoutStop, words } from '../../text/inline.ts';

export const formalMessages: FormalMessages = {
  headings: {
    identity: 'Titolare del trattamento',
    scope: 'Ambito di applicazione',
    data: 'Categorie di dati personali',
    'never-collected': 'Dati non raccolti',
    sources: 'Origine dei dati personali',
    purposes: 'Finalità del trattamento',
    'lawful-bases': 'Basi giuridiche del trattamento',
    recipients: 'Destinatari dei dati personali',
    payment: 'Gestione dei pagamenti',
    'customer-data': 'Dati inseriti dai clienti',
    transfers: 'Trasferimenti verso paesi terzi e organizzazioni internazionali',
    retention: 'Periodi di conservazione',
    security: 'Sicurezza del trattamento',
    rights: 'Diritti degli interessati',
    california: 'Residenti in California',
    'eea-uk-swiss': 'Interessati nel SEE, nel Regno Unito o in Svizzera',
    canada: 'Interessati in Canada',
    'automated-decisions': 'Processo decisionale automatizzato',
    children: 'Dati personali di minori',
    trackers: 'Cookie e tecnologie simili',
    breach: 'Violazioni dei dati personali',
    complaint: 'Diritto di proporre reclamo',
  },
  data: { leadIn: 'Trattiamo le seguenti categorie di dati personali:' },
  purposes: { leadIn: 'Il trattamento dei dati personali ha le seguenti finalità:' },
  lawfulBases: {
    leadIn: (law) => `Il trattamento si fonda sulle seguenti disposizioni del ${law}:`,
    interests: (texts) =>
      words`${texts.length > 1 ? 'Legittimi interessi perseguiti' : 'Legittimo interesse perseguito'}: ${grammar.list(texts.map(withoutStop))}.`,
  },
  recipients: { leadIn: 'I dati personali sono comunicati ai seguenti destinatari o categorie di destinatari:' },
  transfers: {
    leadIn: 'I dati personali sono trasferiti ai seguenti destinatari in paesi terzi (capo V del GDPR):',
  },
  retention: { leadIn: 'I dati personali sono conservati per i seguenti periodi:' },
  security: {
    leadIn: 'Abbiamo adottato le seguenti misure tecniche e organizzative (art. 32 del GDPR):',
    vendorLeadIn: 'I nostri responsabili del trattamento hanno adottato inoltre le seguenti misure:',
  },
  automatedDecisions: {
    none: 'Non esiste alcun processo decisionale automatizzato, compresa la profilazione, ai sensi dell’art. 22 del GDPR.',
    leadIn: 'Sono prese le seguenti decisioni automatizzate ai sensi dell’art. 22 del GDPR:',
  },
};
