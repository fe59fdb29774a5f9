// Vendors whose software or fonts run on the organisation's own machines, so that nothing goes to them.
import type { ReadableDocument } from '../document/passages.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { VendorContext } from './candidate.ts';

const locally = wordPattern(
  /\b(?:lokal\p{L}* (?:installiert|gehostet|eingebunden|gespeichert|hosting)|(?:self-|locally )hosted|hosted locally|(?:served|loaded) (?:locally|from our own)|(?:installée?s?|hébergée?s?) localement|alojad\p{L}+ localmente)\b/iu,
);

/** Usual names of vendors that the text says to be used that way, wherever else it mentions them. */
export function namesUsedLocally({ passages }: ReadableDocument, { names }: VendorContext): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ kind, text: { text } }) => {
      if (kind === 'cell' || text.length > 2000) return [];
      const match = locally.exec(text);
      if (match === null) return [];
      const before = names.find(text.slice(0, match.index)).filter(({ end }) => match.index - end <= 30);
      return before.slice(-1).map(({ canonical }) => canonical);
    }),
  );
}
