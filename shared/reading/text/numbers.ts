// Numbers as policies write them: digits and words, in the four languages.

const words: Readonly<Record<number, string>> = {
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
  18: 'eighteen achtzehn dix-huit dieciocho',
  20: 'twenty zwanzig vingt veinte',
  21: 'twenty-one einundzwanzig vingt-et-un veintiuno veintiún',
  24: 'twenty-four vierundzwanzig vingt-quatre veinticuatro',
  25: 'twenty-five fünfundzwanzig vingt-cinq veinticinco',
  28: 'twenty-eight achtundzwanzig vingt-huit veintiocho',
  30: 'thirty dreißig dreissig trente treinta',
  36: 'thirty-six sechsunddreißig trente-six',
  40: 'forty vierzig quarante cuarenta',
  45: 'forty-five fünfundvierzig quarante-cinq',
  48: 'forty-eight achtundvierzig quarante-huit',
  50: 'fifty fünfzig cinquante cincuenta',
  60: 'sixty sechzig soixante sesenta',
  72: 'seventy-two zweiundsiebzig soixante-douze',
  90: 'ninety neunzig quatre-vingt-dix noventa',
  100: 'hundred hundert cent cien',
};

const numberOfWord = new Map(
  Object.entries(words).flatMap(([number, spellings]) =>
    spellings.split(' ').map((word): [string, number] => [word, Number(number)]),
  ),
);

/** Number words, longest first, as a pattern without groups. */
export const numberWordPattern = [...numberOfWord.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** The number that digits or a word say, or null. Fractions and huge numbers are no numbers here. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,3})[,.\s](\d{3})$/, '$1$2');
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  return numberOfWord.get(plain.replace(/\s+/g, '-')) ?? numberOfWord.get(plain) ?? null;
}
