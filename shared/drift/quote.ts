// What a span of the input says, as people read it.
import type { Span } from '../reading/text/mapped-text.ts';
import type { Place } from './draft.ts';

const longestQuote = 600;
/** How far a sentence is followed beyond the words that were read. */
const reach = 400;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a span without markup, at most 600 characters. */
export function quoteOf(text: string, { start, end }: Span): string {
  return (
    text
      .slice(start, Math.min(end, start + 4 * longestQuote))
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
      .replaceAll(/!?\[([^\]\n]+)\]\([^()\s]*\)/g, '$1')
      .replaceAll(/\*\*|__|`/g, '')
      // Stars and hashes that mark words up stand at them; one between blanks is a sign of its own.
      .replaceAll(/(?<![\p{L}\d*])\*(?=[^\s*])|(?<=[^\s*_-])\*(?![\p{L}\d*])/gu, '')
      .replaceAll(/^#{1,6}\s+/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, longestQuote)
  );
}

export const placeAt = (text: string, span: Span): Place => ({ span, quote: quoteOf(text, span) });

/** The sentence, list item or table cell in which a span lies. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const opening = Math.max(
    ...[/[.!?]\s/g, /\n/g, /[>|]/g].map((pattern) => {
      const last = [...before.matchAll(pattern)].at(-1);
      return last === undefined ? -1 : last.index + last[0].length;
    }),
    0,
  );
  const isEnded = /[.!?]$/.test(text.slice(start, end).trimEnd());
  const closing = isEnded ? 0 : (/[.!?](?=\s|$|<)|\n|[<|]/.exec(after)?.index ?? after.length);
  const stop = /[.!?]/.test(after.charAt(closing)) && !isEnded ? closing + 1 : closing;
  return quoteOf(text, { start: start - before.length + opening, end: end + stop }).replace(
    /^(?:[-*•·]|\d+[.)])\s+/,
    '',
  );
}
