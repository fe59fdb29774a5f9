// Periods in plain English: what a person types is read, and what is stored is said back.
import { parsePeriod } from './periods.ts';
import type { retentionEvents } from './records/retention-rule.ts';

type RetentionEventCode = (typeof retentionEvents)[number];

/** A length as typed: `six months`, `up to 90 days`, `6-10 years`. */
export type LengthReading = {
  readonly kind: 'exact' | 'upTo' | 'atLeast' | 'typical' | 'range';
  /** ISO 8601 duration. */
  readonly period: string;
  /** Upper end of a range. */
  readonly periodMax: string | null;
};

export type TriggerReading = { readonly event: RetentionEventCode; readonly text: string | null };

/** How long something is kept as typed: a length or words instead of one, and what it counts from. */
export type RetentionReading = {
  readonly periodKind: LengthReading['kind'] | 'byLaw' | 'reasonable' | 'limited' | 'asNeeded' | 'indefinite' | 'none';
  readonly period: string | null;
  readonly periodMax: string | null;
  readonly trigger: TriggerReading | null;
  /** What lasts before the period begins: `for the lifetime of the account, then 90 days`. */
  readonly during: TriggerReading | null;
};

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

type Unit = 'H' | 'D' | 'W' | 'M' | 'Y';
const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:h|hr|hrs|hours?)$/, 'H'],
  [/^(?:d|days?|calendar days?)$/, 'D'],
  [/^(?:w|wk|wks|weeks?)$/, 'W'],
  [/^(?:m|mo|mos|mth|mths|months?|calendar months?)$/, 'M'],
  [/^(?:y|yr|yrs|years?|calendar years?)$/, 'Y'],
];

/**
 * Reads one length without qualifier, such as `six months`, `30d`, `a year and a half`, `2 years and 6 months` or `P6M`.
 * Returns an ISO 8601 duration, or null where the text is anything else.
 */
export function readLength(text: string): string | null {
  const words = normalise(text);
  if (words === '') return null;
  const iso = words.toUpperCase();
  if (/^P(?:\d+[YMWD])*(?:T\d+H)?$/.test(iso) && iso !== 'P') return isPeriod(iso) ? iso : null;
  if (/^(?:half a|a half|half) year$/.test(words)) return 'P6M';
  if (words === 'a fortnight' || words === 'fortnight') return 'P2W';
  const half = /^(?:(.+?) and a half|(\d+)[.,]5) years?$/.exec(words) ?? /^(an?|one) year and a half$/.exec(words);
  if (half) {
    const whole = readNumber(half[1] ?? half[2] ?? '');
    return whole === null ? null : `P${whole}Y6M`;
  }
  const amounts: Partial<Record<Unit, number>> = {};
  for (const part of words.split(/\s*,\s*(?:and\s+)?|\s+and\s+|(?<=[a-z])\s+(?=\d)/)) {
    const match = /^([a-z\d -]*?)[ -]?([a-z]+)$/.exec(part) ?? undefined;
    const unit = units.find(([pattern]) => pattern.test(match?.[2] ?? ''))?.[1];
    const amount = readNumber(match?.[1]?.replace(/ calendar$/, '') ?? '');
    if (unit === undefined || amount === null || amounts[unit] !== undefined) return null;
    amounts[unit] = amount;
  }
  const piece = (unit: Unit): string => (amounts[unit] === undefined ? '' : `${amounts[unit]}${unit}`);
  const days = `${piece('Y')}${piece('M')}${piece('W')}${piece('D')}`;
  const written = `P${days}${amounts.H === undefined ? '' : `T${piece('H')}`}`;
  return isPeriod(written) ? written : null;
}

/** Reads a length with its qualifier: `up to 90 days`, `at least 6 years`, `typically 7 years`, `6 to 10 years`. */
export function readQualifiedLength(text: string): LengthReading | null {
  const words = normalise(text).replace(/^(?:for|exactly) /, '');
  const range = /^(?:between )?(?:from )?([a-z\d ]+?) ?(?:-|–|to|and) ?([a-z\d ]+? ?[a-z]+)$/.exec(words);
  if (range) {
    const upper = readLength(range[2] ?? '');
    const unit = /([a-z]+)$/.exec(range[2] ?? '')?.[1] ?? '';
    const lower = readLength(range[1] ?? '') ?? readLength(`${range[1]} ${unit}`);
    const isAddition = !words.startsWith('between') && / and /.test(words) && readLength(words) !== null;
    if (lower && upper && !isAddition) return { kind: 'range', period: lower, periodMax: upper };
  }
  const qualifiers: readonly (readonly [RegExp, LengthReading['kind']])[] = [
    [/^(?:up to|at most|no more than|not more than|no longer than|within|max(?:imum)?(?: of)?) /, 'upTo'],
    [/^(?:at least|no less than|not less than|min(?:imum)?(?: of)?) /, 'atLeast'],
    [/^(?:typically|usually|normally|generally|about|around|approximately|roughly|ca\.?) /, 'typical'],
  ];
  for (const [pattern, kind] of qualifiers) {
    if (!pattern.test(words)) continue;
    const period = readLength(words.replace(pattern, ''));
    return period === null ? null : { kind, period, periodMax: null };
  }
  const period = readLength(words);
  return period === null ? null : { kind: 'exact', period, periodMax: null };
}

