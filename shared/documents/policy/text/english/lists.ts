import { concatWords, plainText } from '../inline.ts';
import type { Inline, Words } from '../inline.ts';

/**
 * Joins items as in running English, without a comma before the last: `a, b and c`. An item that comes twice is said once.
 * Where an item next to the last has an “and” of its own, the comma keeps them apart: `a and b, and c`;
 * where an item has a comma of its own, semicolons do: `a, b; c; and d`. Words in brackets do not count.
 */
export function joinList(all: readonly Words[], conjunction: 'and' | 'or' = 'and'): Inline {
  const items = [...new Map(all.map((item) => [plainText(item), item])).values()];
  const texts = items.map((item) => plainText(item).replaceAll(/\([^()]*\)/gu, ''));
  const isNested = items.length > 1 && texts.some((text) => text.includes(', '));
  const isAmbiguous = texts.slice(-2).some((text) => /\b(?:and|or)\b/u.test(text));
  const between = isNested ? '; ' : ', ';
  const beforeLast = isNested ? `; ${conjunction} ` : isAmbiguous ? `, ${conjunction} ` : ` ${conjunction} `;
  return concatWords(
    items.flatMap((item, position) => {
      if (position === 0) return [item];
      return [position === items.length - 1 ? beforeLast : between, item];
    }),
  );
}
