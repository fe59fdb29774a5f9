// Vendors that have a heading of their own, alone or beside what they are for, with what is said of them below it.
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { hasTopic } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { countryCodes, findCountries } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { isNoVendorMention } from './exclusions.ts';
import { hasLegalForm } from './name-finder.ts';
import { dataLabel, labelled, placeLabel, purposeLabel } from './read-labelled-vendors.ts';
import { baseName, isKindOfVendor, splitNames } from './read-vendor-tables.ts';
import { purposeIn } from './list-details.ts';
import { isPlatformOnly } from './read-vendor-prose.ts';
import { categoryWords, noVendor } from './vendor-words.ts';

/**
 * Vendors of headings in sections on sharing (`found`), and of other headings (`beside`): those only say more about a vendor that the
 * text names as one elsewhere.
 */
export function readVendorHeadings(
  document: ReadableDocument,
  context: VendorContext,
): { readonly found: VendorCandidate[]; readonly beside: VendorCandidate[] } {
  const headings = document.passages.flatMap((passage, index) =>
    passage.kind === 'heading' || isNameAlone(passage) ? [{ passage, index, parts: partsOf(passage, context) }] : [],
  );
  const lists = groupsOfVendors(headings);
  const found: VendorCandidate[] = [];
  const beside: VendorCandidate[] = [];
  for (const { passage, index, parts } of headings) {
    const isShared = hasTopic(passage, 'sharing');
    const isNamed = parts.names.length > 0;
    const unknown = isShared && !isNamed && lists.has(groupOf(passage)) ? unknownName(passage, context) : null;
    const { names, kind } = unknown ?? parts;
    const below = passagesBelow(document.passages, index).map(({ text }) => text.text);
    for (const range of names) {
      const candidate = describe(passage, range, kind, below, context);
      (isShared ? found : beside).push(candidate);
    }
  }
  return { found, beside };
}

/** A short paragraph in a section on sharing may be no more than a name. */
const isNameAlone = ({ kind, text: { text }, section }: Passage): boolean =>
  kind === 'paragraph' &&
  section.topics.has('sharing') &&
  text.length <= 50 &&
  /^\p{Lu}(?:[^.:!?\n]|\.(?=$|,|\)|\s\())*$/u.test(text) &&
  !/(?:^|\s)\p{Ll}{3,}/u.test(text);

type Parts = { readonly names: readonly Range[]; readonly kind: string | null };

const none: Parts = { names: [], kind: null };

/** Known vendors and companies of a heading: all of it, or one side of a dash, a bracket or a "by". */
function partsOf(passage: Passage, context: VendorContext): Parts {
  const heading = nameOf(passage);
  if (noVendor.test(heading.text) || heading.text.length > 120) return none;
  const kind = bracketOf(heading.text);
  // "Muster (payments)": the bracket says what for, and is no part of the name.
  const name = kind === null ? heading.text : heading.text.slice(0, -kind.length - 2).trimEnd();
  const whole = namesOf(name, context);
  if (whole.length > 0) return { names: whole.map((range) => moved(range, heading.start)), kind };
  for (const side of sidesOf(heading.text)) {
    const names = namesOf(heading.text.slice(side.start, side.end), context)
      .map((range) => moved(range, side.start))
      .filter(({ start, end }) => !isNoVendorMention(heading.text, start, end))
      .filter(({ start, end }) => isTellingKind(side.kind) || !isPlatform(heading.text.slice(start, end), context));
    if (names.length > 0)
      return {
        names: names.map((range) => moved(range, heading.start)),
        kind: hasLegalForm(side.kind) ? null : side.kind,
      };
  }
  return none;
}

const isTellingKind = (kind: string): boolean => categoryWords.test(kind);

const isPlatform = (name: string, { names }: VendorContext): boolean =>
  isPlatformOnly(names.match(baseName(name))?.canonical ?? '');

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** "Muster – payments", "Payments (Muster)", "Hosting by Muster": where the name may stand, and the rest. */
function sidesOf(text: string): { readonly start: number; readonly end: number; readonly kind: string }[] {
  const dash = /^(.{2,60}?)(\s[–—|-]\s|:\s)(.{2,60})$/u.exec(text);
  const [, left = '', joint = '', right = ''] = dash ?? bySomebody.exec(text) ?? [];
  const sides = [
    { start: 0, end: left.length, kind: right },
    { start: left.length + joint.length, end: text.length, kind: left },
  ];
  const bracket = /^(.{2,60}?)\s\(([^()]{2,60})\)$/u.exec(text);
  const [, kind = '', inside = ''] = bracket ?? [];
  const from = text.length - inside.length - 1;
  return [
    ...(left === '' ? [] : dash === null ? sides.slice(1) : sides),
    ...(bracket === null ? [] : [{ start: from, end: from + inside.length, kind }]),
  ];
}

const bySomebody = wordPattern(
  /^(\p{L}[\p{L}\s/,&-]{3,40}?)(\s(?:by|with|via|through|using|durch|mit|über|bei|von|par|avec|chez|por|con|mediante)\s)(.{2,60})$/u,
);

