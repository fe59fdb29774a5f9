// How texts say who they are of: what stands before or behind the name, in the four languages.
import { wordPattern } from '../text/word-pattern.ts';

/** What stands before or behind a name that the organisation calls itself by, and how plainly it says so. */
type Sign = {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
  /** Labels that also stand beside vendors: they only count where the policy says who it is of. */
  readonly isLabel?: boolean;
};

/** The end of what stands before a name that nothing is done by, with or through. */
const notThroughSomebody =
  /(?<!\b(?:to|by|with|via|from|through|using|uses?|an|von|bei|mit|durch|über|nutzen|par|chez|avec|auprès de|à|utilisons|por|con|mediante|a|usamos)\s(?:the |der |dem |den |die |la |le |el )?)(?<!,\s)$/iu;

export const signs: readonly Sign[] = [
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
    before:
      /(?:^|[.!?]\s)(?:we|wir|nous|nosotr[oa]s),\s(?:the |die |der |das |la |le |l'|el |los |las )?(?:\p{Lu}[^,;.:]{1,50}\s[–-]\s)?$/iu,
    after: /^(?:\s[–-]\s[^,;.:()]{2,90}(?:e\.V\.)?)?(?: \([^()]{1,60}\))?,/u,
    weight: 5,
    isLabel: true,
  },
  {
    before:
      /\b(?:we at|wir (?:bei|von|vom) ?(?:der|dem)?|nous,? chez|(?<=^|[.!?:]\s)(?:at|bei|chez|en|in|à))\s(?:the |der |dem |la |el |los |las )?$/iu,
    after: /^,? (?:we|wir|nous|nehmen|legen|verarbeiten|achten|schützen|\p{L}+(?:amos|emos|imos))\b/iu,
    weight: 4,
    isLabel: true,
  },
  {
    after: /^(?: ?\([^()]{1,90}\))?,? (?:\()?(?:(?:trading|doing business|operating) as|t\/a|d\/b\/a|dba)\s/iu,
    weight: 6,
  },
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
    before: notThroughSomebody,
    after:
      /^(?: ?\([^()]{1,90}\))?,? (?:\(?(?:org\.? ?(?:nr|no)|reg(?:istered|istration)? (?:no|number)|company (?:no|number)|y-tunnus|cvr|siren|siret|rcs|nif|cif|ust)\b|(?:con domicilio|con nif|con sede|domiciliad[oa]|dont le siège|sise?|(?:une )?société (?:\p{L}+ ){0,3}(?:immatriculée|au capital)|immatriculée?|ayant son siège|mit sitz|vertreten durch|eingetragen (?:im|beim)|whose (?:registered )?(?:office|seat)|with (?:its )?(?:registered )?(?:office|seat)|(?:is )?(?:incorporated|established|registered|headquartered)|una? (?:[\p{L}-]+ ){0,3}?(?:empresa|sociedad|entidad|asociación)|an? (?:[\p{L}-]+ ){0,4}(?:company|charity|society|cooperative|partnership|corporation|non-profit|nonprofit)\b|a company|représentée? par|representad[oa] por)\b)/iu,
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
      /^(?: and (?:its|our) [\p{Ll} ]{3,40})?(?: ?\([^()]{1,90}\))?,? ?\((?:(?:also|hereinafter|together|collectively|ci-après|en adelante|nachfolgend|im folgenden),? )?(?:["'][^"')]{1,40}["'][,;]? ?(?:(?:or|and|oder|und|ou|et|o|y) )?)*["']?(?:we|us|our|wir|uns|nous|nosotros|the "?company"?|company)["',]/iu,
    weight: 6,
  },
  {
    // "a so-called Content Delivery Network ("CDN")" explains a word.
    before: new RegExp(
      `(?<!\\b(?:an?|eine?[mnrs]?|une?|una|sog\\.|so-called|sogenannte[mnrs]?|dit|llamad[oa])\\s(?:\\S+\\s)?)${notThroughSomebody.source}`,
      'iu',
    ),
    after:
      /^(?: and (?:its|our) [\p{Ll} ]{3,40})?,? ?\((?:hereinafter|hereafter|the|"|'|nachfolgend|im folgenden|ci-après|en adelante)/iu,
    weight: 3,
    isLabel: true,
  },
  {
    before:
      /["'](?:we|us|our|wir|uns|nous|nosotr[oa]s)["'][^.]{0,30}(?:refers?|means?|mean|se refieren?|désignent?|bezieht sich|beziehen sich) (?:(?:to|a|auf) )?(?:the |la |l'|el |die |der )?$/iu,
    weight: 6,
  },
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
      /\b(?:verantwortlich\p{L}*|(?:anbieter|betreiber|herausgeber|inhaber)\p{L}* (?:im|dieser|dieses|der|des|unserer|unseres) (?!\p{L}*(?:dienst|tool|plugin|funktion|software|karte|schrift))(?:\p{L}+)|diensteanbieter\p{L}*)[^:.]{0,90}(?: ist:?|:)(?: die| der| das)?\s$/iu,
    weight: 5,
  },
  {
    before:
      /\b(?:responsable (?:de la (?:collecte|recogida) (?:et |y )?)?d[ue]l? (?:traitement|tratamiento)|éditeur|titular)[^:.]{0,60}(?: est(?:\s?:)?| es:?|\s?:)(?: la| le| el| la société)?\s$/iu,
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
