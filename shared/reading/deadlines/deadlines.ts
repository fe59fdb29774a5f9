// Time limits that the organisation sets itself: answers to requests per law, notices of breaches and of changes.
import { allMatches } from '../text/all-matches.ts';
import { hasTopic } from '../document/passages.ts';
import type { Passage, ReadableDocument, Sentence } from '../document/passages.ts';
import type { ReadDeadlines } from '../policy-reading.ts';
import { keptWords } from '../retention/retention-words.ts';
import { namesRights } from '../statements/rights-words.ts';
import { readJurisdictions } from '../statements/jurisdictions.ts';
import { daysOf, findDurations } from '../text/durations.ts';
import type { FoundDuration } from '../text/durations.ts';
import { findLaws } from '../text/laws.ts';
import type { FoundLaw } from '../text/laws.ts';
import { wordPattern } from '../text/word-pattern.ts';

/** Words of answering a request. */
const answerWords = wordPattern(
  /\b(?:respond|response|reply|replies|answer\w*|act on|fulfil\w*|comply with|process(?:ed)? your request|complete your request|handle your request|action your|address your request|decides?|decision|deal(?:t|s)? with|comply|honou?r|get back|get (?:\p{L}+ )?done|confirm|provide (?:you|the|your)|deliver|reaction|beantwort\p{L}*|antwort\p{L}*|bearbeit\p{L}*|kommen\b[^.;]{0,90}\bnach(?=\s?[.,;]|$)|entscheid\p{L}*|erteil\p{L}*|erledig\p{L}*|rückmeld\p{L}*|reagieren|nachkommen|répond\p{L}*|réponse|traiter|traiterons|traitée?s?|donner suite|respond\p{L}*|respuesta|contest\p{L}*|atender\p{L}*|resolver\p{L}*|resolveremos)\b/iu,
);
const requestWords = wordPattern(
  /\b(?:requests?|enquir\w+|inquir\w+|rights?|verif\w+|\p{L}*anfragen?|auskunft\p{L}*|anliegens?|begehrens?|gesuch\p{L}*|\p{L}*antr[aä]ge?s?|rechte?|ersuchen|demandes?|droits?|solicitud\p{L}*|peticion\p{L}*|petición|derechos?)\b/iu,
);

