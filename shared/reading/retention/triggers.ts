// The event from which a storage period counts: "after the last reply", "nach Vertragsende", "following account closure".
import { wordPattern } from '../text/word-pattern.ts';

const after = wordPattern(
  /^[\s,)*]*(?:\([^()]{0,80}\)\s*)?(?:period |grace period |days |retention )?(?:after|from|following|of|since|once|upon|beyond|past|as of|starting (?:from|on|with)|counted from|nach|ab|seit|gerechnet ab|après|à compter (?:de|du)|suivant|à partir (?:de|du)|depuis|tras|después de|desde|a partir de|contados? desde)\s+(?:the\s|your\s|you\s|its\s|their\s|a\s|an\s|der\s|dem\s|des\s|den\s|die\s|ihrer\s|la\s|le\s|l'|votre\s|el\s|su\s)?([^.;:()]{2,80})/iu,
);
const before = wordPattern(
  /\b(?:after|once|when|upon|following|if|on|nach(?:dem)?|sobald|wenn|après|une fois|lorsque|tras|cuando|una vez|si)\s+((?:you|your|the|an?|account|sie|ihr\p{L}*|der|die|das|du|dein\p{L}*|vous|votre|la|le|el|su|tu|usted|contract|subscription|termination|cancellation|closure|deletion|kündigung|beendigung|löschung|vertragsende|ablauf|résiliation|clôture|suppression|fin|baja|cancelación|finaliza\p{L}*|termina\p{L}*)[^.;:()]{0,80})[,:]?\s/iu,
);
const lifetime = wordPattern(
  /\b(?:(?:duration|lifetime|life|term|period|length) of (?:your|the|our|an?) ([\p{L} -]{3,40}?)(?:,|\splus|\sand|\()|(?:as long as|while) ([^.;,]{3,60}?)(?:,|\splus|\sand (?:for|then)|\.))/iu,
);

export type Trigger = { readonly words: string; readonly isLater: boolean };

/** Events that are the data's own beginning, so that the period is simply counted from there. */
const beginnings = wordPattern(
  /\b(?:submission|submitted|collection|collected|creation|created|receipt|received|recording|recorded|transaction|upload\w*|generated|generation|date (?:of|they|it)|erhebung|erstellung|eingang|erfassung|entstehung|collecte|création|réception|recogida|recopilación|creación|recepción)\b/iu,
);

/** The trigger of the length of time at a place of a clause, or null where it counts from the data's beginning. */
export function findTrigger(clause: string, start: number, end: number): Trigger | null {
  const behind = after.exec(clause.slice(end, end + 160))?.[1];
  if (behind !== undefined) {
    const words = cut(behind);
    return { words, isLater: !beginnings.test(words) };
  }
  const lead = clause.slice(0, start);
  const life = lifetime.exec(lead);
  if (life !== null) return { words: `end of ${(life[1] ?? life[2] ?? '').trim()}`, isLater: true };
  const ahead = before.exec(lead)?.[1];
  if (ahead !== undefined) return { words: cut(ahead), isLater: true };
  return null;
}

const cut = (words: string): string =>
  (
    words.split(/,\s|\s(?:and|then|unless|und|et|y|plus|in case|to allow|so that|werden|wird|se|we|wir|nous)\s/)[0] ??
    words
  )
    .replace(/\s(?:auf|an|ab)$/u, '')
    .trim()
    .slice(0, 80);
