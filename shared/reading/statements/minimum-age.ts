// The age below which the service is not meant for anyone.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { ReadableDocument } from '../document/passages.ts';
import { numberWordPattern, parseNumber } from '../text/numbers.ts';
import { wordPattern } from '../text/word-pattern.ts';

const number = `(\\d{1,2}|${numberWordPattern})(?:\\s?\\((\\d{1,2})\\))?`;

/** Phrases that set a limit, the age as first group and its digits in brackets as second. */
const limits: readonly RegExp[] = [
  new RegExp(
    `\\b(?:under|below|younger than|less than) (?:the )?(?:ages? of )?(?:age )?${number}(?! ?(?:days|weeks|months|hours|minutes|seconds|percent|%|[KMGT]B|megabytes|characters|employees|people|users|euros?|dollars?|€|\\$|requests|k(?:m|ilomet)|miles))(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(
    `\\b(?:got|have|has|need|must)(?: to)? be (?:at least |over )?${number}(?! ?(?:%|days|hours|minutes|characters))(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`\\b(?:turned|reached|attained)(?: the age of)? ${number}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`\\bfrom (?:the age of )?${number} (?:up|upwards|years|onwards)(?![\\p{L}\\d])`, 'giu'),
  new RegExp(
    `\\b(?:is|are|be) (?:not )?(?:yet )?at least ${number}(?! ?(?:%|days|hours|minutes|characters))(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`\\bunder-${number}s?(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`\\b(?:over|older than|above) (?:the )?age of ${number}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(
    `\\b(?:at least|minimum age(?: is| of)?|must be(?: at least)?|aged?(?: at least)?|you are(?: at least)?) ${number}(?:\\+| or (?:older|over)| and (?:older|over)| years)(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${number} (?:years (?:old|of age) )?(?:or|and) (?:older|over|above|up|upwards)`, 'giu'),
  new RegExp(`\\bminimum age (?:is |of |to \\p{L}+ (?:\\p{L}+ )?is )?${number}`, 'giu'),
  new RegExp(
    `(?:unter|jünger als|noch (?:nicht|keine)) (?:dem (?:vollendeten )?)?${number}\\.? ?(?:jahren?|lebensjahr\\p{L}*)?`,
    'giu',
  ),
  new RegExp(`(?:^|\\b(?:ages?|aged|rated|for) )${number}\\+`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${number}\\+ only`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d])${number} (?:ans (?:révolus|accomplis|et plus|ou plus)|años (?:cumplidos|o más)|jahre (?:und|oder) älter)`,
    'giu',
  ),
  new RegExp(`(?:teilnahme|nutzung|konto|zutritt|freigegeben) (?:erst )?ab ${number}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`^${number} (?:years(?: old| of age)?|años|ans|jahre)\\.?$`, 'giu'),
  new RegExp(`(?:das|dem|des) ${number}\\. (?:lebensjahr\\p{L}*)`, 'giu'),
  new RegExp(`(?:ab|mindestens|mindestalter (?:von|beträgt|ist)) ${number} jahren?`, 'giu'),
  new RegExp(`(?:moins de|âgée?s? de moins de|au moins|plus de|âge minimum (?:de|est de)) ${number} ans`, 'giu'),
  new RegExp(
    `(?:menores? de|menos de|al menos|mayores? de|edad mínima (?:de|es)|inferior a(?: los)?|cumplido(?: los)?) (?:los )?${number}(?: años)?`,
    'giu',
  ),
].map((pattern) => wordPattern(pattern));

const someAge =
  /(?<!\d)(?:1[0-9]|2[01])(?!\d)|teen|eighteen|zehn|treize|quatorze|quinze|seize|dix-huit|trece|catorce|quince|dieci/i;

const childWords = wordPattern(
  /\b(?:child\w*|players?|pupils?|students?|learners?|customers?|subscribers?|readers?|listeners?|visitors?|applicants?|spieler\p{L}*|schüler\p{L}*|nutzer\p{L}*|kund(?:e|en|innen)|mitglied\p{L}*|besucher\p{L}*|bewerber\p{L}*|joueu\p{L}+|élèves?|jeunes?|adhérente?s?|client\p{L}*|internautes?|avoir|jugador\p{L}*|alumn\p{L}+|usuari\p{L}+|soci[oa]s?|jóvenes|tener|minors?|kids?|teen\w*|ages?|aged|old|older|young\w*|parent\w*|guardian\w*|you|you're|anyone|anybody|nobody|no one|everyone|members?|persons?|individuals?|people|users?|kinder\p{L}*|minderjährig\p{L}*|jugendlich\p{L}*|personen|lebensjahr\p{L}*|alter\p{L}*|mindestalter|enfants?|mineurs?|personnes?|utilisateurs?|menores?|niños?|edad|mayores?|adultes?|adultos?|adults?|erwachsene\p{L}*|réservée?s? aux|reservad[oa]s? a|reserved for)\b/iu,
);

/** An age outside a section of its own counts where it is about using the service: "children under 12 travel free" is not. */
const isOfService = wordPattern(
  /\b(?:data|information|accounts?|service|sign\p{L}*|register\p{L}*|us(?:e|ing|ers?)|consent|permission|may|allowed|daten|konto|nutz\p{L}+|dienst\p{L}*|regist\p{L}*|anmeld\p{L}*|einwillig\p{L}*|données|compte|inscri\p{L}+|utilis\p{L}+|consentement|autoris\p{L}+|datos|cuenta|usuari\p{L}+|us\p{L}r|consentimiento|reserv\p{L}+|mayores|majeur\p{L}*|volljährig\p{L}*|players?|adult\p{L}*|erwachsene\p{L}*)\b/iu,
);

/** Rules about others: consent between two ages, laws for the young, and what the law says in general. */
const otherRules =
  /\b(?:california residents? under|sale of .* (?:minors|consumers) under|we do not sell .* under|actual knowledge that we sell|when (?:we )?(?:collect|process)(?:ing)? .* (?:of|about|from)|for marketing purposes)\b/i;

/** The limit that the text names, or null. Where it names several, the one that excludes: the first in its children's section. */
export function readMinimumAge(document: ReadableDocument): number | null {
  const found: { age: number; weight: number }[] = [];
  for (const { passage, text } of document.sentences) {
    const inSection = hasTopic(passage, 'children');
    if (!someAge.test(text) || (!inSection && !childWords.test(text)) || otherRules.test(text)) continue;
    for (const pattern of limits) {
      for (const match of allMatches(text, pattern)) {
        const age = Number(match[2] ?? parseNumber(match[1] ?? ''));
        if (!Number.isInteger(age) || age < 10 || age > 21) continue;
        if (!inSection && !isExclusion(text) && !isOfService.test(text)) continue;
        found.push({ age, weight: (inSection ? 2 : 0) + (isExclusion(text) ? 1 : 0) });
      }
    }
  }
  let best: { age: number; weight: number } | null = null;
  for (const limit of found) if (best === null || limit.weight > best.weight) best = limit;
  return best?.age ?? null;
}

const isExclusion = (text: string): boolean =>
  wordPattern(
    /\b(?:not (?:\w+ )?(?:directed|intended|designed|for|aimed|meant|knowingly|offered|permitted|use)|do(?:es)? not|(?:must|have to|has to|needs? to) be|only|prohibit\w*|nicht|richtet sich|keine|mindestens|ne s'adress\p{L}+|n'est pas|ne collect\p{L}+|no (?:está|se|recog|recopil|va)\p{L}*|dirigid\p{L}+|deben?)\b/iu,
  ).test(text);
