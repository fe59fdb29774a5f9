// Finds known vendor names in text. The reader takes names through this, so that the catalogue can be read beside our own list.
import { allMatches } from '../text/all-matches.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { Range } from '../text/mapped-text.ts';
import { knownNames } from './known-names.ts';
import type { KnownName, KnownVendor } from './known-names.ts';

export type FoundName = Range & KnownVendor & { readonly isCommonWord: boolean };

/** A name from elsewhere, such as the reference catalogue. */
export type FurtherName = { readonly name: string; readonly canonical: string };

export type NameFinder = {
  /** Names in a text, in order, without overlaps: of overlapping ones the longest. */
  readonly find: (text: string) => readonly FoundName[];
  /** The vendor whose name the whole text is, legal form left aside. */
  readonly match: (text: string) => KnownVendor | null;
};

const legalForm =
  /[,\s]+(?:inc(?:orporated)?|corp(?:oration)?|ltd|limited|llc|l\.l\.c|l\.?l\.?p|plc|pbc|co|company|gmbh(?: & co\.? kg(?:aa)?)?|(?:se|ag) & co\.? kg(?:aa)?|ag|kg|eg|ug(?: \(haftungsbeschränkt\))?|se|e\.?\s?k|e\.?\s?v|b\.?v|n\.?v|s\.?a\.?s?|s\.?a\.?r\.?l|sarl|s\.?l\.?[up]?|s\.c|s\.coop|l\.?p|oü|uab|sia|sàrl|k\.k|kgaa|mbh|e\.u|oyj|pvt\.?(?: ltd)?|s\.?r\.?l|s\.?p\.?a|oy|ab|as|aps|a\/s|pty(?: ltd)?|pte(?: ltd)?|s\.?r\.?o|kft|sp\.? z o\.?o|d\.o\.o|emea)\.?$/i;

/** A company's name without its legal form: "Stripe, Inc." is "Stripe". */
export function withoutLegalForm(name: string): string {
  let plain = name.trim();
  for (let round = 0; round < 3; round += 1) {
    const shorter = plain.replace(legalForm, '').trim();
    if (shorter === plain || shorter === '') break;
    plain = shorter;
  }
  return plain.replace(/,$/, '');
}

export const hasLegalForm = (name: string): boolean => legalForm.test(name.trim());

export function createNameFinder(further: readonly FurtherName[] = []): NameFinder {
  const byName = new Map<string, KnownName>();
  for (const known of knownNames) if (!byName.has(known.name)) byName.set(known.name, known);
  for (const { name, canonical } of further) {
    const key = name.trim().toLowerCase();
    // A catalogue's single short words are too common to be found by themselves.
    if (key.length < 4 || byName.has(key)) continue;
    const own = byName.get(canonical.toLowerCase());
    byName.set(key, {
      name: key,
      canonical: own?.canonical ?? canonical,
      parent: own?.parent ?? null,
      isCommonWord: false,
    });
  }
  // Names by their first word: one look-up a word, and only a few candidates to compare.
  const byFirstWord = new Map<string, KnownName[]>();
  for (const known of byName.values()) {
    const first = firstWord(known.name);
    const list = byFirstWord.get(first);
    if (list === undefined) byFirstWord.set(first, [known]);
    else list.push(known);
  }
  for (const list of byFirstWord.values()) list.sort((one, other) => other.name.length - one.name.length);

  const search = (text: string): readonly FoundName[] => {
    const lower = lowerCase(text);
    const found: FoundName[] = [];
    let free = 0;
    for (const word of allMatches(lower, /[\p{L}\d]+/gu)) {
      if (word.index < free) continue;
      const known = byFirstWord.get(word[0])?.find(({ name }) => standsAt(lower, name, word.index));
      if (known === undefined) continue;
      const end = word.index + known.name.length;
      // Written small, a name is a word: "render", "segment"; addresses and names that are written small stay.
      const written = text.slice(word.index, end);
      if (written === known.name && !/[.\d]/.test(written) && !smallNames.has(written)) continue;
      if (isInsideAddress(text, word.index, end)) continue;
      found.push({
        start: word.index,
        end,
        canonical: known.canonical,
        parent: known.parent,
        isCommonWord: known.isCommonWord,
      });
      free = end;
    }
    return found;
  };
  // What a sentence names is asked for again at each of its vendors, and between that for their names.
  const searchSentence = rememberLast(search);
  const find = (text: string): readonly FoundName[] =>
    text.length < longestName ? search(text) : searchSentence(text);

  const match = (text: string): KnownVendor | null => {
    const plain = lowerCase(withoutLegalForm(text));
    return byName.get(plain) ?? byName.get(lowerCase(text.trim())) ?? null;
  };
  return { find, match };
}

/** Longer texts are sentences. */
const longestName = 80;

/** Lower case of the same length, letter by letter, so that places stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) =>
    character.toLowerCase().length === character.length ? character.toLowerCase() : character,
  ).join('');
}

const smallNames = new Set([
  'reCAPTCHA',
  'hcaptcha',
  'netcup',
  'rapidmail',
  'lexoffice',
  'iubenda',
  'jsdelivr',
  'cdnjs',
  'unpkg',
  'n8n',
  'iCloud',
]);

const firstWord = (name: string): string => /[\p{L}\d]+/u.exec(name)?.[0] ?? name;

function standsAt(text: string, name: string, at: number): boolean {
  if (!text.startsWith(name, at)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + name.length);
  return (
    !/[\p{L}\d_@]/u.test(before) &&
    !/[\p{L}\d_@]/u.test(after) &&
    !(before === '.' && /[\p{L}\d]/u.test(text.charAt(at - 2)))
  );
}

/** Names inside web and mail addresses are part of the address: policies.google.com, stripe.com/privacy. */
function isInsideAddress(text: string, start: number, end: number): boolean {
  if (/^[./@:-][\p{L}\d]|^\//u.test(text.slice(end, end + 2)) && !text.slice(start, end).includes('.')) {
    return /^(?:\.(?:com|io|net|org|co|dev|ai|app|de|eu|fr|es|html)\b|\/\S*\.|@|:\/\/)/i.test(
      text.slice(end, end + 10),
    );
  }
  return /(?:https?:\/\/\S*|www\.\S*|\S@\S*|\S[./]\S*\/)$/.test(text.slice(Math.max(0, start - 60), start));
}
