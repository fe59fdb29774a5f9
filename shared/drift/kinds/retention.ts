// How long data are kept: statements of the text against rules of the register.
import { foldName } from '../../domain/fold-name.ts';
import { periodSchema } from '../../domain/periods.ts';
import type { DraftOf, RetentionRule } from '../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../domain/retention-state.ts';
import type { ReadRetention } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import { linkToActivity } from '../policy-activity.ts';
import { lowerFirst } from '../lower-first.ts';
import { likeness } from '../same-words.ts';
import type { Step } from '../steps.ts';
import { isKeepingSaid } from '../told.ts';
import { eventClass, eventOf, isLawCited, isLed, lastingIn, triggerIn } from './keeping-events.ts';
import { isSameLength, lengthOfReading, lengthOfRule, sayLength } from './keeping-length.ts';

/** Which statement is which rule. A statement may say what several rules do, and a rule what several statements do. */
type Pairing = {
  readonly pairs: ReadonlyMap<ReadRetention, { readonly rule: RetentionRule; readonly isSame: boolean }>;
  readonly told: ReadonlySet<RetentionRule>;
};

const pairings = new WeakMap<DriftContext, Pairing>();

function pairUp(context: DriftContext): Pairing {
  const known = pairings.get(context);
  if (known !== undefined) return known;
  const rules = context.scope.retentionRules;
  const pairs = new Map<ReadRetention, { rule: RetentionRule; isSame: boolean }>();
  const told = new Set<RetentionRule>();
  const scored = context.reading.retention
    .flatMap((read) => {
      const sentence = context.at(read.span).quote;
      return rules.map((rule) => ({
        read,
        rule,
        score: Math.max(nameLikeness(read.subject, rule, context), nameLikeness(sentence, rule, context) * 0.6),
        isSame: saysSame(read, rule),
      }));
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const settle = (read: ReadRetention, rule: RetentionRule, isSame: boolean): void => {
    if (!pairs.has(read)) pairs.set(read, { rule, isSame });
    told.add(rule);
  };
  for (const [read, key] of keysOf(context.reading.retention)) {
    const chosen = context.chosenFor('retentionRule', key);
    if (chosen !== undefined && rules.includes(chosen)) settle(read, chosen, saysSame(read, chosen));
  }
  // Of data with the same name, another number is a change, whatever else has that number.
  const named = scored.filter(({ score, read, rule }) => score > 0.9 && lengthOfReading(read) && lengthOfRule(rule));
  for (const { read, rule, isSame } of named) if (isSame && !pairs.has(read)) settle(read, rule, true);
  for (const { read, rule } of named) if (!pairs.has(read) && !told.has(rule)) settle(read, rule, false);
  // Then what says the same is settled, so that only what is left over can be a change.
  for (const { read, rule, score, isSame } of scored) {
    // The same length tells that the same data are meant where the words hardly do; without one only the words can.
    const enough = lengthOfReading(read) !== null && lengthOfRule(rule) !== null ? 0.25 : 0.5;
    if (!isSame || score < enough || pairs.get(read)?.isSame === false) continue;
    settle(read, rule, true);
  }
  for (const { read, rule, score } of scored)
    if (!pairs.has(read) && score >= 0.5 && (!told.has(rule) || score > 0.9)) settle(read, rule, false);
  const pairing = { pairs, told };
  pairings.set(context, pairing);
  return pairing;
}

/** How alike a text is to what a rule is about: its name with its place, or a category that it covers. */
function nameLikeness(text: string, rule: RetentionRule, { index, translated }: DriftContext): number {
  const names = [rule.name, `${rule.name} ${rule.place ?? ''}`, ...translated(rule.id)];
  const categories = index
    .getAll('dataCategory', rule.dataCategoryIds)
    .flatMap(({ id, name }) => [name, ...translated(id)]);
  return Math.max(
    ...names.map((name) => likeness(text, name)),
    ...categories.map((name) => likeness(text, name) * 0.8),
  );
}

function saysSame(read: ReadRetention, rule: RetentionRule): boolean {
  const length = isInHours(read) ? null : lengthOfReading(read);
  const own = lengthOfRule(rule);
  if (length !== null && own !== null) {
    const isLaw = read.kind === 'law' || rule.periodKind === 'byLaw';
    return (isSameLength(length, own) || (isLaw && isSameLength(bare(length), bare(own)))) && isSameEvent(read, rule);
  }
  if (length !== null)
    return rule.phases.some(({ period }) => period !== null && isSameLength(length, { min: period, max: period }));
  if (own !== null) return false;
  return hasRetentionPeriod(rule) && isSameEvent(read, rule);
}

const bare = ({ min, max }: { min: string | null; max: string | null }) => ({ min: max ?? min, max: max ?? min });

/** Only two events that are both known and come to something else are a difference. */
function isSameEvent(read: ReadRetention, rule: RetentionRule): boolean {
  const said = read.trigger === null ? null : eventClass(eventOf(read.trigger));
  const own = [rule.trigger, rule.during].flatMap((event) => {
    if (event === null) return [];
    return [eventClass(event.event) ?? (event.text === null ? null : eventClass(eventOf(event.text)))];
  });
  return said === null || own.length === 0 || own.includes(null) || own.includes(said) || said === 'beginning';
}

/** The key of each statement: a second one about the same data has its number. */
function keysOf(statements: readonly ReadRetention[]): ReadonlyMap<ReadRetention, string> {
  const counts = new Map<string, number>();
  return new Map(
    statements.map((read) => {
      const base = `retention:${foldName(read.subject)}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [read, count === 1 ? base : `${base}:${count}`];
    }),
  );
}

export function draftRetention(context: DriftContext): Draft[] {
  const { pairs } = pairUp(context);
  return [...keysOf(context.reading.retention)].map(([read, key]): Draft => {
    const pair = pairs.get(read);
    return {
      key,
      kind: 'retention',
      subject: read.subject,
      state:
        pair === undefined ? 'new' : pair.isSame ? 'alreadyThere' : hasRetentionPeriod(pair.rule) ? 'differs' : 'adds',
      confidence: read.confidence,
      places: [context.at(read.span)],
      says: sayReading(read),
      has: pair === undefined ? null : sayRule(pair.rule),
      record: pair === undefined ? null : { type: 'retentionRule', id: pair.rule.id },
      steps: pair?.isSame === true ? [] : stepsOf(read, pair?.rule, context),
    };
  });
}

function stepsOf(read: ReadRetention, rule: RetentionRule | undefined, context: DriftContext): Step[] {
  const fields = fieldsOf(read, context.at(read.span).quote, context.reading.language);
  if (rule !== undefined) {
    const { periodKind, period, periodMax, isTypical, during, trigger } = fields;
    const patch = { periodKind, period, periodMax, isTypical, during, trigger };
    return [{ do: 'set', type: 'retentionRule', record: rule.id, patch }];
  }
  const values: DraftOf<'retentionRule'> = { name: nameOf(read.subject, context), ...fields };
  const made: Step = { do: 'create', as: 'new:rule', isShared: false, type: 'retentionRule', values };
  const activity = linkToActivity(context);
  if (activity === null) return [made];
  const { record, steps } = activity;
  const items = ['new:rule'];
  return [made, ...steps, { do: 'append', type: 'processingActivity', record, field: 'retentionRuleIds', items }];
}

/** The subject as a name, without what the sentence goes on with. */
const nameOf = (subject: string, { reading }: DriftContext): string =>
  lowerFirst(subject.replace(/\s+(?:may|must|will|can|shall|is|are)(?: be)?$/i, ''), reading.language);

type RuleFields = Pick<
  RetentionRule,
  'periodKind' | 'period' | 'periodMax' | 'isTypical' | 'during' | 'trigger' | 'statute' | 'isBackup' | 'notes'
>;

/** The fields of a rule that say what the text says. A length in hours that are no whole days stays a note. */
function fieldsOf(read: ReadRetention, quote: string, language: string | null): RuleFields {
  const none: RuleFields = {
    periodKind: 'notAnswered',
    period: null,
    periodMax: null,
    isTypical: false,
    during: null,
    trigger: null,
    statute: read.trigger !== null && isLawCited(read.trigger) ? read.trigger : null,
    isBackup: /\bbackups?\b/i.test(read.subject),
    notes: null,
  };
  const min = wholeDays(read.min);
  const max = wholeDays(read.max);
  const trigger = read.trigger === null || none.statute !== null ? null : triggerIn(read.trigger, quote, language);
  const lifetime = duringOf(quote);
  switch (read.kind) {
    case 'event':
      return { ...none, periodKind: 'none', ...eventFields(read.trigger ?? quote, language) };
    case 'indefinite':
      return { ...none, ...openFields(quote) };
    case 'law':
      return { ...none, periodKind: 'byLaw', period: max ?? min, isTypical: (max ?? min) !== null };
    case 'range':
      if (min === null || max === null) return { ...none, notes: quote };
      return {
        ...none,
        periodKind: 'range',
        period: min,
        periodMax: max,
        isTypical: /\btypical|usual/i.test(quote),
        trigger,
      };
    case 'fixed':
    case 'event+fixed': {
      const period = max ?? min;
      if (period === null) return { ...none, periodKind: 'limited', trigger, notes: quote };
      return {
        ...none,
        periodKind: read.min === null ? 'upTo' : read.max === null ? 'atLeast' : 'exact',
        period,
        during: read.kind === 'fixed' ? null : lifetime,
        trigger,
      };
    }
  }
}

/** A rule counts whole days, so that shorter times are told in its notes and only as "a limited time". */
const isInHours = ({ min, max }: ReadRetention): boolean =>
  (min ?? max) !== null && wholeDays(min) === null && wholeDays(max) === null;

/** A period of the domain, which counts whole days; null for any other. */
function wholeDays(length: string | null): string | null {
  if (length === null) return null;
  const hours = /^PT(\d+)H$/.exec(length)?.[1];
  const days = hours === undefined ? length : Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : length;
  return periodSchema.safeParse(days).success ? days : null;
}

/** "For the lifetime of the account, plus": what lasts before the period begins. */
function duringOf(quote: string): RetentionRule['during'] {
  const lasting =
    /\b(?:lifetime|duration|life|term) of (?:your|the|our|an?) ([\p{L} -]{3,40}?)(?:,|\splus|\sand|$)/iu.exec(
      quote,
    )?.[1];
  if (lasting === undefined) return null;
  if (/account/i.test(lasting)) return { event: 'accountLifetime', text: null };
  if (/subscription/i.test(lasting)) return { event: 'subscription', text: null };
  return /contract|agreement/i.test(lasting) ? { event: 'contract', text: null } : null;
}

/** Something that lasts, or up to which data are kept. */
function eventFields(words: string, language: string | null): Pick<RuleFields, 'during' | 'trigger'> {
  const lasting = /\b(?:(?:for )?(?:as|so) long as|while|during|for the (?:duration|lifetime|life|term))\b.*/iu.exec(
    words,
  )?.[0];
  if (lasting !== undefined)
    return {
      during: { event: eventOf(lasting), text: lasting.replace(/^for (?=as|so)/i, '').replace(/[\s.]+$/, '') },
      trigger: null,
    };
  const other = lastingIn(words);
  if (other !== null) return { during: { ...other, text: lowerFirst(other.text ?? '', language) }, trigger: null };
  if (language !== null && language !== 'en')
    return {
      during: null,
      trigger: { event: eventOf(words), text: lowerFirst(words.replace(/[\s.]+$/, ''), language) },
    };
  const until = words.replace(/^.*?\b(?:until|once|when|upon|as soon as|after)\s+/iu, '').replace(/[\s.]+$/, '');
  return { during: null, trigger: triggerIn(until, until, language) };
}

function openFields(quote: string): Pick<RuleFields, 'periodKind' | 'during'> {
  if (/\bserves? the purpose|purposes? for which/i.test(quote))
    return { periodKind: 'none', during: { event: 'purpose', text: null } };
  if (/\breasonable (?:period|time)\b/i.test(quote)) return { periodKind: 'reasonable', during: null };
  if (/\blimited (?:period|time)\b/i.test(quote)) return { periodKind: 'limited', during: null };
  if (/\bindefinite|unbegrenzt|indéfiniment|indefinid/i.test(quote)) return { periodKind: 'indefinite', during: null };
  return { periodKind: 'asNeeded', during: null };
}

function sayReading(read: ReadRetention): string {
  const length = lengthOfReading(read);
  const trigger = read.trigger === null ? '' : read.kind === 'event' ? read.trigger : ` after ${read.trigger}`;
  if (length !== null) return `${sayLength(length)}${trigger}`;
  if (read.kind === 'law') return 'as long as the law requires';
  return read.kind === 'event' ? trigger.trim() || 'until an event' : 'as long as needed';
}

function sayRule(rule: RetentionRule): string | null {
  if (!hasRetentionPeriod(rule)) return null;
  const length = lengthOfRule(rule);
  const trigger = rule.trigger ?? rule.during;
  const event = trigger === null ? '' : (trigger.text ?? wordsOf(trigger.event));
  if (length !== null)
    return `${sayLength(length)}${rule.trigger === null ? '' : ` ${isLed(event) ? '' : 'after '}${event}`}`;
  if (rule.periodKind === 'none') return event;
  return rule.periodKind === 'byLaw' ? 'as long as the law requires' : wordsOf(rule.periodKind);
}

const wordsOf = (code: string): string => code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Rules of the register that the text does not state. Rules that are open state nothing yet. */
export function missRetention(context: DriftContext): FoundDifference[] {
  const { told } = pairUp(context);
  return context.scope.retentionRules.flatMap((rule): FoundDifference[] => {
    if (told.has(rule) || !hasRetentionPeriod(rule)) return [];
    if (isKeepingSaid(context.text, rule.name, lengthOfRule(rule)?.max ?? rule.period)) return [];
    return [
      {
        kind: 'retention-not-in-policy',
        subject: rule.name,
        policy: null,
        register: sayRule(rule),
        span: null,
        records: [{ type: 'retentionRule', id: rule.id }],
        section: 'retention',
        steps: [{ do: 'set', type: 'retentionRule', record: rule.id, patch: { status: 'retired' } }],
      },
    ];
  });
}
