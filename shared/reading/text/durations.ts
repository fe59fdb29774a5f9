// Lengths of time in text: "thirty (30) days", "6–10 years", "sechs Monate", "un an", as ISO 8601 durations.
import { allMatches } from './all-matches.ts';
import { countingPattern as counting, numberWordPattern, parseNumber } from './numbers.ts';
import type { Range } from './mapped-text.ts';
import { wordPattern } from './word-pattern.ts';

export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'H';

/** What a limiting word makes of a period. */
export type DurationBound = 'exact' | 'upTo' | 'atLeast';

export type FoundDuration = Range & {
  readonly low: number;
  readonly high: number;
  readonly unit: DurationUnit;
  readonly bound: DurationBound;
};

const unitWords: Readonly<Record<DurationUnit, string>> = {
  Y: 'years?|yrs?\\.?|jahre?n?s?|jährige[mnrs]?|ans?|années?|años?',
  M: 'months?|mos?\\.?|mths?|monate?n?s?|monatige[mnrs]?|mois|mes(?:es)?',
  W: 'weeks?|wochen?|wöchige[mnrs]?|semaines?|semanas?',
  D: 'days?|tage?n?s?|werktage?n?|tägige[mnrs]?|jours?|días?',
  H: 'hours?|hrs?|stunden?|heures?|horas?',
};

const units = Object.entries(unitWords);
const wholeUnits = units.map(([unit, words]) => ({ unit, pattern: new RegExp(`^(?:${words})$`, 'iu') }));
const anyUnit = units.map(([, words]) => words).join('|');
/** Words between number and unit: "30 calendar days". */
const qualifier =
  '(?:(?:calendar|business|working|consecutive|full|rolling|complete|further|additional|more|short|natural|civil|weitere[nr]?|volle[nr]?|ganze[nr]?|kalender)[\\s-]+)?';
/** Digits also in thousands: "1,095 days", "1 095 jours". */
const number = `(?:\\d{1,3}[,. \\u00A0\\u202F]\\d{3}(?!\\d)|\\d{1,5}|${numberWordPattern})`;
/** "thirty (30)", of which the digits count, or "30 (thirty)". */
const bracketed = `(?:\\s?\\(\\s?(?:(\\d{1,5})|[\\p{L} -]{2,30})\\s?\\))?`;

/** Groups: low, its bracketed digits, high, its bracketed digits, unit. */
const durationPattern = wordPattern(
  new RegExp(
    `(?<![\\p{L}\\d.,/_-])(${number})${bracketed}(?:(?:\\s?[-–—]\\s?|\\s(?:to|or|bis|oder|bzw\\.|beziehungsweise|à|ou|a|o|bis zu)\\s)(${number})${bracketed})?[\\s-]?(?:\\(s\\)\\s?)?${qualifier}(${anyUnit})(?:\\(s\\)|\\((?:en|e|n|s|es)\\))?(?![\\p{L}\\d])`,
    'giu',
  ),
);

/** "between 6 and 12 months" */
const betweenPattern = wordPattern(
  new RegExp(
    `(?<![\\p{L}])(?:between|zwischen|entre)\\s(${number})\\s(?:and|und|et|y)\\s(${number})[\\s-]?${qualifier}(${anyUnit})(?![\\p{L}\\d])`,
    'giu',
  ),
);

const someBetween = /between|zwischen|entre/iu;

