// Numbers as policies write them: digits and words, in the four languages.

const small: Readonly<Record<number, string>> = {
  1: 'one a an ein eine einem einen eines einer un une uno una',
  2: 'two zwei deux dos',
  3: 'three drei trois tres',
  4: 'four vier quatre cuatro',
  5: 'five fünf cinq cinco',
  6: 'six sechs seis',
  7: 'seven sieben sept siete',
  8: 'eight acht huit ocho',
  9: 'nine neun neuf nueve',
  10: 'ten zehn dix diez',
  11: 'eleven elf onze once',
  12: 'twelve zwölf douze doce',
  13: 'thirteen dreizehn treize trece',
  14: 'fourteen vierzehn quatorze catorce',
  15: 'fifteen fünfzehn quinze quince',
  16: 'sixteen sechzehn seize dieciséis',
  17: 'seventeen siebzehn dix-sept diecisiete',
  18: 'eighteen achtzehn dix-huit dieciocho',
  19: 'nineteen neunzehn dix-neuf diecinueve',
  21: 'veintiuno veintiún',
  22: 'veintidós',
  23: 'veintitrés',
  24: 'veinticuatro',
  25: 'veinticinco',
  26: 'veintiséis',
  27: 'veintisiete',
  28: 'veintiocho',
  29: 'veintinueve',
};
const tens: Readonly<Record<number, string>> = {
  20: 'twenty zwanzig vingt veinte',
  30: 'thirty dreißig dreissig trente treinta',
  40: 'forty vierzig quarante cuarenta',
  50: 'fifty fünfzig cinquante cincuenta',
  60: 'sixty sechzig soixante sesenta',
  70: 'seventy siebzig septante setenta',
  80: 'eighty achtzig quatre-vingts quatre-vingt huitante ochenta',
  90: 'ninety neunzig nonante noventa',
};
const hundreds: Readonly<Record<number, string>> = {
  100: 'hundred hundert cent cents cien ciento',
  200: 'doscientos',
  300: 'trescientos',
};

const entriesOf = (words: Readonly<Record<number, string>>): [string, number][] =>
  Object.entries(words).flatMap(([value, spellings]) =>
    spellings.split(' ').map((word): [string, number] => [word, Number(value)]),
  );

const smallOf = new Map(entriesOf(small));
const tensOf = new Map(entriesOf(tens));
const hundredsOf = new Map(entriesOf(hundreds));

/** Longest first, so that "eighteen" is not read as "eight". */
const anyOf = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|');

const articles = 'a an eine einem einen eines einer une uno una'.split(' ');
const counted = anyOf([...smallOf.keys()].filter((word) => !articles.includes(word)));
const numberPart = anyOf(
  [...smallOf.keys(), ...tensOf.keys(), ...hundredsOf.keys()].filter((word) => !articles.includes(word)),
);
const tensEnd = 'ty|nte|nta|vingts?';
const hundredsEnd = 'hundred|hundert|cents?|ciento?';
/**
 * What joins two parts: behind tens, behind and before hundreds, and within German words. No place can be joined in two ways:
 * each would be tried with each of the others.
 */
const joint =
  `(?:(?<=${tensEnd})(?:-et-|\\set\\s|\\sy\\s|[\\s-])|(?<=${hundredsEnd})(?:\\sand\\s|[\\s-])|und|` +
  `(?<!${tensEnd}|${hundredsEnd})[\\s-](?=hund|cent|cien))`;

/** "two hundred and eighty-five" has four; "vierzehn" can be read as one or as two. */
const mostParts = 6;

/**
 * Number words up to some hundreds, also of several parts ("treinta y seis", "one hundred and eighty"), without groups.
 * The words stand in it once: patterns that name them again and again take most of a second to be made ready.
 */
export const countingPattern = `(?:(?:a\\s(?=hund))?(?:(?:${numberPart})${joint}?){1,${mostParts}})`;

/** The same with articles: "a" and "eine" count only straight before their unit. */
export const numberWordPattern = `(?:${countingPattern}|${articles.toSorted((one, other) => other.length - one.length).join('|')})`;

/** The number that digits or a word say, or null. Fractions and huge numbers are no numbers here. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,3})[,.\s](\d{3})$/, '$1$2');
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  return parseWords(plain);
}

/** Words between the parts of a number, of which nothing is to be added. */
const joints = new Set(['and', 'et', 'y', 'und', '']);
const german = new RegExp(
  `^(?:(${counted})?(hundert))?(?:und)?(?:(${counted})und)?(${anyOf([...tensOf.keys(), ...smallOf.keys()])})?$`,
  'u',
);

function parseWords(plain: string): number | null {
  const whole = smallOf.get(plain.replace(/\s+/g, '-')) ?? tensOf.get(plain) ?? hundredsOf.get(plain);
  if (whole !== undefined) return whole;
  const parts = plain
    .replace(/quatre[\s-]vingts?/, 'quatrevingt')
    .split(/[\s-]+/)
    .flatMap((part) => partsOf(part));
  let sum = 0;
  for (const part of parts) {
    if (joints.has(part)) continue;
    const value = part === 'quatrevingt' ? 80 : (smallOf.get(part) ?? tensOf.get(part));
    const hundred = hundredsOf.get(part);
    if (value !== undefined) sum += value;
    else if (hundred !== undefined) sum = hundred === 100 && sum > 0 ? sum * 100 : sum + hundred;
    else return null;
  }
  return sum > 0 ? sum : null;
}

/** "hundertachtzig", "fünfunddreißig" in their parts; any other word alone. */
function partsOf(word: string): string[] {
  if (smallOf.has(word) || tensOf.has(word) || hundredsOf.has(word)) return [word];
  const match = german.exec(word);
  if (match === null) return [word];
  return match.slice(1).filter((part) => part !== undefined);
}
