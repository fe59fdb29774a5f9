import { grammar } from '../../policy/text/german/grammar.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

const { date, list } = grammar;

export const german: NoticeWords = {
  title: (policy) => `Änderung: ${policy}`,
  opening: (day) => `Ab dem ${date(day)} gelten folgende Änderungen:`,
  changes: {
    newRecipient: (subject) => `Neuer Empfänger personenbezogener Daten: ${subject}.`,
    newSubProcessor: (subject) => `Neuer Unterauftragsverarbeiter: ${subject}.`,
    newPurpose: (subject) => `Daten werden für einen weiteren Zweck verwendet: ${subject}.`,
    changedBasis: (subject) => `Die Rechtsgrundlage ändert sich für: ${subject}.`,
    longerRetention: (subject) => `Daten werden länger aufbewahrt: ${subject}.`,
    changedRetention: (subject) => `Die Aufbewahrungsdauer ändert sich: ${subject}.`,
    newDestination: (subject) => `Daten gelangen in ein weiteres Land: ${subject}.`,
    changedSafeguard: () => 'Eine Übermittlung in ein anderes Land stützt sich auf eine andere Garantie.',
    newData: (subject) => `Weitere Daten werden erhoben: ${subject}.`,
    newSpecialCategory: (subject) => `Weitere Daten einer besonderen Kategorie werden erhoben: ${subject}.`,
    newTracker: (subject) => `Ein neues Cookie oder eine ähnliche Technik wird eingesetzt: ${subject}.`,
    reversedStatement: () => 'Eine Aussage der Erklärung ändert sich.',
    changedPromise: () => 'Eine Zusage der Erklärung ändert sich.',
    changedController: (subject) => `Verantwortlicher ist jetzt: ${subject}.`,
    newAutomatedDecision: (subject) => `Entscheidungen werden automatisiert getroffen: ${subject}.`,
    removedRecipient: (subject) => `Dieser Empfänger erhält keine Daten mehr: ${subject}.`,
    shorterRetention: (subject) => `Daten werden kürzer aufbewahrt: ${subject}.`,
  },
  country: grammar.country,
  wholeText: (address) => `Der vollständige Text: ${address}`,
  questions: (contact) => `Fragen: ${contact}`,
  toCustomers: {
    title: 'Änderung unserer Unterauftragsverarbeiter',
    opening: (day) => `Ab dem ${date(day)} ändern sich unsere Unterauftragsverarbeiter wie folgt:`,
    added: ({ name, purposes, data, places }) =>
      [
        `Neu: **${name}**`,
        ...(purposes.length === 0 ? [] : [`Zweck: ${plainText(list(purposes))}`]),
        ...(data.length === 0 ? [] : [`Daten: ${plainText(list(data))}`]),
        ...(places.length === 0 ? [] : [`Ort: ${plainText(list(places))}`]),
      ].join('; '),
    removed: (name) => `Entfällt: **${name}**`,
    object: (day, contact) =>
      `Gegen einen neuen Unterauftragsverarbeiter können Sie vor dem ${date(day)} Einspruch erheben: ${contact}`,
    objectAtAll: (contact) => `Gegen einen neuen Unterauftragsverarbeiter können Sie Einspruch erheben: ${contact}`,
  },
  missingObjectionTime: 'Frist für den Einspruch',
  missingAddress: 'Adresse der Erklärung',
  missingContact: 'Kontakt für Fragen',
  missingController: 'Verantwortlicher',
};