/** Lengths of time that have no number. */
const phrases: readonly { readonly words: RegExp; readonly count: number; readonly unit: DurationUnit }[] = [
  { words: wordPattern(/\b(?:an?|one) fortnight\b/giu), count: 2, unit: 'W' },
  { words: wordPattern(/\bdans le mois\b|\bbinnen monatsfrist\b/giu), count: 1, unit: 'M' },
  { words: wordPattern(/\bal año (?=de\b|desde\b)/giu), count: 1, unit: 'Y' },
  {
    words: wordPattern(/\bhalf a year\b|\b(?:ein(?:em)? )?halbe[ns]? jahr(?:es)?\b|\bmedio año\b/giu),
    count: 6,
    unit: 'M',
  },
  {
    words: wordPattern(
      /\banderthalb jahren?\b|\beineinhalb jahren?\b|\ba year and a half\b|\bun an et demi\b|\baño y medio\b/giu,
    ),
    count: 18,
    unit: 'M',
  },
  {
    words: wordPattern(/\b(?:a|one) decade\b|\bein(?:em)? jahrzehnt\b|\bune décennie\b|\buna década\b/giu),
    count: 10,
    unit: 'Y',
  },
  { words: wordPattern(/\b(?:ein(?:em)? )?vierteljahr\b|\bun trimestre\b/giu), count: 3, unit: 'M' },
  { words: wordPattern(/\bun semestre\b/giu), count: 6, unit: 'M' },
];

/** Words of which each phrase has one. */
const somePhrase =
  /fortnight|dans le mois|monatsfrist|al año |half|halbe|medio|anderthalb|eineinhalb|demi|decade|jahrzehnt|décennie|década|vierteljahr|trimestre|semestre/iu;

/** "two and a half years", "2.5 years", "zweieinhalb Jahre": told in months. */
const halfPattern = wordPattern(
  new RegExp(
    `(?<![\\p{L}\\d.,/_-])(?:(\\d{1,2}|${numberWordPattern})(?:\\sand\\sa\\shalf|einhalb)\\s(?:years?|jahren?)|(\\d{1,2})(?:[.,]5|½)\\s(?:years?|jahren?|ans|años)|(\\d{1,2}|${numberWordPattern})\\s(?:ans\\set\\sdemi|años\\sy\\smedio))(?!\\p{L})`,
    'giu',
  ),
);

/**
 * "invoices after eight, letters after six years", "at least 2 but no more than 5 years": a number whose unit stands behind the
 * next number only. Groups: the number, the unit.
 */
const ellipticalPattern = wordPattern(
  new RegExp(
    `(?<=[\\p{L}:]\\s)(?<!(?:§§?|articles?|artikel|art\\.?|sections?|artículos?|nr\\.?|no\\.?|und|and|et|y|or|oder|the|page|version)\\s)(\\d{1,2}|${counting})(?=(?:,|\\s(?:and|but|und|aber|bzw\\.|et|mais|y|pero|or|oder|ou|o))\\s(?:[\\p{L}'’.-]+\\s){1,5}(?:\\d{1,2}|${counting})[\\s-]?(${anyUnit})(?![\\p{L}\\d]))`,
    'giu',
  ),
);

/** Numbers that share a unit stand in one sentence: whole documents are not searched for them. */
const longestStatement = 3000;
const someHalf = /half|einhalb|[.,]5|½|demi|medio/iu;

const trailingPattern = wordPattern(
  new RegExp(
    `^((?:,|\\s(?:and|but|und|et|y))\\s(?:[\\p{L}'’-]+\\s){1,6}(?:for|after|nach|für|pendant|durante|après|tras)\\s)(\\d{1,2}|${counting})(?=\\s?(?:[.,;]|$))`,
    'iu',
  ),
);

/** A quick look whether there is anything to find: most sentences have none. */
const someUnit =
  /year|yr|jahr|jährig|monatig|tägig|wöchig|decade|décennie|década|trimestre|semestre|ans?(?![a-z])|ann[ée]e|año|month|monat|mois|mes(?:es)?(?![a-z])|\dmo|\d mo|mth|fortnight|week|woche|semai?na?|day|tag|jour|día|hour|hrs|stunde|heure|hora|\d\s?(?:[hdj](?![a-z])|(?:t|tg|wo|mt|std)\.)/iu;

