/**
 * Words as they stand within a sentence: a small first letter, unless the word is a name or an abbreviation. German writes its
 * nouns large anywhere.
 * @param language Of the text; null where it was not told.
 */
export const lowerFirst = (text: string, language: string | null): string =>
  language !== 'de' && /^\p{Lu}\p{Ll}+(?:[\s,/'’-]|$)/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
