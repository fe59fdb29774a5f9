// Lengths of time in text: "thirty (30) days", "6–10 years", "sechs Monate", "un an", as ISO 8601 durations.
import { numberWordPattern, parseNumber } from './numbers.ts';
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
  Y: 'years?|yrs?\\.?|jahre?n?s?|ans?|années?|años?',
  M: 'months?|mos?\\.?|mths?|monate?n?s?|mois|mes(?:es)?',
  W: 'weeks?|wochen?|semaines?|semanas?',
  D: 'days?|tage?n?s?|werktage?n?|jours?|días?',
  H: 'hours?|hrs?|stunden?|heures?|horas?',
};

const units = Object.entries(unitWords);
const wholeUnits = units.map(([unit, words]) => ({ unit, pattern: new RegExp(`^(?:${words})$`, 'iu') }));
const anyUnit = units.map(([, words]) => words).join('|');
/** Words between number and unit: "30 calendar days". */
const qualifier =
  '(?:(?:calendar|business|working|consecutive|full|rolling|complete|further|additional|more|short|natural|civil|weitere[nr]?|volle[nr]?)[\\s-]+)?';
/** Digits also in thousands: "1,095 days", "1 095 jours". */
const number = `(?:\\d{1,3}[,. \\u00A0\\u202F]\\d{3}(?!\\d)|\\d{1,5}|${numberWordPattern})`;
/** "thirty (30)", of which the digits count, or "30 (thirty)". */
const bracketed = `(?:\\s?\\(\\s?(?:(\\d{1,5})|${numberWordPattern})\\s?\\))?`;

/** Groups: low, its bracketed digits, high, its bracketed digits, unit. */
const durationPattern = wordPattern(
  new RegExp(
    `(?<![\\p{L}\\d.,/_-])(${number})${bracketed}(?:(?:\\s?[-–—]\\s?|\\s(?:to|or|bis|oder|à|ou|a|o|bis zu)\\s)(${number})${bracketed})?[\\s-]?(?:\\(s\\)\\s?)?${qualifier}(${anyUnit})(?:\\(s\\)|\\((?:en|e|n|s|es)\\))?(?![\\p{L}\\d])`,
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
];

/** A quick look whether there is anything to find: most sentences have none. */
const someUnit =
  /year|yr|jahr|ans?(?![a-z])|ann[ée]e|año|month|monat|mois|mes(?:es)?(?![a-z])|\dmo|\d mo|mth|fortnight|week|woche|semai?na?|day|tag|jour|día|hour|hrs|stunde|heure|hora|\d\s?[hdj](?![a-z])/iu;

/** "24h", "90d": digits with a unit's letter. */
const shortUnits: Readonly<Record<string, DurationUnit>> = { h: 'H', d: 'D', j: 'D' };
const shortPattern = /(?<![\p{L}\d.,/_-])(\d{1,4})\s?(h|d|j)(?![\p{L}\d])/gu;

const upTo = wordPattern(
  /(?:\bup to(?: a)?(?: maximum(?: of)?)?|\bat most|\bno (?:longer|more|later) than|\bnot (?:longer|more|later) than|\bmaximum(?: of| retention of)?|\bmax\.?|\bwithin(?: a)?(?: period of)?|\bless than|\bunder|\bhöchstens|\bmaximal|\bnicht (?:länger|mehr) als|\bbis zu|\blängstens|\bspätestens(?: nach)?|\binnerhalb(?: von)?|\bbinnen|\bjusqu'à|\bmaximum(?: de)?|\bau plus|\bplus de|\bdans (?:un délai de|les)|\bsous|\bhasta|\bcomo máximo|\bmáximo(?: de)?|\bno más de|\bdentro de(?: los)?|\ben un plazo(?: máximo)? de)\s*(?:about|approximately|approx\.|ca\.|etwa|the first|~)?\s*$/iu,
);
const upToAfter = wordPattern(
  /^\s*(?:\((?:max(?:imum)?\.?|maximal)\)|maximum|max\.?(?!\p{L})|at (?:the )?most|or less|como máximo|höchstens|au maximum|maximal)/iu,
);
const atLeast = wordPattern(
  /(?:\bat least|\bminimum(?: of)?|\bmin\.?|\bnot? less than|\bno fewer than|\bmore than|\bmindestens|\bwenigstens|\bau moins|\bminimum(?: de)?|\bal menos|\bmínimo(?: de)?|\bpor lo menos|\bcomo mínimo)\s*$/iu,
);
const atLeastAfter = wordPattern(/^\s*(?:or (?:more|longer)|minimum|at (?:the )?least|como mínimo|au minimum)/iu);

/** Answers of the text that is read: several readers ask for the same sentences. */
const answers = new Map<string, readonly FoundDuration[]>();
const mostAnswers = 20_000;
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
  for (const match of text.matchAll(durationPattern)) {
    const unit = unitOf(match[5] ?? '');
    const low = Number(match[2] ?? parseNumber(match[1] ?? ''));
    const high = match[3] === undefined ? low : Number(match[4] ?? parseNumber(match[3]));
    if (unit === null || low < 1 || high < low) continue;
    if (isArticle(match[1] ?? '') && !countsWithArticle(text, match.index, unit)) continue;
    found.push(describe(text, { start: match.index, end: match.index + match[0].length }, { low, high, unit }));
  }
  for (const match of text.matchAll(betweenPattern)) {
    const unit = unitOf(match[3] ?? '');
    const [low, high] = [parseNumber(match[1] ?? ''), parseNumber(match[2] ?? '')];
    if (unit === null || low === null || high === null || high < low) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    // The second number was read alone before.
    const alone = found.findIndex(({ end }) => end === range.end);
    if (alone >= 0) found.splice(alone, 1);
    found.push(describe(text, range, { low, high, unit }));
  }
  for (const { words, count, unit } of phrases) {
    for (const match of text.matchAll(words)) {
      const range = { start: match.index, end: match.index + match[0].length };
      found.push(describe(text, range, { low: count, high: count, unit }));
    }
  }
  for (const match of text.matchAll(shortPattern)) {
    const unit = shortUnits[match[2] ?? ''];
    const low = Number(match[1]);
    if (unit === undefined || low < 1) continue;
    found.push(describe(text, { start: match.index, end: match.index + match[0].length }, { low, high: low, unit }));
  }
  return found.toSorted((one, other) => one.start - other.start);
}

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

const isArticle = (word: string): boolean => /^(?:an?|une?|uno|una|ein(?:e[mnrs]?)?)$/iu.test(word);

/** "for a year" counts, "once a day" and "365 days a year" do not. */
function countsWithArticle(text: string, at: number, unit: DurationUnit): boolean {
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  if (/(?:once|twice|times?|per|days?|hours?|mal|fois|veces|vez|every|half)\s*$/.test(before)) return false;
  // "los correos, un año": only where the word is the number as well
  if (/,\s*$/.test(before) && /^(?:un|una|un[eo]|ein)/i.test(text.slice(at))) return unit !== 'D';
  if (noticeBehind.test(text.slice(at, at + 40))) return true;
  if (unit === 'D') return /\b(?:within|innerhalb|binnen|dans|en menos de)\s*$/.test(before);
  return /(?:for|within|after|of|to|about|around|approximately|exceed(?:ing)?|than|is|:|^|nach|für|binnen|innerhalb|von|bis zu|während|pendant|après|dans(?: les)?|de|d'|durante|tras|por|in|en|dentro de|au bout d'|d'|until|last|than|als|que|pasado|transcurrido|vencido|über|sous|delai de|période d')\s*$/.test(
    before,
  );
}

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
