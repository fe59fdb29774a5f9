// Vendors from lists: "Vercel — hosting", "Hosting: Vercel, Cloudflare", "Hosting (Vercel)", "email provider".
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { countryCodes } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { splitSentences } from '../text/sentences.ts';
import { trimRange } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { isNoVendorMention, placeholder } from './exclusions.ts';
import { describeItem, purposeIn } from './list-details.ts';
import { onlyProvider, purposeAround } from './prose-details.ts';
import { hasLegalForm } from './name-finder.ts';
import { dataLabel, placeLabel, purposeLabel } from './read-labelled-vendors.ts';
import { baseName, isAboutVendors, isKindOfVendor } from './read-vendor-tables.ts';
import { isOwnerInBrackets } from './read-vendor-prose.ts';
import { categoryWords, noVendor, providerNoun, vendorLeadIn } from './vendor-words.ts';

/** Vendors from list items, and the passages that were read, so that running text does not read them again. */
export function readVendorLists(
  document: ReadableDocument,
  context: VendorContext,
): {
  found: VendorCandidate[];
  read: ReadonlySet<Passage>;
  /** Kinds that items begin with. They count where running text names nobody in the same item. */
  unnamed: ReadonlyMap<Passage, readonly VendorCandidate[]>;
} {
  const found: VendorCandidate[] = [];
  const read = new Set<Passage>();
  const unnamed = new Map<Passage, readonly VendorCandidate[]>();
  const amongLabels = itemsAmongLabels(document.passages);
  for (const [index, passage] of document.passages.entries()) {
    if (!isVendorItem(passage)) continue;
    const isUnlikely = amongLabels.has(passage) || headsOtherItems(document.passages, index);
    const candidates = readItem(passage, context).filter(
      ({ canonical, name }) => canonical !== null || hasLegalForm(name) || !isUnlikely,
    );
    if (candidates.length === 0) continue;
    // "Our billing platform is provided by Muster Ltd" names whom it first calls by kind: running text is read as well.
    if (candidates.every(({ named }) => !named)) unnamed.set(passage, candidates);
    else {
      found.push(...candidates);
      read.add(passage);
    }
  }
  return { found, read, unnamed };
}

/** "Certificates: ISO 27001" beside "Purpose: hosting" and "Location: Norway" says something of one vendor, and names none. */
function itemsAmongLabels(passages: readonly Passage[]): ReadonlySet<Passage> {
  const among = new Set<Passage>();
  let run: Passage[] = [];
  const close = (): void => {
    if (run.filter(({ text }) => isDetail(text.text)).length > 1) for (const item of run) among.add(item);
    run = [];
  };
  for (const passage of passages) {
    if (passage.kind === 'item') run.push(passage);
    else close();
  }
  close();
  return among;
}

const isDetail = (text: string): boolean => [purposeLabel, dataLabel, placeLabel].some((label) => label.test(text));

/** "Communication" above "Muster Mail" and "Beispiel SMS" is a kind: an unknown name is not taken from there. */
function headsOtherItems(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  const next = passages[index + 1];
  return (
    passage?.kind === 'item' &&
    next?.kind === 'item' &&
    next.leadIn.length > passage.leadIn.length &&
    next.leadIn.endsWith(passage.text.text.slice(0, 200))
  );
}

function isVendorItem(passage: Passage): boolean {
  if (passage.kind === 'paragraph') return isLabelledVendor(passage);
  if (passage.kind !== 'item' || hasTopic(passage, 'rights', 'contents', 'children', 'cookies', 'bases')) return false;
  if (dataLead.test(passage.leadIn)) return false;
  if (vendorLeadIn.test(passage.leadIn))
    return !/\b(?:we (?:receive|collect|obtain)|from (?:third|the following))\b/i.test(passage.leadIn);
  return isAboutVendors(passage);
}

/** "Data:" above a list of what one vendor gets. */
const dataLead = wordPattern(
  /^(?:(?:personal |shared )?(?:data|information)|(?:verarbeitete |übermittelte )?daten|données|datos)(?: [\p{L}-]+){0,3}\s?:\s*$/iu,
);

