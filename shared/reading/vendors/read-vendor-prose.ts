// Vendors from running text: known names that are used for something, and unknown ones where the sentence says what they do.
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { countryCodes, findCountries } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import type { FoundProperName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { isNoVendorMention } from './exclusions.ts';
import { hasLegalForm } from './name-finder.ts';
import { countriesAhead, countriesBehind, isStreet, purposeAround, purposeOfHeading } from './prose-details.ts';
import { isAboutVendors, isKindOfVendor } from './read-vendor-tables.ts';
import { fitsForm } from './vendor-forms.ts';
import { categoryWords, providerNoun } from './vendor-words.ts';

/** Sentences in which a company that is named with its legal form takes part in the processing. */
const involvement = wordPattern(
  /\b(?:provid\w+|screen\w*|check\w*|process\w*|host\w*|operat\w+|servic\w+|receiv\w+|transmit\w*|shar\w+|use[sd]?|using|tool|platform|anbieter\p{L}*|dienst\p{L}*|nutzen|verwenden|einsatz|setzen|eingesetzt|übermittelt|gehostet|verarbeitet|betrieben|prestataire|service|héberg\p{L}*|utilis\p{L}+|proveedor\p{L}*|servicio\p{L}*|utiliz\p{L}+|alojad\p{L}+)\b/iu,
);

/** By the word before it: "stammt von der Muster GmbH", "par Beispiel SAS". */
const takesPart = (text: string, { start }: Range): boolean =>
  throughWhom.test(text.slice(Math.max(0, start - 30), start));

const throughWhom = wordPattern(
  /\b(?:by|with|via|through|von|bei|durch|über|mit|par|chez|avec|auprès de|por|con|mediante)\s(?:the\s|der\s|die\s|dem\s|den\s|la\s|le\s|el\s)?$/iu,
);

/** Sentences that speak of somebody's own tools and accounts, not of ours. */
const ofOthers = wordPattern(
  /\b(?:your (?:own )?(?:\p{L}+ )?(?:bank|carrier|provider|employer)|supervisory authority|complaint|aufsichtsbehörde|commissioner|autorité de contrôle|autoridad de control|trademark|bring your own|byok|your own (?:\p{L}+ )?(?:api )?keys?|(?:is|are|were|gets?) (?:ever )?(?:acquired|merged)|bought by)\b/iu,
);

/** "Not used any more: Muster Mail (until March)" */
const usedBefore = wordPattern(
  /^(?:not used|no longer (?:used|in use)|retired|formerly used|nicht mehr|plus utilisés?|ya no)\b[^:]{0,40}:/iu,
);

export function readVendorProse(
  document: ReadableDocument,
  context: VendorContext,
  read: ReadonlySet<Passage>,
): { readonly candidate: VendorCandidate; readonly passage: Passage }[] {
  return document.passages.flatMap((passage) => {
    if (read.has(passage) || passage.kind === 'heading' || hasTopic(passage, 'contents')) return [];
    const bySentence = passage.sentences.map((range) => readSentence(passage, range, context));
    return bySentence.flatMap((candidates, index) => {
      const next = passage.sentences[index + 1];
      const places = next === undefined ? [] : placesSaidNext(passage.text.text.slice(next.start, next.end));
      const isOpen = candidates.length <= 3 && (bySentence[index + 1]?.length ?? 0) === 0;
      return candidates.map((candidate) => {
        const countries = isOpen && candidate.countries.length === 0 ? places : candidate.countries;
        return { candidate: { ...candidate, countries }, passage };
      });
    });
  });
}

/** "It is based in the United States.", "Both are located in Ireland.", "Die Server stehen in Deutschland." */
const aboutThem = wordPattern(
  /^(?:it|they|both|(?:the|this|that) (?:company|provider|vendor|service|firm)|(?:its|their|the provider's) (?:servers?|data cent(?:re|er)s?|headquarters)|(?:der|dieser) (?:anbieter|dienst|dienstleister)|das unternehmen|(?:dessen|deren) server|beide|elle|il|ils|elles|(?:la|cette) société|(?:le|ce) prestataire|ses serveurs|leurs serveurs|(?:la|esta) empresa|(?:el|este) proveedor|sus servidores|ambos|ambas)\s(?:[\p{Ll}-]+\s){0,3}?(?:based|located|established|headquartered|situated|operates?|stores?|hosts?|keeps?|processes|in|sitzt|sitz|stehen|steht|ansässig|speichert|verarbeitet|basée?s?|établie?s?|située?s?|se trouvent|stocke|héberge|sont|está|están|tiene|almacena|aloja)\b/iu,
);

/** "bei Muster gehostet, die Datenbank bei Beispiel – beide in der EU" */
const bothIn = wordPattern(/[,;–—-]\s(?:beide|both|(?:tous|toutes) (?:les )?deux|ambos|ambas)\b([^.;]{3,90})$/iu);

const placesSaidNext = (sentence: string): string[] => (aboutThem.test(sentence) ? countryCodes(sentence) : []);

function readSentence(passage: Passage, range: Range, context: VendorContext): VendorCandidate[] {
  const text = passage.text.text.slice(range.start, range.end);
  if (text.length < 3 || !/\p{Lu}|\./u.test(text) || ofOthers.test(text) || usedBefore.test(text)) return [];
  const candidates: VendorCandidate[] = [];
  const taken: Range[] = [];
  const ends = new Set<number>();
  const add = (place: Range, isKnown: boolean): void => {
    if (taken.some(({ start, end }) => place.start < end && start < place.end)) return;
    taken.push(place);
    ends.add(place.end);
    candidates.push(describe(passage, { text, at: range.start }, place, context, isKnown));
  };
  let last: Range | null = null;
  for (const found of context.names.find(text)) {
    const isOwner = last !== null && isOwnerInBrackets(text, last, found, context);
    last = found;
    if (isOwner || isStreet(text, found)) continue;
    if (isOwnName(text.slice(found.start, found.end), context.ownNames)) continue;
    if (isNoVendorMention(text, found.start, found.end)) continue;
    if (isReference(text, found.start, found.end)) continue;
    if (found.isCommonWord && !isNamedAsVendor(text, found)) continue;
    if (isPlatformOnly(found.canonical) && (isOfReaders(text) || !isUse(text, found))) continue;
    if (isRegion(text, found)) continue;
    const whole = extend(text, found);
    if (!isOwnName(text.slice(whole.start, whole.end), context.ownNames)) add(whole, true);
  }
  // A vendor that ends shortly before a place, with no more between than the joint. Long lines hold thousands of names.
  const endsBefore = (start: number, between: RegExp): boolean =>
    [2, 3, 4, 5, 6].some((length) => ends.has(start - length) && between.test(text.slice(start - length, start)));
  const isGerman = context.language === 'de';
  const proper = findProperNames(text);
  for (const name of proper) {
    const free = splitJoined(name).filter(({ end }) => !ends.has(end));
    if (free.length === 0) continue;
    // Joined to a vendor by "or" or a comma it is one as well. A German noun looks like a name.
    const isJoined = !isGerman && endsBefore(name.start, betweenNames);
    const isEnd = /^(?:[.,;)]|$)/.test(text.slice(name.end, name.end + 1));
    if (!(isJoined && isEnd) && !fitsForm(...unquoted(text, name))) continue;
    for (const part of free) if (isAcceptable(text, part, context)) add(part, false);
  }
  const isInvolved = isAboutVendors(passage) || involvement.test(text);
  for (const company of findCompanies(text)) {
    // "Miro (RealtimeBoard Inc.)": the company behind a service that is named already.
    const isEntity = endsBefore(company.start, / \($/);
    if (isEntity || !(isInvolved || takesPart(text, company))) continue;
    // "Muster, Inc. (Product)" is the product that is known, with who makes it.
    const product = /^\.? \(([^()]{2,40})\)/.exec(text.slice(company.end, company.end + 46));
    if (product !== null && context.names.match(product[1] ?? '') !== null) {
      add({ start: company.start, end: company.end + product[0].length }, true);
      continue;
    }
    // "Muster Print (Beispiel Ltd, Oslo)" goes by the name in front, whatever the language says of nouns.
    const brand =
      text.charAt(company.start - 1) === '(' ? proper.find(({ end }) => end === company.start - 2) : undefined;
    if (brand !== undefined && isName(text, brand, context)) add(brand, false);
    else if (isAcceptable(text, company, context)) add(company, false);
  }
  const places = candidates.length === 2 ? countryCodes(bothIn.exec(text.replace(/\.\s*$/, ''))?.[1] ?? '') : [];
  return places.length === 0 ? candidates : candidates.map((candidate) => ({ ...candidate, countries: places }));
}

/** A name in quotation marks stands in its sentence as without them: "through the provider 'Muster'". */
function unquoted(text: string, { start, end }: Range): [string, Range] {
  const isQuoted = /^["']$/.test(text.charAt(start - 1)) && /^["']$/.test(text.charAt(end));
  if (!isQuoted) return [text, { start, end }];
  return [text.slice(0, start - 1) + text.slice(start, end) + text.slice(end + 1), { start: start - 1, end: end - 1 }];
}

const betweenNames = /^(?:, (?:and |or |et |ou |y |o )?| (?:and|or|und|oder|et|ou|y|o) )$/;

/** "Muster (Beispiel)": who owns it, unless what stands in the brackets is a product of the first. */
export function isOwnerInBrackets(text: string, first: Range, second: Range, { names }: VendorContext): boolean {
  if (!/^(?:,? [A-Z][\p{L}.]{1,6})? \($/u.test(text.slice(first.end, second.start)) || text.charAt(second.end) !== ')')
    return false;
  const maker = names.match(text.slice(first.start, first.end));
  const product = names.match(text.slice(second.start, second.end));
  if (maker === null || product === null || maker.canonical === product.canonical) return false;
  return product.parent !== maker.canonical;
}

/** Sign-in providers, stores and networks are vendors only where a sentence uses them for something. */
const platforms = new Set(
  'Apple,Apple App Store,Google Play,Facebook,Instagram,Twitter,TikTok,LinkedIn,Pinterest,Snapchat,Reddit,Discord,Twitch,YouTube,WhatsApp,Meta,Steam,Spotify,Telegram,GitHub,Google,Microsoft,Amazon,iCloud,OpenStreetMap,Trustpilot,Unity,Epic Games,Expo,Etsy,eBay'.split(
    ',',
  ),
);
export const isPlatformOnly = (canonical: string): boolean => platforms.has(canonical);

/** "When you visit sites that use cookies, you tell companies such as Muster": what readers do elsewhere. */
const isOfReaders = (text: string): boolean => ofReaders.test(text) && !ofUs.test(text);
const ofReaders = wordPattern(
  /(?:^|[,;]\s)(?:when |if |wenn |quand |si |cuando )?(?:you|sie|du|vous|usted|tú)(?:\b|['’])/iu,
);
const ofUs = wordPattern(
  /\b(?:we|our|us|i|my|this (?:site|website|app|service|page)|wir|uns\p{L}*|ich|mein\p{L}*|dies\p{L}* (?:website|seite|app)|nous|nos|notre|nosotr\p{L}+|nuestr\p{L}+|\p{L}+amos)\b/iu,
);

/** "France (Muster eu-west-3)": where somebody else's servers stand. */
const isRegion = (text: string, { start, end }: Range): boolean =>
  text.charAt(start - 1) === '(' && /^ [a-z]{2}-[a-z]+-?\d/.test(text.slice(end, end + 16));

function isUse(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  return useBefore.test(before) || useAfter.test(after) || isWithKind(after);
}

/** "Muster (e-mail)": what it is for, in brackets right behind the name. */
function isWithKind(after: string): boolean {
  const kind = /^ \(([^();:]{3,40})\)/.exec(after)?.[1] ?? '';
  return categoryWords.test(kind) && !/log-?in|sign|auth|sso|ident|@/i.test(kind);
}

const useBefore = wordPattern(
  /\b(?:hosted|processed|handled|operated|powered|provided|delivered|sent|stored|managed|run|runs|served) (?:securely )?(?:by|on|with|via|through|in|using)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$|\b(?:we|website|app|service)\s(?:also\s)?(?:use|rely on|share|send|transmit)\b[^.;]{0,70}$|\b(?:providers?|processors?|services?|tools?|partners?)\b,?\s(?:\p{L}+\s){0,3}(?:such as|like|including|\()[^.;]{0,60}$|\b(?:maps?|videos?|fonts?|tiles?|karten?|cartes?|mapas?|vidéos?)\s(?:of|from|by|von|de|d')\s$|\b(?:binden wir|embed(?:ded)?|eingebettet|eingebunden|intégr\p{L}+|incrust\p{L}+)\b[^.;]{0,60}$|\b(?:gehostet|nutzen wir|verwenden wir|wir nutzen|wir verwenden|hébergé|nous utilisons|utilizamos|anbieter(?:in)?\s(?:\p{L}+\s){0,2}ist|(?:stammen|kommt|kommen|comes?|proviennent|provienen) (?:from|von|de)|angeboten (?:von|durch)|betrieben (?:von|durch)|fourni\p{L}* par|proporcionad\p{L}+ por|offered by)\b[^.;]{0,70}$/iu,
);
const useAfter = wordPattern(
  /^(?: for (?!sign|log|auth)\p{Ll}|,? (?:which |that |our |who )?(?:hosts?|processes|handles?|provides?|stores?|delivers?|sends?|receives?|collects?|sets?|analy[sz]es|invites|recibe|trata|procesa|aloja|empfängt|erhält|verarbeitet|speichert|hostet|reçoit|traite|héberge)\b|, our\b| is (?:our|used)\b| acts as\b|'s (?:servers|infrastructure|cloud)\b)/iu,
);

const categoryThenIs = wordPattern(
  new RegExp(
    `(?:^|[.;]\\s)(?:(?:our|the|unser|der|notre|le)\\s)?(?:${categoryWords.source})\\s(?:is|ist|est|es)\\s(?:by\\s)?$`,
    'iu',
  ),
);

const behindKind = wordPattern(
  /\b(?:provider|processor|vendor|supplier|company|(?:e-?mail|chat|support|payment|analytics|hosting|crm)[- ](?:service|tool|platform|system)|[\p{L}-]*(?:anbieters?|dienstleisters?|dienst|hoster)|prestataire|fournisseur|hébergeur|sous-traitant|proveedor|encargado)\s$/iu,
);

function isNamedAsVendor(sentence: string, range: Range): boolean {
  const [text, { start, end }] = unquoted(sentence, range);
  if (!/^[\p{Lu}\d]/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  // "the third-party provider Muster"
  if (behindKind.test(before) && /^(?:[\s,.;()]|$)/.test(after)) return true;
  // "Chat is Muster."
  if (categoryThenIs.test(before) && /^[.,;]|^ \(/u.test(after)) return true;
  if (isUse(text, { start, end }) || /^ for \p{Ll}/u.test(after)) return true;
  // "situés hors de l'Union : Muster (États-Unis), utilisé pour le tchat; Beispiel (Inde), pour"
  if (/[:;]\s(?:and\s|et\s|und\s|y\s)?$/u.test(before) && /^(?:\s\(|,\s|\s[–—-]\s)/u.test(after)) return true;
  // "Auth: Muster. DB: Beispiel (Postgres)."
  if (/(?:^|[.;]\s)\p{Lu}[\p{L} /-]{1,30}:\s$/u.test(before) && /^[.,;]|^ \(|^$/u.test(after)) return true;
  if (
    /\b(?:live|lives|leben|liegen|sits?|kept|happens?|runs?|goes) (?:in|on|with|through)\s$/iu.test(before) &&
    /^[.,;]/.test(after)
  )
    return true;
  if (/^(?:,? (?:Inc|LLC|Ltd|GmbH|B\.V)|\.(?:com|io|sh|so)\b)/.test(after)) return true;
  return (
    wordPattern(
      /\((?:e\.g\.,? |via |by )?$|\b(?:by|via|with|through|using|use|on|from|and|or|,|von|bei|durch|über|und|oder|sowie|par|via|chez|et|ou|por|con|en|y|o)\s$|[,/] $/iu,
    ).test(before) &&
    /^(?:[\s,.;)(/]|$)/.test(after) &&
    start > 0 &&
    !/^\s\p{Ll}+\s(?:the|a|your)\b/u.test(after.slice(0, 3))
  );
}

/** "Google's privacy policy", "see Stripe's terms": a pointer, not a use. */
function isReference(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 50), start);
  if (
    /^(?:'s|’s|s')? (?:own )?(?:privacy|terms|cookie|data processing|dpa|documentation|website|datenschutz)/i.test(
      after,
    ) &&
    !useBefore.test(before)
  )
    return (
      /\b(?:see|read|review|visit|refer|at|in|under|find|governed by|subject to|according to|siehe|consult\w+|véase)\b[^.;]{0,40}$/i.test(
        before,
      ) || /^(?:'s)? privacy (?:policy|notice)\s*$/i.test(after.trim())
    );
  return false;
}

/** "Muster Ads and Beispiel Mail" are two. */
function splitJoined({ start, end, name }: FoundProperName): Range[] {
  const joint = hasLegalForm(name) ? null : /\s(?:and|und|et|y)\s/.exec(name);
  if (joint === null) return [{ start, end }];
  return [
    { start, end: start + joint.index },
    { start: start + joint.index + joint[0].length, end },
  ];
}

const isPlace = (name: string): boolean =>
  findCountries(name).some(({ start, end }) => start === 0 && end === name.length);

/** In German a noun with a capital is no name; a company there has a legal form, a capital inside or a dot. */
const isAcceptable = (text: string, place: Range, context: VendorContext): boolean =>
  isName(text, place, context) &&
  (context.language !== 'de' ||
    / & |\p{Ll}\p{Lu}|\.\p{L}|\b(?:Sparkasse|Volksbank|Raiffeisenbank|Stadtwerke) \p{Lu}|\b(?:GmbH|AG|Inc|LLC|Ltd|KG|UG|SE|B\.V|SARL|SAS|Limited|Corp)\b/u.test(
      text.slice(place.start, place.end),
    ));

function isName(text: string, place: Range, context: VendorContext): boolean {
  const name = text.slice(place.start, place.end);
  const words = name.split(/\s+/);
  if (isOwnName(name, context.ownNames) || isKindOfVendor(name) || isNoVendorMention(text, place.start, place.end))
    return false;
  if (words.every((word) => isNoName(word) || providerNoun.test(word) || categoryWords.test(word))) return false;
  if (isNoName(words[0] ?? '') || isPlace(name) || name.length < 3) return false;
  return !(
    (/^\p{Lu}{2,5}$/u.test(name) && !context.names.match(name)) ||
    /^(?:AES|SHA|RSA|TLS|SSL|ISO|SOC|HTTPS?|WPA|PCI)[- /]?[\d.]/i.test(name) ||
    /\b(?:Regulation|Act|Directive|Law|Commission|Court|Authority|Framework|Clauses?|Shield|Union|Agreement|Policy|Settings|Court|Verordnung|Gesetz|Kommission)\b/.test(
      name,
    )
  );
}

/** The name with its legal form behind it: "Stripe, Inc.". */
function extend(text: string, { start, end }: Range): Range {
  const form =
    /^,? (?:Payments Europe,? )?(?:Inc\.?|LLC|Ltd\.?|Limited|GmbH|B\.V\.|Corporation|Corp\.|Ireland Limited|Ireland Ltd\.?|S\.A\.|AG|SAS|PBC|Online GmbH)(?![\p{L}\d])/u.exec(
      text.slice(end, end + 40),
    );
  if (form !== null) return { start, end: end + form[0].length };
  // "Muster Internet, S.L.U.": the company goes on behind the name that is known.
  const company = findCompanies(text.slice(start, end + 60))[0];
  const rest = company?.start === 0 ? company.name.slice(end - start) : '';
  return { start, end: /^(?: \p{Lu}[\p{L}\d]*){1,2},? [^,]+$/u.test(rest) ? end + rest.length : end };
}

function placesAround(text: string, { start, end }: Range, names: VendorContext['names']): string[] {
  const ahead = countriesAhead(text, start);
  return ahead.length > 0 ? ahead : countriesBehind(text, end, names);
}

function describe(
  passage: Passage,
  sentence: { readonly text: string; readonly at: number },
  place: Range,
  { names }: VendorContext,
  isKnown: boolean,
): VendorCandidate {
  const { text, at } = sentence;
  const name = text.slice(place.start, place.end);
  const known = names.match(name) ?? names.find(name)[0] ?? null;
  return {
    name,
    canonical: known?.canonical ?? null,
    parent: known?.parent ?? null,
    named: true,
    purpose: purposeAround(text, place, names) ?? purposeOfHeading(passage.section.headings.at(-1) ?? '', names),
    dataShared: null,
    countries: placesAround(text, place, names),
    span: spanIn(passage, { start: at + place.start, end: at + place.end }),
    source: 'prose',
    confidence: isKnown ? 'medium' : 'low',
    alsoCalled: [],
  };
}