/** Names joined by commas, slashes and "and", each of them known or with a legal form; none where one is not. */
function namesOf(text: string, context: VendorContext): Range[] {
  const isName = (part: string): boolean =>
    (context.names.match(baseName(part)) !== null || hasLegalForm(part)) &&
    !isOwnName(baseName(part), context.ownNames) &&
    !isNoName(baseName(part));
  if (isName(text)) return [{ start: 0, end: text.length }];
  const parts = splitNames(text);
  return parts.length > 1 && parts.every(({ start, end }) => isName(text.slice(start, end))) ? parts : [];
}

const bracketOf = (text: string): string | null => {
  const kind = /\(([^()]{3,50})\)$/u.exec(text)?.[1] ?? null;
  return kind !== null && categoryWords.test(kind) ? kind : null;
};

const groupOf = ({ section }: Passage): string => section.headings.slice(0, -1).join('\n');

/** Sections with at least two headings below them that are "Name – kind" of vendors that are known. */
function groupsOfVendors(
  headings: readonly { readonly passage: Passage; readonly parts: Parts }[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { passage, parts } of headings) {
    if (parts.names.length === 0 || parts.kind === null) continue;
    counts.set(groupOf(passage), (counts.get(groupOf(passage)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([group]) => group));
}

/** "Muster Druck – printing" among headings of that form is a vendor, whoever it is. */
function unknownName(passage: Passage, context: VendorContext): Parts | null {
  if (passage.kind !== 'heading') return null;
  const heading = nameOf(passage);
  const [, name = '', kind = ''] = /^(.{2,50}?)\s[–—|-]\s(.{2,60})$/u.exec(heading.text) ?? [];
  const [proper] = findProperNames(name);
  if (proper?.name !== name || isKindOfVendor(name) || categoryWords.test(name)) return null;
  if (isOwnName(name, context.ownNames)) return null;
  return { names: [{ start: heading.start, end: heading.start + name.length }], kind };
}

function describe(
  passage: Passage,
  range: Range,
  kind: string | null,
  below: readonly string[],
  context: VendorContext,
): VendorCandidate {
  const name = passage.text.text.slice(range.start, range.end);
  const known = context.names.match(baseName(name));
  const place = labelled(below, placeLabel);
  return {
    name,
    canonical: known?.canonical ?? null,
    parent: known?.parent ?? null,
    named: true,
    purpose:
      labelled(below, purposeLabel) ??
      kind ??
      (passage.kind === 'heading' || isAddress(below[0] ?? '') ? null : purposeIn(below[0] ?? '')),
    dataShared: labelled(below, dataLabel),
    countries: place === null ? placesBelow(passage, below, name, context) : countryCodes(place),
    span: spanIn(passage, range),
    source: 'list',
    confidence: known === null ? 'medium' : 'high',
    alsoCalled: [],
  };
}

/** Of an address, or of the line that says what a name by itself is for: "Databases – servers in Norway". */
function placesBelow(passage: Passage, below: readonly string[], name: string, context: VendorContext): string[] {
  const places = placesOfAddress(below, name, context);
  const [first = ''] = below;
  const isLine = passage.kind === 'paragraph' && first.length <= 120 && /\s[–—-]\s/.test(first);
  return places.length > 0 || !isLine ? places : countryCodes(first);
}

/** An address by itself, below a line with the name. */
const isAddress = (text: string): boolean =>
  text.length < 120 && /\d{4,5}/.test(text) && /^[^.!?,]*,[^.!?,]*,[^.!?]*$/.test(text);

/** Right below the heading, the company with its address: "Muster Payments Ltd, Dublin, Ireland". */
function placesOfAddress(below: readonly string[], name: string, { names }: VendorContext): string[] {
  const [first = ''] = below;
  if (first.length > 200 || /[!?]$|\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(first)) return [];
  if (isAddress(first)) return countryCodes(first);
  // "Ireland - standard contractual clauses"
  const [place] = first.length < 80 ? findCountries(first) : [];
  if (place?.start === 0 && /^(?:$|\s[–—|-]\s|,)/.test(first.slice(place.end))) return [place.code];
  const company = findCompanies(first)[0];
  const known = names.match(baseName(name));
  const [same] = names.find(first);
  const isSame =
    known === null ? first.startsWith(baseName(name)) : same?.start === 0 && same.canonical === known.canonical;
  const isCompany = company?.start === 0;
  if (!isSame || !(isCompany || first.startsWith(`${name} (`))) return [];
  // "Muster Europe Ltd, Ireland": the company's name is no place.
  return countryCodes(first.slice(isCompany ? company.end : name.length));
}

/** The heading without its number: "4.2 Stripe, Inc.", "c) Stripe", "Section 4 - Stripe" */
function nameOf({ text: { text } }: Passage): { readonly text: string; readonly start: number } {
  const number = numbering.exec(text)?.[0] ?? '';
  return { text: text.slice(number.length).replace(/[\s:]+$/, ''), start: number.length };
}

const numbering =
  /^(?:(?:section|abschnitt|sección|chapitre|article|artikel|artículo|§)\s*)?(?:[\d.§)(]+|\(?[a-z]\))\s+(?:[–—|-]\s+)?/iu;

function passagesBelow(passages: readonly Passage[], at: number): readonly Passage[] {
  const next = passages.findIndex(({ kind }, index) => index > at && kind === 'heading');
  return passages.slice(at + 1, Math.min(next < 0 ? passages.length : next, at + 12));
}
