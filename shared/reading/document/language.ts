// Which language a text is in, by its commonest small words.
import type { Block } from './blocks.ts';

export const readingLanguages = ['en', 'de', 'fr', 'es'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

const smallWords: Readonly<Record<ReadingLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to we you your is are for with or that this our by not be from will may on as have when any'.split(' '),
  ),
  de: new Set(
    'die der und das wir sie ihre ist werden für mit oder den von zu im nicht ein eine auf auch wenn sind wird bei nach'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les des vous nous vos et est pour dans votre que par sur sont une ou avec aux pas ces notre du au données être cette'.split(
      ' ',
    ),
  ),
  es: new Set(
    'los las usted tus sus para que con por una del nuestro datos es son como se puede el no al más sobre cuando nuestra su'.split(
      ' ',
    ),
  ),
};

const wordsLookedAt = 4000;
const fewestWords = 8;

/** The language most of the text is in, or null where it is none of ours or too short to tell. */
export function detectLanguage(blocks: readonly Block[]): ReadingLanguage | null {
  const counts: Record<ReadingLanguage, number> = { en: 0, de: 0, fr: 0, es: 0 };
  let seen = 0;
  for (const text of textsOf(blocks)) {
    for (const word of text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      seen += 1;
      for (const language of readingLanguages) if (smallWords[language].has(word)) counts[language] += 1;
    }
    if (seen > wordsLookedAt) break;
  }
  let best: ReadingLanguage = 'en';
  for (const language of readingLanguages) if (counts[language] > counts[best]) best = language;
  return counts[best] >= fewestWords && counts[best] >= seen * 0.04 ? best : null;
}

function* textsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield cell.text;
    } else yield block.text.text;
  }
}
