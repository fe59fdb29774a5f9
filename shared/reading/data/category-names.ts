// Names of categories of data, and whether items name data.
import type { Range } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { dataNouns, noElement, plainElement } from './data-words.ts';

/** A label that can be the name of a category: a few words with a noun of data, or the whole label of an item of data. */
export const isCategoryName = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= 60 &&
  words.split(' ').length <= 7 &&
  !noElement.test(words) &&
  !plainElement.test(words) &&
  !otherLabel.test(words) &&
  !/^(?:about|what|right|cookies?$)/i.test(words);

/** Labels that say something about the data, or about something else. */
const otherLabel = wordPattern(
  /\b(?:purposes?|legal|lawful|bas[ie]s|retention|how long|recipients?|why|where|source|note|important|example|api|your choices|zwecke?|rechtsgrundlage\p{L}*|speicherdauer|empfänger\p{L}*|hinweis|quelle|finalités?|base|durée|destinataires?|finalidad|plazo|destinatarios|origen|questions?|caractère|obligatoires?|mandatory|pflichtfelder?|obligatori\p{L}+|consent|provided by you|collected automatically)\b/iu,
);

/** The noun at the end of a category's name; "data collection" names none. */
export const categoryNoun = wordPattern(
  /\b(?:data|information|details|\p{L}*daten|angaben|records)$|^(?:données|informations|datos|información)\s(?!collect|trait|recog|recab)/iu,
);

/** Whether two of three items have a word of data in them. */
export const areData = (text: string, elements: readonly Range[]): boolean =>
  elements.filter(({ start, end }) => dataNouns.test(text.slice(start, end))).length * 3 >= elements.length * 2;
