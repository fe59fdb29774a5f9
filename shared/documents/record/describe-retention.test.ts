import { describe, expect, it } from 'vitest';
import { aRetentionRule } from '../../../test/fixtures/builders.ts';
import { hasRetentionPeriod } from '../../domain/retention-state.ts';
import { describeRetention, describeTrigger } from './describe-retention.ts';
import { wordsOf } from './words/words.ts';

const words = wordsOf('en');

type Fields = Parameters<typeof aRetentionRule>[0];

const say = (fields: Fields) => describeRetention(aRetentionRule(fields), words);
const event = (
  name: NonNullable<ReturnType<typeof aRetentionRule>['trigger']>['event'],
  text: string | null = null,
) => ({
  event: name,
  text,
});

describe('a retention rule in words', () => {
  it.each<[Fields, string | null]>([
    [{}, null],
    [{ periodKind: 'exact', period: 'P13M' }, '13 months'],
    [
      { periodKind: 'exact', period: 'P1Y6M', trigger: event('contractEnd') },
      '1 year and 6 months after the end of the contract',
    ],
    [
      { periodKind: 'upTo', period: 'P12M', trigger: event('lastContact', 'the last reply') },
      'up to 12 months after the last reply',
    ],
    [{ periodKind: 'atLeast', period: 'P6Y' }, 'at least 6 years'],
    [{ periodKind: 'typical', period: 'P7Y' }, 'typically 7 years'],
    [{ periodKind: 'range', period: 'P6Y', periodMax: 'P10Y', isTypical: true }, 'typically 6 to 10 years'],
    [{ periodKind: 'range', period: 'P6M', periodMax: 'P1Y' }, '6 months to 1 year'],
    [{ periodKind: 'range', period: 'P6M' }, null],
    [{ periodKind: 'byLaw' }, 'as long as the law requires'],
    [{ periodKind: 'byLaw', period: 'P7Y', isTypical: true }, 'as long as the law requires, typically 7 years'],
    [{ periodKind: 'byLaw', period: 'P10Y' }, 'as long as the law requires, 10 years'],
    [
      { periodKind: 'reasonable', trigger: event('subscription') },
      'a reasonable period after the end of the subscription',
    ],
    [{ periodKind: 'limited', isConditional: true }, 'may be kept a limited period'],
    [{ periodKind: 'asNeeded' }, 'as long as needed'],
    [{ periodKind: 'indefinite' }, 'without limit'],
    [{ periodKind: 'none' }, null],
    [{ periodKind: 'none', during: event('purpose') }, 'as long as the purpose requires'],
    [{ periodKind: 'none', trigger: event('deletionRequest') }, 'until a request for deletion'],
    [{ periodKind: 'none', during: event('other', 'the warranty') }, 'during the warranty'],
    [
      {
        during: event('accountLifetime'),
        periodKind: 'exact',
        period: 'P6M',
        periodLabel: 'grace period',
        trigger: event('accountClosed'),
      },
      'for the lifetime of the account, then 6 months (grace period) after the closing of the account',
    ],
    [{ periodKind: 'exact', period: 'P30D', isRolling: true }, '30 days, rolling'],
    [{ periodKind: 'exact' }, null],
    [{ periodKind: 'notAnswered', during: event('purpose') }, null],
  ])('%j is %s', (fields, said) => {
    expect(say(fields)).toBe(said);
    expect(hasRetentionPeriod(aRetentionRule(fields))).toBe(said !== null);
  });

  it('names what the period counts from', () => {
    expect(describeTrigger(aRetentionRule({ trigger: event('yearEnd') }), words)).toBe('the end of the year');
    expect(describeTrigger(aRetentionRule(), words)).toBeNull();
  });
});