/** "24h", "90d": digits with a unit's letter. */
const shortUnits: Readonly<Record<string, DurationUnit>> = {
  h: 'H',
  d: 'D',
  j: 'D',
  'T.': 'D',
  'Tg.': 'D',
  'Wo.': 'W',
  'Mon.': 'M',
  'Mt.': 'M',
  'J.': 'Y',
  'Std.': 'H',
};
const shortPattern = /(?<![\p{L}\d.,/_-])(\d{1,4})\s?(h|d|j|(?:Tg?|Wo|Mon|Mt|J|Std)\.(?!\s\p{Lu}))(?![\p{L}\d])/gu;

const upTo = wordPattern(
  /(?:\bbeyond|\b(?:not?|never) (?:to )?exceed(?:ing)?|\bexceeds?|\bnever (?:longer|more) than|\bmaxim(?:um|al) (?:retention )?(?:period|term|duration) (?:of|is)|\bnicht über|\bmaximale[nr]? \p{L}+ von|\blängstens für|\b(?:durée|délai|période) maxim(?:um|ale?) (?:de|est de)|\bn'excédant pas|\bne (?:dépass|excéd)\p{L}+ pas|\b(?:sans|ne pas) (?:excéder|dépasser)|\bno superior a|\b(?:máximo|máxima) (?:de|es de)|\ba lo sumo|\b(?:no|sin) exce\p{L}+(?: de| los)?|\bup to(?: a)?(?: maximum(?: of)?)?|\bat most|\bno (?:longer|more|later) than|\bnot (?:longer|more|later) than|\bmaximum(?: of| retention of)?|\bmax\.?|\bwithin(?: a)?(?: period of)?|(?<!\b(?:not?|never) )\bless than|\b(?:not|never|nor|nicht)\b[^.;]{0,30} (?:longer|more|later|länger) (?:than|als)|\bunder|\bhöchstens|\bmaximal|\bnicht (?:länger|mehr) als|\bbis zu|\blängstens|\bspätestens(?: nach)?|\binnerhalb(?: von)?|\bbinnen|\bjusqu'à|\bmaximum(?: de)?|\bau plus|\bplus de|\bdans (?:un délai de|les)|\bsous|\bhasta|\bcomo máximo|\bmáximo(?: de)?|\bno más de|\bdentro de(?: los)?|\ben un plazo(?: máximo)? de)\s*(?:about|approximately|approx\.|ca\.|etwa|the first|a further|another|an additional|de|~)?[\s,]*$/iu,
);
const upToAfter = wordPattern(
  /^\s*(?:\((?:max(?:imum)?\.?|maximal)\)|maximum|max\.?(?!\p{L})|at (?:the )?most|or less|maxi\b|au plus|a lo sumo|längstens|tops|como máximo|höchstens|au maximum|maximal)/iu,
);
const atLeast = wordPattern(
  /(?:\b(?:not|never|no) (?:less|shorter) than|\bminimum (?:retention )?(?:period|term|duration|time)(?: \p{L}+){0,6}? (?:of|is)|\bmindest\p{L}*(?:frist|dauer|zeit) (?:von|beträgt)|\b(?:durée|délai|période) minim(?:um|ale?) (?:de|est de)|\bpas moins de|\bno inferior a|\b(?:plazo|período|periodo|tiempo) mínimo (?:de|es de)|\bat least|\bminimum(?: of)?|\bmin\.?|\bnot? less than|\bno fewer than|\bmore than|\bmindestens|\bwenigstens|\bau moins|\bminimum(?: de)?|\bal menos|\bmínimo(?: de)?|\bpor lo menos|\bcomo mínimo)[\s,]*$/iu,
);
const atLeastAfter = wordPattern(/^\s*(?:or (?:more|longer)|minimum|at (?:the )?least|como mínimo|au minimum)/iu);

/** Answers of the text that is read: several readers ask for the same sentences. */
const answers = new Map<string, readonly FoundDuration[]>();
const mostAnswers = 100_000;
const none: readonly FoundDuration[] = [];

/** Lets go of what was found in a text that is read to its end. */
export const forgetDurations = (): void => answers.clear();

/** All lengths of time in a text, in order. What counts nothing ("a day", as in "once a day") is left out. */
export function findDurations(text: string): readonly FoundDuration[] {
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (!someUnit.test(text)) return none;
  const found = searchDurations(text);
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(text, found);
  return found;
}

