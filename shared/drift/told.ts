// A second look at the text for what the register says, so that a form which the reader does not know is no difference.
import { isSamePeriod } from '../domain/periods.ts';
import { findDurations, formatDuration } from '../reading/text/durations.ts';
import { likeness } from './same-words.ts';

const denial = /\b(?:not|never|no|don't|without|nicht|kein\p{L}*|pas|aucun\p{L}*|sin|nunca)\b/iu;

/** The text's sentences, lines and cells, without markup. */
export function piecesOf(text: string): string[] {
  return text
    .slice(0, 2_000_000)
    .replaceAll(/<[^<>]*>/g, '\n')
    .split(/(?<=[.!?])\s+|\n|\|/)
    .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
}

/** Whether one of the names stands in the text as whole words, outside a denial. */
export function isSaid(text: string, names: readonly string[]): boolean {
  const wanted = names.filter((name) => name.length > 2);
  if (wanted.length === 0) return false;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${wanted.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`,
    'iu',
  );
  return pattern.test(text) && piecesOf(text).some((piece) => pattern.test(piece) && !denial.test(piece));
}

const keeping =
  /\b(?:keep|kept|retain\w*|retention|stor(?:e|ed|age)|delet\w+|persist|held|expir\w+|recycled|remov\w+)\b/i;

/** Whether a sentence speaks of keeping these data, with that length where there is one. */
export function isKeepingSaid(text: string, subject: string, period: string | null): boolean {
  return piecesOf(text).some((piece) => {
    if (likeness(piece, subject) <= 0.5) return false;
    if (period === null) return keeping.test(piece);
    return findDurations(piece).some(
      ({ low, high, unit }) =>
        isSamePeriod(formatDuration(high, unit), period) || isSamePeriod(formatDuration(low, unit), period),
    );
  });
}
