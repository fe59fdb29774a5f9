// What running text says of a vendor around its name: what it is for, and where it is.
import { countryCodes } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { countriesOfAdjectives } from '../text/nationalities.ts';
import { findProperNames } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { FoundName, NameFinder } from './name-finder.ts';
import { categoryWords, providerNoun } from './vendor-words.ts';

/** Places in brackets behind the name, or in the rest of the sentence before another vendor is named. */
export function countriesBehind(text: string, end: number, names: NameFinder): string[] {
  const from = end + (legalFormBehind.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  const rest = text.slice(from, end + 300);
  const bracket = /^([^();]{0,30})\(((?:[^()]|\([^()]*\)){2,220})\)/.exec(rest);
  // "Muster and Beispiel process data in the United States"
  const joint = /^(?:,|\s(?:and|und|et|y))\s/u.exec(rest);
  const next = joint === null ? undefined : nextName(text, from, names);
  if (joint !== null && next?.start === from + joint[0].length) return countriesBehind(text, next.end, names);
  // A bracket behind another name is that name's.
  const inBrackets =
    findProperNames(bracket?.[1] ?? '').length > 0 ? [] : countryCodes((bracket?.[2] ?? '').replaceAll('(Europe)', ''));
  if (inBrackets.length > 0) return inBrackets;
  // What is parted off by a semicolon is about the next one.
  const own = (rest.slice(0, lengthBeforeName(text, from, names)).split(';')[0] ?? '')
    .replace(nextInList, '$1')
    .replace(outside, ' ')
    .replace(praise, ' ');
  const places = placeWords.test(own.replace(/^\s?\([^()]*\)/, '')) ? countryCodes(own) : [];
  // "Muster Inc. – text to speech – USA"
  const lastCell = /^\s[–—|-]\s.*\s[–—|-]\s([^–—|.]{2,40})\.?$/u.exec(own)?.[1] ?? '';
  const said = places.length > 0 ? places : countryCodes(lastCell);
  const behind = said.length > 0 ? said : countriesOfAdjectives(own);
  return behind.length > 0 ? behind : countryCodes(text.slice(0, 12));
}

/** "outside the European Union": where a vendor is not. */
const outside = wordPattern(
  /\b(?:outside(?: of)?|außerhalb|en dehors|hors|fuera)\s(?:(?!\b(?:to|in|into|nach|vers|aux|a|en|namely|insbesondere)\s)[^,;.()]){2,90}/iu,
);

const praise = /\b(?:de clase mundial|world[- ]class|weltweit führend\p{L}*|leader mondial)(?!\p{L})/iu;

/** "(call handling), and Muster (UK) Limited": the bracket ends what is said of the first. */
const nextInList = wordPattern(/^(\s?\([^()]*\)),\s(?:(?:and|und|et|y)\s)?\p{Lu}[^]*$/u);

const placeWords = wordPattern(
  /^,|^ of \p{Lu}|^\s[–—-]\s[^;]{0,80}\d{4,5}\s|\b(?:in|within|dans|sein|im|based|located|hosted|from|registered|aus|sitz|standort|serveurs?|en|aux|à|servidores|desde)(?![\p{L}])/iu,
);

/** What stands right before the name: "the Dutch company", "our Berlin-based host", "l'hébergeur français". */
export function countriesAhead(text: string, start: number): string[] {
  const lead = withinClause(text.slice(Math.max(0, start - 80), start));
  const based =
    /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[- ](?:based|headquartered|registered)[- ](?:[\p{L}-]+ ){0,5}$/u.exec(lead);
  if (based !== null) return countryCodes(based[1] ?? '');
  const noun = nounBefore.exec(lead);
  return noun === null ? [] : countriesOfAdjectives(noun[0]);
}

/** What stands behind the last mark that parts two clauses. */
function withinClause(text: string): string {
  let from = text.length;
  while (from > 0 && !'.;:,()'.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** Up to five words that run into the name, the first of them an article. */
const nounBefore = wordPattern(
  /(?:\b(?:the|an?|our|der|dem|den|die|ein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|la|le|une?|notre|el|una?|nuestr[oa])\s|l['’])(?:[\p{L}'’-]+\s){1,5}$/iu,
);

const legalFormBehind =
  /^,? (?:S\.à r\.l\.(?: et Cie)?(?:, S\.C\.A\.)?|Inc\.?|LLC|Ltd\.?|Limited|GmbH(?: & Co\. KG)?|AG|SE|KG|B\.V\.|SAS|S\.A\.|S\.L\.|SLP?)(?![\p{L}\d])/u;

const nextName = (text: string, from: number, names: NameFinder): FoundName | undefined =>
  names.find(text).find((found) => found.start >= from && !isStreet(text, found));

/** "4 Muster Square": a word that is also a vendor's name, in an address. */
export const isStreet = (text: string, { start, end }: Range): boolean =>
  /^(?:square|close|gate|court|lane)$/i.test(text.slice(start, end)) &&
  /\d\p{L}?,?\s(?:\p{Lu}[\p{L}'’.]*\s){1,3}$/u.test(text.slice(Math.max(0, start - 40), start));

/** What stands behind the next vendor is that one's. */
const lengthBeforeName = (text: string, from: number, names: NameFinder): number =>
  (nextName(text, from, names)?.start ?? text.length) - from;

/** Behind the name: "to send mail", "our payment processor", "hosts the application". */
const behind: readonly RegExp[] = [
  /^(?:,? (?:Inc\.?|LLC|Ltd\.?|GmbH))?(?: ?\([^()]{0,60}\))?(?:, (?:an?|une?|una|eine?) (?:[\p{L}-]+ ){0,3}?(?:company|firm|corporation|société|empresa|unternehmen|gesellschaft)\b[^,;.]{0,60}|, \p{Lu}\p{L}+,)?,? (?:(?:to|for|as|which|that|zur|zum(?! Einsatz)|für|um|pour|para)\s)([^.;()]{4,140})/iu,
  // "Muster (États-Unis), utilisé pour le tchat", "Beispiel, used for maps", "Muster, die für uns den Versand"
  /^(?: ?\([^()]{0,60}\))?,? (?:(?:is |are |est |ist |es )?(?:used|employed|engaged|utilisée?|employée?|genutzt|eingesetzt|utilizad[oa]|usad[oa])\s(?:only |uniquement |nur |solo )?(?:to|for|as|zur|zum|für|pour|para)\s)([^.;()]{4,140})/iu,
  // "Muster Labs Inc (USA): documents"
  /^(?: ?\([^()]{0,60}\))? ?: ([^.;:()]{4,120})/iu,
  // "Muster Pty Ltd, Brisbane — bug reports"
  /^(?:,? [^–—;:.()|]{0,40})?(?: ?\([^()]{0,60}\))? [–—|-] ([^.;()–—|]{3,139}[^.;()–—|\s])/iu,
  /^(?: ?\([^()]{0,60}\))?(?:,| is| acts as| serves as| est| es| ist)\s(?:our|an?|the|une?|una|eine?)\s([^.,;:()]{4,80})/iu,
  /^\s((?:hosts|stores|sends|processes|handles|runs|analy[sz]es|delivers|manages|powers|collects|serves|protects|monitors|provides|takes)\s[^.,;()]{3,80})/iu,
].map((pattern) => wordPattern(pattern));

/** Before it: "for our bookkeeping we work with", "our cloud storage provider". */
const ahead: readonly RegExp[] = [
  /(?:^|[.;:]\s)(?:for|to|für|pour|para)\s(?:our\s|the\s|unsere\s|die\s|den\s|das\s|notre\s|les\s|la\s|le\s|nuestr[oa]s?\s|las\s|los\s|el\s)?([^,.;]{3,110}?),?\s(?:we|wir|nous|usamos|utilizamos|empleamos|trabajamos con|contamos con|recurrimos a|hemos contratado a|confiamos en|kommt|kommen|nutzen wir|verwenden wir|setzen wir)\s?[^.;]{0,40}$/iu,
  /\b(?:our|unser\p{L}*|notre|nuestr[oa])\s((?:[\p{L}'-]+\s){0,4}?(?:provider|processor|platform|host|gateway|partner|anbieter|dienstleister|prestataire|hébergeur|proveedor)(?:\sd[e']\s?[\p{Ll}'-]+){0,2}),?\s?\(?$/iu,
].map((pattern) => wordPattern(pattern));

const bracketed = wordPattern(/\b(\p{L}[\p{L} /&-]{2,50})\s?\((?:e\.g\.,? |via |by )?[^()]{0,40}$/iu);
const handled = wordPattern(
  /(?:^|[.;:,]\s)([^.;:]{4,100}?)\s(?:is|are)\s(?:[\p{Ll}-]+\s){0,2}?(hosted|stored|[\p{Ll}-]+ed|sent|run|held)\s(?:[\p{Ll}-]+\s){0,2}?(?:by|on|via|through|with|using|from)\s(?:[\p{Ll}-]+\s){0,3}$/iu,
);
const isBeing = /\s(?:is|are|est|sont|es|son|está|están)\s/iu;
/** "Les e-mails sont acheminés par", "Los pagos son gestionados por" */
const handledElsewhere = wordPattern(
  /(?:^|[.;:,]\s)((?:les?|la|los|las|el|nos|notre|vos|sus|tus|nuestr[oa]s?)\s[^.;:,()]{3,60}?)(?:\s\([^()]{0,90}\))?\s(?:est|sont|es|son|está|están)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+(?:ée?s?|id[oa]s?|ad[oa]s?))\s(?:de forma \p{Ll}+\s)?(?:par|sur|via|chez|por|en|con|mediante)\s(?:la société\s|la empresa\s)?$/iu,
);
const plainThing = wordPattern(
  /^(?:and )?(?:(?:your|our|the|this|all|its|les?|la|los|las|el|vos|nos|sus|tus|notre|nuestr[oa]s?) )?(?:personal )?(?:data|information|website|site|app|application|service|platform|it|they|données|datos|sitio|web|plateforme|plataforma)(?: (?:personnelles|personales|web|de la aplicación|de l'application))?$/iu,
);

/** What stands further before a name is said of others. */
const longestLead = 200;

/** In the words of the text, without the other vendors it names; null where it does not say. */
export function purposeAround(text: string, { start, end }: Range, names: NameFinder): string | null {
  const rest = text.slice(end, end + 220);
  const before = text.slice(Math.max(0, start - longestLead), start);
  for (const pattern of behind) {
    const match = pattern.exec(rest);
    const found = match?.[1];
    // The words stand at the end of what was matched.
    if (match === null || found === undefined) continue;
    const said = tidy(found.slice(0, lengthBeforeName(text, end + match[0].length - found.length, names)));
    if (said !== null) return said;
  }
  for (const pattern of ahead) {
    const found = pattern.exec(before)?.[1];
    const said = found === undefined ? null : tidy(found);
    if (said !== null) return said;
  }
  const bracket = /^[^.;:()]{0,40}\(([^();\d]{4,50})\)(?=[.,;]|$|\s(?:and|und|et|y)\s)/u.exec(rest)?.[1];
  if (bracket !== undefined && isKind(bracket) && names.find(bracket).length === 0) return bracket.trim();
  const kind = before.includes('(') ? bracketed.exec(before)?.[1] : undefined;
  if (kind !== undefined && (categoryWords.test(kind) || providerNoun.test(kind)) && kind.split(' ').length <= 5)
    return tidy(kind.replace(/^(?:and|or|und|et|y)\s/i, ''));
  const compound = germanKind.exec(before)?.[1];
  if (compound !== undefined) return tidy(compound);
  const done = isBeing.test(before) ? (handled.exec(before) ?? handledElsewhere.exec(before)) : null;
  const [, thing, verb] = done ?? [];
  if (thing === undefined) return otherWordings(before, rest);
  if (!plainThing.test(thing.trim())) return tidy(thing);
  return /^(?:hosted|héberg|aloj)/.test(verb ?? '') ? 'hosting' : verb === 'stored' ? 'storage' : null;
}

/** "den Zahlungsdienstleister Muster", "über den Messenger-Dienst Muster" */
const germanKind =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{3,}(?:dienstleister|anbieter|dienst|hoster|[Pp]rovider|plattform|tool|software))s?,?\s(?:["'](?=\S))?$/u;

/** "Die Zahlungsabwicklung erfolgt über", "zum Zwecke des Hostings", "gehostet bei": what for, before or behind the name. */
const worded: readonly { readonly before?: RegExp; readonly after?: RegExp; readonly is?: string }[] = [
  {
    before:
      /\b(?:erfolgt|erfolgen|läuft|laufen)\s(?:die|der|das|unser\p{L}*)\s((?:\p{L}+\s){1,4}?)(?:über|durch|mit|bei|via)\s(?:[\p{Ll}-]+\s){0,4}\p{Lu}?[\p{L}-]*\s?$/u,
  },
  {
    before:
      /(?:^|[.;:]\s)(?:die|der|das|unser\p{L}*)\s((?:[\p{L}-]+\s){1,4}?)(?:erfolgt|erfolgen|läuft|laufen|geschieht)\s(?:[\p{Ll}-]+\s){0,3}?(?:über|durch|mit|bei|via)\s(?:[\p{Ll}-]+\s){0,3}$/iu,
  },
  // "E-Mails für die Anmeldung werden mit Muster versendet"
  {
    before:
      /(?:^|[.;:]\s)((?!(?:die|der|das|ihre|deine|alle|personenbezogene\p{L}*)?\s?(?:personenbezogene\p{L}* )?(?:daten|website|webseite|seite)\b)[^.;:,]{3,80}?)\swerden\s(?:[\p{Ll}-]+\s){0,3}?(?:mit|über|durch|von|bei|via)\s(?:der\s|dem\s)?$/iu,
  },
  {
    after:
      /^[^.;]{0,160}?\b(?:zum Zwecke?|zu den Zwecken|for the purposes?|aux fins|à des fins|con (?:el fin|la finalidad)|a efectos)\s(?:of |des |der |de la |de l'|de |del )?([^.;,()]{4,80})/iu,
  },
  {
    before:
      /\b(?:gehostet|hosting|hosten wir|wir hosten|webspace|hébergée?s?|héberge|alojad[oa]s?|alojan?|hosted)\b[^.;:]{0,40}$/iu,
    is: 'hosting',
  },
  { after: /^[^.;:()]{0,140}\bgehostet\b/u, is: 'hosting' },
].map(({ before, after, is }) => ({
  ...(before && { before: wordPattern(before) }),
  ...(after && { after: wordPattern(after) }),
  ...(is !== undefined && { is }),
}));

function otherWordings(before: string, rest: string): string | null {
  for (const { before: lead, after, is } of worded) {
    const match = lead?.exec(before) ?? after?.exec(rest) ?? null;
    if (match !== null) return is ?? tidy(match[1] ?? '');
  }
  return null;
}

/** What the heading says, where it names a kind of service in a few words: "5. Newsletter (Muster)" */
export function purposeOfHeading(heading: string, names: NameFinder): string | null {
  const plain = heading
    .replace(/^[\d.§)(]+\s+/, '')
    .replace(/\s?\([^()]*\)$/, '')
    .replace(/[\s:]+$/, '');
  const isShort = plain.split(' ').length <= 5 && !/[?!.]/.test(plain);
  return isShort && categoryWords.test(plain) && !vagueKind.test(plain) && names.find(plain).length === 0
    ? plain
    : null;
}

/** Headings that have a kind in them and are about more than it. */
const vagueKind = wordPattern(
  /\b(?:security|websites?|servers?|domain|login|identity|accounts?|communications?|kommunikation|tax|ai|artificial intelligence|rights?|data|information|daten|données|datos|cookies?|third|children|transfers?|sharing|contact|legal|marketing)\b/iu,
);

/** "(call handling)", "(archiving of paper files)": small words that say no more about the company itself. */
const smallWords = wordPattern(
  /^(?!(?:part|formerly|previously|the|an?|in|located|based|hosted|seat|with|mit|sitz|ehemals|früher|filiale|est|dont|anciennement|antes|con|see|such|if|when|only|also|and|our|your|we|siehe|voir|véase|now|as|not)\b)\p{Ll}[\p{Ll}-]+(?:\s[\p{Ll}-]+){1,4}$/u,
);

/** "(Webhosting)", "(newsletter)", "(envío de boletines)" */
const isKind = (text: string): boolean =>
  countryCodes(text).length === 0 &&
  (categoryWords.test(text) ||
    smallWords.test(text) ||
    /\p{L}(?:hosting|versand|analyse|statistik|zahlung(?:en)?|buchhaltung|verwaltung|abrechnung|pflege|wartung|druck|speicher)$/u.test(
      text,
    ));

/** "Postmark, a product of ActiveCampaign": whose it is, not what it is for. */
const ownership = wordPattern(
  /^(?:[\p{L}-]+ ){0,2}(?:product|brand|company|business|unit|subsidiary|division|produkt|marke|tochter|produit|marque|filiale|producto|marca|filial)\s(?:of|by|from|von|der|des|de|du|del)$/iu,
);

/** "our provider Muster": who it is, not what for. */
export const onlyProvider =
  /^(?:(?:our |unsere |nos |nuestros )?(?:(?:service |third[- ]party )*(?:providers?|partners?|processors?|vendors?)|(?:technische\p{L}* )?(?:dienstleister|anbieter|partner)\p{L}*|prestataires?(?: techniques?| de services?)?|fournisseurs?|partenaires?|proveedor(?:es)?(?: de servicios?)?|socios?))$/iu;

/** Without what joined it to the next vendor; null where nothing is left, and where it is an address. */
function tidy(words: string): string | null {
  const plain = words.replace(/(?:[,\s]+(?:and|or|und|et|y|sowie))?[,\s]*$/iu, '').trim();
  const saysNothing = ownership.test(plain) || /\d{4}/.test(plain) || onlyProvider.test(plain);
  return plain.length < 3 || saysNothing ? null : plain;
}
