export { lowerFirst } from '../inline.ts';

const SAID_WITH_A = /^(?:uni(?!n|m)|use|usa|usu|ut[ei]|eu|ewe|one\b|once\b|u[^a-z])/iu;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/iu;
// Letters whose names start with a vowel sound, for abbreviations that are spelt out: an SMTP provider.
const SPELT_WITH_AN = /^[AEFHILMNORSX]/u;
const ABBREVIATION = /^[A-Z][A-Z0-9]+\b/u;
const DETERMINER = /^(?:an?|the|our|your|their|its|any|each|every|some|several|other|all)\s/iu;

/** `a` or `an`, by sound. */
export function articleFor(noun: string): 'a' | 'an' {
  if (ABBREVIATION.test(noun)) return SPELT_WITH_AN.test(noun) ? 'an' : 'a';
  if (SAID_WITH_A.test(noun)) return 'a';
  return /^[aeiou]/iu.test(noun) || SILENT_H.test(noun) ? 'an' : 'a';
}

/** Whether a noun phrase is plural, by the last word of its head: `hosting and database providers`, `providers of maps`. */
export function isPlural(nounPhrase: string): boolean {
  const head = nounPhrase.split(/\s(?:of|for|from|in|on|to|with|that|which|where|who|such|used)\s|[(;:]/u).at(0) ?? '';
  const lastWord = head.trim().split(/\s/u).at(-1) ?? '';
  return /(?:[^su]s|people|data|children|staff)$/iu.test(lastWord);
}

/** A common noun with its article where it needs one: `an email provider`, `payment providers`, `the police`. */
export function withArticle(nounPhrase: string): string {
  if (DETERMINER.test(nounPhrase)) return nounPhrase;
  if (/^(?:last|first|same)\s/iu.test(nounPhrase)) return `the ${nounPhrase}`;
  if (isPlural(nounPhrase)) return nounPhrase;
  return `${articleFor(nounPhrase)} ${nounPhrase}`;
}

const COMMON_LAST_WORD =
  /\b(?:website|site|app|apps|api|apis|platform|service|portal|shop|store|software|system|page|pages|tool|plugin|extension)$/iu;

/** A name that is or ends in a common noun gets its article: `the REST API`, `the website`; any other has none: `CepPro`. */
export function withDefiniteArticle(name: string): string {
  if (DETERMINER.test(name)) return name;
  const isCommon = /^\p{Ll}[^.]*$/u.test(name) || (COMMON_LAST_WORD.test(name) && /\s/u.test(name));
  return isCommon ? `the ${name}` : name;
}

/** The possessive of a name: `Paddle’s`, `providers’`. */
export function possessive(name: string): string {
  return /[^s]s$/u.test(name) ? `${name}’` : `${name}’s`;
}
