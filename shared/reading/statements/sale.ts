// Whether the organisation says that it sells personal data.
import type { ReadableDocument } from '../document/passages.ts';
import { wordPattern } from '../text/word-pattern.ts';

const gap = "(?:[\\p{L},/' -]){0,60}?";

/** Denials: the verb of selling under a negation, with data or its pronoun as object or none. */
const denials: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:do|does|did|will|would|shall|have|has)(?: not|n't)|won't|can't|cannot|never|neither|nor|not)\\b${gap}\\b(?:sells?|sold|selling|rent|trade)\\b`,
    'iu',
  ),
  /\b(?:is|are) (?:never|not) (?:\w+ ){0,3}?(?:sold|for sale)\b/iu,
  /\bno (?:selling|sale|sales) of\b/iu,
  /\bwe sell (?:nothing|none|no (?:personal )?(?:data|information))\b/iu,
  /\bwithout (?:ever )?selling\b/iu,
  /\b(?:sale of|selling) (?:\w+ ){0,3}?(?:data|information|it|that|them)\b[^.;]{0,30}\b(?:is|was|does|has)(?:n't| not| never| no part)\b/iu,
  wordPattern(
    /\b(?:ein|der|eine) (?:weiter)?(?:verkauf|veräußerung) (?:[^.;]{0,40} )?daten\b[^.;]{0,60}\b(?:nicht|nie|niemals|ausgeschlossen)\b|\b(?:kein(?:e|en)?) (?:verkauf|weiterverkauf)\b|\bverkauf(?:en|t)\b[^.]{0,80}\b(?:nicht|niemals|nie|keine)\b|\b(?:nicht|niemals|nie|keine)\b[^.]{0,60}\b(?:verkauf\p{L}*|verkaufen|verkauft|veräußer\p{L}*)\b/iu,
  ),
  wordPattern(
    /\b(?:ne|n')\s?\p{L}{0,12}\s?(?:\p{L}+ ){0,6}?(?:(?:re)?vend\p{L}*|vendues?|cédées?|commercialis\p{L}+)\b|\bvendons\b[^.]{0,20}\b(?:pas|jamais|aucun\p{L}*)\b|\baucune? (?:vente|revente)\b|\bjamais (?:\p{L}+ ){0,3}(?:vendues?|vendre)\b|\b(?:sont|seront) (?:ni|jamais) [^.]{0,30}vendu\p{L}*/iu,
  ),
  wordPattern(
    /\b(?:no|nunca|jamás|tampoco)\b (?:\p{L}+ ){0,5}?(?:vend\p{L}+|comercializ\p{L}+)\b|\bsin vender\b|\bni vend\p{L}+\b/iu,
  ),
];

const affirmations: readonly RegExp[] = [
  /\bwe (?:may |do |also |will )?(?:sell|have sold)\b (?:\w+ ){0,4}?(?:data|information|it)\b/i,
  /\bwir verkaufen\b(?![^.]{0,80}\b(?:nicht|niemals|keine)\b)/i,
  /\bnous (?:pouvons vendre|vendons)\b(?![^.]{0,25}\b(?:pas|jamais|aucun))/i,
  /\b(?<!no )(?<!nunca )(?:vendemos|podemos vender) (?:sus|tus|los|sus) datos\b/i,
];

/** A sentence of its own: "No selling.", "Verkauft wird nichts." */
const bareDenial = wordPattern(
  /^(?:no selling|no sales?|(?:kein )?verkauft? (?:wird|werden) nichts|kein verkauf|aucune vente|ninguna venta)\s?[.!]?$/iu,
);

const data = wordPattern(
  /\b(?:data|information|details|it|them|lists?|this|anything|nothing|addresses?|content|daten|informationen|fichiers?|listes?|données|informations|datos|información|los|rien|nichts|nada)\b/iu,
);

/** False where the text denies selling, true where it says so and denies it nowhere, null where it says nothing. */
export function readSale(document: ReadableDocument): boolean | null {
  let isAffirmed = false;
  for (const { text, passage } of document.sentences) {
    // A right to opt out of sale says nothing about whether there is one.
    const context = `${text} ${passage.column}`;
    if (bareDenial.test(text) || (denials.some((pattern) => pattern.test(text)) && data.test(context))) return false;
    if (affirmations.some((pattern) => pattern.test(text)) && !/\b(?:if|unless|whether|right to)\b/i.test(text))
      isAffirmed = true;
  }
  return isAffirmed ? true : null;
}
