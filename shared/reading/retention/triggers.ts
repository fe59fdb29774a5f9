// The event from which a storage period counts: "after the last reply", "nach Vertragsende", "following account closure".
import { parseNumber } from '../text/numbers.ts';
import { wordPattern } from '../text/word-pattern.ts';

const after = wordPattern(
  /^[\s,)*]*(?:\([^()]{0,80}\)\s*)?(?:period |grace period |days |retention |later |more |further |additional |adicionales |más |supplémentaires |plus tard )?(?:after|from|following|of|since|once|upon|beyond|past|as of|starting (?:from|on|with)|counted from|nach|ab|seit|gerechnet ab|après|à compter (?:de|du)|suivant|à partir (?:de|du)|depuis|tras|después de|desde|a partir de|contados? desde)\s+(?:the\s|your\s|you\s|its\s|their\s|a\s|an\s|der\s|dem\s|des\s|den\s|die\s|ihrer\s|la\s|le\s|l'|votre\s|el\s|su\s)?([^.;:()]{2,80})/iu,
);
const before = wordPattern(
  /\b(?:after|once|when|upon|following|if|on(?= (?:\p{L}+ ){0,3}(?:termination|cancellation|closure|deletion|expiry|completion|withdrawal|uninstall|request|end|departure|leaving|resignation|account|contract)\b)|nach(?:dem)?|sobald|wenn|après|une fois|lorsque|tras|cuando|una vez|si)\s+((?:you|your|the|an?|account|sie|ihr\p{L}*|der|die|das|du|dein\p{L}*|vous|votre|la|le|el|su|tu|usted|contract|subscription|termination|cancellation|closure|deletion|kündigung|beendigung|löschung|vertragsende|ablauf|résiliation|clôture|suppression|fin|baja|cancelación|finaliza\p{L}*|termina\p{L}*)[^.;:()]{0,80})[,:]?\s/iu,
);
const lifetime = wordPattern(
  /\b(?:(?:duration|lifetime|life|term|period|length) of (?:your|the|our|an?) ([\p{L} -]{3,40}?)(?:,|\splus|\sand|\()|(?:as long as|while) ([^.;,]{3,60}?)(?:,|\splus|\sand (?:for|then)|\.))/iu,
);

/** "until you cancel and for 30 days more": the event, with the period behind it. */
const untilThen = wordPattern(
  /\b(?:until|bis (?:zu[rm]?|auf)|jusqu'(?:à|au)|hasta)\s(?:the\s|your\s|der\s|die\s|ihrer\s|ihrem\s|la\s|le\s|l'|el\s|su\s|tu\s)?([^.;,]{3,60}?),?\s(?:and|und|et|y)\s(?:then|thereafter|afterwards|for|danach|anschließend|dann|weitere|puis|pendant|après|después|luego|durante)\b/iu,
);
/** "mientras dure la relación y, después, cinco años" */
const whileThen = wordPattern(
  /\b(?:mientras (?:dure|duren|dura|exista)|tant que dure|pendant la durée (?:de|du)|für die dauer (?:des|der)|solange)\s([^.;,]{3,60}?),?\s(?:and|und|et|y),?\s(?:danach|anschließend|dann|weitere|puis|ensuite|después|luego|durante|posteriormente)\b/iu,
);
const article = /^(?:an?|the|der|die|das|den|la|le|el)$/iu;
/** "nach Ablauf von sechs Monaten": the end of the period itself. */
const ownEnd = /^(?:ablauf|expiry|expiration|expiración|vencimiento)(?: (?:von|of|de|d'))?$/iu;
const backReference = wordPattern(
  /^(?:that|this|then|it|these|those|dies\p{L}*|dem|danach|cela|ça|celui-ci|eso|ello|esto)$/iu,
);
const provision = wordPattern(
  /^(?:§|(?:articles?|artikel|art\.?|artículos?|sections?|paragraphs?|paragraf\p{L}*)\s\d|[\p{L}]+recht\b|gesetz\b)/iu,
);
/** "your account is open": what lasts, without its verb. */
const isGoingOn = wordPattern(
  /\s(?:(?:is|remains|stays|are|ist|bleibt) (?:open|active|alive|live|in use|offen|aktiv)|exists?|lasts?|runs|continues)$/iu,
);

export type Trigger = { readonly words: string; readonly isLater: boolean };

/** Events that are the data's own beginning, so that the period is simply counted from there. */
const beginnings = wordPattern(
  /\b(?:submission|submitted|collection|collected|creation|created|receipt|received|recording|recorded|transaction|upload\w*|generated|generation|date (?:of|they|it)|erhebung|erstellung|eingang|erfassung|entstehung|collecte|création|réception|recogida|recopilación|creación|recepción)\b/iu,
);

/** The trigger of the length of time at a place of a clause, or null where it counts from the data's beginning. */
export function findTrigger(clause: string, start: number, end: number): Trigger | null {
  const behind = after.exec(clause.slice(end, end + 160))?.[1];
  // "ninety days after that" means what the sentence has named before; "eight years under § 147 AO" names no event.
  if (behind !== undefined && !backReference.test(behind) && !provision.test(behind)) {
    const words = cut(behind);
    return { words, isLater: !beginnings.test(words) };
  }
  const lead = clause.slice(0, start);
  const life = lifetime.exec(lead);
  if (life !== null)
    return { words: `end of ${(life[1] ?? life[2] ?? '').trim().replace(isGoingOn, '')}`, isLater: true };
  const event = untilThen.exec(lead)?.[1] ?? whileThen.exec(lead)?.[1];
  if (event !== undefined) return { words: cut(event), isLater: true };
  const ahead = before.exec(lead)?.[1];
  if (ahead === undefined) return null;
  const words = cut(ahead);
  // "wiped after a fortnight", "Rechnungen nach acht": a length of time is no event.
  if (article.test(words) || ownEnd.test(words) || parseNumber(words) !== null) return null;
  return { words, isLater: true };
}

const cut = (words: string): string =>
  (
    words.split(/,\s|\s(?:and|then|unless|und|et|y|plus|in case|to allow|so that|werden|wird|se|we|wir|nous)\s/)[0] ??
    words
  )
    .replace(/\s(?:auf|an|ab)$/u, '')
    .trim()
    .slice(0, 80);
