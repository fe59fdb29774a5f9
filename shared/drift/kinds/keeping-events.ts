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