/** Deadlines that are another matter: acknowledgements, appeals, support, extensions, complaints, deletion periods of data. */
const otherAnswerWords = wordPattern(
  /\b(?:acknowledg\w+|confirm (?:receipt|that we)|appeal\w*|support (?:tickets?|requests?|team)|customer (?:service|support|care)|help ?desk|kunden(?:service|dienst|support)|service client(?:èle)?|atención al cliente|extend\w*|extension|forward\w*|additional|refunds?|warranty|job applications?|rückerstattung\p{L}*|remboursement\p{L}*|reembolso\p{L}*|opt[- ]?out requests? (?:within|as soon)|take ?down|copyright|dmca|verlänger\p{L}*|prolong\p{L}*|prorrog\p{L}*|ampliar\p{L}*|ampliab\p{L}*|empfangsbestätigung|accus\p{L}* (?:de )?réception|acus\p{L}* (?:de )?recibo|withdraw\w*|business days' notice|backups?|residual)\b/iu,
);

const breachWords =
  /\b(?:breach\w*|security incidents?|data incidents?|data leaks?|exposed|leaks? of|datenpanne\p{L}*|datenlecks?|hacks?|hackerangriff\p{L}*|sicherheitsvorf\p{L}*|(?:security|privacy) events?|incidents? de sécurité|datenschutzverletzung\p{L}*|verletzung\p{L}*|violation\p{L}*|fuites?|fugas?|failles?|brechas?|violaci[oó]n\p{L}*|incidentes?)\b/iu;
const notifyWords =
  /\b(?:notif\p{L}+|inform\p{L}*|report\p{L}*|tell|told|hears? (?:from us|(?:about|of) (?:it|this|that))|learns? (?:about|of) (?:it|this) from us|erf[aä]hr\p{L}+|bescheid|saisi\p{L}*|you(?:'ll| will) know|expect (?:an? )?(?:email|e-mail|message|mail|notice)|port\p{L}+ à (?:votre|leur|la) connaissance|en aviser|let you know|alert|advise|benachrichtig\p{L}*|meld\p{L}+|unterricht\p{L}*|avert\p{L}+|préven\p{L}+|préviens|prévien\p{L}+|signal\p{L}+|comunic\p{L}+|avis\p{L}+)\b/iu;

const changeWords = wordPattern(
  /\b(?:chang\w+|updat\w+|amend\w+|revis\w+|modif\p{L}+|änder\p{L}*|anpass\p{L}*|aktualisier\p{L}*|mise à jour|mises à jour|évolution\p{L}*|cambios?|actualiz\p{L}+|new sub-?processors?|add\w* (?:or|a new)|neue\p{L}* (?:unter|sub)?(?:auftragsverarbeiter|auftragnehmer|dienstleister)\p{L}*|nuev[oa]s? (?:sub)?encargad[oa]s?|nouveau\p{L}* sous-traitant)\b/iu,
);
const noticeWords = wordPattern(
  /\b(?:notice|beforehand|(?:since|after) (?:we|it) (?:\p{L}+ ){0,2}(?:told|notif\p{L}+|announced|posted|published)|takes? effect|wirksam|in kraft|prend\p{L}* effet|earlier|notif\p{L}*|in advance|before|prior|ahead|advance|announc\w+|vor(?:her|ab)?|im voraus|ankündig\p{L}*|kündigen\b[^.;]{0,90}\ban(?=\s?[.,;]|$)|vorlauf|avant|préavis|à l'avance|préalable\p{L}*|antes|antelación|previo|aviso|avisar\p{L}*|entrar\p{L}* en vigor|anticipación)\b/iu,
);

export function readDeadlines(document: ReadableDocument): ReadDeadlines {
  const sentences = document.sentences.filter(({ text }) => /\d|\p{L}{3}/u.test(text));
  const days: Record<string, number> = {};
  let general: number | null = null;
  let breachHours: number | null = null;
  let changeNoticeDays: number | null = null;
  sentences.forEach((sentence, index) => {
    const durations = findDurations(sentence.text);
    if (durations.length === 0) return;
    if (isBreachNotice(sentence)) {
      breachHours ??= hoursOf(durations);
      return;
    }
    if (isChangeNotice(sentence)) {
      changeNoticeDays ??= noticeDays(sentence.text, durations);
      return;
    }
    if (!isAnswer(sentence, sentences[index - 1])) return;
    for (const [law, count] of answerDays(sentence, durations)) {
      if (law === 'general') general ??= count;
      else days[law] ??= count;
    }
  });
  if (general !== null) {
    const law = onlyRightsLaw(document);
    // The same limit, once with its law and once without, is one.
    if (days[law] !== general) days[law in days ? 'general' : law] ??= general;
  }
  return { rightsResponseDays: Object.keys(days).length > 0 ? days : null, breachHours, changeNoticeDays };
}

/** Laws that give rights of access and the like, so that a deadline may be theirs. */
const rightsLaws = new Set(['GDPR', 'UK GDPR', 'CCPA', 'PIPEDA', 'PIPA', 'LGPD', 'FADP', 'VCDPA', 'POPIA']);

/** Where the whole text stands under one such law, an answer's deadline is that law's. */
function onlyRightsLaw(document: ReadableDocument): string {
  const named = new Set(readJurisdictions(document).filter((name) => rightsLaws.has(name)));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : 'general';
}

const isBreachNotice = (sentence: Sentence): boolean =>
  /^(?:data )?breach(?:es)?\b[^:]{0,40}:/i.test(sentence.text) ||
  (notifyWords.test(toldIn(sentence)) && (breachWords.test(sentence.text) || hasTopic(sentence.passage, 'breach')));

/** "Timeframe: within 72 hours of a breach" below "Notification": there the heading has the verb. */
const toldIn = ({ passage, text }: Sentence): string =>
  passage.label !== null && breachWords.test(text) ? `${passage.section.headings.at(-1) ?? ''} ${text}` : text;

function hoursOf(durations: readonly FoundDuration[]): number | null {
  const found = durations.find(({ unit }) => unit === 'H') ?? durations.find(({ unit }) => unit === 'D');
  return found === undefined ? null : found.unit === 'H' ? found.high : found.high * 24;
}

function isChangeNotice(sentence: Sentence): boolean {
  const { text, passage } = sentence;
  if (!noticeWords.test(text) || breachWords.test(text)) return false;
  if (priceWords.test(text)) return false;
  if (changeWords.test(text) && plainNotice.test(text)) return true;
  if (answerWords.test(text)) return false;
  if (
    wordPattern(
      /\b(?:object|accept|continue|delet\w+|cancel\w*|trial|renew\w*|terminat\w+|lösch\p{L}*|widersp\p{L}*|suppr\p{L}+|elimin\p{L}+)\b/iu,
    ).test(text) &&
    !hasTopic(passage, 'changes')
  )
    return false;
  return changeWords.test(text) || hasTopic(passage, 'changes');
}

/** Notice of another price is none of another policy. */
const priceWords = wordPattern(
  /\b(?:pric(?:e|es|ing)|fees?|charged|preis\p{L}*|entgelt\p{L}*|prix|tarifs?|precios?|tarifas?)\b/iu,
);

/** A length of time that is itself called a notice: "30 days before it starts", "14 days in advance". */
const plainNotice = wordPattern(
  /\b(?:days?|weeks?|months?)(?:'|'s)? (?:(?:prior |advance |written )*notice|in advance|ahead|beforehand|earlier|before (?:it|they|the|any|such|these|those|we)\b)/iu,
);

/** Of "30 days' notice ... you have 14 days to object" the notice counts. */
function noticeDays(text: string, durations: readonly FoundDuration[]): number | null {
  const near = durations.filter(({ unit }) => unit !== 'H' && unit !== 'Y');
  const best =
    near.find((found) => noticeWords.test(text.slice(Math.max(0, found.start - 60), found.end + 45))) ?? null;
  return best === null ? null : daysOf(best.low, best.unit);
}

function isAnswer(sentence: Sentence, before: Sentence | undefined): boolean {
  const { text, passage } = sentence;
  if (passage.kind === 'cell') return isAnswerCell(sentence);
  if (requestLabel.test(text) || promisedAnswer.test(text)) return true;
  if (!answerWords.test(text) || (keptWords.test(text) && !plainAnswer.test(text) && !namesRights(text))) return false;
  if (otherAnswerWords.test(text)) return isPlainAnswer(text) || answerBehindReceipt(text) !== null;
  if (hasTopic(passage, 'retention', 'cookies', 'breach', 'changes'))
    return requestWords.test(text) && !hasTopic(passage, 'cookies', 'breach', 'changes');
  if (hasTopic(passage, 'rights', 'california', 'contact')) return true;
  if (before?.passage === passage && namesRights(before.text)) return true;
  return (
    requestWords.test(text) || namesRights(text) || (before?.passage === passage && requestWords.test(before.text))
  );
}

/** A cell below "How soon we answer", or beside "Requests", with little but the time. */
function isAnswerCell({ passage, text }: Sentence): boolean {
  const around = `${passage.column} ${passage.rowHead?.text ?? ''}`;
  if (otherAnswerWords.test(around) || otherAnswerWords.test(text)) return false;
  if (answerWords.test(text) && requestWords.test(`${text} ${around}`)) return !keptWords.test(text);
  const isOfRequests =
    hasTopic(passage, 'rights', 'california') || requestWords.test(passage.section.headings.at(-1) ?? '');
  if (timeColumn.test(passage.column) && isOfRequests && rightOfRow.test(passage.rowHead?.text ?? '')) return true;
  if (keptWords.test(around)) return false;
  return (
    plainAnswer.test(around) && (requestWords.test(around) || hasTopic(passage, 'rights', 'california', 'contact'))
  );
}

const timeColumn = wordPattern(
  /\b(?:time|deadline|how (?:long|soon|fast|quickly)|when|frist|bis wann|délai|plazo)\b/iu,
);
const rightOfRow = wordPattern(
  /\b(?:access|cop(?:y|ies)|correct\p{L}*|rectif\p{L}*|delet\p{L}*|erasure|portab\p{L}*|object\p{L}*|requests?|auskunft\p{L}*|berichtig\p{L}*|lösch\p{L}*|widerspruch\p{L}*|accès|effacement|opposition|acceso|supresión|oposición|GDPR|CCPA|DSGVO|RGPD)\b/iu,
);

/** "You get an answer within a week" */
const promisedAnswer = wordPattern(
  /\byou(?:'ll| will| can| should| may)? (?:expect to )?(?:get|receive|have|hear) (?:an answer|a reply|a response|back|from us)\b|\bwe (?:will )?do it within\b|\b(?:sie|du) (?:bekommen|erhalten|bekommst|erhältst)\b[^.;]{0,40}\b(?:antwort|rückmeldung)\b|\bwir melden uns\b|\b(?:vous|tu) (?:aurez|recevrez|obtiendrez|auras|recevras) (?:une |notre )?réponse\b|\b(?:recibirás?|tendrás?) (?:una |nuestra )?respuesta\b|\b(?:te|le) (?:contesto|contestamos|respondo|respondemos)\b/iu,
);

/** "Data requests: within 14 days" */
const requestLabel = wordPattern(
  /^(?:(?:data|access|privacy|rights|subject access|deletion) )?(?:requests?|anfragen|auskunft\p{L}*|demandes?|solicitudes)\s?(?::|–|—|-)\s/iu,
);

/** Words of answering that mean nothing else; "Bearbeitung" or "process" also stand in sentences about keeping data. */
const plainAnswer = wordPattern(
  /\b(?:respond|response|reply|replies|answer\p{L}*|beantwort\p{L}*|antwort\p{L}*|répond\p{L}*|réponse|respuesta|responder\p{L}*|respondemos|contestar\p{L}*)\b/iu,
);

/** An answer and another deadline in one sentence: "within one month, extendable by two further months". */
const isPlainAnswer = (text: string): boolean => {
  const other = otherAnswerWords.exec(text);
  const answer = answerWords.exec(text);
  const [first] = findDurations(text);
  return (
    other !== null && answer !== null && first !== undefined && first.end < other.index && answer.index < other.index
  );
};

/** Each law of a sentence with the time nearest to it; `general` where no law is named there or in the section's heading. */
function answerDays(sentence: Sentence, durations: readonly FoundDuration[]): [string, number][] {
  const { text } = sentence;
  const behindReceipt = answerBehindReceipt(text);
  if (behindReceipt !== null) return answerDaysIn(sentence, behindReceipt, findDurations(behindReceipt));
  const aside = asideOf(text);
  if (aside !== null) {
    const main = text.replace(aside.bracket, ' ');
    return [
      ...answerDaysIn(sentence, aside.content, findDurations(aside.content)),
      ...answerDaysIn(sentence, main, findDurations(main)),
    ];
  }
  return answerDaysIn(sentence, text, durations);
}

/** "We confirm receipt within 10 days and respond within 45": what stands from the answer on. */
function answerBehindReceipt(text: string): string | null {
  const receipt = receiptWords.exec(text);
  if (receipt === null) return null;
  const from = receipt.index + receipt[0].length;
  const answer = plainAnswer.exec(text.slice(from));
  const rest = answer === null ? '' : text.slice(from + answer.index);
  return findDurations(rest).length > 0 && !otherAnswerWords.test(rest) ? rest : null;
}

const receiptWords = wordPattern(
  /\b(?:acknowledg\p{L}+|confirm (?:receipt|that we)|empfangsbestätigung|accus\p{L}* (?:de )?réception|acus\p{L}* (?:de )?recibo)\b/iu,
);

/** "within a month (in California: 45 days)": a bracket with a time and a law of its own. */
function asideOf(text: string): { readonly bracket: string; readonly content: string } | null {
  for (const match of allMatches(text, /\(([^()]{8,160})\)/g)) {
    const content = match[1] ?? '';
    if (findDurations(content).length > 0 && (findLaws(content).length > 0 || /\bcalifornia/i.test(content)))
      return { bracket: match[0], content };
  }
  return null;
}

function answerDaysIn({ passage }: Sentence, text: string, durations: readonly FoundDuration[]): [string, number][] {
  const other = otherAnswerWords.exec(text);
  const limits = durations.filter(
    ({ start, end, unit }) =>
      unit !== 'Y' &&
      (other === null || start < other.index) &&
      !isLookBack(text, start) &&
      !isExtension(text, start, end),
  );
  const first = limits.find(({ start }) => !isUsual(text, start)) ?? limits[0];
  if (first === undefined) return [];
  const named = lawsBeside(passage, text);
  const [law] = named;
  if (limits.length > 1 && named.length > 0) {
    const isLawFirst = (law?.start ?? 0) < first.start;
    return named.flatMap(({ name, start }): [string, number][] => {
      const nearest = limits.toSorted(
        (one, next) => distance(one, start, isLawFirst) - distance(next, start, isLawFirst),
      )[0];
      return nearest === undefined ? [] : [[name, daysOf(nearest.high, nearest.unit)]];
    });
  }
  const days = daysOf(first.high, first.unit);
  if (law !== undefined) return [[law.name, days]];
  return [[lawOfSection(passage.section.headings, passage.section.topics, text), days]];
}

/** Laws of the sentence; of a cell also those that its row or column is about. */
function lawsBeside(passage: Passage, text: string): readonly FoundLaw[] {
  const own = findLaws(text);
  if (own.length > 0 || passage.kind !== 'cell') return own;
  const ofRow = findLaws(passage.rowHead?.text ?? '');
  return ofRow.length > 0 ? ofRow : findLaws(passage.column);
}

/** "Usually within two weeks, at the latest within a month": the second is the limit. */
const isUsual = (text: string, start: number): boolean => usualWords.test(text.slice(Math.max(0, start - 50), start));

const usualWords = wordPattern(
  /\b(?:usually|normally|typically|generally|often|mostly|aim to|try to|in der regel|meist(?:ens)?|normalerweise|üblicherweise|généralement|habituellement|en général|normalmente|habitualmente|por lo general)\b[^;.,]{0,40}$/iu,
);

/** "two further months", "dos meses más" */
const isExtension = (text: string, start: number, end: number): boolean =>
  /^\s(?:more|further|longer|extra|mehr|länger|zusätzlich|de plus|supplémentaires?|más|adicional(?:es)?)(?!\p{L})/iu.test(
    text.slice(end, end + 18),
  ) ||
  /(?:another|a further|an additional|um weitere|zusätzliche|otros?|autres?)\s$/iu.test(
    text.slice(Math.max(0, start - 18), start),
  );

const isLookBack = (text: string, start: number): boolean =>
  /(?:past|last|previous|preceding|prior|letzten|vergangenen|derniers|últimos)\s*$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  );

const distance = (duration: FoundDuration, at: number, isLawFirst: boolean): number =>
  // A law in brackets behind its time is nearer than the next time: "30 days (GDPR) or 45 days (CCPA)".
  // Where the first law stands before the first time, each does: "under CCPA 45 days, under GDPR one month".
  duration.end <= at ? (at - duration.end) * (isLawFirst ? 3 : 1) : (duration.start - at) * (isLawFirst ? 1 : 3);

function lawOfSection(headings: readonly string[], topics: ReadonlySet<string>, text: string): string {
  const innermost = headings.findLast((heading) => findLaws(heading).length > 0);
  const named = innermost === undefined ? [] : findLaws(innermost);
  if (topics.has('california') || /\bcalifornia\b/i.test(`${headings.join(' ')} ${text}`)) return 'CCPA';
  const [first] = named;
  return first !== undefined && named.every(({ name }) => name === first.name) ? first.name : 'general';
}
