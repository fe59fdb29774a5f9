// Every place of a text that a pattern matches.

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order, as `String.matchAll` gives them. That one makes a copy of the pattern
 * for each text, which for our long patterns takes ten times as long as to search a sentence.
 * @throws RangeError for a pattern without the flag `g`, which would match its first place for ever.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`The pattern ${pattern.source} is not global.`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}
