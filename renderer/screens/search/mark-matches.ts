/** A piece of a text, and whether the search found it. */
export type MarkedPiece = { text: string; isMatch: boolean };

/**
 * Cuts a text where words begin with a word of the query, as the search itself matches: case and diacritics do not
 * count, and only beginnings of words do.
 */
export function markMatches(text: string, query: string): MarkedPiece[] {
  const wanted = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).toSorted((a, b) => b.length - a.length);
  const pieces: MarkedPiece[] = [];
  const push = (piece: string, isMatch: boolean): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else pieces.push({ text: piece, isMatch });
  };
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    const found = wanted.find((start) => fold(word).startsWith(start));
    push(text.slice(end, match.index), false);
    const length = found === undefined ? 0 : lengthOfFolded(word, found.length);
    push(word.slice(0, length), true);
    push(word.slice(length), false);
    end = match.index + word.length;
  }
  push(text.slice(end), false);
  return pieces;
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How many characters of `word` make up the first `count` folded ones. */
function lengthOfFolded(word: string, count: number): number {
  let folded = 0;
  let length = 0;
  for (const character of word) {
    const size = fold(character).length;
    if (folded >= count && size > 0) break;
    folded += size;
    length += character.length;
  }
  return length;
}
