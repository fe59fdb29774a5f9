// A retention rule in a few words, for tables. The policy writes sentences of its own.
import { sayPeriod } from '../../domain/period-words.ts';
import type { RetentionRule } from '../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../domain/retention-state.ts';
import { rangeInWords } from '../policy/text/english/periods.ts';

type RetentionEvent = NonNullable<RetentionRule['trigger']>;

const duringPhrases: Readonly<Record<RetentionEvent['event'], string>> = {
  collection: 'during collection',
  submission: 'during submission',
  lastContact: 'while contact lasts',
  lastActivity: 'while the account is in use',
  accountLifetime: 'for the lifetime of the account',
  accountClosed: 'until the account is closed',
  subscription: 'while the subscription lasts',
  contract: 'for the term of the contract',
  contractEnd: 'until the contract ends',
  workspaceActive: 'while the workspace is active',
  purpose: 'as long as the purpose requires',
  yearEnd: 'until the end of the year',
  deletionRequest: 'until deletion is requested',
  other: 'for a time not named',
};

const eventNames: Readonly<Record<RetentionEvent['event'], string>> = {
  collection: 'collection',
  submission: 'submission',
  lastContact: 'the last contact',
  lastActivity: 'the last activity',
  accountLifetime: 'the end of the account',
  accountClosed: 'the closing of the account',
  subscription: 'the end of the subscription',
  contract: 'the end of the contract',
  contractEnd: 'the end of the contract',
  workspaceActive: 'the end of the workspace',
  purpose: 'the end of the purpose',
  yearEnd: 'the end of the year',
  deletionRequest: 'a request for deletion',
  other: 'an event not named',
};

/**
 * How long data are kept, from when and what then, as a phrase: `for the lifetime of the account, then 6 months
 * (grace period) after the closing of the account`. Null where the register does not say.
 */
export function describeRetention(rule: RetentionRule): string | null {
  if (!hasRetentionPeriod(rule)) return null;
  const during = rule.during ? describeDuring(rule.during) : null;
  const length = describeLength(rule);
  const kept = [during, length === null ? describeEnd(rule) : `${length}${describeStart(rule)}`].filter(
    (part): part is string => part !== null,
  );
  const phrase = kept.join(', then ');
  const rolling = rule.isRolling ? ', rolling' : '';
  return `${rule.isConditional ? 'may be kept ' : ''}${phrase}${rolling}`;
}

/** What the period counts from, as a noun phrase; null where the rule names no event. */
export function describeTrigger(rule: RetentionRule): string | null {
  return rule.trigger ? (rule.trigger.text ?? eventNames[rule.trigger.event]) : null;
}

function describeDuring({ event, text }: RetentionEvent): string {
  return text === null ? duringPhrases[event] : `during ${text}`;
}

function describeStart(rule: RetentionRule): string {
  const trigger = describeTrigger(rule);
  return trigger === null ? '' : ` after ${trigger}`;
}

/** A rule without a length ends with its event. */
function describeEnd(rule: RetentionRule): string | null {
  const trigger = describeTrigger(rule);
  return trigger === null ? null : `until ${trigger}`;
}

/** The length as the rule qualifies it; null where it has none. */
function describeLength(rule: RetentionRule): string | null {
  const length = rule.period === null ? null : sayPeriod(rule.period);
  const label = rule.periodLabel === null ? '' : ` (${rule.periodLabel})`;
  const numbered = (prefix: string): string | null => (length === null ? null : `${prefix}${length}${label}`);
  switch (rule.periodKind) {
    case 'notAnswered':
    case 'none':
      return null;
    case 'exact':
      return numbered('');
    case 'upTo':
      return numbered('up to ');
    case 'atLeast':
      return numbered('at least ');
    case 'typical':
      return numbered('typically ');
    case 'range':
      return rule.period === null || rule.periodMax === null
        ? null
        : `${rule.isTypical ? 'typically ' : ''}${rangeInWords(rule.period, rule.periodMax)}${label}`;
    case 'byLaw':
      return length === null
        ? `as long as the law requires${label}`
        : `as long as the law requires, ${rule.isTypical ? 'typically ' : ''}${length}${label}`;
    case 'reasonable':
      return `a reasonable period${label}`;
    case 'limited':
      return `a limited period${label}`;
    case 'asNeeded':
      return `as long as needed${label}`;
    case 'indefinite':
      return `without limit${label}`;
  }
}
