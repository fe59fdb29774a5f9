// Vendors that have a heading of their own in a section on sharing, with what is said of them below it.
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { hasTopic } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { countryCodes } from '../text/countries.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { hasLegalForm } from './name-finder.ts';
import { dataLabel, labelled, placeLabel, purposeLabel } from './read-labelled-vendors.ts';
import { baseName } from './read-vendor-tables.ts';
import { noVendor } from './vendor-words.ts';

export function readVendorHeadings(document: ReadableDocument, context: VendorContext): VendorCandidate[] {
  return document.passages.flatMap((passage, index): VendorCandidate[] => {
    if (passage.kind !== 'heading' || !hasTopic(passage, 'sharing')) return [];
    const name = nameOf(passage);
    const known = context.names.match(baseName(name));
    if (known === null && !hasLegalForm(name)) return [];
    if (isOwnName(baseName(name), context.ownNames) || noVendor.test(name)) return [];
    const below = passagesBelow(document.passages, index).map(({ text }) => text.text);
    const start = passage.text.text.indexOf(name);
    return [
      {
        name,
        canonical: known?.canonical ?? null,
        parent: known?.parent ?? null,
        named: true,
        purpose: labelled(below, purposeLabel),
        dataShared: labelled(below, dataLabel),
        countries: countryCodes(labelled(below, placeLabel) ?? ''),
        span: spanIn(passage, { start, end: start + name.length }),
        source: 'list',
        confidence: known === null ? 'medium' : 'high',
        alsoCalled: [],
      },
    ];
  });
}

/** The heading without its number: "4.2 Stripe, Inc." */
const nameOf = ({ text }: Passage): string =>
  text.text
    .replace(/^[\d.§)(]+\s+/, '')
    .replace(/[\s:]+$/, '')
    .trim();

function passagesBelow(passages: readonly Passage[], at: number): readonly Passage[] {
  const next = passages.findIndex(({ kind }, index) => index > at && kind === 'heading');
  return passages.slice(at + 1, Math.min(next < 0 ? passages.length : next, at + 12));
}
