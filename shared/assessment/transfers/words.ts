// Lists and beginnings of the sentences of an assessment.
import { countryInWords } from '../../domain/country-words.ts';

/** `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Countries as they stand in a sentence: `the United States and India`. */
export function countriesInWords(codes: readonly string[]): string {
  return listInWords(codes.map(countryInWords));
}

export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The earlier of two days; null is no day. */
export function earlierDay(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}
