// Whether the organisation says that it sells personal data.
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { answeredQuestions } from './questions.ts';

const gap = "(?:[\\p{L},/' -]){0,60}?";

/** Denials: the verb of selling under a negation, with data or its pronoun as object or none. */
const denials: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:do|does|did|will|would|shall|have|has)(?: not|n't)|won't|can't|cannot|never|neither|nor|not)\\b${gap}\\b(?:sells?|sold|selling|rent(?:ed)?|trad(?:e|ed|ing)|moneti[sz]e)\\b`,
    'iu',
  ),
  /\b(?:is|are) (?:never|not) (?:\w+ ){0,3}?(?:sold|for sale)\b/iu,
  /\bno (?:selling|sale|sales)\b(?: of)? /iu,
  /\b(?:none|nothing)\b[^.;]{0,40}\b(?:is|are|gets?|will be) (?:\w+ )?sold\b/iu,
  /\bsell\b[^.;]{0,60}\bto (?:no ?one|nobody)\b/iu,
  /\bwe sell (?:nothing|none|no (?:personal )?(?:data|information))\b/iu,
  /\bwithout (?:ever )?selling\b/iu,
  /\b(?:sale of|selling) (?:\w+ ){0,3}?(?:data|information|it|that|them)\b[^.;]{0,30}\b(?:is|was|does|has)(?:n't| not| never| no part)\b/iu,
  wordPattern(
    /\b(?:weiter)?verkauft (?:wird|werden) (?:nichts|keine)\b|\bverkauf\p{L}*\b[^.;]{0,60}\ban niemand\p{L}*|\b(?:stehen|steht) nicht zum verkauf\b|\b(?:ein|der|eine) (?:weiter)?(?:verkauf|veräußerung) (?:[^.;]{0,40} )?daten\b[^.;]{0,60}\b(?:nicht|nie|niemals|ausgeschlossen)\b|\b(?:kein(?:e|en)?) (?:verkauf|weiterverkauf)\b|\bverkauf(?:e|en|t)\b[^.]{0,80}\b(?:nicht|niemals|nie|keine)\b|\b(?:nicht|niemals|nie|keine)\b[^.]{0,60}\b(?:verkauf\p{L}*|verkaufen|verkauft|veräußer\p{L}*)\b/iu,
  ),
  wordPattern(
    /\b(?:ne|n')\s?\p{L}{0,12}\s?(?:\p{L}+ ){0,6}?(?:(?:re)?vend\p{L}*|vendues?|cédées?|commercialis\p{L}+)\b|\bvendons\b[^.]{0,20}\b(?:pas|jamais|aucun\p{L}*)\b|\b(?:pas|jamais) à vendre\b|\b(?:re)?vente d[^.;]{0,60}\bne\b|\baucune? (?:[\p{L}]+,? ){0,3}(?:(?:ou|ni|et) )?(?:re)?vente\b|\bni (?:re)?vend\p{L}+\b|\bjamais (?:\p{L}+ ){0,3}(?:vendues?|vendre)\b|\b(?:sont|seront) (?:ni|jamais) [^.]{0,30}vendu\p{L}*/iu,
  ),
  wordPattern(
    /\bno (?:está|están) (?:en|a la) venta\b|\b(?:no|nunca|jamás|tampoco)\b (?:\p{L}+ |\p{L}+mos, ){0,5}?(?:vend\p{L}+|comercializ\p{L}+)\b|\bsin vender\b|\bni (?:l[oa]s? |se )?vend\p{L}+\b/iu,
  ),
];

const affirmations: readonly RegExp[] = [
  /\bwe (?:may |do |also |will )?(?:sell|have sold)\b (?:\w+ ){0,4}?(?:data|information|it)\b/i,
  /\bwir verkaufen\b(?![^.]{0,80}\b(?:nicht|niemals|keine)\b)/i,
  /\bnous (?:pouvons vendre|vendons)\b(?![^.]{0,25}\b(?:pas|jamais|aucun))/i,
  /\b(?<!no )(?<!nunca )(?:vendemos|podemos vender) (?:sus|tus|los|sus) datos\b/i,
];

/** "Never in exchange for money" is selling in other words. */
const forMoney = wordPattern(
  /\b(?:not|n't|never|nicht|nie|niemals|keine|jamais|ne|no|nunca|jamás)\b[^.;]{0,80}\b(?:(?:in (?:exchange|return) )?for (?:money|payment|cash)|gegen (?:geld|entgelt|bezahlung)|contre (?:rémunération|de l'argent|paiement)|a cambio de (?:dinero|una remuneración|un pago|contraprestación))\b/iu,
);

/** A sentence of its own: "No selling.", "Verkauft wird nichts." */
const bareDenial = wordPattern(
  /^(?:no selling|no sales?|(?:kein )?verkauft? (?:wird|werden) nichts|kein verkauf|aucune vente|ninguna venta)\s?[.!]?$/iu,
);

const data = wordPattern(
  /\b(?:data|information|details|it|them|lists?|this|anything|nothing|addresses?|content|daten|informationen|fichiers?|listes?|elles|données|informations|datos|información|los|rien|nichts|nada)\b/iu,
);

const asksForSale = wordPattern(
  /\b(?:do|does|will|are|is|did)\b[^?]{0,60}\b(?:sell|sold|selling)\b|\bverkauf\p{L}*|\b(?:re)?vend\p{L}+\b/iu,
);

/** "We will never:" above a list, without its colon; '' above anything else. */
function announcement({ kind, leadIn, section }: Passage): string {
  if (kind !== 'item') return '';
  const lead = leadIn === '' ? (section.headings.at(-1) ?? '') : leadIn;
  return lead.trimEnd().endsWith(':') ? `${lead.trimEnd().slice(0, -1)} ` : '';
}

/** False where the text denies selling, true where it says so and denies it nowhere, null where it says nothing. */
export function readSale(document: ReadableDocument): boolean | null {
  let isAffirmed = false;
  for (const { question, answer } of answeredQuestions(document)) {
    if (!asksForSale.test(question) || !data.test(question)) continue;
    if (answer === 'no') return false;
    isAffirmed = true;
  }
  for (const { text, passage } of document.sentences) {
    // A right to opt out of sale says nothing about whether there is one.
    const context = `${text} ${passage.column} ${passage.kind === 'item' ? passage.leadIn : ''}`;
    if (bareDenial.test(text)) return false;
    const said = `${announcement(passage)}${text}`;
    if ((forMoney.test(text) || denials.some((pattern) => pattern.test(said))) && data.test(context)) return false;
    if (affirmations.some((pattern) => pattern.test(text)) && !/\b(?:if|unless|whether|right to)\b/i.test(text))
      isAffirmed = true;
  }
  return isAffirmed ? true : null;
}
