// The event from which a storage period counts: "after the last reply", "nach Vertragsende", "following account closure".
import { parseNumber } from '../text/numbers.ts';
import { wordPattern } from '../text/word-pattern.ts';

const after = wordPattern(
  /^[\s,)*]*(?:\([^()]{0,80}\)\s*)?(?:period |grace period |days |retention |later |more |further |additional |adicionales |más |supplémentaires |plus tard )?(?:after|from|following|of|since|once|upon|beyond|past|as of|as from|starting (?:from|on|with)|counted from|nach|ab|seit|gerechnet ab|après|à compter (?:de|du)|suivant|à partir (?:de|du)|depuis|tras|después de|desde|a partir de|contados? desde|de(?=\s(?:la|el|su|tu|\p{L}{2,}[aei]r(?:se|l[oa]s?)?)\s))\s+(?:the\s|your\s|you\s|its\s|their\s|a\s|an\s|der\s|dem\s|des\s|den\s|die\s|ihrer\s|la\s|le\s|l'|votre\s|el\s|su\s)?([^.;:()]{2,80})/iu,
);
const before = wordPattern(
  /\b(?:after|once|when|upon|following|if|on(?= (?:\p{L}+ ){0,3}(?:termination|cancellation|closure|deletion|expiry|completion|withdrawal|uninstall|request|end|departure|leaving|resignation|account|contract)\b)|nach(?:dem)?|sobald|wenn|après|une fois|lorsque|tras|cuando|una vez|si)\s+((?:you|your|the|an?|account|sie|ihr\p{L}*|der|die|das|du|dein\p{L}*|vous|votre|la|le|el|su|tu|usted|contract|subscription|termination|cancellation|closure|deletion|kündigung|beendigung|löschung|vertragsende|ablauf|résiliation|clôture|suppression|fin|baja|cancelación|finaliza\p{L}*|termina\p{L}*)[^.;:()]{0,80})[,:]?\s/iu,
);
const lifetime = wordPattern(
  /\b(?:(?:duration|lifetime|life|term|period|length) of (?:your|the|our|an?) ([\p{L} -]{3,40}?)(?:,|\splus|\sand|\()|(?:as long as|while) (?!(?:is |it is |they are )?(?:required|necessary|needed|permitted|reasonabl\p{L}*)\b)([^.;,]{3,60}?)(?:,|\splus|\sand (?:for|then)|\.))/iu,
);

/** "until you cancel and for 30 days more": the event, with the period behind it. */
const untilThen = wordPattern(
  /\b(?:until|bis (?:zu[rm]?|auf)|jusqu'(?:à|au)|hasta)\s(?:the\s|your\s|der\s|die\s|ihrer\s|ihrem\s|la\s|le\s|l'|el\s|su\s|tu\s)?([^.;,]{3,60}?),?\s(?:and|und|et|y)\s(?:then|thereafter|afterwards|for|danach|anschließend|dann|weitere|puis|pendant|après|después|luego|durante)\b/iu,
);
/** "mientras dure la relación y, después, cinco años" */
const whileThen = wordPattern(
  /\b(?:mientras (?:dure|duren|dura|exista)|tant que dure|pendant la durée (?:de|du)|für die dauer (?:des|der)|solange)\s([^.;,]{3,60}?),?\s(?:and|und|et|y),?\s(?:danach|anschließend|dann|weitere|puis|ensuite|después|luego|durante|posteriormente)\b/iu,
);
/** "Term of contract + 6 years", "Pendant la vie du compte, puis 30 jours": what lasts, straight before its addition. */
const lastingThen = wordPattern(
  /(?:^|[:–—,-]\s|\b(?:for|during|pendant|durante|während|für|mientras dure|tant que dure)\s)((?:[\p{L}'’/-]+\s){0,5}?[\p{L}'’/-]+),?\s(?:\+|plus|zzgl\.?|zuzüglich|puis|then|und|and|y|et|más|luego|después|danach|augmentée?s? de)\s(?:(?:noch|weitere|a further|another|another|pour|for|después)\s)?$/iu,
);
const lasting = wordPattern(
  /(?:lauf(?:zeit|end)|dauer|verhältnis|mitgliedschaft|beschäftigung|\b(?:term|life|lifetime|duration|contract|membership|employment|subscription|relationship|tenancy|engagement|vie|durée|contrat|relation|adhésion|abonnement|vigencia|duración|relación|contrato|vida))\b/iu,
);
const article = /^(?:an?|the|der|die|das|den|la|le|el)$/iu;
/** "nach Ablauf von sechs Monaten": the end of the period itself. */
const ownEnd = /^(?:ablauf|expiry|expiration|expiración|vencimiento)(?: (?:von|of|de|d'))?$/iu;
const leadingArticle = /^(?:the|your|la|le|l['’]|toute la|el|die|der|des|ihrer?) ?/iu;
/** "inactive for more than": the words that belong to the length of time behind them. */
const leadToPeriod = wordPattern(
  /\s(?:for|during|within|in|over|since|pendant|depuis|durante|seit|desde hace|über)(?:\s(?:more than|at least|over|plus de|más de|mehr als|mindestens|a period of))?$/iu,
);
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

/** Ends that make a date one of later: "the effective date of termination". */
const endings = wordPattern(
  /(?:\b(?:terminat\p{L}*|end|clos\p{L}*|expir\p{L}*|cancel\p{L}*|departure|fin|baja|clôture|résiliation)\b|kündigung|ende\b)/iu,
);

/** An event that stands further before a length of time is another statement's. */
const farthest = 240;
/** What lasts stands in a few words straight before its addition. */
const longestLasting = 120;

export type Trigger = { readonly words: string; readonly isLater: boolean };

/** Events that are the data's own beginning, so that the period is simply counted from there. */
const beginnings = wordPattern(
  /\b(?:submission|submitted|collection|collected|creation|created|receipt|received|recording|recorded|transaction|upload\w*|generated|generation|date (?:of|they|it)|erhebung|erstellung|eingang|erfassung|entstehung|collecte|création|réception|recogida|recopilación|creación|recepción)\b/iu,
);

/** "if you consent": a condition, not an event. */
const agreeing = wordPattern(
  /\b(?:consents?|agrees?|opts? in|einwillig\p{L}*|zustimm\p{L}*|consent\p{L}+|acepta\p{L}*)$/iu,
);

/** The trigger of the length of time at a place of a clause, or null where it counts from the data's beginning. */
export function findTrigger(clause: string, start: number, end: number): Trigger | null {
  const behind = after.exec(clause.slice(end, end + 160))?.[1];
  // "ninety days after that" means what the sentence has named before; "eight years under § 147 AO" names no event.
  if (behind !== undefined && !isNoEvent(behind)) {
    const words = cut(behind);
    return { words, isLater: endings.test(words) || !beginnings.test(words) };
  }
  // What stands before a semicolon is another statement.
  const from = clause.lastIndexOf('; ', start) + 1;
  const lead = clause.slice(Math.max(from, start - farthest), start);
  const life = lifetime.exec(lead);
  if (life !== null)
    return { words: `end of ${(life[1] ?? life[2] ?? '').trim().replace(isGoingOn, '')}`, isLater: true };
  const going = lastingThen.exec(lead.slice(-longestLasting))?.[1];
  if (going !== undefined && lasting.test(going)) return { words: `end of ${withoutLead(going)}`, isLater: true };
  const event = untilThen.exec(lead)?.[1] ?? whileThen.exec(lead)?.[1];
  if (event !== undefined) return { words: cut(event), isLater: true };
  const ahead = before.exec(lead)?.[1];
  if (ahead === undefined) return null;
  const words = cut(ahead);
  if (agreeing.test(words) || backReference.test(words)) return null;
  // "wiped after a fortnight", "Rechnungen nach acht": a length of time is no event.
  if (article.test(words) || ownEnd.test(words) || parseNumber(words) !== null) return null;
  return { words, isLater: true };
}

/** "which it is removed", "30 days' notice", "AO und HGB": what stands behind "after" or "nach" and is no event. */
const isNoEvent = (words: string): boolean =>
  backReference.test(words) ||
  provision.test(words) ||
  /^(?:which|what|that time|this period|\d+|[A-ZÄÖÜ]{2,5}\s(?:und|and|et|y|oder|or)\s[A-ZÄÖÜ]{2,5})\b/.test(words);

/** "Retained for the duration of the membership": the membership. */
const withoutLead = (words: string): string =>
  words
    .replace(/^(?:retained|kept|stored|held|gespeichert|conservées?|conservad[oa]s?)\s/iu, '')
    .replace(/^(?:for|during|pendant|durante|während|für)\s/iu, '')
    .replace(leadingArticle, '')
    .replace(
      /^(?:duration|lifetime|term|durée|vigencia|duración|dauer)\s(?:of|de la|de l['’]|du|del|de|der|des)\s?/iu,
      '',
    )
    .replace(leadingArticle, '');

const cut = (words: string): string =>
  (
    words.split(
      /,\s|\s(?:all(?= (?:\p{L}+ ){1,4}(?:is|are|will) )|and|then|unless|und|et|y|plus|in case|to allow|to comply|conformément aux?|for (?:audit|legal|tax|security|compliance)|so that|werden|wird|se|we|wir|nous)\s/u,
    )[0] ?? words
  )
    .trim()
    .replace(
      /\s(?:auf|an|ab|vorgesehen|(?:(?:automatisch|endgültig|vollständig|wieder) )?(?:gelöscht|vernichtet|entfernt|anonymisiert|überschrieben))$/u,
      '',
    )
    .trim()
    .replace(leadToPeriod, '')
    .trim()
    .slice(0, 80);
