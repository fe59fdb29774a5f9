// What a section is about, told from its heading.
import { wordPattern } from '../text/word-pattern.ts';

export type Topic =
  | 'identity'
  | 'collection'
  | 'purposes'
  | 'bases'
  | 'sharing'
  | 'transfers'
  | 'retention'
  | 'security'
  | 'rights'
  | 'california'
  | 'children'
  | 'cookies'
  | 'breach'
  | 'changes'
  | 'contact'
  | 'contents';

/** Words of headings, in the four languages. A heading may be about several things. */
const topicWords: Readonly<Record<Topic, RegExp>> = {
  identity: wordPattern(
    /\b(?:who (?:we are|is responsible|controls)|about us|data controller|controller|responsible party|verantwortlich\w*|anbieter(?:kennzeichnung)?|impressum|qui sommes|responsable|quiénes somos|titular|éditeur)\b/i,
  ),
  collection: wordPattern(
    /\b(?:(?:information|data|details) (?:we|that we|you)|what (?:we|data|information|personal)|we collect|collection|erhoben\w*|welche daten|erhebung|erfass\w+|données (?:que nous )?collect\w+|collecte|données (?:traitées|concernées|que nous \w+)|datos (?:tratados|que tratamos|recogidos)|verarbeitete daten|datenarten|datenkategorien|(?:we|data we) hold|what you (?:give|tell|send)|automatically collected|datos personales que|données personnelles que|personenbezogenen? daten,? (?:die )?wir|(?:tus|sus) datos|recopil\w+|recab\w+|qué datos|recogemos)\b/i,
  ),
  purposes: wordPattern(
    /^¿?(?:why|warum|weshalb|pourquoi|por qué)\s?\??$|\b(?:how (?:we|and why we) use|why we (?:use|process)|purposes?|use of (?:your |the |personal )?(?:data|information)|zwecke?n?|wofür|finalit\w+|(?<!données d['’])utilis\w+|finalidad\w*|usamos|uso de|what we do with|ce que nous faisons|was wir mit|qué hacemos con)\b/i,
  ),
  bases: wordPattern(
    /^(?:[\d.§)]+\s)?(?:our |les )?bases?$|^(?:rechtliche )?grundlagen?$|\b(?:legal bas[ei]s|lawful bas[ei]s|legal grounds?|on what (?:legal |lawful )?basis|grounds for processing|why we(?: may|'re allowed| are allowed| can)|what (?:allows|entitles) us|sur quoi repose\p{L}*|worauf\b.{0,30}\bberuht|was uns (?:das )?erlaubt|warum dürfen wir|warum dürfen wir|warum wir (?:das|daten) (?:\p{L}+ )?dürfen|pourquoi nous (?:pouvons|en avons le droit)|ce qui nous (?:autorise|permet)|por qué podemos|qué nos (?:permite|autoriza)|rechtsgrundlagen?n?|auf welcher grundlage|bases? (?:légales?|juridiques?|legal(?:es)?|jurídicas?)|fondements? (?:juridiques?|légaux|légal)|fundamentos? (?:jurídicos?|legal(?:es)?)|legal justification|rechtliche grundlagen?|legitimación)\b/iu,
  ),
  sharing: wordPattern(
    /\b(?:shar(?:e|ing)|disclos\w+|third[- ]part(?:y|ies)|(?:sub-?)?processors?|service providers?|providers?|vendors?|recipients?|who (?:we share|receives|has access|processes)|partners|processes it|empfänger\w*|weitergabe|auftragsverarbeit\w+|drittanbieter|dienstleister\w*|dienste|anbieter|hosting|sous-traitan\w+|prestataires?|destinataires?|partage|tiers|encargad\w+|subencargad\w+|proveedor\w*|destinatari\w+|terceros|compart\w+|cesión|(?:a|con) quién|comunic\w+ (?:sus|tus|los|de) datos|quién(?:es)? (?:más )?(?:trata|tiene|accede|recibe)\w*|à qui|qui (?:reçoit|(?:y )?(?:a|ont) accès|traite)|an wen|wer (?:erhält|bekommt|verarbeitet)|with whom|who (?:sees|gets|else|handles|helps)|companies (?:that|who|we)|services we use|tools we use|(?:our|nos|unsere|nuestras) (?:tools|outils|werkzeuge|herramientas)|whom we|services que nous utilisons|servicios que utilizamos)\b/i,
  ),
  transfers: wordPattern(
    /\b(?:transfers?|international|overseas|abroad|outside (?:of )?(?:the )?(?:eu|eea|uk|europe\w*)|außerhalb (?:der eu|europas|des ewr)|ausland|fuera de (?:la ue|europa|la unión)|hors (?:d'europe|de l'union)|where (?:your|we|is|the) .*(?:data|process\w*|stored?)|cross-border|drittl[aä]nd\w*|drittstaat\w*|übermittlung\w*|transferts?|hors (?:de l'|ue)|transferencias?)\b/i,
  ),
  retention: wordPattern(
    /\b(?:retention|retain|how long|storage periods?|stor(?:age|ing) (?:duration|limitation)|keep(?:ing)? (?:your|it|the|data|information)|how (?:do )?we (?:store|hold|keep)|delet(?:ion|ing|e)|löschung|speicherdauer|aufbewahrung\w*|wie lange|löschfristen|conservation|durées?|conservamos|conservación|plazos?|retención)\b/i,
  ),
  security: wordPattern(
    /\b(?:security|protect\w*|safeguards?|safe|(?:daten)?sicherheit\w*|schutz|maßnahmen|technical and organi[sz]ational|sécurité|medidas|seguridad|protegemos)\b/i,
  ),
  rights:
    /\b(?:your (?:[\w-]+ )*rights|rights|choices|betroffenenrechte|(?:ihre|deine|meine) rechte|rechte|vos droits|droits|(?:sus|tus) derechos|derechos)\b/i,
  california: /\b(?:california\w*|ccpa|cpra|kalifornien|californie)\b/i,
  children: wordPattern(
    /\b(?:child(?:ren)?(?:'s)?|kids?|teen\w*|young people|minors?|age|kinder\w*|minderjährig\w*|jugendlich\w*|mineurs?|enfants?|jeunes|jóvenes|menores|niños|âge|edad|alter|mindestalter|altersgrenze)\b/i,
  ),
  cookies: /\b(?:cookies?|track(?:ing|ers?)|local storage|traceurs?|rastre\w+)\b/i,
  breach: wordPattern(
    /\b(?:breach\w*|incidents?|sicherheitsvorf\p{L}*|datenlecks?|fuites?|failles?|fugas?|fugas?|datenpannen?|datenschutzverletzung\w*|violations?|brechas?|violaciones)\b/iu,
  ),
  changes: wordPattern(
    /\b(?:chang(?:es?|ing)|updat(?:es?|ing)|amendments?|änderung\w*|aktualisierung\w*|modifications?|évolution|mises? à jour|cambios|modificaciones|actualizaciones)\b/i,
  ),
  contact: wordPattern(
    /\b(?:contact\w*|questions?|reach us|get in touch|kontakt\w*|ansprechpartner\w*|fragen|nous écrire|contacto|contáctenos|preguntas)\b/i,
  ),
  contents:
    /^(?:\d+\.?\s*)?(?:table of )?(?:contents|inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des matières|índice|contenido)\s*:?$/i,
};

const topics = Object.entries(topicWords).map(([name, words]) => ({ name, words }));

/** What a heading says its section is about. Empty where it says nothing we know. */
export function topicsOfHeading(heading: string): ReadonlySet<string> {
  return new Set(topics.filter(({ words }) => words.test(heading)).map(({ name }) => name));
}
