// Who the policy is of, and the names it calls itself by.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { ReadableDocument } from '../document/passages.ts';
import { findCountries } from '../text/countries.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import type { FoundName, NameFinder } from '../vendors/name-finder.ts';
import { signs } from './own-signs.ts';

const passagesLookedAt = 60;

/**
 * Names of the organisation, the best first. Every one of them is "we", and never a vendor.
 * @param vendors Finds vendors that are known: one of them is only "we" where the title or a section on the controller says so.
 */
export function readOwnNames(document: ReadableDocument, vendors: NameFinder): string[] {
  const scores = new Map<string, number>();
  const mentions = new Map<string, number>();
  /** Known vendors that are named where a text says who it is of. */
  const ofIdentity = new Set<string>();
  const add = (raw: string | undefined, weight: number, isController = false): void => {
    const plain = cleanName(raw ?? '');
    if (plain === null) return;
    scores.set(plain, (scores.get(plain) ?? 0) + weight);
    if (isController) ofIdentity.add(plain);
  };
  const title = document.title ?? document.passages.find(({ kind }) => kind === 'heading')?.text.text ?? '';
  for (const part of title.split(/\s[–—|·:-]\s|\||:\s/)) {
    if (
      !/privacy|policy|notice|data protection|datenschutz|confidentialité|données|privacidad|política de datos|processor/iu.test(
        title,
      )
    )
      continue;
    const plain = part
      .replaceAll(
        /\b(?:privacy|policy|notice|statement|the|our|current|list of|subprocessors?|sub-processors?|list|datenschutz\p{L}*|politique de confidentialité|política de privacidad|cookies?|and)\b/giu,
        ' ',
      )
      .trim();
    const [name] = findProperNames(plain);
    if (name?.start === 0 && plain.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word))) add(plain, 3);
  }
  const last = document.passages.slice(-6);
  const places = new Map(document.passages.map((passage, index) => [passage, index]));
  let isAddressRead = false;
  /** By their letters alone: a title has the same name in capitals. */
  const ours = new Map<string, string>();
  for (const passage of [...document.passages.slice(0, passagesLookedAt), ...last]) {
    if (passage.kind === 'cell') continue;
    const index = places.get(passage) ?? 0;
    const text = passage.text.text.slice(0, 1500);
    const isController = hasTopic(passage, 'identity');
    const isIdentity = isController || hasTopic(passage, 'contact');
    // Whom data go to is somebody else, however near the beginning.
    const isTop = passage.section.headings.every((heading) => heading === title);
    if (!isIdentity && !isTop && hasTopic(passage, 'sharing', 'transfers')) continue;
    const isAboutUs = index < 8 || isIdentity;
    const names = findProperNames(text);
    // The first line of an address under "Controller" is who it is.
    const [opening] = names;
    const isOpening = opening?.start === 0 && !isPlace(opening.name);
    const line = text.split('\n', 1)[0]?.trim() ?? '';
    const isNameLine = opening?.name === line || (line.length <= 90 && companyLine.test(line));
    if (!isAddressRead && isOpening && isController && isNameLine) {
      isAddressRead = true;
      add(line, 6, true);
    }
    // "Controller within the meaning of the law:" above a name with its address
    if (isAboutUs && announcesOwn.test(document.passages[index - 1]?.text.text ?? '')) {
      // "Name: Ada Muster" is the first line as well.
      const named = text.replace(/^(?:name|nombre|nom)\s?:\s*/i, '');
      const [who] = isOpening ? [opening] : findProperNames(named);
      if (who?.start === 0 && !isPlace(who.name)) add(nameAtTop(named) ?? who.name, 7, true);
    }
    const subject = isAboutUs ? controllerSubject.exec(text)?.[1] : undefined;
    if (subject !== undefined && !isNoName(subject.split(' ')[0] ?? '')) add(subject, 6, isController);
    if (isAboutUs && passage.kind === 'paragraph')
      for (const company of companiesOfOurs(text, title)) ours.set(company.toLowerCase(), company);
    for (const { start, end, name: bare } of names) {
      // "Natur- und Vogelfreunde": a piece of a word.
      if (text.charAt(end) === '-') continue;
      const article = articleOfName.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
      const limited = /\bg?UG$/.test(bare) ? (/^ \(haftungsbeschränkt\)/u.exec(text.slice(end))?.[0] ?? '') : '';
      const name = article + bare + limited;
      mentions.set(name, (mentions.get(name) ?? 0) + 1);
      const before = text.slice(Math.max(0, start - 120), start).replace(/["']$/, '');
      const isAbbreviated = /\b(?:Inc|Corp|Ltd|Co|S\.A|S\.L|B\.V|e\.V)$/u.test(bare);
      const after = text.slice(end, end + 260).replace(isAbbreviated ? /^\./ : /^["']/, '');
      for (const sign of signs) {
        const fits = (sign.before?.test(before) ?? true) && (sign.after?.test(after) ?? true);
        // A web address names the site; the organisation is rather called by a name.
        if (sign.isLabel && !isAboutUs) continue;
        if (fits) add(name, /\.\p{Ll}+$/u.test(name) ? sign.weight / 2 : sign.weight, isController);
      }
    }
    for (const match of allMatches(text, /\(([^()]{0,120}["'][^()]{1,120})\)/g)) {
      if (
        !/["'](?:we|us|our|company|wir|uns|nous|nosotr[oa]s)["',]|\b(?:collectively|together|here(?:in)?after|referred to as|nachfolgend|im folgenden|ci-après|en adelante)\b/i.test(
          match[1] ?? '',
        )
      )
        continue;
      for (const quoted of allMatches(match[1] ?? '', /["']([^"']{2,40})["']/g)) add(quoted[1], 3);
    }
  }
  // The only company that the opening and the contact name is who speaks there, however it is put.
  const [only] = ours.values();
  if (ours.size === 1 && only !== undefined) add(only, 3);
  for (const [plain, count] of mentions) if ((scores.get(plain) ?? 0) >= 3) add(plain, Math.min(3, Math.log2(count)));
  // A known vendor whose name is no common word, and that the title does not name.
  const isOther = ({ isCommonWord, canonical }: FoundName): boolean => !isCommonWord && !title.includes(canonical);
  const names = [...scores]
    .toSorted(([, one], [, other]) => other - one)
    .filter(([, score]) => score >= 3)
    .map(([plain]) => plain)
    .filter((plain) => title.includes(plain) || ofIdentity.has(plain) || !vendors.find(plain).some(isOther));
  // "Muster" is short for "Muster Corp."
  const whole = names.find(
    (name) =>
      name.startsWith(`${names[0]} `) && findCompanies(name)[0]?.name.replace(/\.$/, '') === name.replace(/\.$/, ''),
  );
  return whole === undefined ? names : [whole, ...names.filter((name) => name !== whole)];
}

/** "L'association Les Jardins": an article with a capital behind the kind of body is part of the name. */
const articleOfName = wordPattern(
  /\b(?:association|société|fondation|coopérative|asociación|fundación|cooperativa|sociedad|empresa|verein|stiftung),?\s((?:Les?|Las?|Los|El|Die|Der|Das|The)\s)$/u,
);

const announcesOwn = wordPattern(
  /\b(?:verantwortlich\p{L}*|controller|responsable|éditeur|titular|anbieter\p{L}*|betreiber\p{L}*)\b[^.]{0,160}:\s*$|^(?:verantwortliche[rn]?(?: stelle)?|(?:data )?controller|responsable(?: du traitement| del tratamiento)?|éditeur|betreiber(?:in)?|anbieter(?:in)?|titular)$/iu,
);

/** "Natur- und Vogelfreunde e. V.", "MUSTER e.V. Neustadt" */
const companyLine = wordPattern(
  /^\p{Lu}[^,;:()@]{2,70}[\s,](?:GmbH(?: & Co\.? KG)?|AG|KG|UG|OHG|eG|e\. ?V\.|e\.K\.|GbR|gGmbH|Ltd\.?|Limited|LLC|Inc\.?|SAS|SARL|SA|S\.L\.U?\.?|SLU?|S\.A\.|B\.V\.|AB|Oy|ApS|CIC)(?: \p{Lu}[\p{L}-]+){0,2}$/u,
);

function nameAtTop(text: string): string | null {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  return companyLine.test(line) ? line : (addressName.exec(text)?.[0] ?? null);
}

/** The first line of an address: all up to a comma, where that is no sentence. */
const addressName = wordPattern(/^\p{Lu}[^,;:()\d]{2,70}(?=\s*(?:,|\(|$))(?<![.!?]\s?)/u);

/** "Le Centre communal de Muster, établissement public, est responsable des traitements" */
const controllerSubject = wordPattern(
  /(?:^|[.!?]\s)(?:L[ea] |Les |L['’]|El |Los |Las )?(\p{Lu}[^,.;:()]{2,70}?)(?: \([^()]{1,80}\)|,[^.;]{1,160},)? (?:est|es) (?:le |la |el )?responsable (?:des? (?:ses |vos |ces )?traitements?|du traitement|del tratamiento)/u,
);

const isPlace = (name: string): boolean =>
  findCountries(name).some(({ start, end }) => start === 0 && end === name.length);

/** Companies that begin a sentence, or that the title names as well, and that are not there as somebody's provider. */
const companiesOfOurs = (text: string, title: string): string[] =>
  findCompanies(text)
    .filter(({ start, name }) => {
      const before = text.slice(Math.max(0, start - 70), start);
      const isNamedAbove = title.includes(name.split(' ')[0] ?? name);
      return (
        !ofProvider.test(before) &&
        (isNamedAbove || ofOurTwoNames.test(before) || /(?:^|[.!?]\s)(?:the |die |la |le |el )?$/iu.test(before))
      );
    })
    .map(({ name }) => name);

/** "We, Muster – Muster Friends e.V., ..." */
const ofOurTwoNames = wordPattern(/(?:^|[.!?]\s)(?:we|wir|nous|nosotr[oa]s),\s[^,;.:]{2,60}\s[–-]\s$/iu);

const ofProvider = wordPattern(
  /\b(?:by|with|via|through|using|on|at|to|from|von|bei|mit|durch|über|an|par|chez|avec|auprès|à|por|con|en|a|mediante|providers?|processors?|partner|anbieter|dienstleister|prestataire|proveedor)\b[^.;:]{0,24}$/iu,
);

function cleanName(raw: string): string | null {
  const plain = raw
    .replace(/^(?:Don|Doña|Mr|Mrs|Ms|Frau|Herrn?|Mme)\.?\s(?=\p{Lu})/u, '')
    .replace(/^(?:Verein|Firma)\s(?=\p{Lu}.*(?:e\. ?V|GmbH|AG|KG|UG|OHG|e\. ?K)\.?(?: \(|$))/u, '')
    .replace(/^[LD]['’](?:association|entreprise|agence|institut)\s/u, '')
    .replace(/['’]s$/, '')
    .replace(/[,;:\s]+$/, '')
    .trim();
  if (plain.length < 2 || plain.split(' ').every((word) => isNoName(word))) return null;
  if (isPlace(plain) || /^(?:Reino|Kingdom|Republic|Bundesrepublik|République|Königreich|Royaume)\b/.test(plain))
    return null;
  if (/^(?:We|Us|Our|Company|Wir|Uns|Nous|You|Your|The|This|Company's|Sie|Ihr)$/i.test(plain)) return null;
  return plain;
}

/** Whether a name is one of the organisation's own, written whole or in part. */
export function isOwnName(candidate: string, ownNames: readonly string[]): boolean {
  const plain = simplify(candidate);
  if (plain === '') return false;
  const joined = withoutBlanks(plain);
  return simplified(ownNames).some(
    ({ simple, short }) => simple === plain || (simple.length > 3 && joined.startsWith(short)),
  );
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

type SimpleName = { readonly simple: string; readonly short: string };

/** Simplified once for all the names of a text that are held against them. */
const simpleNames = new WeakMap<readonly string[], readonly SimpleName[]>();

function simplified(ownNames: readonly string[]): readonly SimpleName[] {
  const known =
    simpleNames.get(ownNames) ??
    ownNames.map((name) => ({ simple: simplify(name), short: withoutBlanks(simplify(name)) }));
  simpleNames.set(ownNames, known);
  return known;
}

const simplify = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(?:inc|llc|ltd|limited|gmbh|corp|sas|sarl|sl|bv|ag|ug)\b\.?/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
