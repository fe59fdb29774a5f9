import type { PartyTopics } from '../messages.ts';
import { createServiceWords } from '../service-words.ts';
import { grammar, inCountry } from '../../text/italian/grammar.ts';
import { endSentence, linkAddress, onOneLine, words } from '../../text/inline.ts';

const { list, channels, quote, after } = grammar;

const serviceInWords = createServiceWords(list, 'con');
const degrees = { material: 'rilevanti', substantial: 'sostanziali' } as const;
const degree = { material: 'rilevante', substantial: 'sostanziale' } as const;

export const partyMessages: PartyTopics = {
  identity: {
    weMeans: (name, legalName, description, country) => {
      const who = legalName === null || legalName === name ? name : `${legalName} (${quote(name)})`;
      const what = description === null ? '' : `, ${description}`;
      const where = country === null ? '' : `, con sede ${inCountry(country)}`;
      return endSentence(`In questa informativa ${quote('noi')} indica ${who}${what}${where}`);
    },
    controller: (service) => `Siamo titolari del trattamento dei dati personali che trattiamo tramite ${service}.`,
    website: (url) => words`Il nostro sito web è ${linkAddress(url)}.`,
    jointControllers: (names, activity) =>
      words`Per ${quote(activity)} siamo contitolari del trattamento con ${list(names)}.`,
    address: (text) => endSentence(`Il nostro indirizzo postale è ${onOneLine(text)}`),
    registered: (number) => `Il nostro numero di registro è ${number}.`,
    privacyContact: (reach) => words`Per ogni questione relativa alla privacy, ${reach}.`,
    missingName: 'nome del titolare del trattamento',
    missingRole: 'se siamo titolari del trattamento',
    missingContact: 'dati di contatto del titolare del trattamento',
    missingJointControllers: (activity) => `contitolari di ${quote(activity)}`,
  },
  scope: {
    covers: (services) =>
      words`Questa informativa si applica ${services.length > 1 ? 'ai seguenti servizi' : 'al seguente servizio'}: ${list(services.map(serviceInWords))}.`,
    coversOne: (service, audience) => {
      const people =
        audience.length === 0 || service.description === null ? '' : words` Destinatari: ${list(audience)}.`;
      return words`Questa informativa si applica al seguente servizio: ${serviceInWords(service)}.${people}`;
    },
    helps: (service, who, uses) => {
      const people = {
        businesses: 'alle imprese',
        consumers: 'alle persone',
        both: 'alle persone e alle imprese',
        none: 'ai suoi utenti',
      };
      return words`Il servizio${service === null ? '' : ` ${quote(service)}`} consente ${people[who ?? 'none']} ${list(uses.map((use) => after('di', use)))}.`;
    },
    appliesTo: (audience) => words`L’informativa si rivolge ${after('a', list(audience))}.`,
    concerns: (people) => words`L’informativa riguarda i dati ${after('di', list(people))}.`,
    acknowledged: (service) => `Utilizzando ${service}, lei prende atto di questa informativa.`,
    agreed: (service) => `Utilizzando ${service}, lei accetta le pratiche descritte in questa informativa.`,
    missingServices: 'a che cosa si applica questa informativa',
  },
  changes: {
    pageUpdated: (kind, isConditional) => {
      if (isConditional)
        return kind === null
          ? 'Possiamo modificare questa informativa.'
          : `Possiamo aggiornare questa pagina in caso di modifiche ${degrees[kind]}.`;
      return kind === null
        ? 'Aggiorniamo questa pagina ogni volta che qualcosa cambia.'
        : `Aggiorniamo questa pagina in caso di modifiche ${degrees[kind]}.`;
    },
    toldOfUpdate: (kind, isConditional, by) =>
      words`${isConditional ? 'Possiamo informarla' : 'La informiamo'} ${channels(by)} ${kind === null ? 'delle modifiche di questa informativa' : `delle modifiche ${degrees[kind]}`}.`,
    lastUpdatedDate: (kind) =>
      `La data dell’ultimo aggiornamento indicata sopra è quella della modifica${kind === null ? '' : ` ${degree[kind]}`} più recente.`,
    latestVersion: (address) =>
      address === null
        ? 'La versione più recente si trova sempre in questa pagina.'
        : `La versione più recente si trova sempre all’indirizzo ${address}.`,
    published: (address) => `Questa informativa è pubblicata all’indirizzo ${address}.`,
    notice: ({ degree: kind, isConditional, toCustomers, channels: by, period, periodKind, examples }) => {
      const how = by.length === 0 ? '' : words` ${channels(by)}`;
      const least = periodKind === 'upTo' || periodKind === 'within' ? '' : 'almeno ';
      const when = period === null ? '' : `, ${least}${grammar.period(period)} prima della loro entrata in vigore`;
      const named = examples.length === 0 ? '' : words` (ad esempio ${list(examples, 'or')})`;
      const tell = toCustomers
        ? `${isConditional ? 'Possiamo informare' : 'Informiamo'} i nostri clienti`
        : isConditional
          ? 'Possiamo informarla'
          : 'La informiamo';
      return words`${tell}${how} delle modifiche${kind === null ? '' : ` ${degrees[kind]}`}${named}${when}.`;
    },
  },
  governingLaw: { governedBy: (laws) => words`Questa informativa è regolata dal seguente diritto: ${list(laws)}.` },
  contact: {
    questions: (reach) => words`Per domande su questa informativa o sui suoi dati, ${reach}.`,
    questionsTo: (addresses, by) =>
      words`Per domande su questa informativa o sui suoi dati, ${grammar.reachAt(addresses, by)}.`,
    dataProtectionOfficer: (reach) =>
      words`Può rivolgersi direttamente al nostro responsabile della protezione dei dati: ${reach}.`,
    noDataProtectionOfficer: 'Non abbiamo designato un responsabile della protezione dei dati.',
    euRepresentative: (reach) => words`Per contattare il nostro rappresentante nell’Unione europea, ${reach}.`,
    ukRepresentative: (reach) => words`Per contattare il nostro rappresentante nel Regno Unito, ${reach}.`,
    noEuRepresentative: 'Non abbiamo designato un rappresentante nell’Unione europea.',
    noUkRepresentative: 'Non abbiamo designato un rappresentante nel Regno Unito.',
    answeredPersonally: (without) => {
      const names = { ticketSystem: 'sistema di ticket', formLetters: 'lettere standard' };
      const tail =
        without.length === 0
          ? ''
          : words`, senza ${list(
              without.map((item) => names[item]),
              'or',
            )}`;
      return words`Rispondiamo personalmente a ogni richiesta in materia di privacy${tail}.`;
    },
    missingContact: 'contatto per domande su questa informativa',
    missingDataProtectionOfficer: 'responsabile della protezione dei dati',
    missingEuRepresentative: 'rappresentante nell’Unione europea',
    missingUkRepresentative: 'rappresentante nel Regno Unito',
  },
};
