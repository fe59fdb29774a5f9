// Vendors in blocks of labelled lines: "Provider: Muster Ltd", "Registered office: Leeds", "Purpose: hosting".
import { allMatches } from '../text/all-matches.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { hasTopic } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { countryCodes, readCountryCell } from '../text/countries.ts';
import { findCompanies, findProperNames } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { isNoVendorMention } from './exclusions.ts';
import { hasLegalForm } from './name-finder.ts';
import { baseName, isKindOfVendor } from './read-vendor-tables.ts';
import { noVendor } from './vendor-words.ts';

const nameLabel = wordPattern(
  /^(?:(?:service |hosting |cloud )?(?:provider|vendor|supplier|company|processor|sub-?processor|recipient)(?: name)?|name of (?:the )?(?:provider|vendor|processor|company|recipient)|(?:dienst|hosting)?anbieter(?:in)?|dienstleister|auftragsverarbeiter|empfänger|firma|unternehmen|prestataire|fournisseur|sous-traitant|hébergeur|destinataire|société|proveedor|encargado(?: del tratamiento)?|empresa|destinatario)\s?:\s*/iu,
);
export const purposeLabel = wordPattern(
  /^(?:services?|purposes?|function|used for|what (?:for|it does)|role|task|zweck|leistung|dienst|aufgabe|finalités?|services?|rôle|objet|finalidad(?:es)?|servicio|función)[^:]{0,20}\s?:\s*/iu,
);
export const dataLabel = wordPattern(/^(?:(?:personal )?data|information|daten|données|datos)[^:]{0,30}\s?:\s*/iu);
export const placeLabel = wordPattern(
  /^(?:(?:storage |data |server |hosting |processing )?(?:locations?|regions?)|countr(?:y|ies)|hosted in|seat|(?:registered )?(?:office|address)|(?:server|daten)?standort|(?:speicher|verarbeitungs)ort|drittland(?!zugriff)\p{L}*|sitz|land|anschrift|adresse|pays|localisation|siège(?: social)?|lieu|país|ubicación|sede|domicilio|dirección)[^:]{0,20}\s?:\s*/iu,
);

/** A block ends at the next name, at a heading, or after this many lines. */
const longestBlock = 8;

/** Vendors, and the lines that say no more than a name, so that running text does not read them again. */
export function readLabelledVendors(
  document: ReadableDocument,
  context: VendorContext,
): { readonly found: VendorCandidate[]; readonly read: ReadonlySet<Passage> } {
  const read = new Set<Passage>();
  const { passages } = document;
  const found = passages.flatMap((passage, index): VendorCandidate[] => {
    if ((passage.kind !== 'paragraph' && passage.kind !== 'item') || hasTopic(passage, 'identity', 'contact'))
      return [];
    const candidates = linesOf(passage).flatMap((line, at, lines): VendorCandidate[] => {
      const label = nameLabel.exec(line.text)?.[0];
      if (label === undefined) return [];
      const below = [...lines.slice(at + 1).map(({ text }) => text), ...linesBelow(passages, index)];
      const end = below.findIndex((text) => nameLabel.test(text));
      const details = below.slice(0, end < 0 ? longestBlock : end);
      const value = line.text.slice(label.length);
      if (value !== '') return nameIn(passage, line.start + label.length, value, context, details);
      // The label has a line of its own, and the name the next.
      const next = lines[at + 1];
      if (next !== undefined) return nameIn(passage, next.start, next.text, context, details);
      const following = passages[index + 1];
      const first = following?.kind === 'paragraph' ? linesOf(following)[0] : undefined;
      if (following === undefined || first === undefined) return [];
      return nameIn(following, first.start, first.text, context, details);
    });
    if (candidates.length > 0 && !passage.text.text.includes('\n') && passage.sentences.length === 1) read.add(passage);
    return candidates;
  });
  return { found, read };
}

function nameIn(
  passage: Passage,
  at: number,
  value: string,
  context: VendorContext,
  details: readonly string[],
): VendorCandidate[] {
  const proper = findProperNames(value)[0];
  const [known] = context.names.find(value);
  const found = known?.start === 0 && (proper?.end ?? 0) <= known.end ? known : proper;
  // "The Muster Group LLC" has its article in the name.
  if (found === undefined || !/^(?:(?:the|die|la|le|el) )?$/i.test(value.slice(0, found.start))) return [];
  const range = { start: 0, end: found.end };
  const name = value.slice(0, range.end);
  const rest = value.slice(range.end);
  const isName = context.names.match(baseName(name)) !== null || hasLegalForm(name) || /^\s*(?:[,(.;–—]|$)/.test(rest);
  if (!isName || isKindOfVendor(name) || noVendor.test(name) || isOwnName(baseName(name), context.ownNames)) return [];
  if (isNoVendorMention(value, 0, range.end)) return [];
  const [brand] = /^,? (?:d\/b\/a|dba|t\/a|trading as|operating as)\s/i.test(rest) ? context.names.find(rest) : [];
  // "Recipients: Muster AG (post), Beispiel B.V." is a list of vendors and no block about one.
  const further = rest.replace(/^\s?\([^()]*\)/, '');
  if (brand === undefined && (context.names.find(further).length > 0 || findCompanies(further).length > 0)) return [];
  const match = context.names.match(baseName(name)) ?? brand ?? null;
  const places = labelled(details, placeLabel);
  const own = countryCodes(rest.split(/[;:]|\.\s/)[0] ?? '');
  const purpose = labelled(details, purposeLabel);
  // A single word behind a label may be anything: an unknown one counts where its block says more about it.
  const data = labelled(details, dataLabel);
  if (match === null && !hasLegalForm(name) && places === null && purpose === null && data === null) return [];
  return [
    {
      name,
      canonical: match?.canonical ?? null,
      parent: match?.parent ?? null,
      named: true,
      purpose,
      dataShared: data,
      countries: places === null ? own : readCountryCell(places),
      span: spanIn(passage, { start: at, end: at + range.end }),
      source: 'list',
      confidence: 'high',
      alsoCalled: [],
    },
  ];
}

type Line = { readonly text: string; readonly start: number };

function linesOf({ text: { text } }: Passage): Line[] {
  return allMatches(text, /[^\n]+/g).map((match) => ({ text: match[0], start: match.index }));
}

function linesBelow(passages: readonly Passage[], at: number): string[] {
  const following = passages.slice(at + 1, at + 1 + longestBlock);
  const end = following.findIndex(({ kind }) => kind === 'heading' || kind === 'cell');
  return following
    .slice(0, end < 0 ? following.length : end)
    .flatMap((passage) => linesOf(passage).map(({ text }) => text));
}

/** What stands behind the first label of a kind, without its final stop. */
export function labelled(texts: readonly string[], label: RegExp): string | null {
  const text = texts.find((one) => label.test(one));
  return text?.replace(label, '').replace(/[.\s]+$/, '') ?? null;
}
