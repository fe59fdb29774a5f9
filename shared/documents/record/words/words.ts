// The one list of what a record can say by itself, by language. Texts that users typed stay as typed.
import type { RecordLanguage } from '../../../domain/record-languages.ts';
import type { CodeWords } from './code-words.ts';
import { englishCodes } from './english/codes.ts';
import { englishPhrases } from './english/phrases.ts';
import { englishSheets } from './english/sheets.ts';
import { frenchCodes } from './french/codes.ts';
import { frenchPhrases } from './french/phrases.ts';
import { frenchSheets } from './french/sheets.ts';
import { germanCodes } from './german/codes.ts';
import { germanPhrases } from './german/phrases.ts';
import { germanSheets } from './german/sheets.ts';
import { spanishCodes } from './spanish/codes.ts';
import { spanishPhrases } from './spanish/phrases.ts';
import { spanishSheets } from './spanish/sheets.ts';
import { dutchCodes } from './dutch/codes.ts';
import { dutchPhrases } from './dutch/phrases.ts';
import { dutchSheets } from './dutch/sheets.ts';
import { norwegianCodes } from './norwegian/codes.ts';
import { norwegianPhrases } from './norwegian/phrases.ts';
import { norwegianSheets } from './norwegian/sheets.ts';
import { italianCodes } from './italian/codes.ts';
import { italianPhrases } from './italian/phrases.ts';
import { italianSheets } from './italian/sheets.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { SheetWords } from './sheet-words.ts';

export type RecordWords = PhraseWords & {
  readonly language: RecordLanguage;
  readonly codes: CodeWords;
  readonly sheets: SheetWords;
};

const catalogues: Readonly<Record<RecordLanguage, Omit<RecordWords, 'language'>>> = {
  en: { ...englishPhrases, codes: englishCodes, sheets: englishSheets },
  fr: { ...frenchPhrases, codes: frenchCodes, sheets: frenchSheets },
  de: { ...germanPhrases, codes: germanCodes, sheets: germanSheets },
  es: { ...spanishPhrases, codes: spanishCodes, sheets: spanishSheets },
  nl: { ...dutchPhrases, codes: dutchCodes, sheets: dutchSheets },
  nb: { ...norwegianPhrases, codes: norwegianCodes, sheets: norwegianSheets },
  it: { ...italianPhrases, codes: italianCodes, sheets: italianSheets },
};

export function wordsOf(language: RecordLanguage): RecordWords {
  return { ...catalogues[language], language };
}
