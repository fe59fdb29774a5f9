// Items of data in a list: "name, e-mail address and, if you wish, a telephone number".
import { allMatches } from '../text/all-matches.ts';
import type { Range } from '../text/mapped-text.ts';
import { findDurations } from '../text/durations.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { dataNouns, noElement, plainElement } from './data-words.ts';

const joint =
  /[,;•]\s(?:(?:and|or|und|oder|sowie|et|ou|y|e|o|including|insbesondere|notamment)\s)?|\s\/\s|\s\+\s|\s(?:and|und|sowie|et|y)\s/giu;

const opening = wordPattern(
  /^(?:(?:and\/or|plus|any|certain|some|ggf\.|such as|e\.g\.,?|for example,?|like|including|namely|z\. ?B\.|etwa|insbesondere|par exemple|tel(?:le)?s? que|notamment|como|por ejemplo|incluid[oa]s?|your|the|their|an?|ihre?n?|deine?n?|die|der|das|den|eine?n?|vos|votre|les|la|le|un|une|tus?|sus?|el|los|las|una|its)\s|l'|d')+/iu,
);

/** "technical information such as IP addresses": what follows is what the words before are. */
export const exampleWords = wordPattern(
  /\b(?:such as|including|like|wie|etwa|z\. ?B\.|darunter|tel(?:le)?s? que|comme|notamment|como|por ejemplo|incluid[oa]s?)\s/iu,
);

const longest = 60;
const mostWords = 7;

/** Whether words name an item of data. What stands in brackets says something about it. */
export function isElement(words: string): boolean {
  const bare = words.replaceAll(/\s*\([^()]*\)/g, '');
  return (
    bare.length >= 2 &&
    bare.length <= longest &&
    bare.split(/\s+/).length <= mostWords &&
    /^[\p{L}\d]/u.test(bare) &&
    !/: |[()]/.test(bare) &&
    /\p{L}{2}/u.test(bare) &&
    !noElement.test(bare) &&
    !plainElement.test(bare) &&
    !startsAside.test(bare) &&
    !participleAlone.test(bare) &&
    findDurations(words).length === 0
  );
}

/** "usage data (pages, clicks, devices)": a bracket that lists or tells a story is no part of the name before it. */
const longBracket = /\s*\((?:[^()]{33,}|[^()]*[,;][^()]*)\)$/;

/** "a salted, hashed password": the first of two words for one item, and no item. */
const participleAlone = /^\p{Ll}+[^aeiou\s]ed$/u;

/** What begins with such a word says how, when or why. */
const startsAside = wordPattern(
  /^(?:required for|used (?:to|for)|needed for|in|on|by|with|for|from|within|after|under|via|as|at|depending|en|por|con|tras|durante|según|bis|nach|auf|bei|mit|von|aus|im|dans|avec|sur|à|lors|par)\s/iu,
);

/**
 * Items in a stretch of text, as ranges of it; null where one part of it is no item, so that the whole may be something else.
 * Brackets belong to their item: "password (hashed)".
 */
export function splitElements(text: string, range: Range): Range[] | null {
  const { found, isWhole } = search(text, range);
  return isWhole ? found : null;
}

/** Those parts of a list that are items of data. */
export const findElements = (text: string, range: Range): Range[] => search(text, range).found;

function search(text: string, { start, end }: Range): { found: Range[]; isWhole: boolean } {
  const found: Range[] = [];
  const whole = text.slice(start, end);
  const masked = whole.replaceAll(/\([^()]*\)/g, (bracket) => 'x'.repeat(bracket.length));
  let from = 0;
  let isWhole = true;
  const push = (to: number): void => {
    const piece = whole.slice(from, to);
    // In brackets it is an example of the item, not of what follows.
    const example = exampleWords.exec(masked.slice(from, to));
    const lead = example === null ? (/^\s*/.exec(piece)?.[0].length ?? 0) : example.index + example[0].length;
    const skipped = lead + (opening.exec(piece.slice(lead))?.[0].length ?? 0);
    const words = piece
      .slice(skipped)
      .replace(/[\s.,;:]+$/, '')
      .replace(longBracket, '')
      .replace(/\s*\(([^()]*)\)$/, (bracket, inside: string) =>
        noElement.test(inside) || /[–—]/.test(inside) ? '' : bracket,
      );
    if (words === '' || plainElement.test(words) || condition.test(`${words} `)) return;
    if (isElement(words)) found.push({ start: start + from + skipped, end: start + from + skipped + words.length });
    else isWhole = false;
  };
  for (const match of allMatches(masked, joint)) {
    // "date and time", "sort code and account number": joined words of one item stay together where a side has but one word.
    if (/^\s(?:and|und|et|y)\s$/iu.test(match[0]) && !isList(masked, match.index, from)) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(whole.length);
  return { found, isWhole };
}

/** "your name, where you gave it, and ...": no item, and no reason to doubt the others. */
const condition = wordPattern(
  /^(?:if|where|when|soweit|sofern|falls|wenn|ggf\.?|gegebenenfalls|le cas échéant|si|en su caso|(?:additional|further|other) (?:information|data|details|content)|(?:für|aus|in|mit|von|an|über|bei) (?:welche\p{L}*|de[mnr]|denen))\s/iu,
);

/** An "and" without commas around joins the words of one item; behind a comma it ends a list. */
const isList = (masked: string, at: number, from: number): boolean =>
  !masked.slice(from, at).endsWith('-') &&
  (isPair(masked, at, from) ||
    (from > 0 &&
      !/[,;]/.test(masked.slice(at)) &&
      masked.slice(from, at).split(' ').length <= mostWords &&
      !/^(?:(?:the|die|das|la|le|el) )?(?:date|time|datum|uhrzeit|fecha|sort)/i.test(masked.slice(from))));

/** "a nickname and an account number", "e-mail address and phone number": two items, each with a noun of its own. */
function isPair(masked: string, at: number, from: number): boolean {
  if (/^\s(?:and an?|und (?:eine?n?|das|die|der|den|ggf\.)|et une?|y una?)\s/iu.test(masked.slice(at, at + 14)))
    return true;
  const left = masked
    .slice(from, at)
    .trim()
    .replace(/^(?:the|die|das|la|le|el)\s/iu, '');
  const right = (/^[^,;]*/.exec(masked.slice(at + 1))?.[0] ?? '').replace(/^\p{L}+\s/u, '').trim();
  if (
    /^(?:date|time|datum|uhrzeit|fecha|hora|heure|sort|vor|first)/i.test(left) ||
    `${left} ${right}`.split(' ').length > mostWords
  )
    return false;
  // "billing and payment data", "e-mail and postal address": the last noun is that of both.
  const isShared =
    /^(?:apellidos?|prénoms?|surname|last name)/iu.test(right) ||
    (!left.includes(' ') && right.includes(' ') && !wholeName.test(left));
  return !isShared && dataNouns.test(left) && dataNouns.test(right);
}

const wholeName = wordPattern(
  /^(?:names?|passwords?|photos?|messages?|\p{L}*namen?|passwort|noms?|nombres?|contraseña)$/iu,
);
