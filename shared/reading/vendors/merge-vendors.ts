// One vendor that the text names in several places becomes one draft.
import type { ReadVendor } from '../policy-reading.ts';
import type { VendorCandidate, VendorSource } from './candidate.ts';
import { joinAlike } from '../text/first-alike.ts';
import { baseName } from './read-vendor-tables.ts';

const rank: Readonly<Record<VendorSource, number>> = { table: 0, list: 1, prose: 2 };

export function mergeVendors(candidates: readonly VendorCandidate[]): ReadVendor[] {
  // What a table or list says is the fullest; places of one kind stay in the order of the text.
  const ordered = candidates.toSorted(
    (one, other) => rank[one.source] - rank[other.source] || one.span.start - other.span.start,
  );
  const kept = joinAlike(ordered.map(keyed), { keysOf, lookUp, isSame, join }).map(({ candidate }) => candidate);
  const parents = new Set(kept.map(({ parent }) => parent));
  return kept
    .filter((candidate) => !isBareParent(candidate, parents))
    .toSorted((one, other) => one.span.start - other.span.start)
    .map(({ name, canonical, named, purpose, dataShared, countries, span, confidence }) => ({
      name,
      canonical,
      named,
      purpose,
      dataShared,
      countries,
      span,
      confidence,
    }));
}

type Keyed = {
  readonly candidate: VendorCandidate;
  /** The usual name, or the name without its legal form. */
  readonly key: string;
};

const keyed = (candidate: VendorCandidate): Keyed => ({
  candidate,
  key: (candidate.canonical ?? baseName(candidate.name)).toLowerCase(),
});

function isSame(one: Keyed, other: Keyed): boolean {
  const { candidate: first, key } = one;
  const { candidate: second, key: otherKey } = other;
  if (first.named !== second.named) return false;
  if (key === otherKey) return true;
  if (second.canonical !== null && first.source !== 'prose' && second.source === 'prose') {
    // "Google LLC — analytics (Google Analytics)" is Google Analytics; "Amazon Web Services (SES)" is one vendor.
    if (
      first.canonical !== null &&
      first.alsoCalled.includes(second.canonical) &&
      (second.parent === first.canonical || first.parent === second.canonical)
    )
      return true;
    return first.parent === second.canonical;
  }
  if (first.canonical !== null || second.canonical !== null) return false;
  return containsWords(key, otherKey) || containsWords(otherKey, key);
}

const containsWords = (long: string, short: string): boolean => short.length > 3 && ` ${long} `.includes(` ${short} `);

/** Its own key, the runs of words in it, and what a known one is also called by. */
function keysOf({ candidate, key }: Keyed): string[] {
  const { canonical, parent, alsoCalled } = candidate;
  if (canonical === null && parent === null) return [whole(key), ...runsOfWords(key).map(within)];
  return [whole(key), ...[parent, ...alsoCalled].filter((name) => name !== null).map((name) => `known: ${name}`)];
}

/** A shorter name is found as a whole by a run of these words, a longer one by a run of its own. */
const lookUp = ({ candidate: { canonical }, key }: Keyed): string[] =>
  canonical === null ? [...runsOfWords(key).map(whole), within(key)] : [whole(key), `known: ${canonical}`];

const whole = (key: string): string => `is ${key}`;
const within = (words: string): string => `has ${words}`;

const mostWords = 12;

/** "north sea hosting": each run of its words. */
function runsOfWords(key: string): string[] {
  const words = key.split(' ').slice(0, mostWords);
  return words.flatMap((_word, start) =>
    words.slice(start).map((_last, length) => words.slice(start, start + length + 1).join(' ')),
  );
}

/** The earlier place leads; the later one fills what it left open. */
function join({ candidate: first, key }: Keyed, { candidate: second }: Keyed): Keyed {
  return {
    key,
    candidate: {
      ...first,
      canonical: first.canonical ?? second.canonical,
      parent: first.parent ?? second.parent,
      purpose: first.purpose ?? second.purpose,
      dataShared: first.dataShared ?? second.dataShared,
      countries: first.countries.length > 0 ? first.countries : second.countries,
    },
  };
}

/** "Google" in running text, beside a product of Google that is named, says nothing more. */
const isBareParent = ({ source, canonical }: VendorCandidate, parents: ReadonlySet<string | null>): boolean =>
  source === 'prose' && canonical !== null && parents.has(canonical);