/** A paragraph with a bold name at its beginning, in a section on sharing. */
const isLabelledVendor = (passage: Passage): boolean =>
  hasTopic(passage, 'sharing') && passage.label !== null && (passage.text.strong[0]?.start ?? 9) <= 3;

function readItem(passage: Passage, context: VendorContext): VendorCandidate[] {
  const { text } = passage.text;
  const head = headOf(passage);
  const headText = text.slice(head.start, head.end);
  const rest = { start: head.end, end: text.length };
  if (isNoVendorMention(text, head.start, head.end) || isRefusal(headText)) return [];
  const names = namesInHead(passage, head, context);
  if (names.length > 0) return names.map((range) => describeItem(passage, range, rest, context));
  if (noVendor.test(headText)) return [];
  const further = namesAfterKind(passage, head, context);
  if (further.length > 0)
    return withoutMakers(
      text,
      further.map((range, index) => {
        // What stands between two names is about the first: "Brevo (France) and Mailjet".
        const end = further[index + 1]?.start ?? text.length;
        const behind = { start: range.end, end };
        // "Muster, con sede en Dublín – cobros": the name leads, so what the head adds is no purpose.
        const isLed = range.start === head.start && !isKindOfVendor(headText);
        const candidate = describeItem(
          passage,
          range,
          behind,
          context,
          isLed ? undefined : headText + placeBehind(passage, head),
        );
        // "We use Muster to send mail", "Service providers: hosting (Muster)": the head says nothing of what for.
        const isVague = weUse.test(headText) || onlyProvider.test(headText);
        const purpose = isVague ? purposeAround(text, range, context.names) : purposeIn(text.slice(head.end));
        return { range, candidate: isLed || isVague ? { ...candidate, purpose } : candidate };
      }),
    );
  return readUnnamed(passage, head, context);
}

const weUse = wordPattern(/^(?:we|wir|nous|usamos|utilizamos|trabajamos)\b/iu);

/** "Analytics: Google Ireland Ltd. (Google Analytics)" is Google Analytics: its maker in front of the bracket is no vendor of its own. */
const withoutMakers = (
  text: string,
  named: readonly { readonly range: Range; readonly candidate: VendorCandidate }[],
): VendorCandidate[] =>
  named.flatMap(({ range, candidate }, index) => {
    const next = named[index + 1];
    const isMaker =
      next !== undefined &&
      candidate.canonical !== null &&
      next.candidate.parent === candidate.canonical &&
      text.slice(range.end, next.range.start).endsWith('(');
    return isMaker ? [] : [candidate];
  });

