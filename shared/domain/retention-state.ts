import type { RetentionRule } from './record-types.ts';

/**
 * Whether a rule says how long data are kept (GDPR Art. 30(1)(f)): a kind that counts needs its number,
 * and a rule without a period needs the event that it rests on.
 */
export function hasRetentionPeriod(rule: RetentionRule): boolean {
  switch (rule.periodKind) {
    case 'notAnswered':
      return false;
    case 'none':
      return rule.during !== null || rule.trigger !== null;
    case 'exact':
    case 'upTo':
    case 'atLeast':
    case 'typical':
      return rule.period !== null;
    case 'range':
      return rule.period !== null && rule.periodMax !== null;
    case 'byLaw':
    case 'reasonable':
    case 'limited':
    case 'asNeeded':
    case 'indefinite':
      return true;
  }
}
