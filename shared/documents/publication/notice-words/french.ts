import { grammar } from '../../policy/text/french/grammar.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

const { date, list } = grammar;

export const french: NoticeWords = {
  title: (policy) => `Modification : ${policy}`,
  opening: (day) => `Les modifications suivantes s’appliquent à compter du ${date(day)} :`,
  changes: {
    newRecipient: (subject) => `Un nouveau destinataire reçoit des données à caractère personnel : ${subject}.`,
    newSubProcessor: (subject) => `Nouveau sous-traitant ultérieur : ${subject}.`,
    newPurpose: (subject) => `Les données servent à une finalité supplémentaire : ${subject}.`,
    changedBasis: (subject) => `La base juridique change pour : ${subject}.`,
    longerRetention: (subject) => `Les données sont conservées plus longtemps : ${subject}.`,
    changedRetention: (subject) => `La durée de conservation change : ${subject}.`,
    newDestination: (subject) => `Les données sont transférées vers un pays supplémentaire : ${subject}.`,
    changedSafeguard: () => 'Un transfert vers un autre pays repose sur une autre garantie.',
    newData: (subject) => `Des données supplémentaires sont collectées : ${subject}.`,
    newSpecialCategory: (subject) =>
      `Des données supplémentaires d’une catégorie particulière sont collectées : ${subject}.`,
    newTracker: (subject) => `Un nouveau cookie ou une technique similaire est utilisé : ${subject}.`,
    reversedStatement: () => 'Une déclaration de la politique change.',
    changedPromise: () => 'Un engagement de la politique change.',
    changedController: (subject) => `Le responsable du traitement est désormais : ${subject}.`,
    newAutomatedDecision: (subject) => `Des décisions sont prises de manière automatisée : ${subject}.`,
    removedRecipient: (subject) => `Ce destinataire ne reçoit plus de données : ${subject}.`,
    shorterRetention: (subject) => `Les données sont conservées moins longtemps : ${subject}.`,
  },
  country: grammar.country,
  wholeText: (address) => `Le texte complet : ${address}`,
  questions: (contact) => `Questions : ${contact}`,
  toCustomers: {
    title: 'Modification de nos sous-traitants ultérieurs',
    opening: (day) => `À compter du ${date(day)}, nos sous-traitants ultérieurs changent comme suit :`,
    added: ({ name, purposes, data, places }) =>
      [
        `Nouveau : **${name}**`,
        ...(purposes.length === 0 ? [] : [`finalité : ${plainText(list(purposes))}`]),
        ...(data.length === 0 ? [] : [`données : ${plainText(list(data))}`]),
        ...(places.length === 0 ? [] : [`lieu : ${plainText(list(places))}`]),
      ].join(' ; '),
    removed: (name) => `Supprimé : **${name}**`,
    object: (day, contact) =>
      `Vous pouvez émettre des objections à l’encontre d’un nouveau sous-traitant ultérieur avant le ${date(day)} : ${contact}`,
    objectAtAll: (contact) =>
      `Vous pouvez émettre des objections à l’encontre d’un nouveau sous-traitant ultérieur : ${contact}`,
  },
  missingObjectionTime: 'délai pour émettre des objections',
  missingAddress: 'adresse de la politique',
  missingContact: 'contact pour les questions',
  missingController: 'responsable du traitement',
};
