// How lawyers of a language cite an article of the GDPR. Citations of other laws stay as they are.
import type { RecordLanguage } from '../../../domain/record-languages.ts';

type Citation = {
  readonly article: (number: string, paragraph: string | undefined, point: string | undefined) => string;
  readonly secondSubparagraph: string;
};

function joinParts(parts: readonly (string | false | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

const citations: Readonly<Record<Exclude<RecordLanguage, 'en'>, Citation>> = {
  fr: {
    article: (number, paragraph, point) =>
      joinParts([`art. ${number}`, paragraph && `par. ${paragraph}`, point && `point ${point}`], ', '),
    secondSubparagraph: 'second alinéa',
  },
  de: {
    article: (number, paragraph, point) =>
      joinParts([`Art. ${number}`, paragraph && `Abs. ${paragraph}`, point && `lit. ${point}`], ' '),
    secondSubparagraph: 'Unterabs. 2',
  },
  es: {
    article: (number, paragraph, point) => joinParts([`art. ${number}`, paragraph, point], '.'),
    secondSubparagraph: 'párrafo segundo',
  },
  nl: {
    article: (number, paragraph, point) =>
      joinParts([`art. ${number}`, paragraph && `lid ${paragraph}`, point && `onder ${point}`], ' '),
    secondSubparagraph: 'tweede alinea',
  },
  nb: {
    article: (number, paragraph, point) =>
      joinParts([`art. ${number}`, paragraph && `nr. ${paragraph}`, point && `bokstav ${point}`], ' '),
    secondSubparagraph: 'annet ledd',
  },
  it: {
    article: (number, paragraph, point) =>
      joinParts([`art. ${number}`, paragraph && `par. ${paragraph}`, point && `lett. ${point}`], ', '),
    secondSubparagraph: 'secondo comma',
  },
};

/** `Art. 6(1)(f)` as it is cited in a language: `Art. 6 Abs. 1 lit. f`. */
export function citeArticle(article: string, language: RecordLanguage): string {
  const match = /^Art\. (\d+)(?:\((\d+)\))?(?:\(([a-z]+)\))?( second subparagraph)?$/.exec(article);
  const [, number, paragraph, point, subparagraph] = match ?? [];
  if (language === 'en' || number === undefined) return article;
  const citation = citations[language];
  const cited = citation.article(number, paragraph, point);
  return subparagraph === undefined ? cited : `${cited}, ${citation.secondSubparagraph}`;
}
