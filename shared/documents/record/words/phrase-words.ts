// What every language has to say beside codes and headings. `{...}` stands for a value.
import type { GapPhrases } from '../../../domain/gap-phrases.ts';
import type { englishPhrases } from './english/phrases.ts';

type Phrases = typeof englishPhrases;

export type PhraseWords = {
  readonly [Section in Exclude<keyof Phrases, 'gaps'>]: { readonly [Key in keyof Phrases[Section]]: string };
} & { readonly gaps: GapPhrases };