function searchDurations(text: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of allMatches(text, durationPattern)) {
    const unit = unitOf(match[5] ?? '');
    const low = Number(match[2] ?? parseNumber(match[1] ?? ''));
    const high = match[3] === undefined ? low : Number(match[4] ?? parseNumber(match[3]));
    if (unit === null || low < 1 || high < low) continue;
    if (/ig(?:e[mnrs]?)$/iu.test(match[5] ?? '') && !timeNoun.test(text.slice(match.index + match[0].length))) continue;
    if (isArticle(match[1] ?? '') && !countsWithArticle(text, match.index, unit)) continue;
    found.push(describe(text, { start: match.index, end: match.index + match[0].length }, { low, high, unit }));
  }
  for (const match of someBetween.test(text) ? allMatches(text, betweenPattern) : []) {
    const unit = unitOf(match[3] ?? '');
    const [low, high] = [parseNumber(match[1] ?? ''), parseNumber(match[2] ?? '')];
    if (unit === null || low === null || high === null || high < low) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    // The second number was read alone before.
    const alone = found.findIndex(({ end }) => end === range.end);
    if (alone >= 0) found.splice(alone, 1);
    found.push(describe(text, range, { low, high, unit }));
  }
  for (const match of found.length > 0 && text.length < longestStatement ? allMatches(text, ellipticalPattern) : []) {
    const unit = unitOf(match[2] ?? '');
    const low = parseNumber(match[1] ?? '');
    const range = { start: match.index, end: match.index + match[0].length };
    if (unit === null || low === null || found.some(({ start, end }) => start < range.end && range.start < end))
      continue;
    // "cinco años, los mensajes dos y los registros seis meses": a unit that was said counts on.
    const said = found.findLast(({ end }) => end < range.start);
    const isSaid = said !== undefined && !/[.;:()]/.test(text.slice(said.end, range.start));
    found.push(describe(text, range, { low, high: low, unit: isSaid ? said.unit : unit }));
  }
  found.push(...searchTrailing(text, found));
  for (const match of someHalf.test(text) ? allMatches(text, halfPattern) : []) {
    const years = parseNumber(match[1] ?? match[2] ?? match[3] ?? '');
    const range = { start: match.index, end: match.index + match[0].length };
    if (years === null) continue;
    found.push(describe(text, range, { low: years * 12 + 6, high: years * 12 + 6, unit: 'M' }));
  }
  for (const { words, count, unit } of somePhrase.test(text) ? phrases : []) {
    for (const match of allMatches(text, words)) {
      const range = { start: match.index, end: match.index + match[0].length };
      found.push(describe(text, range, { low: count, high: count, unit }));
    }
  }
  for (const match of allMatches(text, shortPattern)) {
    const unit = shortUnits[match[2] ?? ''];
    const low = Number(match[1]);
    if (unit === undefined || low < 1) continue;
    found.push(describe(text, { start: match.index, end: match.index + match[0].length }, { low, high: low, unit }));
  }
  return withoutOverlap(found.toSorted((one, other) => one.start - other.start || other.end - one.end));
}

/** "The CV for 12 months, your notes for 6.": a number at the end of its statement, in the unit said before. */
function searchTrailing(text: string, found: readonly FoundDuration[]): FoundDuration[] {
  return found.flatMap((said) => {
    const match = trailingPattern.exec(text.slice(said.end, said.end + 120));
    const low = parseNumber(match?.[2] ?? '');
    if (match === null || low === null) return [];
    const start = said.end + (match[1] ?? '').length;
    return [describe(text, { start, end: start + (match[2] ?? '').length }, { low, high: low, unit: said.unit })];
  });
}

/** Of "a year and a half"the whole, not "a year" as well. */
const withoutOverlap = (sorted: readonly FoundDuration[]): FoundDuration[] => {
  const kept: FoundDuration[] = [];
  for (const duration of sorted) if (duration.start >= (kept.at(-1)?.end ?? 0)) kept.push(duration);
  return kept;
};

