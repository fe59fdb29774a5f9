// Vendors from running text: known names that are used for something, and unknown ones where the sentence says what they do.
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument } from '../document/passages.ts';
import { isOwnName } from '../identity/organisation.ts';
import { findCountries } from '../text/countries.ts';
import type { Range } from '../text/mapped-text.ts';
import { findCompanies, findProperNames, isNoName } from '../text/proper-names.ts';
import type { FoundProperName } from '../text/proper-names.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { spanIn } from './candidate.ts';
import type { VendorCandidate, VendorContext } from './candidate.ts';
import { isNoVendorMention } from './exclusions.ts';
import { hasLegalForm } from './name-finder.ts';
import { countriesBehind, purposeAround } from './prose-details.ts';
import { isKindOfVendor } from './read-vendor-tables.ts';
import { categoryWords, providerNoun } from './vendor-words.ts';

/** What stands before or behind a vendor, whoever it is. */
type Form = { readonly before?: RegExp; readonly after?: RegExp };

const forms: readonly Form[] = [
  // "hosted on Muster Cloud", "payments are processed by Muster Pay"
  {
    before:
      /\b(?:hosted|processed|handled|operated|powered|managed|delivered|sent|stored|supplied|served|collected|provided|administered|performed|carried out|fulfilled|shipped|dispatched|submitted|billed|printed|verified|monitored|protected|secured|translated|transcribed|recorded|screened|checked|scanned|filtered|moderated|rented|leased|bought|purchased)\s(?:securely\s|directly\s|exclusively\s|entirely\s|only\s)?(?:by|on|with|via|through|using|at|from)\s(?:the\s|our\s(?:[\p{Ll}-]+\s){1,4})?$/u,
  },
  // "we use Muster Mail to send"
  {
    before:
      /\b(?:[Ww]e|website|site|app|service)\s(?:also\s|currently\s|may\s(?:also\s)?)?(?:use|uses|rely on|relies on|work with|partner with|have engaged|employ|host\s(?:\p{L}+\s){1,3}with|integrate)\s(?:the\s(?:[\p{Ll}-]+\s){1,4}(?:of|from|by)?\s?)?$/u,
    after: /^(?:\s(?:to|for|as|in order)\b|,\s(?:a|an|which|our|the)\b|\s\()/u,
  },
  // "For our bookkeeping we work with Muster Books."
  {
    before:
      /(?:^|[.;]\s)(?:For|To)\s[^,.;]{3,70},?\swe\s(?:use|work with|rely on|have engaged)\s(?:the\s(?:[\p{Ll}-]+\s){1,3})?$/u,
  },
  // "our hosting provider Muster", "our payment processor, Muster Pay,"
  {
    before:
      /\b(?:provider|processor|partner|platform|host|gateway|vendor|sub-?processor|payment service|email service|merchant of record)s?,?\s(?:is\s|are\s|called\s)?$/u,
    after: /^(?:[\s,.;)]|$)/u,
  },
  // "Muster Pay, our payment processor", "Muster Pay is our payment provider"
  {
    after:
      /^(?:,|\sis|\sacts as|\sserves as)\s(?:our|a|an|the)\s(?:third[- ]party\s)?(?:[\p{Ll}-]+\s){0,4}?(?:provider|processor|platform|host|gateway|vendor|sub-?processor|service)\b/u,
  },
  // "emails are sent via Muster Mail"
  {
    before:
      /\b(?:e-?mails?|payments?|newsletters?|appointments?|bookings?|calls?|meetings?|surveys?|forms?|notifications?|invoices?|messages?|data|errors?|analytics|files|backups?|website|transactions?|billing|subscriptions?)\s(?:[\p{Ll}-]+\s){0,6}?(?:via|through|using)\s$/iu,
    after: /^(?:[\s,.;)]|$)/u,
  },
  // "hosting (Muster Cloud)", also in the middle of a list of such
  {
    before: new RegExp(
      `(?:${categoryWords.source})\\s(?:and\\s[a-z-]+\\s)?(?:provider\\s|services?\\s)?\\((?:e\\.g\\.,?\\s|via\\s|by\\s|z\\.\\s?B\\.\\s)?$`,
      'iu',
    ),
    after: /^\)/u,
  },
  // "we pass your address to Muster Post, Beispiel Kurier or Musterland"
  {
    before:
      /\b(?:pass|give|send|share|transmit|disclose|forward|hand|übermitteln|übergeben|transmettons|communiquons|comunicamos|facilitamos)\b[^.;:]{0,90}?\b(?:to|with|an|à|a)\s(?:(?:the|die|den|la|le|el)\s)?(?:\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*)?(?:,\s(?:and |or |und |et |y |o )?|\s(?:and|or|und|oder|et|ou|y|o)\s)){0,6}$/u,
    after: /^(?:[.,;)(]|$|\s(?:and|or|und|oder|et|ou|y|o|to|so|for|who|which|um|pour|para)\b)/u,
  },
  // German, French, Spanish
  {
    before:
      /\b(?:notre|nos|nuestr[oa]s?|unser(?:e[mnrs]?)?)\s(?:[\p{L}'-]+\s){0,4}?(?:prestataires?|hébergeurs?|fournisseurs?|éditeurs?|délégataires?|partenaires?|sous-traitants?|proveedor(?:es)?|encargados?|plataforma|(?:[\p{L}-]*)(?:anbieter|dienstleister|hoster|partner|provider)s?)(?:\s[\p{Ll}'-]+){0,5}?,?\s$/iu,
    after: /^(?:[\s,.;)]|$)/u,
  },
  {
    before:
      /\b(?:(?:lo|la|los|las|se)\s(?:gestiona|procesa|tramita|aloja|envía|cobra)|(?:llevo|llevamos|gestiono|gestionamos|emito|emitimos|envío|enviamos)\s(?:\p{L}+\s){0,3}?(?:con|mediante|a través de))\s$/iu,
    after: /^(?:[\s,.;()]|$)/u,
  },
  {
    before:
      /\b(?:nous (?:utilisons|recourons à|faisons appel à)|utilizamos|usamos|empleamos|uso|utilizo|wir (?:nutzen|verwenden|setzen)|nutzen wir|verwenden wir|setzen wir)\s(?:(?:le service|l'outil|el servicio|la herramienta|den dienst|das tool)\s)?$/iu,
    after: /^(?:\s(?:pour|para|für|zum|zur|um|como|comme|als|ein\b)|\s\(|,\s(?:un|une|einen?|eine)\b)/iu,
  },
  {
    before:
      /\b(?:gehostet|betrieben|verarbeitet|versendet|bereitgestellt|abgewickelt)\s(?:von|bei|durch|über|auf)\s(?:der\s|dem\s)?$/u,
  },
  {
    before:
      /\b(?:bei|durch|von|über|mit)\s(?:der\s(?:firma\s)?|dem\s(?:[\p{L}-]+\s)?(?:anbieter|dienst(?:leister)?|hoster)\s)$/iu,
  },
  { before: /\b(?:anbieter(?:\sist)?|hoster|dienstleister|auftragsverarbeiter)(?:\sist|:)?\s(?:die\s|der\s)?$/iu },
  {
    before:
      /\b(?:hébergée?s?|traitée?s?|fournie?s?|opérée?s?|gérée?s?|assurée?s?|stockée?s?)\s(?:par|chez|sur|via|auprès de)\s(?:la\ssociété\s|notre\s\p{L}+\s)?$/iu,
  },
  {
    before:
      /\b(?:(?:prestataire|hébergeur|fournisseur|sous-traitant|société|logiciel|outil|plateforme)\s(?:est\s|:\s)?|(?:passe|passent|transitent?)\spar\s)$/iu,
  },
  {
    before:
      /\b(?:alojad\p{L}+|gestionad\p{L}+|procesad\p{L}+|proporcionad\p{L}+|prestad\p{L}+|almacenad\p{L}+|tramitad\p{L}+)\s(?:por|en|mediante|a través de|con)\s(?:la\s(?:empresa|plataforma)\s|los servidores de\s)?$/iu,
  },
  // "Our bookkeeper, Muster & Beispiel Accountants,"
  {
    before:
      /\b(?:our|unser(?:e[mnrs]?)?|notre|nuestr[oa])\s(?:\p{Ll}+\s)?(?:bookkeepers?|accountants?|bank|insurer|couriers?|carrier|printer|web agency|agency|tax advis[eo]r|solicitors?|bank|hausbank|steuerkanzlei|steuerberater(?:in)?|agentur|druckerei|versicherung|comptable|banque|transporteur|imprimeur|agence|gestoría|asesoría|imprenta|banco|transportista|agencia),?\s$/iu,
    after: /^[\s,.;(]/u,
  },
  // "use maps from Muster Survey", "das Formular von Muster"
  {
    before:
      /\b(?:maps?|tiles?|weather|fonts?|karten|cartes|mapas)\s(?:from|by|von|de)\s(?:the\s|der\s)?$|\b(?:formular|tool|system|software|plattform|plugin|widget|dienst)\s(?:von|der)\s$/iu,
  },
  // "Weather comes from Muster Institut"
  { before: /\b(?:comes?|kommt|kommen|provient|viennent|proviene)\s(?:from|von|de)\s(?:the\s|der\s|vom\s)?$/iu },
  // "Die Verwaltung betreiben wir mit Muster", "der Einzug erfolgt über die Musterbank"
  {
    before:
      /\b(?:(?:betreiben|verwalten|führen|versenden|verschicken|erledigen|speichern|hosten|organisieren|verarbeiten|halten|buchen)\swir\s(?:[\p{L}-]+\s){0,3}?|(?:erfolgt|läuft|laufen|erfolgen)\s)(?:mit|über|bei|auf|durch)\s(?:die\s|den\s|das\s|der\s|dem\s)?$/iu,
  },
  // "Les visioconférences ont lieu sur Muster", "El reparto lo hacen Muster y Beispiel"
  {
    before:
      /\b(?:ont lieu sur|passent par|s'effectuent (?:via|avec)|se (?:aloja|envía|gestiona|tramita|cobra)n?\s(?:en|con|mediante|a través de)|(?:lo|la|los|las)\s(?:hacen?|realizan?|enviamos|gestionamos|llevan?|tramitamos)(?:\s(?:con|mediante|a través de))?|(?:cobramos|enviamos|gestionamos)\s[^.;]{0,40}?(?:a través de|mediante|con)(?:l tpv virtual de)?|a través del? (?:[\p{Ll}]+\s){1,3}de)\s(?:la\s|el\s)?$/iu,
  },
  // "Debits are collected by Muster; card payments by Beispiel"
  { before: /\bby\s[^.;]{3,60}[;,]\s(?:and\s)?[\p{Ll}\s-]{3,40}\sby\s$/u, after: /^(?:[\s,.;)(]|$)/u },
  // "Credit checks are made with Muster", "Our contact centre runs on Beispiel Cloud", "printed and posted by Muster"
  {
    before:
      /\b(?:made|run|runs|posted|built|done|booked|kept|held|written|taken|conducted|travel|goes? out|go out)\s(?:with|on|by|via|through)\s(?:our partner\s|the\s)?(?:\p{Lu}[\p{L}\d.]*\s(?:and|or)\s)?$/u,
    after: /^(?:[\s,.;)(]|$)/u,
  },
  { before: /\b(?:proveedor|encargado|plataforma|pasarela)\s(?:de\s\p{L}+\s)?(?:es\s|:\s)?$/iu },
].map(({ before, after }: Form) => ({
  ...(before && { before: wordPattern(before) }),
  ...(after && { after: wordPattern(after) }),
}));

/** Sentences in which a company that is named with its legal form takes part in the processing. */
const involvement = wordPattern(
  /\b(?:provid\w+|screen\w*|check\w*|process\w*|host\w*|operat\w+|servic\w+|receiv\w+|transmit\w*|shar\w+|use[sd]?|using|tool|platform|anbieter\p{L}*|dienst\p{L}*|nutzen|verwenden|einsatz|setzen|eingesetzt|übermittelt|gehostet|verarbeitet|betrieben|prestataire|service|héberg\p{L}*|utilis\p{L}+|proveedor\p{L}*|servicio\p{L}*|utiliz\p{L}+|alojad\p{L}+)\b/iu,
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
    return passage.sentences.flatMap((range) =>
      readSentence(passage, range, context).map((candidate) => ({ candidate, passage })),
    );
  });
}

function readSentence(passage: Passage, range: Range, context: VendorContext): VendorCandidate[] {
  const text = passage.text.text.slice(range.start, range.end);
  if (text.length < 3 || !/\p{Lu}|\./u.test(text) || ofOthers.test(text) || usedBefore.test(text)) return [];
  const candidates: VendorCandidate[] = [];
  const taken: Range[] = [];
  const add = (place: Range, isKnown: boolean): void => {
    if (taken.some(({ start, end }) => place.start < end && start < place.end)) return;
    taken.push(place);
    candidates.push(describe(passage, { text, at: range.start }, place, context, isKnown));
  };
  for (const found of context.names.find(text)) {
    if (isOwnName(text.slice(found.start, found.end), context.ownNames)) continue;
    if (isNoVendorMention(text, found.start, found.end)) continue;
    if (isReference(text, found.start, found.end)) continue;
    if (found.isCommonWord && !isNamedAsVendor(text, found)) continue;
    if (isPlatformOnly(found.canonical) && !isUse(text, found)) continue;
    add(extend(text, found), true);
  }
  for (const name of findProperNames(text)) {
    if (!fitsForm(text, name)) continue;
    for (const part of splitJoined(name)) if (isAcceptable(text, part, context)) add(part, false);
  }
  if (involvement.test(text)) {
    for (const company of findCompanies(text)) if (isAcceptable(text, company, context)) add(company, false);
  }
  return candidates;
}

/** Sign-in providers, stores and networks are vendors only where a sentence uses them for something. */
const platforms = new Set(
  'Apple,Apple App Store,Google Play,Facebook,Instagram,Twitter,TikTok,LinkedIn,Pinterest,Snapchat,Reddit,Discord,Twitch,YouTube,WhatsApp,Meta,Steam,Spotify,Telegram,GitHub,Google,Microsoft,Amazon,iCloud,OpenStreetMap,Trustpilot,Unity,Epic Games,Expo,Etsy,eBay'.split(
    ',',
  ),
);
const isPlatformOnly = (canonical: string): boolean => platforms.has(canonical);

function isUse(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  return useBefore.test(before) || useAfter.test(after);
}

const useBefore = wordPattern(
  /\b(?:hosted|processed|handled|operated|powered|provided|delivered|sent|stored|managed|run|runs|served) (?:securely )?(?:by|on|with|via|through|in|using)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$|\b(?:we|website|app|service)\s(?:also\s)?(?:use|rely on|share|send|transmit)\b[^.;]{0,70}$|\b(?:providers?|processors?|services?|tools?|partners?)\b,?\s(?:\p{L}+\s){0,3}(?:such as|like|including|\()[^.;]{0,60}$|\b(?:maps?|videos?|fonts?|tiles?|karten?|cartes?|mapas?|vidéos?)\s(?:of|from|by|von|de|d')\s$|\b(?:binden wir|embed(?:ded)?|eingebettet|eingebunden|intégr\p{L}+|incrust\p{L}+)\b[^.;]{0,60}$|\b(?:gehostet|nutzen wir|verwenden wir|wir nutzen|wir verwenden|hébergé|nous utilisons|utilizamos|anbieter(?:in)?\s(?:\p{L}+\s){0,2}ist|angeboten (?:von|durch)|betrieben (?:von|durch)|fourni\p{L}* par|proporcionad\p{L}+ por|offered by)\b[^.;]{0,70}$/iu,
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

function isNamedAsVendor(text: string, { start, end }: Range): boolean {
  if (!/^[\p{Lu}\d]/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  // "Chat is Muster."
  if (categoryThenIs.test(before) && /^[.,;]|^ \(/u.test(after)) return true;
  if (isUse(text, { start, end }) || /^ for \p{Ll}/u.test(after)) return true;
  if (/^(?:,? (?:Inc|LLC|Ltd|GmbH|B\.V)|\.(?:com|io|sh|so)\b)/.test(after)) return true;
  return (
    wordPattern(
      /\((?:e\.g\.,? |via |by )?$|\b(?:by|via|with|through|using|use|on|from|and|,|von|bei|durch|über|par|via|chez|por|con|en)\s$|[,/] $/iu,
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

/** "Muster Labs analyses our logs". A single plain word may be any noun: "Encryption protects your data". */
const actor = wordPattern(
  /^\s(?:hosts|stores|sends|processes|handles|runs|analy[sz]es|delivers|manages|powers|collects|serves|protects|monitors|hostet|speichert|verarbeitet|versendet|héberge|traite|gère|aloja|gestiona|procesa)\s(?:our|the|your|all|e-?mails?|payments?|die|unsere|ihre|nos|vos|les|nuestr\p{L}+|sus|los|las)\b/iu,
);

const fitsForm = (text: string, { start, end }: Range): boolean => {
  const name = text.slice(start, end);
  if (actor.test(text.slice(end, end + 40)) && /[\s.]|\p{Ll}\p{Lu}/u.test(name)) return true;
  const lead = text.slice(Math.max(0, start - 110), start);
  const rest = text.slice(end, end + 90);
  return forms.some(({ before, after }) => (before?.test(lead) ?? true) && (after?.test(rest) ?? true));
};

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

function isAcceptable(text: string, place: Range, context: VendorContext): boolean {
  const name = text.slice(place.start, place.end);
  const words = name.split(/\s+/);
  if (isOwnName(name, context.ownNames) || isKindOfVendor(name) || isNoVendorMention(text, place.start, place.end))
    return false;
  if (words.every((word) => isNoName(word) || providerNoun.test(word) || categoryWords.test(word))) return false;
  if (isNoName(words[0] ?? '') || isPlace(name) || name.length < 3) return false;
  if (
    (/^\p{Lu}{2,5}$/u.test(name) && !context.names.match(name)) ||
    /^(?:AES|SHA|RSA|TLS|SSL|ISO|SOC|HTTPS?|WPA|PCI)[- /]?[\d.]/i.test(name) ||
    /\b(?:Regulation|Act|Directive|Law|Commission|Court|Authority|Framework|Clauses?|Shield|Union|Agreement|Policy|Settings|Court|Verordnung|Gesetz|Kommission)\b/.test(
      name,
    )
  )
    return false;
  // In German a noun with a capital is no name; a company there has a legal form, a capital inside or a dot.
  return (
    context.language !== 'de' ||
    /\p{Ll}\p{Lu}|\.\p{L}|\b(?:Sparkasse|Volksbank|Raiffeisenbank|Stadtwerke) \p{Lu}|\b(?:GmbH|AG|Inc|LLC|Ltd|KG|UG|SE|B\.V|SARL|SAS|Limited|Corp)\b/u.test(
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
    purpose: purposeAround(text, place, names),
    dataShared: null,
    countries: countriesBehind(text, place.end, names),
    span: spanIn(passage, { start: at + place.start, end: at + place.end }),
    source: 'prose',
    confidence: isKnown ? 'medium' : 'low',
    alsoCalled: [],
  };
}
