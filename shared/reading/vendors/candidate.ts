// A vendor as one place of the text names it, before places are merged.
import type { ReadingLanguage } from '../document/language.ts';
import type { Passage } from '../document/passages.ts';
import type { Confidence } from '../policy-reading.ts';
import type { Range, Span } from '../text/mapped-text.ts';
import type { NameFinder } from './name-finder.ts';

export type VendorSource = 'table' | 'list' | 'prose';

export type VendorCandidate = {
  readonly name: string;
  readonly canonical: string | null;
  readonly parent: string | null;
  readonly named: boolean;
  readonly purpose: string | null;
  readonly dataShared: string | null;
  readonly countries: readonly string[];
  readonly span: Span;
  readonly source: VendorSource;
  readonly confidence: Confidence;
  /** Other names that stand for the same vendor in the same place: "Google LLC ... (Google Analytics)". */
  readonly alsoCalled: readonly string[];
};

/** What every reader of vendors needs. */
export type VendorContext = {
  readonly names: NameFinder;
  readonly ownNames: readonly string[];
  readonly language: ReadingLanguage | null;
};

/** Cuts a range to its text, without space around. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export const spanIn = (passage: Passage, { start, end }: Range): Span => passage.text.spanOf(start, end);
