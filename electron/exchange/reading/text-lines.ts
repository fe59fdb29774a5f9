// The lines of a text, each with its place and what it looks like.

export type Line = {
  /** Places in the source: of the line, of what stands behind the marks at its beginning, and of its end. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'blank' | 'rule' | 'heading' | 'item' | 'text' | 'fence' | 'table';
  /** Of a heading: 1 to 6. Of an item: how deep its list is. */
  readonly level: number;
  /** Whether the mark of the item is a number or letter. */
  readonly isNumbered: boolean;
};

const longestMarks = 60;

export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= source.length) {
    let end = start;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1;
    lines.push(describeLine(source, start, end));
    if (end >= source.length) break;
    start = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

const isLineEnd = (code: number): boolean =>
  code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;

const bullet = /^(\s*)(?:[-*+•‣◦▪▫●○■·–—]|\uF0B7)(?:\s+|(?=\p{Lu}[\p{L}\d .&]{1,40}:))/u;
const numbered = /^(\s*)(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|§\s?\d{1,3}\.?)\s+/;

function describeLine(source: string, start: number, end: number): Line {
  // Marks stand at the beginning; a huge line is not looked at as a whole.
  const head = source.slice(start, Math.min(end, start + longestMarks));
  const quote = /^\s*(?:>\s?)+/.exec(head)?.[0].length ?? 0;
  const text = source.slice(start + quote, end);
  const at = start + quote;
  const rest = head.slice(quote);
  const line = (kind: Line['kind'], skip = 0, level = 0, isNumbered = false): Line => ({
    start,
    content: Math.min(at + skip, end),
    end,
    text,
    kind,
    level,
    isNumbered,
  });
  if (/^\s*$/.test(rest) && text.trim() === '') return line('blank');
  if (/^\s{0,3}(?:```|~~~)/.test(rest)) return line('fence');
  if (/^\s{0,3}([-*_=])\s?(?:\1\s?){2,}$/.test(text.length < 200 ? text.trimEnd() : '')) return line('rule');
  const hashes = /^\s{0,3}(#{1,6})(?:\s+|(?=\p{L}))/u.exec(rest);
  if (hashes?.[1] !== undefined) return line('heading', hashes[0].length, hashes[1].length);
  if (/^\s*\|/.test(rest)) return line('table');
  const mark = bullet.exec(rest);
  if (mark !== null) return line('item', mark[0].length, depthOf(mark[1] ?? ''));
  const number = numbered.exec(rest);
  if (number !== null) return line('item', number[0].length, depthOf(number[1] ?? ''), true);
  return line('text', /^\s*/.exec(rest)?.[0].length ?? 0);
}

const depthOf = (indent: string): number => Math.min(20, 1 + Math.floor(indent.replaceAll('\t', '    ').length / 2));
