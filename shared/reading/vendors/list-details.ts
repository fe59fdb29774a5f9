// What an item of a list says of a vendor around its name: what it is for, and where it is.
import type { Passage } from '../document/passages.ts';
import { countryCodes } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { baseName } from './read-vendor-tables.ts';

export function describeItem(
  passage: Passage,
  range: Range,
  rest: Range,
  { names }: VendorContext,
  kind?: string,
): VendorCandidate {
  const { text } = passage.text;
  const name = text.slice(range.start, range.end);
  const known = names.match(baseName(name)) ?? names.find(name)[0] ?? null;
  const description = text.slice(rest.start, rest.end);
  return {
    name,
    canonical: known?.canonical ?? null,
    parent: known?.parent ?? null,
    named: true,
    purpose: kind?.replaceAll(flags, '').trim() ?? purposeIn(description),
    dataShared: null,
    countries: placesOf(description.slice(0, 300).replaceAll(ofName, ' '), kind ?? ''),
    span: spanIn(passage, range),
    source: 'list',
    confidence: known === null ? 'medium' : 'high',
    alsoCalled: kind === undefined ? names.find(text).map(({ canonical }) => canonical) : [],
  };
}

/** "Muster Payments Europe": a place in a company's name. */
const ofName = /\p{Lu}\p{L}+ Europe(?!\p{L})/gu;

const flags = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

/** A place behind the name, else one that stands with the kind: "🇪🇺 Payments: Muster Pay". */
function placesOf(description: string, kind: string): string[] {
  const behind = countryCodes(description);
  return behind.length > 0 ? behind : countryCodes(kind);
}

/** The first sentence behind the name, without the brackets that follow the name. */
export function purposeIn(description: string): string | null {
  const plain = description.replace(/^[\s:–—,.-]*(?:\([^()]*\))?[\s:–—,.-]*/, '');
  const first = splitSentences(plain).at(0);
  const sentence = first === undefined ? '' : plain.slice(first.start, first.end).replace(/[.\s]+$/, '');
  if (sentence === '') return /^\s*\(([^()]{3,80})\)/.exec(description)?.[1] ?? null;
  return sentence.length > 240 ? sentence.slice(0, 240).replace(/\s\S*$/, '') : sentence;
}
