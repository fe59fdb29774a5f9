// Words in patterns, for the alphabet of our four languages.

const letters = 'A-Za-zÀ-ÖØ-öø-ɏ';
const character = `[${letters}0-9_]`;

/** Letters by class, as ranges: the regular expression engine needs many times longer for `\p{L}` with the flag `i`. */
const classes: Readonly<Record<string, string>> = {
  '\\p{L}': letters,
  '\\w': letters,
  '\\p{Lu}': 'A-ZÀ-ÖØ-ÞĀ-ſ',
  '\\p{Ll}': 'a-zß-öø-ÿĀ-ſ',
};

/**
 * The same pattern with `\b`, `\w`, `\p{L}`, `\p{Lu}` and `\p{Ll}` for Latin letters: JavaScript's own `\b` knows no ä, é or ñ.
 * `\w` stands for letters only.
 */
export function wordPattern(pattern: RegExp): RegExp {
  const { source } = pattern;
  const pieces: string[] = [];
  let isInClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const token = /^\\p\{\w+\}|^\\./.exec(source.slice(index, index + 8))?.[0] ?? source.charAt(index);
    if (token === '\\b' && !isInClass) pieces.push(boundaryAt(source, index));
    else if (classes[token] !== undefined) pieces.push(isInClass ? classes[token] : `[${classes[token]}]`);
    else pieces.push(token);
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    index += token.length - 1;
  }
  return new RegExp(pieces.join(''), pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`);
}

/** A boundary at a word's end, at its beginning, or, where the pattern does not tell, at either. */
function boundaryAt(source: string, at: number): string {
  const before = source.slice(0, at);
  const isBeforeWord = /^(?:\p{L}|\()/u.test(source.slice(at + 2));
  if (!isBeforeWord && /(?:\p{L}|[)*+\]]|\\p\{L\})$/u.test(before)) return `(?!${character})`;
  if (/(?:^|[|(:,; ]|\}|\]\*\?)$/u.test(before)) return `(?<!${character})`;
  return `(?:(?<!${character})(?=${character})|(?<=${character})(?!${character}))`;
}
