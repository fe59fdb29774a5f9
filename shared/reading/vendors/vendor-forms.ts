// What stands around a vendor that is not known: verbs of use, words for what it is, in the four languages.
import type { Range } from '../text/mapped-text.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { categoryWords } from './vendor-words.ts';

/** What stands before or behind a vendor, whoever it is. */
type Form = {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Whether the name must look like one: several words, a capital inside or a dot. */
  readonly isTelling?: boolean;
};

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
      `(?:${categoryWords.source})\\s(?:and\\s[a-z-]+\\s)?(?:(?:providers?|services?|processors?|partners?|gateways?|platforms?|tools?)\\s)?\\((?:e\\.g\\.,?\\s|via\\s|by\\s|z\\.\\s?B\\.\\s)?$`,
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
  // "the company Muster", "la société Muster", "der Firma Muster"
  {
    before:
      /\b(?:la société|l'entreprise|le prestataire|l'hébergeur|la empresa|la compañía|el proveedor|(?:der|die) firma|(?:dem|den|der|vom) (?:[\p{L}-]+)?(?:anbieters?|dienst(?:leisters?)?|hosters?|unternehmen)|the (?:company|provider|firm|vendor|supplier|processor|platform|tool|service))\s$/iu,
    after: /^(?:[\s,.;()]|$)/u,
  },
  // "the Dutch company Muster", "un prestataire français, Muster,"
  {
    before:
      /\b(?:an?|the|our|une?|notre|una?|nuestr[oa])\s(?:[\p{L}-]+\s){1,3}(?:company|provider|firm|supplier|host|startup|start-up)(?:,|\scalled|\snamed)?\s$|\b(?:prestataire|hébergeur|fournisseur|société|empresa|proveedor)\s(?:\p{Ll}+\s){1,3},?\s?$/iu,
    after: /^(?:[,.;()]|$|\s(?:to|for|which|that|who|pour|para|qui|que)\b)/u,
  },
  // Passives of whatever verb: "cheating is detected by Muster". Oversight and ownership are no service.
  {
    before:
      /\b(?:is|are|was|were|be|been|being|gets?)\s(?:(?!not\b|never\b)[\p{Ll}-]+\s){0,3}?(?!regulated|supervised|governed|required|owned|signed|acquired|approved|certified|licen[cs]ed|recogni[sz]ed|adopted|issued|established|defined|published|founded|represented|appointed|authori[sz]ed|registered|controlled|imposed|covered|named|called|replaced|followed|affected|joined|headed|led|chaired|elected|funded|sponsored|audited|accredited|overseen|designated|written|bound|permitted|allowed|mandated|protected|engaged|used|employed|hired|contracted|instructed|commissioned|chosen|offered|operated)[\p{Ll}-]*(?:ed|en|un|ent|ade|eld|ept)\s(?:for us\s)?(?:by|with|via|through|using)\s$/u,
    after: /^(?:[\s,.;)(]|$)/u,
  },
  // "Nous imprimons les reçus chez Muster"
  { before: /\bchez\s(?:la société\s|l'imprimeur\s)?$/iu, after: /^(?:[\s,.;)(]|$)/u },
  // "une instance Beispiel d'Muster", "a Beispiel instance run by Muster"
  { before: /\b(?:instance|instancia|instanz)\s(?:de\s|of\s)?\p{Lu}[\p{L}]+\s(?:d['’]|de\s|von\s|by\s|from\s)$/u },
  // "Muster Mail, based out of Wellington, handles every message"
  {
    after:
      /^,\s(?:based|located|headquartered|established|registered|une?|una?|an?)\b[^.;]{2,60},\s(?:hosts|handles|processes|sends|delivers|stores|provides|runs|prints|manages|héberge|traite|envoie|gère|aloja|trata|envía|gestiona)\b/u,
  },
  // "Contabilidad: Gestoría Muster, Girona"
  {
    before: new RegExp(
      `(?:^|[.;•·]\\s)(?:[\\p{L}-]+\\s){0,2}(?:${categoryWords.source})(?:\\s[\\p{L}-]+){0,2}\\s?:\\s$`,
      'iu',
    ),
    after: /^(?:[,.;]|\s\(|$)/u,
    isTelling: true,
  },
  // "is confié à Muster", "entrusted to Muster", "we trust Muster with", "we bank with Muster", "we lean on Muster"
  {
    before:
      /\b(?:confi(?:é|ée|és|ées|ons)\s[^.,;:]{0,40}?à|(?:entrusted|outsourced|delegated|subcontracted|handed|passed|passes|flows?|shipped|streamed|forwarded|replicated|copied|synced|backed up|escalated|goes|go|sent|submitted|transferred|exported)\s(?:over\s|on\s|straight\s|directly\s|out\s)?to|(?:we|also|and|,)\s(?:bank|lean|host|partner|collaborate|contract|deploy)\s(?:with|on|to)|encomendad[oa]s?\sa|encargad[oa]s?\sa|externalizad[oa]s?\s(?:a|en)|(?:erteilen|beauftragen|beauftragt haben|bedienen)\swir(?:\suns)?(?:\sder)?|(?:übernimmt|übernehmen|erledigt|besorgt|stellt|liefert|betreut)(?:\sfür\suns)?)\s(?:the\s|der\s|die\s|la société\s|la empresa\s)?$/iu,
    after: /^(?:[\s,.;(]|$)/u,
  },
  // "leave our warehouse with Muster, who needs", "provided to us by Muster, which receives"
  {
    before: /\b(?:with|by|via|through|from|on|avec|par|chez|con|por|en)\s$/u,
    after:
      /^,\s(?:who|which|qui|que|quien|la cual|el cual)\s(?:(?:also|then|only|in turn|alors|ne|no|nous|nos|se)\s)?(?:needs?|gets?|receives?|sees?|holds?|keeps?|processes|handles?|stores?|runs?|provides?|hosts?|acts?|reçoit|traite|conserve|héberge|stocke|fournit|assure|recibe|trata|conserva|aloja|guarda|presta|gestiona)\b/u,
  },
  // "Muster Giving who process donations", "Beispiel, which hosts the site"
  {
    after:
      /^,? (?:who|which|qui|que)\s(?:process|handle|host|provide|run|manage|store|deliver|send|administer|traite|gère|héberge|assure|gestiona|procesa|aloja|envía)(?:e?s|n)?\s\p{Ll}/u,
    isTelling: true,
  },
  // "el módulo de Muster", "un servidor de Muster", "le module de Muster"
  {
    before:
      /\b(?:módulo|servidor(?:es)?|servicios?|software|plataforma|herramienta|sistema|widget|pasarela|aplicación|module|serveurs?|logiciel|solution|outil|plateforme|extension|system|servers?|plug-?in|tool|module|widget)\s(?:de|del|of|by|from|von|d')\s?(?:la empresa\s|la société\s)?$/iu,
    after: /^(?:[,.;()]|$|\s(?:to|for|para|pour|que|qui|which|en|in)\b)/u,
  },
  // "outside the EU: Muster (United States), used for chat; Beispiel (India), for support"
  {
    before: /[:;]\s(?:(?:and|et|und|y|sowie)\s)?$/u,
    after:
      /^\s\([^()]{2,60}\),?\s(?:used|which|for|to|utilisée?|qui|pour|für|zum|zur|eingesetzt|para|utilizad[oa]|que)\b/u,
  },
  // "Our bookkeeper, Muster & Beispiel Accountants,"
  {
    before:
      /\b(?:our|unser(?:e[mnrs]?)?|notre|nuestr[oa])\s(?:\p{Ll}+\s)?(?:bookkeepers?|accountants?|bank|insurer|couriers?|carrier|printer|web agency|agency|tax advis[eo]r|solicitors?|bank|hausbank|(?:\p{L}*)kanzlei|(?:\p{L}*)büro|steuerberater(?:in)?|agentur|druckerei|versicherung|comptable|banque|transporteur|imprimeur|agence|gestoría|asesoría|imprenta|banco|transportista|agencia),?\s$/iu,
    after: /^[\s,.;(]/u,
  },
  // "use maps from Muster Survey", "das Formular von Muster"
  {
    before:
      /\b(?:maps?|tiles?|weather|fonts?|karten|cartes|mapas)\s(?:from|by|von|de)\s(?:the\s|der\s)?$|\b(?:formular|tool|system|software|plattform|plugin|widget|dienst)\s(?:von|der)\s$/iu,
  },
  // "Weather comes from Muster Institut"
  {
    before:
      /\b(?:comes?|kommt|kommen|provient|viennent|proviene|part|partent|sale|salen)\s(?:from|von|de|avec|con)\s(?:the\s|der\s|vom\s)?$/iu,
  },
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
].map(({ before, after, isTelling = false }: Form) => ({
  isTelling,
  ...(before && { before: wordPattern(before) }),
  ...(after && { after: wordPattern(after) }),
}));

/** "Muster Labs analyses our logs". A single plain word may be any noun: "Encryption protects your data". */
const actor = wordPattern(
  /^\s(?:hosts|stores|sends|processes|handles|runs|analy[sz]es|delivers|manages|powers|collects|serves|protects|monitors|tells|shows|keeps|sees|checks|prints|ships|posts|transcribes|translates|moderates|records|provides|does|hostet|speichert|verarbeitet|versendet|héberge|traite|gère|aloja|gestiona|procesa)\s(?:us|our|the|your|all|e-?mails?|payments?|die|unsere|ihre|nos|vos|les|nuestr\p{L}+|sus|los|las)\b/iu,
);

const tellingName = /[\s.]|\p{Ll}\p{Lu}/u;

/** "Datacom hosts the application": verbs that only companies do. "Engineering" and "Replication" are none. */
const actingAlone = wordPattern(
  /^(?!\p{L}+(?:ing|ion|ment|ity|s)\s)\p{Lu}\p{Ll}{3,}\s(?:hosts|ships|prints|transcribes|translates|héberge|imprime|aloja)\s(?:our|the|your|all|nos|vos|notre|le|la|les|nuestr[oa]s?|los|las)\b/u,
);

/** Whether the words around a name are those that stand around a vendor. */
export const fitsForm = (text: string, { start, end }: Range): boolean => {
  const name = text.slice(start, end);
  if (actor.test(text.slice(end, end + 40)) && tellingName.test(name)) return true;
  const lead = text.slice(Math.max(0, start - 110), start);
  const rest = text.slice(end, end + 90);
  if (start === 0 && actingAlone.test(text)) return true;
  return forms.some(
    ({ before, after, isTelling }) =>
      // What stands behind is told at once; what stands before is searched for.
      (after?.test(rest) ?? true) && (!isTelling || tellingName.test(name)) && (before?.test(lead) ?? true),
  );
};