function describe(
  text: string,
  range: Range,
  value: { readonly low: number; readonly high: number; readonly unit: DurationUnit },
): FoundDuration {
  const before = text.slice(Math.max(0, range.start - 50), range.start);
  const after = text.slice(range.end, range.end + 30);
  const bound =
    upTo.test(before) || upToAfter.test(after)
      ? 'upTo'
      : atLeast.test(before) || atLeastAfter.test(after)
        ? 'atLeast'
        : 'exact';
  return { ...range, ...value, bound };
}

/** "zehnjährige Aufbewahrungspflicht", not "16-jährige Kinder". */
const timeNoun = wordPattern(/^\s(?:\p{Ll}+\s){0,2}\p{L}*(?:frist|pflicht|dauer|speicherung|aufbewahrung|zeitraum)/iu);

const isArticle = (word: string): boolean => /^(?:an?|une?|uno|una|ein(?:e[mnrs]?)?)$/iu.test(word);

/** "for a year" counts, "once a day" and "365 days a year" do not. */
function countsWithArticle(text: string, at: number, unit: DurationUnit): boolean {
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  if (/(?<!maxi)(?:once|twice|times?|per|days?|hours?|mal|fois|veces|vez|every|half)\s*$/.test(before)) return false;
  // "los correos, un año": only where the word is the number as well
  if (/,\s*$/.test(before) && /^(?:un|una|un[eo]|ein)/i.test(text.slice(at))) return unit !== 'D';
  // "las partidas guardadas un año.": at the end of its statement
  if (unit !== 'D' && /\p{L}{4,}\s$/u.test(before) && wholeYear.test(text.slice(at, at + 16))) return true;
  if (noticeBehind.test(text.slice(at, at + 40))) return true;
  if (unit === 'D') return /\b(?:within|innerhalb|binnen|dans|en menos de)\s*$/.test(before);
  return /(?:maximal|höchstens|mindestens|längstens|knapp|rund|etwa|jeweils|máximo|mínimo|maximum|minimum|least|most|for|within|after|of|to|about|around|approximately|exceed(?:ing)?|than|is|:|^|nach|tenemos|disponemos|avons|disposons|haben|spätestens|höchstens|mindestens|längstens|für|binnen|innerhalb|von|bis zu|während|pendant|après|dans(?: les)?|de|d'|durante|tras|por|in|en|dentro de|au bout d'|d'|until|jusqu['’]à|hasta|last|than|als|que|pasado|transcurrido|vencido|über|sous|delai de|période d')\s*$/.test(
    before,
  );
}

const wholeYear = wordPattern(/^(?:un año|un mes|un an|un mois|ein(?:en)? (?:jahr|monat))(?:[.,;)]|$)/iu);

/** "un mois avant": a notice, whatever stands before it. */
const noticeBehind = wordPattern(
  /^\p{L}+ \p{L}+ (?:avant|à l'avance|vorher|zuvor|im voraus|antes|de antelación|in advance|beforehand|ahead|earlier|before)\b/iu,
);

function unitOf(word: string): DurationUnit | null {
  const found = wholeUnits.find(({ pattern }) => pattern.test(word))?.unit;
  return found !== undefined && isUnit(found) ? found : null;
}

const isUnit = (unit: string): unit is DurationUnit => Object.hasOwn(unitWords, unit);

/** ISO 8601, in the unit of the text: `P24M`, `PT72H`. */
export function formatDuration(count: number, unit: DurationUnit): string {
  return unit === 'H' ? `PT${count}H` : `P${count}${unit}`;
}

/** Days that a length of time has, a month taken as 30 and a year as 365. For deadlines, which laws count in either. */
export function daysOf(count: number, unit: DurationUnit): number {
  switch (unit) {
    case 'Y':
      return count * 365;
    case 'M':
      return count * 30;
    case 'W':
      return count * 7;
    case 'D':
      return count;
    case 'H':
      return count / 24;
  }
}
