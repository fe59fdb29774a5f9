// Vendor names in running text: where they stand and which vendors they may mean.
import type { VendorEntry } from './vendor-catalogue.ts';
import { idsOfName, vendorNames } from './vendor-names.ts';
import type { VendorNameIndex } from './vendor-names.ts';

/** A name in a text. `start` and `end` count UTF-16 units, as `slice` does. */
export type VendorMention = {
  readonly start: number;
  readonly end: number;
  /** As the text writes it. */
  readonly name: string;
  /** More than one where several vendors share the name. */
  readonly vendorIds: readonly string[];
};

export type MentionFinder = (text: string) => readonly VendorMention[];

/** What follows an ordinary word that is meant as a name at the beginning of a sentence. */
const companySigns =
  /^(?:,?\s+(?:Inc|LLC|Ltd|Limited|GmbH|SAS|S\.A|B\.V|Corp|PBC|AG)\b|['’]s\b|\s*\(|\s+(?:is|acts|provides|processes|stores|hosts|sends|receives|collects|may|will|uses)\b|\s*[|:–—]|\s*\t)/u;
/** What stands before an ordinary word that is meant as a name. */
const nameSigns =
  /(?:\b(?:by|via|with|using|use|uses|through|from|to|on|of|and|or|provider|vendor|processor|called|named)\s+|[(,|/:•*-]\s*)$/iu;

/**
 * A finder of the vendors' names, longest first. Names count in the case in which they are written (`Stripe`, not
 * `stripe`), except addresses. Ordinary words (`Render`, `Box`, `X`) count only where the place shows a name.
 */
export function createMentionFinder(entries: readonly VendorEntry[], index: VendorNameIndex): MentionFinder {
  const { groups, ordinaryWords } = vendorNames();
  const ordinary = new Set(ordinaryWords);
  const names = new Set<string>();
  const hosts = new Set<string>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases, ...entry.entities.map((entity) => entity.name)]) names.add(name);
    for (const domain of entry.domains) hosts.add(domain);
  }
  for (const group of groups) for (const name of [group.name, ...group.names]) names.add(name);
  const longestFirst = (items: Iterable<string>): string[] =>
    [...items].toSorted((first, second) => second.length - first.length || (first < second ? -1 : 1));
  const namePattern = new RegExp(
    `(?<![\\p{L}\\p{N}@.-])(?:${longestFirst(names).map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const hostPattern = new RegExp(
    `(?<![\\p{L}\\p{N}@-])(?:[a-z0-9-]+\\.)*(?:${longestFirst(hosts).map(patternOf).join('|')})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );

  return (text) => {
    const mentions: VendorMention[] = [];
    const take = (start: number, name: string): void => {
      const end = start + name.length;
      if (mentions.some((mention) => start < mention.end && mention.start < end)) return;
      const vendorIds = [...idsOfName(index, name)];
      if (vendorIds.length > 0) mentions.push({ start, end, name, vendorIds });
    };
    for (const match of text.matchAll(hostPattern)) take(match.index, match[0]);
    for (const match of text.matchAll(namePattern))
      if (!ordinary.has(match[0]) || isNameAt(text, match.index, match[0])) take(match.index, match[0]);
    return mentions.toSorted((first, second) => first.start - second.start);
  };
}

function isNameAt(text: string, start: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + name.length, start + name.length + 40);
  // One letter may be anything: an unknown quantity, a size, a mark in a form.
  if (name.length === 1) return /^\s*(?:\((?:formerly|Twitter)|Corp\b|\/\s*Twitter)/u.test(after);
  if (companySigns.test(after)) return true;
  // Mid-sentence a capital is a name; after a full stop or at the beginning it need not be.
  const isSentenceStart = /(?:^|[.!?]\s+|\n\s*)$/u.test(before);
  return isSentenceStart
    ? /^\s*(?:$|\n|,\s+(?:for|a|an|the)\b)/u.test(after)
    : nameSigns.test(before) || /\p{L}\s+$/u.test(before);
}

/** A name as a pattern: blanks of any kind, either apostrophe. */
function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/[’']/g, "[’']");
}
