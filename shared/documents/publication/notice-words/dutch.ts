import { grammar } from '../../policy/text/dutch/grammar.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

const { date, list } = grammar;

export const dutch: NoticeWords = {
  title: (policy) => `Wijzigingen: ${policy}`,
  opening: (day) => `Vanaf ${date(day)} gelten deze wijzigingen:`,
  changes: {
    newRecipient: (subject) => `Een nieuwe ontvanger krijgt persoonsgegevens: ${subject}.`,
    newSubProcessor: (subject) => `Nieuwe subverwerker: ${subject}.`,
    newPurpose: (subject) => `Gegevens worden voor een extra doel gebruikt: ${subject}.`,
    changedBasis: (subject) => `De grondslag verandert voor: ${subject}.`,
    longerRetention: (subject) => `Gegevens worden langer bewaard: ${subject}.`,
    changedRetention: (subject) => `De bewaartermijn verandert: ${subject}.`,
    newDestination: (subject) => `Gegevens gaan naar nog een land: ${subject}.`,
    changedSafeguard: () => 'Een doorgifte naar een ander land berust op een andere waarborg.',
    newData: (subject) => `Er worden meer gegevens verzameld: ${subject}.`,
    newSpecialCategory: (subject) => `Er worden meer gegevens van een bijzondere categorie verzameld: ${subject}.`,
    newTracker: (subject) => `Er wordt een nieuwe cookie of vergelijkbare techniek gebruikt: ${subject}.`,
    reversedStatement: () => 'Een uitspraak in het beleid verandert.',
    changedPromise: () => 'Een toezegging in het beleid verandert.',
    changedController: (subject) => `De verwerkingsverantwoordelijke is nu: ${subject}.`,
    newAutomatedDecision: (subject) => `Besluiten worden geautomatiseerd genomen: ${subject}.`,
    removedRecipient: (subject) => `Deze ontvanger krijgt geen gegevens meer: ${subject}.`,
    shorterRetention: (subject) => `Gegevens worden korter bewaard: ${subject}.`,
  },
  country: grammar.country,
  wholeText: (address) => `De volledige tekst: ${address}`,
  questions: (contact) => `Vragen: ${contact}`,
  toCustomers: {
    title: 'Wijziging van onze subverwerkers',
    opening: (day) => `Vanaf ${date(day)} veranderen onze subverwerkers als volgt:`,
    added: ({ name, purposes, data, places }) =>
      [
        `Nieuw: **${name}**`,
        ...(purposes.length === 0 ? [] : [`doel: ${plainText(list(purposes))}`]),
        ...(data.length === 0 ? [] : [`gegevens: ${plainText(list(data))}`]),
        ...(places.length === 0 ? [] : [`plaats: ${plainText(list(places))}`]),
      ].join('; '),
    removed: (name) => `Vervalt: **${name}**`,
    object: (day, contact) => `U kunt vóór ${date(day)} bezwaar maken tegen een nieuwe subverwerker: ${contact}`,
    objectAtAll: (contact) => `U kunt bezwaar maken tegen een nieuwe subverwerker: ${contact}`,
  },
  missingObjectionTime: 'termijn voor bezwaar',
  missingAddress: 'adres van het beleid',
  missingContact: 'contact voor vragen',
  missingController: 'verwerkingsverantwoordelijke',
};
