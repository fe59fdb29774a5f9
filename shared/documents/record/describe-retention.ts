// A retention rule in a few words, for tables. The policy writes sentences of its own.
import { parsePeriod } from '../../domain/periods.ts';
import type { RetentionRule } from '../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../domain/retention-state.ts';
import { sayLength } from './format.ts';
import { fill } from './words/fill.ts';
import type { RecordWords } from './words/words.ts';

/**
 * How long data are kept, from when and what then, as a phrase: `for the lifetime of the account, then 6 months
 * (grace period) after the closing of the account`. Null where the register does not say.
 */
export function describeRetention(rule: RetentionRule, words: RecordWords): string | null {
  if (!hasRetentionPeriod(rule)) return null;
  const { retention } = words;
  const trigger = describeTrigger(rule, words);
  const length = describeLength(rule, words);
  const end = trigger === null ? null : fill(retention.until, { event: trigger });
  const counted = length === null || trigger === null ? length : fill(retention.after, { length, event: trigger });
  const kept = [describeDuring(rule, words), length === null ? end : counted].filter((part) => part !== null);
  const phrase = kept.join(retention.followedBy);
  const rolling = rule.isRolling ? fill(retention.rolling, { phrase }) : phrase;
  return rule.isConditional ? fill(retention.mayBeKept, { phrase: rolling }) : rolling;
}

/** What the period counts from, as a noun phrase; null where the rule names no event. */
export function describeTrigger({ trigger }: RetentionRule, { codes }: RecordWords): string | null {
  return trigger ? (trigger.text ?? codes.events[trigger.event]) : null;
}

function describeDuring({ during }: RetentionRule, { codes, retention }: RecordWords): string | null {
  if (during === null) return null;
  return during.text === null ? codes.during[during.event] : fill(retention.during, { event: during.text });
}

/** The length as the rule qualifies it; null where it has none. */
function describeLength(rule: RetentionRule, words: RecordWords): string | null {
  const { retention } = words;
  const label = rule.periodLabel === null ? '' : ` (${rule.periodLabel})`;
  const length = rule.period === null ? null : sayLength(rule.period, words);
  const qualify = (template: string): string | null =>
    length === null ? null : fill(template, { length: `${length}${label}` });
  const typical = (text: string): string => (rule.isTypical ? fill(retention.typically, { length: text }) : text);
  switch (rule.periodKind) {
    case 'notAnswered':
    case 'none':
      return null;
    case 'exact':
      return qualify('{length}');
    case 'upTo':
      return qualify(retention.upTo);
    case 'atLeast':
      return qualify(retention.atLeast);
    case 'typical':
      return qualify(retention.typically);
    case 'range':
      return rule.period === null || rule.periodMax === null
        ? null
        : `${typical(sayRange(rule.period, rule.periodMax, words))}${label}`;
    case 'byLaw':
      return length === null ? `${retention.byLaw}${label}` : `${retention.byLaw}, ${typical(length)}${label}`;
    case 'reasonable':
      return `${retention.reasonable}${label}`;
    case 'limited':
      return `${retention.limited}${label}`;
    case 'asNeeded':
      return `${retention.asNeeded}${label}`;
    case 'indefinite':
      return `${retention.indefinite}${label}`;
  }
}

/** A range: `6 to 10 years`; both ends in full where they are not counted in one and the same unit. */
function sayRange(from: string, to: string, words: RecordWords): string {
  const unit = onlyUnit(from);
  const isInOneUnit = unit !== null && unit === onlyUnit(to);
  const start = sayLength(from, words);
  return fill(words.retention.range, {
    from: isInOneUnit ? (start.split(' ')[0] ?? start) : start,
    to: sayLength(to, words),
  });
}

function onlyUnit(period: string): string | null {
  const used = Object.entries(parsePeriod(period)).filter(([, amount]) => amount > 0);
  return used.length === 1 ? (used[0]?.[0] ?? null) : null;
}
