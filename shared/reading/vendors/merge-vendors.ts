// One vendor that the text names in several places becomes one draft.
import type { ReadVendor } from '../policy-reading.ts';
import type { VendorCandidate, VendorSource } from './candidate.ts';
import { baseName } from './read-vendor-tables.ts';

const rank: Readonly<Record<VendorSource, number>> = { table: 0, list: 1, prose: 2 };

export function mergeVendors(candidates: readonly VendorCandidate[]): ReadVendor[] {
  // What a table or list says is the fullest; places of one kind stay in the order of the text.
  const ordered = candidates.toSorted(
    (one, other) => rank[one.source] - rank[other.source] || one.span.start - other.span.start,
  );
  const kept: VendorCandidate[] = [];
  for (const candidate of ordered) {
    const place = kept.findIndex((other) => isSame(other, candidate));
    const other = kept[place];
    if (other === undefined) kept.push(candidate);
    else kept[place] = join(other, candidate);
  }
  return kept
    .filter((candidate) => !isBareParent(candidate, kept))
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

function isSame(one: VendorCandidate, other: VendorCandidate): boolean {
  if (one.named !== other.named) return false;
  const key = keyOf(one);
  const otherKey = keyOf(other);
  if (key === otherKey) return true;
  if (other.canonical !== null && one.source !== 'prose' && other.source === 'prose') {
    // "Google LLC — analytics (Google Analytics)" is Google Analytics; "Amazon Web Services (SES)" is one vendor.
    if (one.alsoCalled.includes(other.canonical) && (other.parent === one.canonical || one.parent === other.canonical))
      return true;
    return one.parent === other.canonical;
  }
  if (one.canonical !== null || other.canonical !== null) return false;
  return containsWords(key, otherKey) || containsWords(otherKey, key);
}

const keyOf = ({ canonical, name }: VendorCandidate): string => (canonical ?? baseName(name)).toLowerCase();

const containsWords = (long: string, short: string): boolean => short.length > 3 && ` ${long} `.includes(` ${short} `);

/** The earlier place leads; the later one fills what it left open. */
function join(first: VendorCandidate, second: VendorCandidate): VendorCandidate {
  return {
    ...first,
    canonical: first.canonical ?? second.canonical,
    parent: first.parent ?? second.parent,
    purpose: first.purpose ?? second.purpose,
    dataShared: first.dataShared ?? second.dataShared,
    countries: first.countries.length > 0 ? first.countries : second.countries,
  };
}

/** "Google" in running text, beside a product of Google that is named, says nothing more. */
const isBareParent = (candidate: VendorCandidate, all: readonly VendorCandidate[]): boolean =>
  candidate.source === 'prose' &&
  candidate.canonical !== null &&
  all.some((other) => other !== candidate && other.parent === candidate.canonical);
