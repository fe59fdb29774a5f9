export type TextPart = { start: number; text: string; isMatch: boolean };

/**
 * Cuts a text where words of it begin with one of the typed words, so that those letters can be marked. Case does not
 * count. The parts joined are the text.
 */
export function splitMatches(text: string, query: string): readonly TextPart[] {
  const words = query
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return text === '' ? [] : [{ start: 0, text, isMatch: false }];
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'giu'))) {
    if (match.index > end) parts.push({ start: end, text: text.slice(end, match.index), isMatch: false });
    parts.push({ start: match.index, text: match[0], isMatch: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ start: end, text: text.slice(end), isMatch: false });
  return parts;
}
