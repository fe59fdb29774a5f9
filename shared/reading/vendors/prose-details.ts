// What running text says of a vendor around its name: what it is for, and where it is.
import { countryCodes } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findProperNames } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { NameFinder } from './name-finder.ts';
import { categoryWords, providerNoun } from './vendor-words.ts';

/** Places in brackets behind the name, or in the rest of the sentence before another vendor is named. */
export function countriesBehind(text: string, end: number, names: NameFinder): string[] {
  const rest = text.slice(end, end + 300).replace(legalFormBehind, '');
  const bracket = /^([^();]{0,30})\(((?:[^()]|\([^()]*\)){2,220})\)/.exec(rest);
  // "Muster and Beispiel process data in the United States"
  const joint = /^(?:,|\s(?:and|und|et|y))\s/u.exec(rest);
  const [next] = joint === null ? [] : names.find(rest);
  if (joint !== null && next !== undefined && next.start === joint[0].length && next.end > next.start)
    return countriesBehind(rest, next.end, names);
  // A bracket behind another name is that name's.
  const inBrackets =
    findProperNames(bracket?.[1] ?? '').length > 0 ? [] : countryCodes((bracket?.[2] ?? '').replaceAll('(Europe)', ''));
  if (inBrackets.length > 0) return inBrackets;
  const own = beforeNextName(rest, names);
  return /^,|\b(?:in|within|based|located|hosted|aus d(?:en|er)|sitz|standort|serveurs?|en|aux|à|servidores)(?![\p{L}])/iu.test(
    own,
  )
    ? countryCodes(own)
    : countryCodes(text.slice(0, 12));
}

const legalFormBehind =
  /^,? (?:S\.à r\.l\.(?: et Cie)?(?:, S\.C\.A\.)?|Inc\.?|LLC|Ltd\.?|Limited|GmbH(?: & Co\. KG)?|AG|SE|KG|B\.V\.|SAS|S\.A\.|S\.L\.|SLP?)(?![\p{L}\d])/u;

/** What stands behind the next vendor is that one's. */
const beforeNextName = (text: string, names: NameFinder): string =>
  text.slice(0, names.find(text)[0]?.start ?? text.length);

/** Behind the name: "to send mail", "our payment processor", "hosts the application". */
const behind: readonly RegExp[] = [
  /^(?:,? (?:Inc\.?|LLC|Ltd\.?|GmbH))?(?: ?\([^()]{0,60}\))?,? (?:(?:to|for|as|which|that|zur|zum|für|um|pour|para)\s)([^.;()]{4,140})/iu,
  /^(?: ?\([^()]{0,60}\))?(?:,| is| acts as| serves as)\s(?:our|an?|the)\s([^.,;()]{4,80})/iu,
  /^\s((?:hosts|stores|sends|processes|handles|runs|analy[sz]es|delivers|manages|powers|collects|serves|protects|monitors|provides|takes)\s[^.,;()]{3,80})/iu,
].map((pattern) => wordPattern(pattern));

/** Before it: "for our bookkeeping we work with", "our cloud storage provider". */
const ahead: readonly RegExp[] = [
  /(?:^|[.;]\s)(?:for|to|für|pour|para)\s(?:our\s|the\s|unsere\s|die\s|notre\s|nuestra\s)?([^,.;]{3,70}?),?\s(?:we|wir|nous|nutzen wir|verwenden wir|setzen wir)\s?[^.;]{0,40}$/iu,
  /\b(?:our|unser\p{L}*|notre|nuestr[oa])\s((?:[\p{L}'-]+\s){0,4}?(?:provider|processor|platform|host|gateway|partner|anbieter|dienstleister|prestataire|hébergeur|proveedor)(?:\sd[e']\s?[\p{Ll}'-]+){0,2}),?\s?\(?$/iu,
].map((pattern) => wordPattern(pattern));

const bracketed = wordPattern(/\b(\p{L}[\p{L} /&-]{2,50})\s?\((?:e\.g\.,? |via |by )?[^()]{0,40}$/iu);
const handled = wordPattern(
  /(?:^|[.;:,]\s)([^.;:]{4,100}?)\s(?:is|are)\s(?:[\p{Ll}-]+\s){0,2}?(hosted|stored|[\p{Ll}-]+ed|sent|run|held)\s(?:[\p{Ll}-]+\s){0,2}?(?:by|on|via|through|with|using|from)\s(?:[\p{Ll}-]+\s){0,3}$/iu,
);
const plainThing = wordPattern(
  /^(?:and )?(?:(?:your|our|the|this|all|its) )?(?:personal )?(?:data|information|website|site|app|application|service|platform|it|they)$/iu,
);

/** In the words of the text, without the other vendors it names; null where it does not say. */
export function purposeAround(text: string, { start, end }: Range, names: NameFinder): string | null {
  const rest = text.slice(end, end + 220);
  const before = text.slice(0, start);
  for (const pattern of behind) {
    const found = pattern.exec(rest)?.[1];
    if (found !== undefined) return tidy(beforeNextName(found, names));
  }
  for (const pattern of ahead) {
    const found = pattern.exec(before)?.[1];
    if (found !== undefined) return tidy(found);
  }
  const kind = bracketed.exec(before)?.[1];
  if (kind !== undefined && (categoryWords.test(kind) || providerNoun.test(kind)) && kind.split(' ').length <= 5)
    return tidy(kind.replace(/^(?:and|or|und|et|y)\s/i, ''));
  const [, thing, verb] = handled.exec(before) ?? [];
  if (thing === undefined) return null;
  if (!plainThing.test(thing.trim())) return tidy(thing);
  return verb === 'hosted' ? 'hosting' : verb === 'stored' ? 'storage' : null;
}

/** "Postmark, a product of ActiveCampaign": whose it is, not what it is for. */
const ownership = wordPattern(
  /^(?:[\p{L}-]+ ){0,2}(?:product|brand|company|business|unit|subsidiary|division|produkt|marke|tochter|produit|marque|filiale|producto|marca|filial)\s(?:of|by|from|von|der|des|de|du|del)$/iu,
);

/** Without what joined it to the next vendor; null where nothing is left. */
function tidy(words: string): string | null {
  const plain = words.replace(/(?:[,\s]+(?:and|or|und|et|y|sowie))?[,\s]*$/iu, '').trim();
  return plain.length < 3 || ownership.test(plain) ? null : plain;
}
