// What a storage period counts from, told from words.
import type { RetentionRule } from '../../domain/record-types.ts';

type RetentionEvent = NonNullable<RetentionRule['trigger']>;
export type EventCode = RetentionEvent['event'];

/** The first that fits. */
const words: readonly (readonly [RegExp, EventCode])[] = [
  [
    /\b(?:last|final|most recent) (?:repl\w+|contact|message|correspondence|communication|response|conversation)|(?:ticket|case|enquiry|inquiry|request) (?:is |was |has been )?(?:closed|resolved|answered)|letzten? kontakt|dernier contact|último contacto/i,
    'lastContact',
  ],
  [
    /\b(?:last|final|most recent) (?:activity|login|log-?in|use|visit|interaction|access|sign-?in)|inactiv\w+|letzten? (?:aktivität|anmeldung)|dernière (?:activité|connexion)|inactividad/i,
    'lastActivity',
  ],
  [
    /\b(?:end of|close of) (?:the |each )?(?:calendar |financial |fiscal |tax |accounting )?year|jahresende|ende des (?:kalender|geschäfts)jahres|fin de (?:l'année|l'exercice)|fin del (?:año|ejercicio)/i,
    'yearEnd',
  ],
  [
    /\b(?:deletion|erasure) request|(?:you|user) (?:ask|request)\w*|request (?:for )?(?:deletion|erasure)/i,
    'deletionRequest',
  ],
  [/\bworkspace/i, 'workspaceActive'],
  [/\b(?:subscription|membership|abonnement|suscripción)/i, 'subscription'],
  [/\b(?:contract|agreement|engagement|relationship|employment|vertrag\w*|contrat\w*)/i, 'contractEnd'],
  [/\b(?:account|profile|close it|closure|cancel\w*|terminat\w+|konto\w*|kündigung|compte|cuenta)/i, 'accountClosed'],
  [/\b(?:submission|submitted|upload\w*)/i, 'submission'],
  [
    /\b(?:collect\w+|creat\w+|receipt|received|record(?:ed|ing)|transaction|purchase|visit|generated|erhebung|collecte|recogida)/i,
    'collection',
  ],
  [/\b(?:purpose|serves|needed|necessary)/i, 'purpose'],
];

export const eventOf = (text: string): EventCode => words.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** Events that come to the same for the person: the end of the relationship, the data's own beginning. */
export function eventClass(event: EventCode): string | null {
  switch (event) {
    case 'accountLifetime':
    case 'accountClosed':
    case 'subscription':
    case 'contract':
    case 'contractEnd':
    case 'workspaceActive':
      return 'end';
    case 'collection':
    case 'submission':
      return 'beginning';
    case 'lastContact':
    case 'lastActivity':
    case 'yearEnd':
    case 'deletionRequest':
      return event;
    case 'purpose':
    case 'other':
      return null;
  }
}

/** A trigger as read, worded so that it follows "after": `last reply` is `the last reply`, `close it` is `you close it`. */
export function triggerOf(text: string): RetentionEvent {
  const plain = text.replace(/^(?:after|from|following|upon|once|when)\s+/i, '').trim();
  const worded = /^(?:last|end|final|first|close of)\b/i.test(plain)
    ? `the ${plain}`
    : /^(?:close|cancel|delete|unsubscribe|terminate|stop|leave|withdraw|request|ask|register|log|sign)\b/i.test(plain)
      ? `you ${plain}`
      : plain;
  return { event: eventOf(plain), text: worded === '' ? null : worded };
}

/** Words that lead to an event in other languages; a text of the register has them itself, since they change its form. */
const leading =
  /(?<!\p{L})(?:nach|nachdem|ab|seit|bis|mit|après|à compter|à partir|dès|depuis|suivant|jusqu[’']|desde|tras|después|a partir|a contar|hasta)(?!\p{L})[^.;:,|]{0,25}$/iu;
const usualLeading: Readonly<Record<string, string>> = { de: 'nach', fr: 'après', es: 'tras' };

/**
 * A trigger as read, with the words before it in the sentence, so that it stands behind a length as it is.
 * @param quote The sentence that it was read in.
 * @param language Of the text; English ones follow "after" in the policy that is written.
 * @returns Null where the words tell no event.
 */
export function triggerIn(text: string, quote: string, language: string | null): RetentionEvent | null {
  const usual = usualLeading[language ?? ''];
  if (usual === undefined) return triggerOf(text);
  // A verb that closes the sentence is read along with the event.
  const plain = text
    .replace(/\s+(?:auf|gelöscht|vernichtet|entfernt|gesperrt|supprimée?s?|eliminad[oa]s?)$/iu, '')
    .trim();
  // A number, or words that break off before the event.
  if (!/\p{L}{5}/u.test(plain) || /\s(?:von|de|des|du|que|der)$/iu.test(plain)) return null;
  if (isLed(plain)) return { event: eventOf(plain), text: plain };
  const head = quote.slice(0, Math.max(0, quote.toLowerCase().indexOf(plain.toLowerCase())));
  const before = leading.exec(head)?.[0].trim() ?? usual;
  return { event: eventOf(plain), text: `${before}${/[’']$/u.test(before) ? '' : ' '}${plain}` };
}

/** Whether words of an event have their leading word themselves: `nach der Absage`. */
export const isLed = (text: string): boolean => leading.test(/^\S+(?:\s\S+)?/u.exec(text)?.[0] ?? '');

/** What lasts while data are kept, in other languages: `solange Ihr Konto besteht`. */
export function lastingIn(told: string): RetentionEvent | null {
  const lasting =
    /(?<!\p{L})(?:solange|während|für die (?:dauer|laufzeit)|tant que|pendant|(?:pour la )?durée d|mientras|durante)(?!\p{L}{2}).*/iu.exec(
      told,
    )?.[0];
  return lasting === undefined ? null : { event: eventOf(lasting), text: lasting.replace(/[\s.;,]+$/u, '') };
}

/** A section of a law behind a length is its ground, not an event. */
export const isLawCited = (text: string): boolean => /^(?:§|art(?:\.|icle|ikel|ículo)?\s*\d)/iu.test(text);