const isRefusal = (head: string): boolean =>
  /^(?:no|not|never|we (?:do not|don't)|kein\p{L}*|nicht|aucun\p{L}*|pas|ningun\p{L}*|sin)\b/iu.test(head);

/** The beginning of an item up to what describes it. */
function headOf(passage: Passage): Range {
  const { text } = passage.text;
  if (passage.label !== null) return withoutPlace(text, trimRange(text, passage.label));
  const match =
    /^(?:[^:–—(,;.\n]|\.(?=\S)|(?<=\.\p{Lu})\.(?!\S)|,(?=\s(?:Inc|LLC|L\.L|Ltd|Limited|B\.V|PBC|GmbH|S\.))){2,80}?(?=\s?[:–—(;\n]|\s?,(?!\s(?:Inc|LLC|L\.L|Ltd|Limited|B\.V|PBC|GmbH|S\.))|\s-\s|\.(?:\s|$)|\s(?:for|to|is|provides?|handles?|hosts?|processes|stores?|receives?|as our|für|pour|para|est|es|ist|dient)\s|$)/u.exec(
      text,
    );
  return trimRange(text, { start: 0, end: match?.[0].length ?? Math.min(text.length, 80) });
}

/** "Muster Mail (Germany)": the bracket says where, and is no part of the name. */
function withoutPlace(text: string, { start, end }: Range): Range {
  const bracket = /\s*\(([^()]*)\)$/.exec(text.slice(start, end));
  if (bracket === null || bracket.index < 2 || countryCodes(bracket[1] ?? '').length === 0) return { start, end };
  return { start, end: start + bracket.index };
}

/** "Hosting (United States): Muster": the place that the label has behind the kind. */
const placeBehind = ({ label, text: { text } }: Passage, { end }: Range): string =>
  label === null ? '' : text.slice(end, label.end).replace(/[\s:]+$/, '');

/** Names that make up the head: all of it, or several joined by commas, slashes and "and". */
function namesInHead(passage: Passage, head: Range, context: VendorContext): Range[] {
  const { text } = passage.text;
  const headText = text.slice(head.start, head.end);
  const bare = baseName(headText);
  if (bare === '' || isOwnName(bare, context.ownNames) || isSentence(headText)) return [];
  if (context.names.match(bare) !== null) return [head];
  const known = context.names.find(headText);
  const covered = known.reduce((sum, { start, end }) => sum + end - start, 0);
  // "GitHub and Google Fonts", "Google Firebase / Google LLC": only names and what joins them.
  const joints = headText.replaceAll(
    /[\s,/&+]|\b(?:and|und|et|y|or|LLC|Inc\.?|Ltd\.?|GmbH|Ireland|Limited|B\.V\.?|Corporation|Europe)\b/g,
    '',
  ).length;
  const letters = known.reduce(
    (sum, { start, end }) => sum + headText.slice(start, end).replaceAll(/[\s,/&+]/g, '').length,
    0,
  );
  if (known.length > 0 && joints <= letters + 1) {
    const families = new Set(known.map(({ canonical, parent }) => parent ?? canonical));
    if (families.size === 1) return [head];
    return known.map(({ start, end }) => ({ start: head.start + start, end: head.start + end }));
  }
  // A product behind its maker's name: "Google Generative AI".
  if (known[0]?.start === 0 && /^(?:\p{Lu}[\p{L}\d]*(?: |$)){2,4}$/u.test(headText) && !isKindOfVendor(headText))
    return [head];
  if (known.length > 0 && (known[0]?.start ?? 1) === 0 && covered >= headText.length * 0.5 && !isKindOfVendor(headText))
    return [head];
  return isUnknownName(headText, passage, context) ? [head] : [];
}

/** An unknown company: all words with capitals or a legal form, and no kind of service. */
function isUnknownName(head: string, passage: Passage, context: VendorContext): boolean {
  if (hasLegalForm(head)) return true;
  if (isDetail(passage.text.text)) return false;
  // "Analysis: Muster" has its vendor behind the colon, and "[to be completed]" none.
  const behind = passage.text.text.slice(head.length);
  const value = /^\s?[:–—-]\s(.{2,60})/.exec(behind)?.[1] ?? '';
  if (placeholder.test(behind.replace(/[\])}>][^]*$/, '')) || context.names.find(value)[0]?.start === 0) return false;
  const bare = baseName(head);
  if (brandOfTwo.test(bare) && !isNoName(bare.split(' ')[0] ?? '') && !categoryWords.test(bare.split(' ')[0] ?? ''))
    return isListOfVendors(passage);
  if (bare.length < 2 || bare.length > 50 || noVendor.test(bare) || isKindOfVendor(bare)) return false;
  const [name] = findProperNames(bare);
  if (name === undefined || name.start !== 0 || name.end !== bare.length) return false;
  const words = bare.split(' ');
  if (words.every((word) => isNoName(word) || categoryWords.test(word) || providerNoun.test(word))) return false;
  // "Account Management: We use ..." is a heading; a vendor's item says what the vendor is or does.
  if (
    words.length > 1 &&
    words.some((word) => isNoName(word) || providerNoun.test(word) || categoryWords.test(word)) &&
    !/\p{Ll}\p{Lu}|\./u.test(bare)
  )
    return false;
  const rest = passage.text.text.slice(head.length);
  if (
    /^[^\p{L}]*(?:we|you|your|if you|when you|wir|sie|ihr|nous|vous|podemos|usted|si)\b/iu.test(rest) &&
    !isListOfVendors(passage)
  )
    return false;
  return isListOfVendors(passage) && !isGermanNoun(bare, context);
}

/** "Quarry AI", "Harbour ID": a word of policies that ends a name. */
const brandOfTwo = wordPattern(/^\p{Lu}\p{Ll}{2,} (?:AI|ID|HQ|IO|CI|DB|CRM)$/u);

const isListOfVendors = (passage: Passage): boolean => vendorLeadIn.test(passage.leadIn) || isAboutVendors(passage);

/** In German every noun has a capital: a single plain word is no name unless the text after it calls it one. */
const isGermanNoun = (name: string, { language }: VendorContext): boolean =>
  language === 'de' && !/[\s.\d]|\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(name);

/** "Hosting: Vercel Inc., USA", "Payments (Stripe)": names right behind a kind. */
function namesAfterKind(passage: Passage, head: Range, context: VendorContext): Range[] {
  const { text } = passage.text;
  const headText = text.slice(head.start, head.end);
  const inHead = context.names.find(headText);
  // "Debits are collected by Muster Ltd; cards by Beispiel" is a sentence, for the reader of running text.
  if (inHead.length > 0 && isSentence(headText)) return [];
  if (inHead.length > 0) {
    const companies = findCompanies(headText);
    return inHead
      .filter(({ start, end }) => !isNoVendorMention(headText, start, end))
      .map(({ start, end }) => {
        // "Pinecone Systems Inc., US": the company goes on behind the name that is known.
        const company = companies.find((one) => one.start === start && one.end > end);
        return { start: head.start + start, end: head.start + (company?.end ?? end) };
      });
  }
  const whole = wholeNameBehind(passage, head);
  if (whole !== null) return [whole];
  if (!categoryWords.test(headText) && !providerNoun.test(headText)) return [];
  const first = splitSentences(text.slice(head.end)).at(0);
  const from = head.end + (first?.start ?? 0);
  const stretch = text.slice(from, head.end + Math.min(first?.end ?? 0, 220));
  const known = context.names.find(stretch).filter(({ start, end }) => !isNoVendorMention(stretch, start, end));
  if (known.length > 0) {
    const companies = findCompanies(stretch);
    const nobodysOwner = known.filter((one, at) => {
      const before = known[at - 1];
      return before === undefined || !isOwnerInBrackets(stretch, before, one, context);
    });
    // "Plain Technologies Ltd." is more than the name that is known.
    return nobodysOwner.map(({ start, end, isCommonWord }) => {
      const company = isCommonWord ? companies.find((one) => one.start === start && one.end > end) : undefined;
      return { start: from + start, end: from + (company?.end ?? end) };
    });
  }
  const opening =
    /^[\s:–—(-]*(?:e\.g\.,? |such as |provided by |by |via |we use |z\. ?B\. |über |durch |par |via |por |con )?/i.exec(
      stretch,
    )?.[0].length ?? 0;
  const [proper] = findProperNames(stretch.slice(opening));
  if (
    proper === undefined ||
    proper.start !== 0 ||
    isKindOfVendor(proper.name) ||
    isOwnName(proper.name, context.ownNames)
  )
    return [];
  const bracket = listInBrackets(stretch, opening);
  if (bracket.length > 1) return bracket.map(({ start, end }) => ({ start: from + start, end: from + end }));
  const behind = stretch.charAt(opening + proper.end);
  const isWhole = behind === '' || /[,;.()\n]/.test(behind) || hasLegalForm(proper.name);
  if (
    !isWhole ||
    (proper.name.split(' ').length === 1 &&
      /^\p{Lu}\p{Ll}+$/u.test(proper.name) &&
      !/[(,.]/.test(behind) &&
      behind !== '')
  )
    return [];
  return [{ start: from + opening, end: from + opening + proper.end }];
}

const isSentence = (text: string): boolean => sentenceVerb.test(text);

const sentenceVerb = wordPattern(
  /\b(?:is|are|wird|werden|est|sont)\s(?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+\s(?:by|via|through|with|von|durch|über|par|avec|chez)\s/iu,
);

/** "Field visits: Muster Data Services." In a list of vendors all that follows the label is a name of several words. */
function wholeNameBehind(passage: Passage, head: Range): Range | null {
  const { text } = passage.text;
  const match = /^\s?:\s/.exec(text.slice(head.end));
  if (match === null || !isListOfVendors(passage) || plainLabel.test(text.slice(head.start, head.end))) return null;
  const start = head.end + match[0].length;
  const name = text.slice(start).replace(/\.\s*$/, '');
  const words = name.split(' ');
  if (!/^\p{Lu}[\p{L}\d&'-]*(?: (?:&|and|of|de|\p{Lu}[\p{L}\d&'-]*)){1,4}$/u.test(name) || isKindOfVendor(name))
    return null;
  if (isNoName(words[0] ?? '') || words.every((word) => isNoName(word) || categoryWords.test(word))) return null;
  return { start, end: start + name.length };
}

/** Labels of what is said about a vendor rather than of a kind of vendor. */
const plainLabel = wordPattern(
  /\b(?:purposes?|data|locations?|countr(?:y|ies)|legal bas[ie]s|roles?|address|website|contact|retention|period|zwecke?|daten|standort|land|rechtsgrundlage|adresse|finalités?|données|pays|base|durée|finalidad|datos|país|plazo)\b/iu,
);

/** Several names in brackets behind a kind: "mobile payments (Muster Money, Muster Pay)". Empty where one is no name. */
function listInBrackets(stretch: string, from: number): Range[] {
  const content = stretch.charAt(from - 1) === '(' ? /^[^()]{3,200}(?=\))/.exec(stretch.slice(from))?.[0] : undefined;
  if (content === undefined) return [];
  const parts: Range[] = [];
  let start = 0;
  for (const joint of [
    ...allMatches(content, /,\s(?:and |or |und |et |y )?|\s(?:and|or|und|oder|et|ou|y|o)\s/g),
    null,
  ]) {
    const end = joint?.index ?? content.length;
    const part = content.slice(start, end);
    const isName = findProperNames(part)[0]?.name === part;
    // "Muster Money, Beispiel, partner banks": a kind among names.
    if (!isName && !isKindOfVendor(part)) return [];
    if (isName) parts.push({ start: from + start, end: from + end });
    start = end + (joint?.[0].length ?? 0);
  }
  return parts;
}

function readUnnamed(passage: Passage, head: Range, context: VendorContext): VendorCandidate[] {
  const headText = passage.text.text.slice(head.start, head.end);
  const kind = kindAtBeginning(passage, head);
  if (kind === null || isOwnName(headText, context.ownNames)) return [];
  return [
    {
      ...describeItem(passage, kind, { start: kind.end, end: passage.text.text.length }, context),
      named: false,
      canonical: null,
      parent: null,
      confidence: 'medium',
    },
  ];
}

/** "Email provider", "Hosting, database and infrastructure providers", "Cloud hosting": the kind that an item begins with. */
function kindAtBeginning(passage: Passage, head: Range): Range | null {
  const { text } = passage.text;
  const beginning = /^[^.:;–—()]{3,90}/.exec(text)?.[0] ?? '';
  const noun = providerNoun.exec(beginning);
  const isAboutProvider =
    noun !== null &&
    categoryWords.test(beginning.slice(0, noun.index + noun[0].length)) &&
    beginning.slice(0, noun.index).split(' ').length <= 8;
  if (isAboutProvider) return trimRange(text, { start: 0, end: noun.index + noun[0].length });
  const headText = text.slice(head.start, head.end);
  if (/^(?:to|we|you|with|for|if|when|in|as|our)\b/i.test(headText) || headText.split(' ').length > 5) return null;
  return categoryWords.test(headText) && vendorLeadIn.test(passage.leadIn) && !noPlainKind.test(headText) ? head : null;
}

/** Words that also name kinds of data and of purposes. */
const noPlainKind =
  /\b(?:data|information|details|address|messages?|content|improve|provide|process|respond|communicate|comply)\b/i;
