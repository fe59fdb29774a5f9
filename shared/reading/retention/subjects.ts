// What a sentence about keeping is about: "We keep [server logs] for", "[Invoices] are retained for".
import { allMatches } from '../text/all-matches.ts';
import { numberWordPattern } from '../text/numbers.ts';
import { wordPattern } from '../text/word-pattern.ts';

const germanUnit = '(?:Jahr|Monat|Woche|Tag|Stunde|[jJ]ährig|tägig|monatig)(?:en|e|n|es|s)?';
const germanNoun = '\\p{Lu}[\\p{L}\\d/&-]{2,}';
const germanLead =
  '(?:Die|Der|Das|Den|Ihre|Deine|Alle|Unsere|Sämtliche|Jede|die|der|das|den|alle|Ihre|deine|unsere|sämtliche)';
const germanLink =
  'der|des|den|dem|die|das|von|vom|für|zu|zum|zur|aus|über|im|in|an|am|auf|mit|bei|unserer|unseres|unserem|unseren|Ihrer|Ihres|Ihrem|Ihren|deiner|deines|einer|eines|einem';

/** Forms of sentences; the first group is what is kept. */
const forms: readonly RegExp[] = [
  // "unless you agree to stay in our talent pool (2 years)"
  new RegExp(
    `\\b(?:in|into|to|of|for|dans|en|im|in)\\s(?:our|the|your|unsere[nm]?|den|dem|notre|nuestr[oa])\\s((?:[\\p{L}-]+\\s){0,3}[\\p{L}-]{3,})\\s\\((?:for |up to |max\\.? |für |bis zu |pendant |durante )?(?:\\d{1,3}|${numberWordPattern})\\s(?:days?|weeks?|months?|years?|tage|wochen|monate|jahre|jours?|semaines?|mois|ans|días|semanas|meses|años)\\)`,
    'iu',
  ),
  // "Crash dumps older than 14 days are dropped", "Daten, die älter als 14 Tage sind"
  /(?:^|[;:,]\s(?:and\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,8}?[\p{L}\d"'()/&-]+),?\s(?:older than|of more than|(?:die |welche )?älter als|(?:de|datant de) plus de|(?:con |de )?más de|con una antigüedad)\s/iu,
  // "we keep server logs for 30 days", "we delete them after"
  /\b(?!(?:you|they|users?|who|to|please)\s)[\p{L}\d.]+\s(?:(?:will|may|must|do|only|also|automatically|generally|typically|then|permanently|currently)\s)*(?:keeps?|retains?|stores?|holds?|maintains?|preserves?|deletes?|erases?|removes?|purges?|anonymi[sz]es?|archives?|saves?|wipes?|destroys?|shreds?|discards?|drops?|clears?|bins?|scrubs?|hang on to|holds? on to|hangs? on to)\s+((?:(?!, (?:we|our|the service)\s).){2,140}?)\s+(?:for|around|is|are|past|up to|until|while|within|after|no longer|as long|at least|during|on a|in |only|beyond|when|upon|once)\b/iu,
  // "If you do not log in for a year, we delete your account."
  /\bwe\s(?:(?:will|may|shall|then|automatically)\s)*(?:delete|erase|remove|close|purge|anonymi[sz]e)\s((?:your|the|these|all)\s(?:(?!\b(?:within|after|for|in|no later)\b)[^.,;]){3,60})\.?$/iu,
  // "the law requires us to keep invoices for five years"
  /\b(?:requires? us|obliges? us|required|obliged|obligated|need|have|bound) to\s(?:keep|retain|store|hold|preserve|archive|maintain)\s(.{2,90}?)\s(?:for|until|up to|at least)\b/iu,
  // "server logs are kept for 30 days", "backups expire after"
  /(?:^|[;:,]\s(?:and\s)?|\band\s)((?:[\p{L}\d"'()/&,-]+\s){0,14}?[\p{L}\d"'()/&-]+)\s(?:(?:is|are|(?:will|may|must|can|shall|should|might|would|need to|needs to|has to|have to)\s(?:not\s|only\s|then\s|also\s)?be|get|gets|has been|have been|being)\s(?:\p{L}+ly\s|then\s|only\s|also\s|not\s|never\s|all\s)*(?:kept|retained|stored|held|maintained|preserved|deleted|erased|removed|purged|anonymi[sz]ed|archived|discarded|destroyed|recycled|rotated|overwritten|logged|cached|wiped|pruned|available|aggregated|de-identified|pseudonymi[sz]ed|dropped|weeded|torn|culled|expunged|reclaimed|gone|cleared|flushed|scrapped|binned|thrown|disposed|cleaned|shredded|scrubbed|trimmed|truncated|saved|backed)|(?:has|have|carry|carries)\s(?:a|an)\s(?:\p{L}+\s)?(?:retention|lifetime|lifespan|shelf)|sticks?|hangs?|lingers?|leaves?|drops?|falls?|ages?|goes|go|survives?|sits?|expires?|vanish(?:es)?|disappears?|persists?|rotates?|rolls?|lives?|stays?|remains?)\b/iu,
  // "Die Löschung der Fotos erfolgt nach"
  /\b(?:löschung|speicherung|aufbewahrung)\s(?:der|des|dieser|ihrer|von)\s([^.,;]{3,60}?)\s(?:erfolgt|findet)\b/iu,
  // German: "Server-Logs werden 14 Tage gespeichert", "Wir speichern Rechnungen 10 Jahre"
  /(?:^|[;:,]\s(?:und\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,12}?[\p{L}\d"'()/&-]+),?\s(?:werden|wird|bleiben|bleibt)\b/iu,
  /(?:^|[;:,]\s(?:und\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,12}?[\p{L}\d"'()/&-]+)\s(?:speichern|löschen|bewahren|behalten|anonymisieren|vernichten|archivieren)\swir\b/iu,
  /\b(?:speichern|löschen|bewahren|behalten)\s(?:wir\s)?(?:die\s|ihre\s|deine\s)?(.{3,90}?)\s(?:für|nach|bis|höchstens|maximal|mindestens|\d|innerhalb|spätestens|solange|auf)\b/iu,
  // "Bewerbungen entfernen wir nach"
  /(?:^|[;:,]\s(?:und\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,12}?[\p{L}\d"'()/&-]+)\s(?:entfernen|verwahren|vernichten|tilgen)\swir\b/iu,
  // "Rechnungen müssen wir acht Jahre lang aufheben", "Nach der Abmeldung bleibt die Adresse noch"
  /(?:^|[;:,]\s(?:und\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,12}?[\p{L}\d"'()/&-]+)\s(?:müssen|dürfen|sollen)\swir\b/iu,
  /\b(?:bleibt|bleiben)\s((?:[\p{L}-]+\s){0,4}?[\p{L}-]+)\snoch\b/iu,
  // "Buchungsunterlagen, für die eine Pflicht von zehn Jahren gilt"
  /(?:^|\s)(\p{Lu}[\p{L}-]{3,50}),\sfür\s(?:die|welche)\s(?:eine|die)\s/u,
  // "Les pièces comptables le sont dix ans"
  /(?:^|[;:,]\s(?:et\s)?)((?:[\p{L}'-]+\s){0,6}?[\p{L}'-]+)\s(?:le|la|les)\s(?:sont|seront)\s/iu,
  // "We hold on to it", "Account records live as long as"
  /^((?:[\p{L}\d'/&-]+\s){0,5}?[\p{L}\d'/&-]+)\s(?:lives?|stays?|remains?|exists?)\s(?:for\s)?(?:as|so)\slong\b/iu,
  // "Buchungsbelege acht Jahre"
  new RegExp(
    `^(?:und |et |y |and )?((?:[\\p{L}-]+\\s){0,4}?(?!for|für|nach|pendant|durante|after|within|until|binnen|dans|por|tras)[\\p{L}-]{3,})\\s(?:(?:sogar|je|jeweils|jusqu'à|hasta|bis zu|up to)\\s)?(?:\\d{1,3}|${numberWordPattern})\\s(?:days?|weeks?|months?|years?|tage|wochen|monate|jahre|jours?|semaines?|mois|ans|días|semanas|meses|años)(?:[,.]|$|\\s?\\(|\\slang\\b)`,
    'iu',
  ),
  // French: "Les factures sont conservées 10 ans", "Nous conservons vos données pendant"
  /(?:^|[;:,]\s(?:et\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,20}?[\p{L}\d"'()/&-]+)\s(?:sont|est|seront|sera|doivent être|peuvent être|soient)\s(?:\p{L}+,?\s){0,5}?(?:conserv|agrég|détrui|écras|anéanti|élimin|efface|stock|supprim|effac|archiv|anonymis|purg|gard)\p{L}*\b/iu,
  /(?:^|[;:,]\s(?:et\s)?)((?:[\p{L}\d"'’()/&,-]+\s){0,12}?[\p{L}\d"'’()/&-]+)\s(?:ne\s)?(?:restent?|durent?|demeurent?|disparaiss?en?t|subsistent?|partent|dorment|expirent?|font l['’]objet d['’]une (?:conservation|suppression|purge))\b/iu,
  /\b(?:nous|on|je|j['’])\s?(?:ne\s)?(?:conserv|gard|supprim|stock|archiv|effa[cç]|détrui|purg|enregistr)\p{L}*\s(.{3,90}?)\s(?:pendant|durant|jusqu|après|dans|au|pas plus|pour|\d|tant que|aussi|plus|un an|deux|trois|cinq|six|dix)/iu,
  // Spanish: "Las facturas se conservan durante", "Conservamos sus datos durante"
  /(?:^|[;:,]\s(?:y\s)?)((?:[\p{L}\d"'()/&,-]+\s){0,12}?[\p{L}\d"'()/&-]+)\s(?:se\s(?:conserva|guarda|almacena|elimina|borra|suprim|mantien|mantendr|bloque|destruy|destrui|anonimiz|cancela|archiva|purga|sobrescrib|pierd|retien|retendr)\p{L}*|duran?|durarán?|permanecen?|permanecerán?|quedan?|desaparecen?|caducan?|(?:deben|pueden|deberán|podrán)\s(?:ser\s)?(?:conserv|guard|almacen|elimin|borr)\p{L}*|(?:serán|son|será|es|quedarán)\s(?:conservad|eliminad|borrad|suprimid|almacenad|guardad|bloquead)\p{L}*)/iu,
  /\b(?:conservo|guardo|elimino|borro|conservamos|guardamos|almacenamos|eliminamos|conservaremos|mantenemos|eliminaremos|mantendremos)\s(.{3,90}?)\s(?:durante|hasta|por|tras|en un plazo|mientras|como|al menos|un máximo|un mínimo|un año|dos|tres|cinco|seis|pasad\p{L}+|transcurrid\p{L}+|después|\d)/iu,
  // "Tu perfil lo borramos", "las compras las tenemos que conservar": Spanish takes up with a pronoun what stands in front
  /(?:^|[;:,]\s(?:y\s)?)((?:[\p{L}\d"'()/&-]+\s){0,8}?[\p{L}\d"'()/&-]+),?\s(?:lo|la|los|las)\s(?:tenemos|debemos|hemos|conserv|guard|borr|elimin|almacen|suprim|manten|destru|anonimiz)\p{L}*\b/iu,
  // "Invoices, for as long as tax law requires"
  /^([^,;:]{3,70}),\s(?:(?:but|only|for|nur|seulement|solo|solamente)\s)*(?:(?:as|so) long as|solange|tant que|mientras)\s/iu,
  // "For enquiries that lead nowhere, we keep data for two years"
  /^(?:for|in the case of|as (?:for|regards)|regarding|concerning|with (?:respect|regard) to|in respect of|für|bei|bezüglich|hinsichtlich|im falle? von|pour|s['’]agissant (?:de |d['’]|des |du )|concernant|en ce qui concerne|pour ce qui (?:est|concerne)|quant (?:à|aux?)|dans le cas (?:de|des|du|d')|para|en el caso de|en cuanto a|(?:con )?respecto (?:a|de)|por lo que (?:respecta|se refiere) a|tratándose de)\s?([^,]{3,90}),\s/iu,
  /^was\s([^,]{3,90})\s(?:betrifft|angeht|anbelangt),\s/iu,
  // German behind an adverb: "danach werden die Logs gelöscht"
  /\b(?:werden|wird)\s(?:die\s|der\s|das\s|ihre\s|alle\s)?(?!(?:sie|es|für|nach|bis|nur|noch|in|im|auf|höchstens|maximal|mindestens|spätestens|längstens|innerhalb|binnen|\d+)\s)([^,;]{3,60}?)\s(?:(?:nach|innerhalb von|innert|binnen|spätestens nach)\s[\p{L}\d]+\s(?:stunden|tagen|wochen|monaten|jahren)\s)?(?:automatisch\s|wieder\s|dauerhaft\s|endgültig\s|vollständig\s|aus\s(?:der|dem|den)\s[\p{L}-]+\s)*(?:gelöscht|entfernt|anonymisiert|vernichtet|überschrieben|gespeichert|aufbewahrt)/iu,
  // "La durée de conservation des images est de", "Die Aufbewahrungsfrist für Bauakten beträgt"
  /\b(?:durée|délai) de (?:conservation|stockage|rétention) (?:des |du |de la |de l'|de )([^,;:]{3,80}?)\s(?:est|sera|:)/iu,
  /\b(?:plazo|per[ií]odo) de (?:conservación|retención|almacenamiento) (?:de los |de las |del |de la |de )([^,;:]{3,80}?)\s(?:es|será|:)/iu,
  /\b(?:aufbewahrungs|speicher|lösch)(?:frist|dauer) (?:für |von |der |des )([^,;:]{3,80}?)\s(?:beträgt|liegt|ist|endet|:)/iu,
  // "retention of server logs is 30 days", "retention period for invoices: 10 years"
  /\bretention(?: period| time)? (?:of|for) (.{3,80}?)(?:\sis\b|\sare\b|:|,)/iu,
  // "Chat transcripts: one year" behind another such sentence
  /^((?:[\p{L}\d'()/&,-]+\s){0,7}?[\p{L}\d'()/&-]+)\s?:\s/u,
  // "Bewerber:innen – sechs Monate"
  /^((?:[\p{L}\d'()/&:,*-]+\s){0,5}?[\p{L}\d'()/&:*-]+)\s[–—-]\s/u,
  // "las facturas, seis años": a comma for the verb
  /^(?:y |and |und |et )?((?:las?|los|el|les?|die|der|das|the)\s[^,;:]{3,50}),\s/iu,
  // "..., error reports for 90 days": a clause that leaves out the verb
  /^(?!(?:Nach|Bei|Mit|Für|Im|In|Am|Wir|Sie|Die Daten)\s)(\p{Lu}(?:(?!\bwir\b)[^,;:]){3,60}?)\s(?:nach|während|bis zu|spätestens|höchstens|maximal|innert|binnen)\s/u,
  /^(?=\p{Ll})((?:[\p{L}\d'/&-]+\s){0,7}?[\p{L}\d'/&-]+)\s(?:for|pendant|für|durante|up to|hasta|bis zu)\s/u,
  // German puts the verb second: "Spendenquittungen verbleiben zehn Jahre", where a capital tells the noun and a small letter the verb
  new RegExp(
    `^(?!(?:Was|Wer|Wenn|Sobald|Solange|Sofern|Falls|Soweit|Nach|Bei|Mit|Für|Wir|Sie|Im|In|Zur|Zum|Um|Gar|Nur)\\s)(?=[^]{0,400}${germanUnit})((?:${germanLead}\\s)?(?:\\p{Ll}+e[nrs]?\\s)?${germanNoun}(?:(?:,|\\sund|\\soder|\\ssowie|\\sbzw\\.)?(?:\\s(?:${germanLink}))?(?:\\s\\p{Ll}+e[nrms])?\\s${germanNoun}){0,6}),?\\s\\p{Ll}{2,}(?:en|t)\\s`,
    'u',
  ),
  // "Für Supportanfragen gilt eine Löschfrist"
  /^(?:Für|Bei)\s([^,;:]{3,80}?)\s(?:gilt|gelten|beträgt|betragen|besteht|bestehen)\s/u,
  // "Safety records (reports, bans) for twelve months": a sentence that leaves out the verb
  new RegExp(
    `^(?!(?:[\\p{L}-]+\\s){0,5}(?:\\p{L}+ed|kept|held|is|are|be|on|it|we|they|you|them|will|may|available|valid|this|that)\\s)(\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}[\\p{L}-]+){0,4})(?:\\s\\([^()]{3,200}\\))?\\s(?:for|up to)\\s(?:\\d|(?:${numberWordPattern})\\s)`,
    'u',
  ),
  // "Within 30 days of closure all profile data is removed"
  /\ball\s((?:[\p{L}-]+\s){1,4}?)(?:is|are|will be)\s(?:\p{L}+ly\s){0,2}(?:deleted|removed|erased|purged|destroyed|wiped|anonymi[sz]ed)\b/iu,
  // "When data is used for marketing, it may be kept for three years"
  /^(?:when|where|if)\s(?:(?:the|your|any|personal)\s){0,2}(?:data|information|details)\s(?:is|are)\s(?:\p{L}+ed|held|kept)\s(?:for|in)\s((?:the\spurposes?\sof\s)?[^,;]{3,60}),\s/iu,
  /^(?:lorsque|quand|si)\s(?:(?:les|vos|ces)\s)(?:données|informations)\s(?:personnelles\s)?sont\s\p{L}+\s(?:à des fins d['’e]\s?|pour\s)([^,;]{3,60}),\s/iu,
  /^(?:wenn|sofern|soweit)\s(?:(?:die|ihre|deine)\s)?(?:daten|angaben)\s(?:für|zu[rm]?)\s([^,;]{3,60}?)\s(?:genutzt|verwendet|verarbeitet)\s(?:werden|wird),\s/iu,
  /^(?:cuando|si)\s(?:los|sus|tus)\sdatos\s(?:personales\s)?se\s\p{L}+\s(?:con fines de|para)\s([^,;]{3,60}),\s/iu,
  // "Nach 90 Tagen verschwinden gelöschte Konten"
  new RegExp(
    `${germanUnit}\\s\\p{Ll}{2,}(?:en|t)\\s(?:wir\\s|sie\\s)?((?:${germanLead}\\s)?(?:\\p{Ll}+e[nrs]?\\s)?${germanNoun}(?:(?:\\sund|\\soder)?(?:\\s(?:${germanLink}))?\\s${germanNoun}){0,3})`,
    'u',
  ),
].map((pattern) => wordPattern(pattern));

/** Pronouns and words that stand for data at large. */
const empty = wordPattern(
  /^(?:(?:the|this|that|these|those|it|they|them|which|who|we|you|your|our|any|all|such|some|certain|most|other|and|or|but|if|then|also|out|away|off|up|data|information|personal|details|diese\p{L}*|danach|anschließend|dann|dabei|hierbei|dort|die|der|das|den|sie|es|ihre|deine|unsere|alle|daten|personenbezogenen?|wir|nous|ces|cette|les|la|le|vos|votre|elles|ils|données|personnelles?|toutes|los|las|sus|estos|tus|datos|personales|esta|el|posteriormente|después|luego|ensuite|puis|mantendrán|werden|wird|sind|ist|elles|sont|est|seront|se|conservarán?|conservan?|son|serán|are|is|will|be|(?!diese)\p{L}+ly|kept|stored|retained|held|deleted|erased|removed|after|upon|tras|al|por|para|con|durante|pendant|après|nach|bei|mit|im|in|am)(?:[\s,]+|$))+$/iu,
);

const leadingWords = wordPattern(
  /^(?:(?:please note that|note that|in this case|in that case|in diesem fall|en ese caso|dans ce cas|associated|diese[rns]?|these|those|this|ces|cette|estos|estas|dichos|and|or|but|however|then|also|in addition|additionally|after that|afterwards|otherwise|typically|generally|und|oder|et|y|the|your|our|any|all|die|der|das|ihre|deine|les|la|le|vos|votre|nos|notre|tes|mes|los|las|sus|tus|su|tu|den|dem|nuestr[oa]s?|que|which)[\s,]+)+/iu,
);

/** What the clause says is kept, or null where it only says "it", "your data" or nothing. */
export function findSubject(clause: string): string | null {
  // "Metadata (time, size; never content) is kept": what stands in brackets cuts no sentence.
  const whole = clause.includes('(')
    ? clause.replaceAll(/\([^()]{0,200}\)/g, (bracket) => bracket.replaceAll(/[;:]/g, ','))
    : clause;
  const label = labelInFront.exec(whole);
  const behindLabel = label !== null && generalLabel.test(label[1] ?? '') ? whole.slice(label[0].length) : whole;
  const plain = behindLabel.includes(',') ? behindLabel.replace(insertion, '$1 ') : behindLabel;
  for (const form of forms) {
    const raw = form.exec(plain)?.[1];
    if (raw === undefined) continue;
    // "If you do not log in for 24 months, your account": the condition stands first.
    const subject = cleanSubject(behindConditions(raw));
    if (subject !== null && !startsWithActor.test(subject)) return subject;
  }
  return null;
}

const labelInFront = /^([^:]{2,40}):\s/;

/** What stands behind the conditions at the beginning; all of it where nothing does. */
function behindConditions(raw: string): string {
  let rest = raw;
  while (conditional.test(rest.replace(/^(?:or|and|oder|und|ou|et|o|y)\s/iu, ''))) {
    const comma = rest.indexOf(', ');
    if (comma < 0) return rest;
    rest = rest.slice(comma + 2);
  }
  return rest;
}

/** "Usage data, if you consent, is kept": a condition between subject and verb. */
const insertion = wordPattern(
  /^([^,.;]{3,60}), (?:if|where|when|unless|once|sofern|falls|wenn|soweit|si|lorsque|cuando)\s[^,.;]{3,80}, (?=\p{L}+\s)/iu,
);

const startsWithActor = wordPattern(/^(?:we|wir|nous|on|i|ich|je|nosotros)\s/iu);

const contrast = wordPattern(
  /(?:;\s(?![^()]*\))|,\s(?:whereas|while|but|save that|except that|whilst|während|wohingegen|aber|tandis que|alors que|mais|mientras que|pero)\s)/giu,
);

/** What the part behind the last contrast ("..., whereas complaints are") before a place says is kept. */
export function findSubjectBehindContrast(clause: string, start: number): string | null {
  const joint = allMatches(clause.slice(0, start), contrast).at(-1);
  return joint === undefined ? null : findSubject(clause.slice(joint.index + joint[0].length));
}

/** "Rechnungen 8 und Geschäftsbriefe 6 Jahre": the German noun straight before the length of time. */
export function findSubjectBefore(clause: string, start: number): string | null {
  const before = clause.slice(Math.max(0, start - 120), start);
  const raw = (nounBefore.exec(before) ?? nameBefore.exec(before))?.[1];
  return raw === undefined ? null : cleanSubject(raw);
}

/** "los mensajes con soporte dos": nothing but a name with its article. */
const nameBefore = wordPattern(
  /^(?:y |et |and |und )?((?:las?|los|el|les?|vos|nos|tus|sus|the|your)\s(?:[\p{L}'’-]+\s){1,5})$/iu,
);

const nounBefore = wordPattern(
  new RegExp(
    `(?:^|[\\s,])(?!(?:Within|After|For|Up|Innerhalb|Nach|Binnen|Für|Bis|Dans|Sous|Après|Pendant|Durante|Tras|En|The|Every|About)\\s)(${germanNoun})\\s(?:nach |für |bis zu |höchstens |maximal |mindestens |jeweils |nur |spätestens nach )?$`,
    'u',
  ),
);

/** The words for data at large as the clause has them: "your personal data". For statements that name nothing else. */
export const findPlainData = (clause: string): string | null =>
  plainData.exec(clause)?.[0].replaceAll(/\s+/g, ' ') ?? null;

/** "we delete your personal data": all that is yours, not what the sentence before spoke of. */
export const findOwnData = (clause: string): string | null =>
  (ownData.exec(clause) ?? ownDataThen.exec(clause))?.[1]?.replaceAll(/\s+/g, ' ') ?? null;

/** "If no offer is made, we delete your data": a case of its own speaks of more than the sentence before. */
const ownDataThen = wordPattern(
  /^(?:if|when|once|wenn|sobald|falls|si|lorsque|quand|cuando)\s[^,]{3,90},\s[^,]{0,30}?\b((?:all )?(?:your|ihre|deine|vos|tes|sus|tus) (?:data|information|daten|angaben|données|informations|datos|información))\b/iu,
);

const ownData = wordPattern(
  /\b((?:your|ihre|deine|vos|sus|tus) (?:(?:personal|personenbezogenen?) (?:data|information|daten|angaben)|données (?:à caractère personnel|personnelles)|datos personales))\b/iu,
);

const plainData = wordPattern(
  /\b(?:(?:your|the|any|all|ihre|deine|die|alle|vos|les|ces|sus|tus|los|estos) )?(?:(?:personal|personenbezogenen?|certain) )?(?:data|information|daten|angaben|données|datos|información)(?: (?:personnelles|à caractère personnel|personales))?\b/iu,
);

const startsWithPeriod = wordPattern(
  /^(?:(?:sie|es|them|it|les|los|las) )?(?:after |within |for |up to |nach |innerhalb von |binnen |bis zu |spätestens |höchstens |maximal |mindestens |après |au bout de |tras |a los ){0,2}(?:\d+|\p{L}+) (?:days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahren?|jours?|semaines?|mois|ans|años?|días?|meses)\b/iu,
);

/** "Conservaremos tu historial cinco años": the verb with its actor inside. */
const leadingVerb = wordPattern(
  /^(?:(?:we|wir|nous|on|i|ich)\s(?:keep|store|retain|hold|delete|erase|speichern|behalten|löschen|conservons|gardons|supprimons|garde|conserve)|(?:conserv|guard|almacen|elimin|borr|archiv)\p{L}*mos|mantenemos|mantendremos|suprimi(?:re)?mos)\s/iu,
);

/** Labels about keeping itself: "How long:", "Exception:". */
export const generalLabel = wordPattern(
  /^(?:[\d.§)]+\s(?:[–—-]\s)?)?(?:(?:the |your )?right (?:to|of) .*|(?:datenschutz)?hinweise?|(?:please )?note|privacy notice|(?:legal|lawful) bas[ei]s|rechtsgrundlagen?|bases? (?:juridiques?|légales?|jurídicas?|legal(?:es)?)|zwecke?|purposes?|finalités?|finalidad(?:es)?|important|wichtig|nota|remarque|recht auf .*|droit (?:à|de|d['’]).*|derecho (?:a|de) .*|in short|(?:gar |nur |not |so )*(?:nicht |very )?(?:lange?|long|kurz|briefly)|wie lange.*|kurz|en bref|en resumen|(?:data |storage )?retention(?: periods?)?|how long.*|storage (?:period|duration)|deletion|period|(?:eine |die )?(?:löschung|speicherung|aufbewahrung)(?: (?:(?:erfolgt|findet).*|(?:von|der|ihrer) (?:personenbezogene[nr] )?daten))?|(?:deletion|erasure|storage) of (?:your |personal )*data|(?:suppression|effacement) (?:des|de vos) données|(?:supresión|eliminación|borrado) de (?:los |sus )?datos|speicherdauer|(?:datenschutz|lösch|speicher|aufbewahrungs)frist.*|deletion timelines?|aufbewahrung\p{L}*|dauer.*|conservation|durée.*|plazo.*|conservación|vigencia|cuánto.*|combien.*|excepción.*|exceptions?.*|ausnahme\p{L}*)$/iu,
);

/** "unless you agree to": the beginning of a condition, not what is kept. */
const conditional = wordPattern(
  /^(?:unless|if|when|where|while|because|whether|except|once|after|upon|subject to|in line with|in keeping with|pursuant to|as part of|in accordance|im einklang|im rahmen|dans le cadre|en application|en virtud|en el marco|notwithstanding|in accordance with|as soon as|as required|in order to|nach(?:dem)?|sobald|vorbehaltlich|gemäß|führt|kommt|besteht|entsteht|erfolgt|al \p{L}+r|for|une fois|après|sous réserve|conformément|au terme|à l['’]issue|passé|una vez|tras|después|sin perjuicio|de conformidad|conforme|por|sofern|falls|wenn|weil|soweit|sondern|ohne|erst (?:wenn|nach|mit|bei|ab)|without|sans que|aufgrund|basierend|außer|sauf|si|lorsque|quand|salvo|cuando|porque)\s/iu,
);

/** "Die im Rahmen der Nutzung erhobenen Daten": German says between article and noun what other languages say behind it. */
const participle =
  /^(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Ii]m|[Ii]n|[Bb]ei|[Mm]it|[Nn]ach|[Aa]ufgrund|[Aa]uf|[Vv]on|[Dd]urch)\s)[^,;.]{3,110}\s\p{Ll}+(?:t|en)e[nrs]?\s\p{Lu}[\p{L}-]+$/u;

/** "data are kept in our", "some copies may": the verb, and what stands behind it, is not what is kept. */
const verbOn = wordPattern(
  /\s(?:(?:that|which|who)\s)?(?:sont|est|seront|sera|werden|wird|ist|sind|gilt|gelten|se|is|are|will|may|can|could)(?:\s(?:be|conserv|archiv|supprim|effac|gard|stock|gespeichert|gelöscht|aufbewahrt|die gesetzliche|eine|kept|retained|stored|held|deleted|erased|removed|persist|remain|elimin|guard|suprim|almacen|bloque).*)?$/iu,
);

/** Without clauses that are put between the name of the data and what is said of them; most names have no comma. */
function withoutInsertions(text: string): string {
  const single = text.includes(',')
    ? text
        .replace(/,\s(?:die|der|das|which|that|who|qui|que)\s.*$/, '')
        .replace(/^.*,\s(?:unless|except|if|where|sofern|soweit|sauf|salvo)\s[^,]+,\s/iu, '')
    : text;
  return / long as /i.test(single) ? single.replace(/\s(?:for\s)?(?:as|so) long as\s.*$/i, '') : single;
}

export function cleanSubject(raw: string): string | null {
  const begun = raw
    .replace(/^[^\p{L}\d"'(§]+/u, '')
    .replace(leadingVerb, '')
    .replace(leadingWords, '')
    .replaceAll(/\s+/g, ' ');
  const plain = withoutInsertions(begun)
    .replace(verbOn, '')
    .replace(/\s(?:automatically|permanently|immediately|automatisch|endgültig)$/iu, '')
    .replace(/\s?\([^()]*$/, '')
    .replace(/[\s:,;.–—-]+$/, '')
    .trim();
  if (generalLabel.test(plain) || (conditional.test(plain) && !(participle.test(raw) && participle.test(plain))))
    return null;
  // "30 days after the end of the contract they are deleted" names the period first, not the data.
  if (startsWithPeriod.test(plain)) return null;
  if (
    plain.length > 140 ||
    (plain.includes(')') && !plain.includes('(')) ||
    empty.test(plain) ||
    !/\p{L}{3}|^\p{Lu}{2,}/u.test(plain)
  )
    return null;
  return plain;
}
