import { countryInWords } from '../../../domain/country-words.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { joinList } from '../../policy/text/english/lists.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

export const english: NoticeWords = {
  title: (policy) => `Changes to our ${policy}`,
  opening: (day, policy) => `From ${dayInWords(day)} our ${policy} changes.`,
  changes: {
    newRecipient: (subject) => `A new recipient gets personal data: ${subject}.`,
    newSubProcessor: (subject) => `A new sub-processor will work for us: ${subject}.`,
    newPurpose: (subject) => `Data are used for a further purpose: ${subject}.`,
    changedBasis: (subject) => `The lawful basis changes for: ${subject}.`,
    longerRetention: (subject) => `Data are kept longer: ${subject}.`,
    changedRetention: (subject) => `The time that data are kept changes: ${subject}.`,
    newDestination: (subject) => `Data go to a further country: ${subject}.`,
    changedSafeguard: () => 'A transfer to another country rests on another safeguard.',
    newData: (subject) => `Further data are collected: ${subject}.`,
    newSpecialCategory: (subject) => `Further data of a special category are collected: ${subject}.`,
    newTracker: (subject) => `A new cookie or similar technology is used: ${subject}.`,
    reversedStatement: () => 'A statement in the policy changes.',
    changedPromise: () => 'A promise in the policy changes.',
    changedController: (subject) => `The controller is now ${subject}.`,
    newAutomatedDecision: (subject) => `Decisions are made by automated means: ${subject}.`,
    removedRecipient: (subject) => `This recipient no longer gets data: ${subject}.`,
    shorterRetention: (subject) => `Data are kept for a shorter time: ${subject}.`,
  },
  country: countryInWords,
  wholeText: (address) => `The whole text: ${address}`,
  questions: (contact) => `Questions: ${contact}`,
  toCustomers: {
    title: 'Changes to our sub-processors',
    opening: (day) => `From ${dayInWords(day)} these changes to our sub-processors take effect:`,
    added: ({ name, purposes, data, places }) =>
      [
        `**${name}** will work for us`,
        ...(purposes.length === 0 ? [] : [`purpose: ${plainText(joinList(purposes))}`]),
        ...(data.length === 0 ? [] : [`data: ${plainText(joinList(data))}`]),
        ...(places.length === 0 ? [] : [`location: ${plainText(joinList(places))}`]),
      ].join('; '),
    removed: (name) => `**${name}** will no longer work for us`,
    object: (day, contact) => `You can object to a new sub-processor before ${dayInWords(day)}: ${contact}`,
    objectAtAll: (contact) => `You can object to a new sub-processor: ${contact}`,
  },
  missingObjectionTime: 'time to object',
  missingAddress: 'address of the policy',
  missingContact: 'contact for questions',
  missingController: 'controller',
};
