// "They are deleted after 30 days": pronouns and plain words for data that the sentence before has named.
import { wordPattern } from '../text/word-pattern.ts';

const takenUp = wordPattern(
  /^(?:(?:and|then|afterwards|und|danach|et|puis|y|luego)\s)?(?:(?:if|once|when|unless|wenn|erst wenn|sobald|falls|si|lorsque|une fois|cuando|una vez)\s[^,;]{3,90},\s(?:werden\s|wird\s)?)?(?:they|these|those|it|this|that|(?:the|this|that|such|these|those) (?:data|information|details|records|entries)|sie|es|dies(?:e[rs]?)?|(?:die|diese|solche) (?:daten|angaben|informationen|einträge)|(?:ces|les|ses) (?:données|informations)|elles?|ils?|celles-ci|ceux-ci|se|(?:estos|los|dichos) datos|(?:esta|dicha|la) información)\s/iu,
);

/** Whether a clause speaks of what was named before it. */
export const isTakenUp = (clause: string): boolean => takenUp.test(clause);

const name = "((?:[\\p{L}\\d'’/&-]+,?\\s){0,7}?[\\p{L}\\d'’/&-]+)";

/** What a sentence is about: its subject before a passive verb, or what "we" collect, record or store. */
const forms: readonly RegExp[] = [
  new RegExp(
    `\\bwe\\s(?:(?:also|may|will|then|only|automatically|temporarily|can)\\s)*(?:collect|receive|record|log|process|store|save|keep|hold|obtain|gather|generate)s?\\s(?:the\\s|your\\s|an?\\s|some\\s)?${name}(?=\\s(?:to|for|when|in|so|if|while|from|that|which|on|with|via|through|about|using|as|and)\\s|[,;:.(]|$)`,
    'iu',
  ),
  new RegExp(
    `^(?:the\\s|your\\s|all\\s|any\\s)?${name}\\s(?:(?:is|are|(?:will|may|can) be)\\s(?:\\p{L}+ly\\s|only\\s|also\\s)?(?:collected|recorded|logged|stored|processed|saved|sent|kept|held|written|used|created|encrypted|generated|captured))\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:die\\s|der\\s|das\\s|ihre\\s|deine\\s|alle\\s)?${name}\\s(?:werden|wird|bleiben|bleibt|liegen|liegt)\\s`,
    'iu',
  ),
  new RegExp(`^(?:les\\s|la\\s|le\\s|l['’]|vos\\s|votre\\s)${name}\\s(?:sont|est|seront|sera)\\s`, 'iu'),
  new RegExp(`^(?:los\\s|las\\s|la\\s|el\\s|sus\\s|tus\\s|su\\s|tu\\s)${name}\\s(?:se|son|serán|será|es)\\s`, 'iu'),
].map((pattern) => wordPattern(pattern));

export function topicOfSentence(sentence: string): string | null {
  const start = sentence.slice(0, 300);
  for (const form of forms) {
    const found = form.exec(start)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
