// Mentions of a company that make it no vendor: what is not used, how people sign in, links, browsers, licences.
import { wordPattern } from '../text/word-pattern.ts';

/** Before the name, within the clause. */
const before: readonly RegExp[] = [
  // "we do not use Google Analytics", "no Facebook Pixel"
  /\b(?:(?:do|does|did|will|are|is|have|has|would) ?(?:not|n't)|don't|doesn't|won't|never|nor|without|no longer|instead of|rather than|unlike|not|kein\p{L}*|nicht|niemals|weder|neither|ohne|statt|pas(?: de| d')?|aucun\p{L}*|sans|jamais|n'utilis\p{L}+|n'(?:avons|ai|employons|utilisons|est|sont) (?:plus|jamais)|ne \p{L}+ plus|ya no|no (?:us|utiliz|emple|compart|tenemos|tengo|se)\p{L}*|ningún|ninguna|sin|nunca|tampoco)\b[^;:]{0,90}$/iu,
  // "you can connect your workspace to Muster": the customer's own choice and contract
  /\b(?:you|users|customers|administrators) (?:can |may |choose to |decide to |also )*(?:connect|link|integrate|import)\b[^.;:]{0,90}$|\byour own (?:\p{L}+ )?$/iu,
  /\b(?:no)\s(?:\p{L}+\s){0,2}$|\bni (?:\p{L}+ ){0,2}$/iu,
  // "No personal data is shared with Muster", "Keine Daten gehen an Muster"
  /(?:^|[.;:]\s)(?:no|none of (?:the|your|our)|kein\p{L}*|aucune?|ningun[oa]?|ningún)\s(?:\p{Ll}+\s){1,5}?(?:is|are|will be|goes?|go|wird|werden|geht|gehen|n'est|ne sont|ne part|se)\s(?:(?!except|other|but|only|außer|sauf|salvo|excepto)[^.;:]){0,60}$/iu,
  // "If you turn on the Muster integration", "you can also log in through Muster"
  /\b(?:if|when|once|should) you (?:\p{L}+ )?(?:turn on|switch on|enable|activate|install|authori[sz]e|add)\b[^.,;:]{0,60}$|\b(?:you|users|members|customers|employees|players) (?:can |may |could |choose to |decide to )?(?:also |instead |alternatively )?(?:sign|log)[- ]?(?:in|on|up) (?:with|via|through|using|by)\b[^.;]{0,60}$/iu,
  // What a thing is made with is no recipient: "the game was built with Muster Engine"
  /\b(?:built|developed|programmed|coded|entwickelt|développée?|desarrollad[oa]) (?:with|in|on|using|mit|avec|con)\s(?:the\s)?$/iu,
  // "une instance Muster", "an instance of Muster": software, whoever runs it
  /\b(?:instance|instancia|instanz)\s(?:of |de |d'|von )?$/iu,
  // "follow us on X", "our page on Facebook"
  /\b(?:follow us|our (?:page|profile|channel|account|community|group|server|repository) (?:on|at|in)|links? to|liens? vers|enlaces? (?:a|hacia)|links? (?:zu|auf)|linked (?:sites?|pages?)|download(?:ed|able)? (?:from|on|via|in)|available (?:on|in|at)|published on|visit(?:ing)?|(?:auf )?unsere[rnm]? (?:[\p{L}-]*(?:seiten?|präsenz\p{L}*|profil\p{L}*|kan[aä]l\p{L}*|fanpage))\s(?:auf|bei)|nuestr\p{L}+ (?:página|perfil) (?:de|en))\b[^.;]{0,50}$/iu,
  // browsers and plans
  /\b(?:browsers?|navigateur|navegador(?:es)?)\b[^.;]{0,60}$/iu,
  /\b(?:may (?:later|in (?:the )?future)|in (?:the )?future|planned|considering|similar to|comparable to|known from|like those of|compatible with|if (?:we )?later|falls (?:wir )?später|sollten wir (?:später )?|künftig|à l'avenir|en el futuro)\b[^.;]{0,80}$/iu,
  // ownership and origin of another name
  /\b(?:formerly|previously|owned by|part of|subsidiary of|division of|acquired by|affiliate of|(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:product|brand|offering|trademark|company|business|unit) (?:of|by|from)|ein(?:e|er|es)? (?:[\p{L}-]+ ){0,2}(?:produkt|marke|unternehmen) (?:von|der|des)|(?:un|une) (?:produit|marque|société) (?:de|du)|(?:un|una) (?:producto|marca|empresa) (?:de|del)|ehemals|früher|tochter\p{L}* (?:von|der)|anciennement|filiale de|antes|filial de|propiedad de)\b[^.;)]{0,30}$/iu,
  // "nous ne passons plus par Muster", "we no longer work with Muster", "ya no trabajamos con Muster"
  /\b(?:(?:ne |n')\p{L}+ plus|no longer (?:use|work|rely|send|host|run|go|share)\p{L}*|ya no \p{L}+)\b[^.;]{0,30}$|\b(?:used to (?:work|use|run|host|be)|(?:stopped|ceased|quit|gave up) (?:using|working with|relying on)|switched(?: away)? from|have stopped|(?:früher|ehemals) (?:genutzt|eingesetzt)|autrefois|avons cessé|hemos dejado)\b[^.;]{0,50}$/iu,
  /\b(?:trademarks?|licen[cs]ed under|adapted from|inspired by|derived from|modelled on|thanks(?: to|,)|thank you,?|copyright|icons? by|template by|based on (?:a |the )?(?:template|policy))\b[^.;]{0,60}$/iu,
].map((pattern) => wordPattern(pattern));

/** Behind the name. */
const after: readonly RegExp[] = [
  /^(?:'s)? ?(?:API Services User Data Policy|Limited Use|User Data Policy)/i,
  /^[^.;]{0,20}\b(?:opt-?out|browser add-?on|deaktivierung\p{L}*)\b/iu,
  /^ (?:sign-?in|log-?in|login|sso|oauth|account|konto|accounts)\b/i,
  /^[^.;,]{0,40}\b(?:is|are|was|were|wird|werden|n'est|no se) (?:not|nicht|pas|no longer) (?:used|integrated|loaded|embedded|eingesetzt|verwendet|genutzt|geladen|eingebunden|in Anspruch|utilisé)/iu,
  // "Google Analytics setzen wir nicht ein", "Google Analytics is something we avoid"
  /^[^.;,]{0,30}\b(?:setzen|verwenden|nutzen|benutzen|binden|laden) wir (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*|niemals)\b/iu,
  // Software that runs on the organisation's own machines hands nothing to its maker.
  /^[^.;]{0,40}\b(?:on (?:our|its) own (?:servers?|infrastructure|machines?)|installed on (?:our|the|its|university|internal|local|in-house|institut\p{L}*)\b|(?:das|die|den) wir selbst (?:betreiben|hosten)|wir hosten (?:\p{L}+ )?selbst|(?:which|that) we (?:(?:host|run|operate) ourselves|self-host)|que nous hébergeons nous-mêmes|auf (?:unserem|unseren) (?:eigenen )?servern?|auf eigenen servern|(?:installée?|hébergée?) sur (?:nos|notre(?: propre)?)|en nuestros? (?:propios? )?servidor(?:es)?|en (?:un )?servidor(?:es)? propios?|instalad[oa] en nuestr\p{L}+)\b/iu,
  // "Muster has been removed", "Muster a été retiré du site"
  /^[^.;,]{0,20}\b(?:a été (?:retiré|supprimé|désactivé|remplacé)|(?:has been|was) (?:removed|replaced|retired|switched off|disabled)|wurde (?:entfernt|abgeschaltet|ersetzt|deaktiviert)|(?:ha sido|fue) (?:retirad|eliminad|sustituid|desactivad)[oa]|se ha (?:retirado|eliminado))(?![\p{L}])/iu,
  // "Wir betreiben Muster selbst", "we host Muster ourselves"
  /^ (?:selbst|ourselves|in-house|nous-mêmes|nosotros mismos)\b/iu,
  // "Thanks, Muster, for the inspiration", "to Muster under your own agreement"
  /^[^.;]{0,20}\binspiration\b|^ under your own\b/iu,
  /^ (?:Chrome|Safari|Firefox|Edge|Explorer|browser)\b/i,
  /^, (?:Safari|Firefox|Opera|Edge|Mozilla)\b/i,
].map((pattern) => wordPattern(pattern));

/** Found before the name, these two do not count where a verb of use stands between: "when you connect a bank, we use Muster". */
const negation = 0;
const connection = 1;

/** "a Muster company": whose it is. */
const article = wordPattern(/\b(?:an?|the|eine?|une|un|una) $/u);
const companyBehind = /^[^.;,)]{0,12}\bcompany\b/i;

/** "sign in with Google", "if you connect your GitHub account": how people come in, not who works for us. */
const signIn = wordPattern(
  /\b(?:sign(?:ing|ed)?[- ]?(?:in|up|on)|log(?:ging|ged)?[- ]?(?:in|on)|register|authenticat\p{L}+|single sign-on|sso|oauth|social login|account (?:on|with|at)|(?<!we )(?<!we may )connect(?:ing|ed|s)?|link(?:ing|ed)? your|import(?:s|ed|ing)?\b[^.;]{0,24} from|import(?:ed|ing)? your|export(?:ed)? to|integrat\p{L}+ (?:you|your)|you (?:choose|connect|link|enable|authorize|install)|anmeld\p{L}+ (?:mit|über|via)|einlogg\p{L}+|connexion (?:avec|via)|connect\p{L}+ (?:avec|via)|iniciar sesión (?:con|mediante)|inicio de sesión|registr\p{L}+ (?:con|mediante))\b[^.;]{0,60}$/iu,
);

/** "Slack, GitHub: when you connect one of these" */
const chosen =
  /^[^.;]{0,50}\b(?:when|if|once) you (?:connect|link|enable|install|turn on) (?:one of |any of )?(?:these|them|it)\b/i;

/** Who people have accounts with. A vendor of sign-in services, such as Auth0, is none of them. */
const accountHolders = wordPattern(
  /^(?:Apple|Google|Gmail|Facebook|Meta|Microsoft|Outlook|GitHub|GitLab|LinkedIn|Twitter|X|Discord|Slack|Twitch|YouTube|Steam|Spotify|TikTok|Instagram|Amazon|PayPal|iCloud|Notion|Dropbox|Zoom|Strava|Telegram|WhatsApp|Yahoo|Google Drive|Google Workspace|OneDrive|Office 365|Microsoft 365|Shopify|Jira|Trello|Linear|Asana|Figma)\b/iu,
);

/** "[to be completed, e.g. Muster]": what nobody has filled in yet. */
export const placeholder = wordPattern(
  /[[({<_]\s?(?:à (?:compléter|préciser)|to (?:be )?(?:completed?|filled?|confirmed?)|placeholder|todo|tbd|platzhalter|bitte ergänzen|name ergänzen|insert|completar|a completar|rellenar|por definir)\b[^\])}>]*$/iu,
);

/** Whether a mention at a place of a sentence is of something that is not a vendor. */
export function isNoVendorMention(sentence: string, start: number, end: number): boolean {
  if (placeholder.test(sentence.slice(Math.max(0, start - 90), start))) return true;
  const lead = clauseBefore(sentence, start);
  const isExcludedBefore = before.some((pattern, index) => {
    if (!pattern.test(lead)) return false;
    // "We do not sell data; we use Stripe": the negation belongs to another verb when a positive one stands between.
    return (index !== negation && index !== connection) || !hasPositiveVerbAfter(pattern, lead);
  });
  const isAccount =
    accountHolders.test(sentence.slice(start, end)) &&
    (signIn.test(lead) || chosen.test(sentence.slice(end, end + 80)));
  const isOwner = article.test(lead) && companyBehind.test(sentence.slice(end, end + 24));
  return (
    isOwner || isExcludedBefore || isAccount || after.some((pattern) => pattern.test(sentence.slice(end, end + 80)))
  );
}

function clauseBefore(sentence: string, start: number): string {
  const from = Math.max(0, start - 130);
  const stretch = sentence.slice(from, start);
  const cut = Math.max(
    stretch.lastIndexOf('; '),
    stretch.lastIndexOf(': '),
    stretch.lastIndexOf(', but '),
    stretch.lastIndexOf(' — '),
    stretch.lastIndexOf(', sondern '),
    stretch.lastIndexOf('. '),
    stretch.lastIndexOf(', so '),
  );
  return cut >= 0 ? stretch.slice(cut + 1) : stretch;
}

const positiveVerb = wordPattern(
  /\b(?:we (?:only |instead )?(?:use|rely|work|share|send|host|store|process)|(?:is|are) (?:handled|processed|hosted|stored|provided|managed|operated|sent|collected|held|entered)|go(?:es)? (?:directly )?to|by|via|through|except|other than|außer|durch|über|par|sauf|mediante|por|salvo|only)\b/iu,
);

function hasPositiveVerbAfter(pattern: RegExp, lead: string): boolean {
  const match = pattern.exec(lead);
  if (match === null) return false;
  return positiveVerb.test(lead.slice(match.index + 6));
}