const eventWords: readonly (readonly [RegExp, RetentionEventCode])[] = [
  [
    /^(?:the |your )?(?:account )?(?:closure|closing)(?: of (?:the|your) account)?$|^account (?:is )?closed$/,
    'accountClosed',
  ],
  [/^(?:the )?(?:deletion of the account|account deletion)$/, 'accountClosed'],
  [/^(?:the )?(?:data )?collection$|^(?:it was |being )?collected$/, 'collection'],
  [/^(?:the )?submission$|^(?:it was |being )?submitted$/, 'submission'],
  [/^(?:the )?last contact$/, 'lastContact'],
  [/^(?:the )?last (?:activity|use|sign-in|login)$/, 'lastActivity'],
  [/^(?:the )?(?:end of the contract|contract end|contract ended|termination|end of contract)$/, 'contractEnd'],
  [/^(?:the )?(?:end of the (?:calendar |financial |business )?year|year end|end of year)$/, 'yearEnd'],
  [/^(?:a |the |your )?(?:deletion request|request for deletion|request to delete)$/, 'deletionRequest'],
];
const lastingWords: readonly (readonly [RegExp, RetentionEventCode])[] = [
  [
    /^(?:the )?(?:lifetime|life|existence) of (?:the|your|an) account$|^(?:the |your )?account (?:exists|is open|lifetime)$/,
    'accountLifetime',
  ],
  [/^(?:the )?(?:subscription|duration of the subscription)(?: (?:is active|lasts|runs))?$/, 'subscription'],
  [/^(?:the )?(?:contract|term of the contract|duration of the contract)(?: (?:is in force|lasts|runs))?$/, 'contract'],
  [/^(?:the )?workspace (?:is active|exists)$/, 'workspaceActive'],
  [/^(?:the )?purpose(?: (?:lasts|requires it))?$/, 'purpose'],
];

/**
 * Reads how long something is kept: `six months after closure`, `up to 90 days`, `for the lifetime of the account, then 90 days`,
 * `as required by law`, `indefinitely`. Returns null where the text says something else.
 */
export function readRetention(text: string): RetentionReading | null {
  const words = normalise(text)
    .replace(/^(?:kept |stored |retained )?(?:for )?/, '')
    .replace(/\.$/, '');
  const then = /^(.*?)(?:,? then |,? and then |,? plus )(.*)$/.exec(words);
  if (then) {
    const during = readEvent(then[1]?.replace(/^(?:as long as|while|during) /, '') ?? '', lastingWords);
    const rest = readRetention(then[2] ?? '');
    return during && rest ? { ...rest, during } : null;
  }
  const base = { period: null, periodMax: null, trigger: null, during: null };
  if (
    /^(?:as (?:long as )?)?(?:required )?by law$|^(?:as long as )?the law requires$|^as (?:long as )?required by law$/.test(
      words,
    )
  )
    return { ...base, periodKind: 'byLaw' };
  if (/^(?:indefinitely|for ever|forever|ever|without limit)$/.test(words))
    return { ...base, periodKind: 'indefinite' };
  if (/^(?:as long as|while)(?: it is)? (?:needed|necessary|required)$|^as needed$/.test(words))
    return { ...base, periodKind: 'asNeeded' };
  if (/^a reasonable (?:period|time)$/.test(words)) return { ...base, periodKind: 'reasonable' };
  if (/^a (?:limited|short) (?:period|time)$/.test(words)) return { ...base, periodKind: 'limited' };
  const lasting = readEvent(words.replace(/^(?:as long as|while|during|until the end of) /, ''), lastingWords);
  if (lasting) return { ...base, periodKind: 'none', during: lasting };
  const counted = /^(.+?) (?:after|from|since|following|counted from|once) (.+)$/.exec(words);
  const length = readQualifiedLength(counted?.[1] ?? words);
  if (length === null || isTimeOfDay(length)) return null;
  const event = counted?.[2];
  return {
    periodKind: length.kind,
    period: length.period,
    periodMax: length.periodMax,
    trigger: event === undefined ? null : (readEvent(event, eventWords) ?? { event: 'other', text: event }),
    during: null,
  };
}

/** Retention counts whole days, so hours are a time limit and no retention period. */
function isTimeOfDay(length: LengthReading): boolean {
  return parsePeriod(length.period).hours > 0 || (length.periodMax !== null && parsePeriod(length.periodMax).hours > 0);
}

function readEvent(
  text: string,
  list: readonly (readonly [RegExp, RetentionEventCode])[],
): { event: RetentionEventCode; text: null } | null {
  const event = list.find(([pattern]) => pattern.test(text.trim()))?.[1];
  return event === undefined ? null : { event, text: null };
}

/** Says an ISO 8601 duration in English: `P1Y6M` is `1 year and 6 months`. */
export function sayPeriod(period: string): string {
  const { years, months, weeks, days, hours } = parsePeriod(period);
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [weeks, 'week'],
    [days, 'day'],
    [hours, 'hour'],
  ] as const;
  const words = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}${amount === 1 ? '' : 's'}`);
  if (words.length === 0) return '0 days';
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function readNumber(text: string): number | null {
  const words = text.trim();
  if (/^\d{1,5}$/.test(words)) return Number(words);
  if (words === 'a' || words === 'an') return 1;
  const small = smallNumbers.indexOf(words);
  if (small >= 0) return small;
  const [first = '', second] = words.split(/[ -]/);
  const ten = tens.get(first);
  if (ten === undefined) return null;
  if (second === undefined) return ten;
  const rest = smallNumbers.indexOf(second);
  return rest > 0 && rest < 10 ? ten + rest : null;
}

function isPeriod(text: string): boolean {
  try {
    const { years, months, weeks, days, hours } = parsePeriod(text);
    return years + months + weeks + days + hours > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function normalise(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
