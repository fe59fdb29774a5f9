// Where a company is, told by an adjective: "a Dutch payment company", "la empresa polaca".
import { allMatches } from './all-matches.ts';
import { wordPattern } from './word-pattern.ts';

/** Beginnings of adjectives in the four languages, by country code; endings of gender, number and case follow. */
const stemsOf: Readonly<Record<string, string>> = {
  AT: 'austrian, österreichisch, autrichien, austriac',
  AU: 'australian, australisch, australien',
  BE: 'belgian, belgisch, belge, belga',
  BG: 'bulgarian, bulgarisch, bulgare, búlgar',
  BR: 'brazilian, brasilianisch, brésilien, brasileñ',
  CA: 'canadian, kanadisch, canadien, canadiense',
  CH: 'swiss, schweizer, schweizerisch, suisse, suiz, helvétique',
  CN: 'chinese, chinesisch, chinois, chin',
  CZ: 'czech, tschechisch, tchèque, chec',
  DE: 'german, deutsch, allemand, alemán, aleman',
  DK: 'danish, dänisch, danois, danés, danes',
  EE: 'estonian, estnisch, estonien, estoni',
  ES: 'spanish, spanisch, espagnol, español',
  EU: 'european, europäisch, européen, europe',
  FI: 'finnish, finnisch, finlandais, finlandés, finlandes',
  FR: 'french, französisch, français, francés, frances',
  GB: 'british, britisch, britannique, británic',
  GR: 'greek, griechisch, grec, grecque, grieg',
  HU: 'hungarian, ungarisch, hongrois, húngar',
  IE: 'irish, irisch, irlandais, irlandés, irlandes',
  IL: 'israeli, israelisch, israélien, israelí',
  IN: 'indian, indisch, indien',
  IT: 'italian, italienisch, italien',
  JP: 'japanese, japanisch, japonais, japonés, japones',
  LT: 'lithuanian, litauisch, lituanien, lituan',
  LU: 'luxembourgish, luxemburgisch, luxembourgeois, luxemburgués, luxemburgues',
  LV: 'latvian, lettisch, letton, letón',
  NL: 'dutch, niederländisch, holländisch, néerlandais, neerlandés, neerlandes, holandés, holandes',
  NO: 'norwegian, norwegisch, norvégien, norueg',
  PL: 'polish, polnisch, polonais, polac',
  PT: 'portuguese, portugiesisch, portugais, portugués, portugues',
  RO: 'romanian, rumänisch, roumain, ruman',
  SE: 'swedish, schwedisch, suédois, suec',
  SI: 'slovenian, slowenisch, slovène, esloven',
  SK: 'slovak, slowakisch, slovaque, eslovac',
  UA: 'ukrainian, ukrainisch, ukrainien, ucranian',
  US: 'american, amerikanisch, américain, american, estadounidense, us-american, us-amerikanisch',
};

const codeOfStem: ReadonlyMap<string, string> = new Map(
  Object.entries(stemsOf).flatMap(([code, stems]) => stems.split(', ').map((stem): [string, string] => [stem, code])),
);

const adjective = `(?:${[...codeOfStem.keys()].toSorted((one, other) => other.length - one.length).join('|')})`;
const ending = '(?:e|es|er|en|em|s|a|as|o|os|ne|nes)?';

/** What a company is called: the adjective says its country only beside one of these. */
const companyNoun =
  '(?:compan(?:y|ies)|firms?|providers?|processors?|hosts?|hosters?|vendors?|suppliers?|business|start-?up|agency|bank|law|carrier|specialists?|operator|corporation|(?:\\p{L}+)?unternehmen|(?:\\p{L}+)?anbieter(?:in|s)?|(?:\\p{L}+)?firma|(?:\\p{L}+)?dienst(?:leister)?|hosting-\\p{L}+|konzern|agentur|tochter\\p{L}*|sociétés?|entreprises?|prestataires?|hébergeurs?|fournisseurs?|éditeurs?|groupe|droit|derecho|empresas?|proveedor(?:es)?|compañías?|firma)';

// "a Dutch payment company", "le prestataire d'hébergement français", "una empresa polaca"
const inFront = wordPattern(new RegExp(`\\b(${adjective})${ending}[ ](?:[\\p{L}-]+[ ]){0,3}?${companyNoun}\\b`, 'giu'));
const behind = wordPattern(
  new RegExp(
    `\\b${companyNoun}[ ](?:d['’e][ ]?[\\p{L}'-]+[ ]|de[ ][\\p{L}-]+[ ]){0,2}(${adjective})${ending}\\b`,
    'giu',
  ),
);

const someAdjective = wordPattern(new RegExp(`\\b${adjective}`, 'iu'));

/** Codes of the countries that adjectives beside words for a company name, in order, each once. */
export function countriesOfAdjectives(text: string): string[] {
  // Two words at least; most places in a text have less behind a name, and the patterns are long.
  if (text.length < shortest || !someAdjective.test(text)) return [];
  const codes = [...allMatches(text, inFront), ...allMatches(text, behind)].map((match) =>
    codeOfStem.get(match[1]?.toLowerCase() ?? ''),
  );
  return [...new Set(codes.filter((code) => code !== undefined))];
}

const shortest = 10;
