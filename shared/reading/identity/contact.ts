// The address that privacy questions go to.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { wordPattern } from '../text/word-pattern.ts';

const address = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,6}\p{L}{2,24}/gu;

/** "privacy [at] example [dot] org", as pages put it against robots. */
const disguisedAddress =
  /[\p{L}\d][\p{L}\d._%+-]{0,63}\s?[[({]\s?(?:at|@|arroba|ät)\s?[\])}]\s?[\p{L}\d](?:[\p{L}\d-]{0,62}(?:\.|\s?[[({]\s?(?:dot|punkt|point|punto|\.)\s?[\])}]\s?)){1,4}\p{L}{2,24}/giu;

const privacyWords = wordPattern(
  /\b(?:privacy|data protection|personal (?:data|information)|dpo|gdpr|datenschutz\p{L}*|protection des données|données personnelles|rgpd|dpd|protección de datos|privacidad|datos personales)\b/iu,
);
const contactWords = wordPattern(
  /\b(?:contact|questions?|requests?|exercise|email us|e-mail|write to|reach|kontakt\p{L}*|fragen|anfragen|schreiben sie|erreichen|contacter|exercer|écri\p{L}+|contact(?:o|ar|e)|ejercer|preguntas|correo)\b/iu,
);

/** Addresses of others: authorities, vendors, examples. */
const foreignWords = wordPattern(
  /\b(?:supervisory authority|commissioner|authority|ombuds\p{L}*|aufsichtsbehörde|landesbeauftragte\p{L}*|cnil|aepd|ico\.org|example\.(?:com|org))\b|@(?:example\.|[\p{L}-]*(?:datenschutz|cnil|aepd|ico)\.(?:[\p{L}-]+\.)?(?:de|fr|es|org))/iu,
);

/** The mail address that the text gives for privacy matters, or null. What is said around an address counts more than how often it stands there. */
export function readContact({ passages }: ReadableDocument): string | null {
  const best = new Map<string, { weight: number; places: number }>();
  for (const passage of passages) {
    for (const { mail, place } of addressesIn(passage)) {
      const around = passage.text.text.slice(Math.max(0, place - 160), place + 120);
      const lead = passage.text.text.slice(Math.max(0, place - 120), place + mail.length);
      if (foreignWords.test(lead) && !/contact us|email us|kontaktieren sie uns/i.test(around)) continue;
      const known = best.get(mail) ?? { weight: -Infinity, places: 0 };
      best.set(mail, { weight: Math.max(known.weight, weigh(passage, mail, around)), places: known.places + 1 });
    }
  }
  const [first] = [...best].toSorted(([, one], [, other]) => scoreOf(other) - scoreOf(one));
  return first?.[0] ?? null;
}

/** An address that is named for privacy once says more than one that is named for everything. */
const scoreOf = ({ weight, places }: { readonly weight: number; readonly places: number }): number =>
  weight + Math.min(mostForRepeats, places - 1);

const mostForRepeats = 2;

function weigh(passage: Passage, mail: string, around: string): number {
  let score = 1;
  if (
    /^(?:privacy|dpo|gdpr|dsgvo|datenschutz|dataprotection|data-protection|rgpd|privacidad|vie-?privee|donnees|protecciondedatos|proteccion-?datos|lopd|legal\+privacy)/i.test(
      mail,
    )
  )
    score += 4;
  if (hasTopic(passage, 'contact', 'identity', 'rights')) score += 2;
  if (privacyWords.test(around)) score += 2;
  if (contactWords.test(around)) score += 1;
  if (/\b(?:security vulnerabilit|abuse|press|sales|careers|jobs)\b/i.test(around)) score -= 2;
  return score;
}

/** A quick look: most passages have no address. */
const someAddress = /@|[[({]\s?(?:at|arroba|ät)\b/i;

/** Addresses in a passage: written, disguised against robots, or behind a link. `end` is the end of the words. */
export function addressesIn({ text }: Passage): { mail: string; place: number; end: number }[] {
  const hasNone = text.links.length === 0 && !someAddress.test(text.text.slice(0, 20_000));
  if (hasNone) return [];
  const written = allMatches(text.text.slice(0, 20_000), address).map((match) => ({
    mail: match[0].replace(/\.$/, ''),
    place: match.index,
    end: match.index + match[0].length,
  }));
  const disguised = allMatches(text.text.slice(0, 20_000), disguisedAddress).map((match) => ({
    mail: match[0]
      .replaceAll(/\s?[[({]\s?(?:at|@|arroba|ät)\s?[\])}]\s?/giu, '@')
      .replaceAll(/\s?[[({]\s?(?:dot|punkt|point|punto|\.)\s?[\])}]\s?/giu, '.'),
    place: match.index,
    end: match.index + match[0].length,
  }));
  const linked = text.links.flatMap(({ target, start, end }) => {
    const mail = /^mailto:([^?\s]{3,120})/i.exec(target)?.[1];
    return mail === undefined || written.some((other) => other.mail === mail) ? [] : [{ mail, place: start, end }];
  });
  return [...written, ...disguised, ...linked];
}
