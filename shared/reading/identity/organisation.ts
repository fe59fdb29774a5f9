// Who the policy is of, and the names it calls itself by.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { ReadableDocument } from '../document/passages.ts';
import { findCountries } from '../text/countries.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';

/** What stands before or behind a name that the organisation calls itself by, and how plainly it says so. */
type Sign = {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
  /** Labels that also stand beside vendors: they only count where the policy says who it is of. */
  readonly isLabel?: boolean;
};

const signs: readonly Sign[] = [
  {
    before:
      /^(?:company(?: name)?|organi[sz]ation|publisher|legal[_ ]?entity|(?:data )?controller|verantwortliche[rn]?(?: stelle)?|betreiber(?:in)?|anbieter(?:in)?|firma|responsable|titular|éditeur|raison sociale|razón social|denominación(?: social)?|identidad)\s?:\s*$/iu,
    weight: 8,
    isLabel: true,
  },
  // "The app is made by Muster Studio", "wird von Muster GmbH betrieben"
  {
    before:
      /\b(?:is|service|app|website|site|application) (?:[\p{Ll}-]+ )?(?:developed|made|built|maintained|created|run|operated|owned|published) (?:and (?:\p{Ll}+) )?by (?:the )?$/iu,
    weight: 7,
    isLabel: true,
  },
  {
    before:
      /\b(?:éditée?|exploitée?|propuls\p{L}+|explotad[oa]|titularidad de) (?:par|por|de) (?:la société |l'association |la empresa )?$/iu,
    weight: 4,
  },
  {
    before: /(?:^|[.!?]\s)(?:we are|wir sind|nous sommes|somos)\s(?:the |die |der |das |la |le |l'|el )?$/iu,
    weight: 5,
    isLabel: true,
  },
  {
    after:
      /^ \([^()]*(?:company (?:no|number|reg)|registered (?:office|in|number|with)|registration|Handelsregister|HR[AB] ?\d|RCS|SIRE[NT]|NIF|CIF|KvK|VAT)[^()]*\)/iu,
    weight: 5,
    isLabel: true,
  },
  {
    after:
      /^ (?:est le nom commercial|is the trading name|is a trading name|es el nombre comercial|ist der (?:Handels|Geschäfts)name)\b/iu,
    weight: 6,
  },
  {
    before:
      /\b(?:run|runs|operate|operates|trade|trades|publish|publishes) (?:it |this |them )?(?:through|under|as) (?:the name )?$/iu,
    weight: 4,
    isLabel: true,
  },
  // "Wir, die Muster UG, nehmen ...", "En la Asociación Muster cuidamos ..."
  {
    before: /(?:^|[.!?]\s)(?:we|wir|nous|nosotr[oa]s),\s(?:the |die |der |das |la |le |l'|el |los |las )?$/iu,
    after: /^(?: \([^()]{1,60}\))?,/u,
    weight: 5,
    isLabel: true,
  },
  {
    before:
      /\b(?:we at|wir (?:bei|von|vom) ?(?:der|dem)?|nous,? chez|at|bei|chez|en|in)\s(?:the |der |dem |la |el |los |las )?$/iu,
    after: /^,? (?:we|wir|nous|nehmen|legen|verarbeiten|achten|schützen|\p{L}+(?:amos|emos|imos))\b/iu,
    weight: 4,
    isLabel: true,
  },
  { after: /^(?: ?\([^()]{1,90}\))?,? (?:\()?(?:trading|doing business|operating) as\b/iu, weight: 6 },
  // "Ich bin Lena Muster": a person's own page
  {
    before: /(?:^|[.!?,]\s)(?:i am|i'm|ich bin|je suis|soy|my name is|mein name ist|je m'appelle|me llamo)\s$/iu,
    weight: 5,
    isLabel: true,
  },
  // "the pages of Muster CIC", "the website of the ..."
  {
    before:
      /\b(?:this|these|the|our|dieser?|der|ce|le|este|el) (?:website|site|pages?|app|shop|webseite|seiten?|internetauftritt\p{L}*|auftritt\p{L}*|sitio|web)\b (?:of|der|des|von|de|del|d')\s(?:the |la |der |dem )?$/iu,
    weight: 4,
    isLabel: true,
  },
  // "Muster Trust, of 4 Quay Street, decides how and why ..."
  {
    before: /(?:^|[.!?]\s)(?:the )?$/iu,
    after:
      /^(?:,[^.;]{3,100},)? (?:decides? (?:how|why|what)|determines? (?:the purposes|how|why)|entscheidet (?:über|,? (?:wie|warum))|décide\b|détermine\b|decide\b|determina\b)/iu,
    weight: 5,
    isLabel: true,
  },
  { before: /\b(?:el|la|le) responsable (?:es|est|:)\s(?:el |la |le |l')?$/iu, weight: 5, isLabel: true },
  // "This policy is issued by Muster plc"
  {
    before:
      /\b(?:policy|notice|statement|politique|charte|erklärung|hinweise?|política|aviso)\b[^.;]{0,20}\b(?:issued|published|adopted|établie?|rédigée?|publiée?|émise?|herausgegeben|emitid[ao]|publicad[ao]) (?:by|par|von|por) (?:the |la |die |der |el )?$/iu,
    weight: 5,
    isLabel: true,
  },
  {
    before:
      /\b(?:quien|qui|wer)\b[^.:]{0,50}\b(?:datos|données|daten)\b[^.:]{0,24}\s(?:es|est|ist)\s(?:la |le |l'|el |die |der )?$/iu,
    weight: 5,
    isLabel: true,
  },
  // "Unser Studio, Muster AB, ..."
  {
    before:
      /\b(?:our|my|unser|unsere|notre|nuestr[oa]) (?:studio|company|firm|agency|association|cooperative|co-op|charity|team|practice|shop|unternehmen|firma|verein|genossenschaft|agentur|praxis|entreprise|société|coopérative|empresa|asociación|cooperativa|sociedad|estudio),? (?:les? |las? |los |el |the |die |der )?$/iu,
    weight: 5,
    isLabel: true,
  },
  // "Diese Seite gehört dem Musterverein"
  {
    before:
      /\b(?:belongs to|is the work of|is (?:brought|offered|made available) (?:to you )?by|gehört(?: zu)?|appart(?:ient|iennent) à|pertenecen? a)\s(?:the |der |dem |den |la |le |l'|el )?(?:association |société |asociación |empresa |verein )?$/iu,
    weight: 5,
    isLabel: true,
  },
  // "L'association Les Jardins gère ce site": the kind of body that is named
  {
    before:
      /(?:^|[.!?:;]\s)(?:(?:l'|notre )(?:association|entreprise)|(?:la|notre) (?:société|coopérative|fondation|commune|mairie)|(?:la|nuestra) (?:asociación|fundación|cooperativa|entidad|mercantil|sociedad|empresa)|(?:the|our) (?:charity|association|foundation|cooperative|co-operative)|(?:der|unser) verein|(?:die|unsere) (?:stiftung|genossenschaft|gemeinde))\s(?:les? |las? |los |el |the |die |der )?$/iu,
    weight: 4,
    isLabel: true,
  },
  // "Muster AB (org. nr 559000-0000)", "con domicilio en", "whose office is in"
  {
    before:
      /(?<!\b(?:to|by|with|via|from|through|using|uses?|an|von|bei|mit|durch|nutzen|par|chez|avec|auprès de|à|utilisons|por|con|mediante|a|usamos)\s(?:the |der |dem |die |la |le |el )?)(?<!,\s)$/iu,
    after:
      /^(?: ?\([^()]{1,90}\))?,? (?:\(?(?:org\.? ?(?:nr|no)|reg(?:istered|istration)? (?:no|number)|company (?:no|number)|y-tunnus|cvr|siren|siret|rcs|nif|cif|ust)\b|(?:con domicilio|con nif|con sede|domiciliad[oa]|dont le siège|sise?|(?:une )?société (?:\p{L}+ ){0,3}(?:immatriculée|au capital)|immatriculée?|ayant son siège|mit sitz|vertreten durch|eingetragen (?:im|beim)|whose (?:registered )?(?:office|seat)|with (?:its )?(?:registered )?(?:office|seat)|(?:is )?(?:incorporated|established|registered|headquartered)|an? (?:[\p{L}-]+ ){0,4}(?:company|charity|society|cooperative|partnership|corporation|non-profit|nonprofit)\b|a company|représentée? par|representad[oa] por)\b)/iu,
    weight: 4,
    isLabel: true,
  },
  // "Wer wir sind: Muster eG"
  {
    before:
      /\b(?:who (?:we are|runs (?:this|it)|is behind (?:this|it)|operates (?:this|it))|about us|wer wir sind|über uns|qui (?:sommes-nous|nous sommes)|quiénes somos)\s?[:–—-]\s(?:the |die |der |das |la |le |el )?$/iu,
    weight: 6,
    isLabel: true,
  },
  // "In this notice "we" is Muster Oy"
  {
    before:
      /["'](?:we|us|wir|nous|nosotros)["'] (?:is|are|ist|sind|bezeichnet|désigne|significa) (?:the |die |der |la |el )?$/iu,
    weight: 6,
  },
  { before: /\b(?:trading as|doing business as|operating as|d\/b\/a|dba|t\/a)\s$/iu, weight: 5 },
  {
    before:
      /\b(?:is an? (?:[\p{Ll}-]+ ){0,2}?(?:brand|project|product|service|trading name|app|website|game|initiative) (?:of|by|from)|es una marca (?:comercial )?de|est une? (?:marque|service|projet) de|ist ein(?:e marke| projekt| dienst| angebot) (?:von|der|des))\s(?:the\s|la\s)?$/iu,
    weight: 7,
    isLabel: true,
  },
  {
    before:
      /\b(?:wer ist verantwortlich|who is responsible|who we are|who is the controller|qui est (?:le )?responsable|qui sommes-nous|quién es (?:el )?responsable)[^?.]{0,60}\?\s(?:the |die |der |la |el |le )?$/iu,
    weight: 6,
  },
  { before: /\bwird von (?:der |dem )?$/iu, after: /^[^.:]{0,90}\bbetrieben\b/iu, weight: 5 },
  { after: /^ (?:engages|has engaged|offers|provides|runs|operates) (?:the|an?|third)\b/iu, weight: 3 },
  { before: /\bcontroller(?: \([^)]*\))?(?: [\p{L} ,()/]{0,90}?)?(?: is:?|:)\s(?:the )?$/iu, weight: 6 },
  {
    after:
      /^(?: \([^)]{1,80}\))? (?:is|acts as|are) (?:the |a |your )?(?:[\p{L} -]{0,60} and (?:the )?)?(?:data )?controller\b/iu,
    weight: 6,
  },
  {
    after:
      /^(?: and (?:its|our) [\p{Ll} ]{3,40})?(?: ?\([^()]{1,90}\))?,? ?\((?:also |hereinafter |together |collectively )?(?:["'][^"')]{1,40}["'],? ?(?:or |and )?)*["']?(?:we|us|our|wir|uns|nous|nosotros|the "?company"?|company)["',]/iu,
    weight: 6,
  },
  {
    after:
      /^(?: and (?:its|our) [\p{Ll} ]{3,40})?,? ?\((?:hereinafter|hereafter|the|"|'|nachfolgend|im folgenden|ci-après|en adelante)/iu,
    weight: 3,
  },
  { before: /["'](?:we|us|our)["'][^.]{0,30}(?:refers?|means?|mean) (?:to )?$/iu, weight: 6 },
  {
    before:
      /\b(?:describes?|explains?|outlines?|sets? out|covers?) (?:how|what|the way|what information)(?: (?:personal )?(?:data|information))? $/iu,
    weight: 4,
  },
  {
    before:
      /\b(?:operated|provided|run|owned|offered|published|betrieben|éditée?|exploitée?|proposée?|operad[oa]|explotad[oa]|ofrecid[oa]) (?:by|von|par|por) (?:the |der |la société |la empresa )?$/iu,
    weight: 2,
  },
  {
    before: /\b(?:welcome to|thank you for using|at|privacy (?:policy|notice) (?:of|for)|sur|chez|en|bei) $/iu,
    weight: 1,
  },
  { before: /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?$/iu, weight: 3 },
  {
    before:
      /\b(?:verantwortlich\p{L}*|(?:anbieter|betreiber|herausgeber|inhaber)\p{L}* (?:im|dieser|dieses|der|des|unserer|unseres) (?:\p{L}+)|diensteanbieter\p{L}*)[^:.]{0,90}(?: ist:?|:)(?: die| der| das)?\s$/iu,
    weight: 5,
  },
  {
    before:
      /\b(?:responsable d[ue] (?:traitement|tratamiento)|responsable del tratamiento|éditeur|titular)[^:.]{0,60}(?: est(?:\s?:)?| es:?|\s?:)(?: la| le| el| la société)?\s$/iu,
    weight: 5,
  },
  { after: /^(?: \([^()]{1,80}\))? (?:est|es) (?:le |el |la )?responsable (?:d[eu]|del)\b/iu, weight: 4 },
  {
    before: /(?:^|[.!?]\s)(?:la |le |l'|el |los )?$/iu,
    after: /^,[^.;]{0,200}, (?:est|es) (?:le |el |la )?responsable (?:d[eu]|del)\b/iu,
    weight: 6,
  },
  {
    after: /^ (?:collects|processes|uses|may use|respects|takes|values|commits to|is committed|operates)\b/iu,
    weight: 1,
  },
  { before: /\b(?:how|that) $/iu, after: /^ (?:collects|uses|handles|processes|treats|keeps|may)\b/iu, weight: 3 },
  { after: /^ (?:is|are) (?:a|an|the) (?:registered |trad\w+ |business |brand )/iu, weight: 3 },
].map(({ before, after, weight, isLabel = false }: Sign) => ({
  ...(before && { before: wordPattern(before) }),
  ...(after && { after: wordPattern(after) }),
  weight,
  isLabel,
}));

const passagesLookedAt = 60;

/** Names of the organisation, the best first. Every one of them is "we", and never a vendor. */
export function readOwnNames(document: ReadableDocument): string[] {
  const scores = new Map<string, number>();
  const mentions = new Map<string, number>();
  const add = (raw: string | undefined, weight: number): void => {
    const plain = cleanName(raw ?? '');
    if (plain !== null) scores.set(plain, (scores.get(plain) ?? 0) + weight);
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
    const isAboutUs = index < 8 || hasTopic(passage, 'identity', 'contact');
    const names = findProperNames(text);
    // The first line of an address under "Controller" is who it is.
    const [opening] = names;
    const isOpening = opening?.start === 0 && !isPlace(opening.name);
    if (!isAddressRead && isOpening && hasTopic(passage, 'identity') && opening.name === text.trim()) {
      isAddressRead = true;
      add(text.trim(), 6);
    }
    // "Controller within the meaning of the law:" above a name with its address
    if (isOpening && isAboutUs && announcesOwn.test(document.passages[index - 1]?.text.text ?? ''))
      add(addressName.exec(text)?.[0] ?? opening.name, 7);
    const subject = isAboutUs ? controllerSubject.exec(text)?.[1] : undefined;
    if (subject !== undefined && !isNoName(subject.split(' ')[0] ?? '')) add(subject, 6);
    if (isAboutUs && passage.kind === 'paragraph')
      for (const company of companiesOfOurs(text, title)) ours.set(company.toLowerCase(), company);
    for (const { start, end, name: bare } of names) {
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
        if (fits) add(name, /\.\p{Ll}+$/u.test(name) ? sign.weight / 2 : sign.weight);
      }
    }
    for (const match of allMatches(text, /\(([^()]{0,120}["'][^()]{1,120})\)/g)) {
      if (
        !/["'](?:we|us|our|company|wir|uns|nous)["',]|\b(?:collectively|together|here(?:in)?after|referred to as|nachfolgend|im folgenden|ci-après|en adelante)\b/i.test(
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
  const names = [...scores]
    .toSorted(([, one], [, other]) => other - one)
    .filter(([, score]) => score >= 3)
    .map(([plain]) => plain);
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
  /\b(?:verantwortlich\p{L}*|controller|responsable|éditeur|titular|anbieter\p{L}*|betreiber\p{L}*)\b[^.]{0,80}:\s*$|^(?:verantwortliche[rn]?(?: stelle)?|(?:data )?controller|responsable(?: du traitement| del tratamiento)?|éditeur|betreiber(?:in)?|anbieter(?:in)?|titular)$/iu,
);

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
      const before = text.slice(Math.max(0, start - 40), start);
      const isNamedAbove = title.includes(name.split(' ')[0] ?? name);
      return !ofProvider.test(before) && (isNamedAbove || /(?:^|[.!?]\s)(?:the |die |la |le |el )?$/iu.test(before));
    })
    .map(({ name }) => name);

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
