import { grammar } from '../../policy/text/italian/grammar.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

const { date, list } = grammar;

export const italian: NoticeWords = {
  title: (policy) => `Modifiche: ${policy}`,
  opening: (day) => `Dal ${date(day)} si applicano le seguenti modifiche:`,
  changes: {
    newRecipient: (subject) => `Un nuovo destinatario riceve dati personali: ${subject}.`,
    newSubProcessor: (subject) => `Nuovo sub-responsabile del trattamento: ${subject}.`,
    newPurpose: (subject) => `I dati sono utilizzati per una finalità ulteriore: ${subject}.`,
    changedBasis: (subject) => `Cambia la base giuridica per: ${subject}.`,
    longerRetention: (subject) => `I dati sono conservati più a lungo: ${subject}.`,
    changedRetention: (subject) => `Cambia il periodo di conservazione: ${subject}.`,
    newDestination: (subject) => `I dati sono trasferiti in un altro paese: ${subject}.`,
    changedSafeguard: () => 'Un trasferimento in un altro paese si basa su un’altra garanzia.',
    newData: (subject) => `Sono raccolti ulteriori dati: ${subject}.`,
    newSpecialCategory: (subject) => `Sono raccolti ulteriori dati di una categoria particolare: ${subject}.`,
    newTracker: (subject) => `È utilizzato un nuovo cookie o una tecnologia simile: ${subject}.`,
    reversedStatement: () => 'Cambia una dichiarazione dell’informativa.',
    changedPromise: () => 'Cambia un impegno dell’informativa.',
    changedController: (subject) => `Il titolare del trattamento è ora: ${subject}.`,
    newAutomatedDecision: (subject) => `Sono adottate decisioni automatizzate: ${subject}.`,
    removedRecipient: (subject) => `Questo destinatario non riceve più dati: ${subject}.`,
    shorterRetention: (subject) => `I dati sono conservati per meno tempo: ${subject}.`,
  },
  country: grammar.country,
  wholeText: (address) => `Il testo completo: ${address}`,
  questions: (contact) => `Domande: ${contact}`,
  toCustomers: {
    title: 'Modifiche dei nostri sub-responsabili del trattamento',
    opening: (day) => `Dal ${date(day)} i nostri sub-responsabili del trattamento cambiano come segue:`,
    added: ({ name, purposes, data, places }) =>
      [
        `Nuovo: **${name}**`,
        ...(purposes.length === 0 ? [] : [`finalità: ${plainText(list(purposes))}`]),
        ...(data.length === 0 ? [] : [`dati: ${plainText(list(data))}`]),
        ...(places.length === 0 ? [] : [`luogo: ${plainText(list(places))}`]),
      ].join('; '),
    removed: (name) => `Non più: **${name}**`,
    object: (day, contact) => `Può opporsi a un nuovo sub-responsabile prima del ${date(day)}: ${contact}`,
    objectAtAll: (contact) => `Può opporsi a un nuovo sub-responsabile: ${contact}`,
  },
  missingObjectionTime: 'termine per opporsi',
  missingAddress: 'indirizzo dell’informativa',
  missingContact: 'contatto per domande',
  missingController: 'titolare del trattamento',
};
