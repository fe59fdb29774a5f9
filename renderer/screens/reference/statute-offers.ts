// Statutory periods that may apply to a retention rule: found by the words of the rule, offered, never written by themselves.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { RetentionRule } from '../../../shared/domain/record-types.ts';
import { referenceTexts } from '../../text/reference.ts';
import { foldText } from '../records/list-tools.tsx';

export type StatutoryPeriod = OutputOf<'reference.statutoryRetention'>[number];

type RuleWords = Pick<RetentionRule, 'name' | 'place' | 'reasons' | 'legalGround' | 'statute'>;

/** As many as can be weighed against each other at a glance. */
const MOST = 3;
/** Letters of a word that have to be the same: invoice and invoices, accounting and accounts. */
const STEM = 5;
/** Words that stand in most rules and statutes, and so tell nothing. */
const common: ReadonlySet<string> = new Set(
  [
    'data',
    'records',
    'record',
    'documents',
    'information',
    'personal',
    'other',
    'their',
    'which',
    'under',
    'years',
  ].map((word) => word.slice(0, STEM)),
);

/** The periods whose records have words of the rule in common, the closest first; one that the rule names already is left out. */
export function offerPeriods(periods: readonly StatutoryPeriod[], rule: RuleWords): readonly StatutoryPeriod[] {
  const wanted = stemsOf([rule.name, rule.place, ...rule.reasons, rule.legalGround, rule.statute]);
  return periods
    .filter(({ law }) => law !== rule.statute)
    .map((period) => ({ period, closeness: countCommon(wanted, period) }))
    .filter(({ closeness }) => closeness > 0)
    .toSorted((first, second) => second.closeness - first.closeness)
    .slice(0, MOST)
    .map(({ period }) => period);
}

/** What a statute is about counts for more than where it files it. */
function countCommon(wanted: ReadonlySet<string>, { records, law, category }: StatutoryPeriod): number {
  const count = (texts: readonly string[]): number => [...stemsOf(texts)].filter((stem) => wanted.has(stem)).length;
  return count([records]) * 2 + count([law, referenceTexts.categoryOf(category)]);
}

function stemsOf(texts: readonly (string | null)[]): Set<string> {
  const words = foldText(texts.filter((text) => text !== null).join(' ')).split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words
      .filter((word) => word.length >= STEM - 1)
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !common.has(stem)),
  );
}

const kinds = {
  minimum: 'atLeast',
  maximum: 'upTo',
  minimumAndMaximum: 'exact',
} as const;

/**
 * What taking an offer over writes: the provision and its country; length and trigger only where the rule has none, since
 * the organisation's own decision stands. How long claims are possible is a reason to keep and no length.
 */
export function patchOfOffer(
  period: StatutoryPeriod,
  country: string,
  rule: Pick<RetentionRule, 'period' | 'periodKind' | 'trigger'>,
): Partial<RetentionRule> {
  const provision = { statute: period.law, statuteCountry: country };
  if (period.kind === 'limitation' || rule.period !== null || rule.periodKind !== 'notAnswered') return provision;
  return {
    ...provision,
    periodKind: kinds[period.kind],
    period: period.period,
    trigger: rule.trigger ?? triggerOf(period.trigger),
  };
}

function triggerOf(words: string): NonNullable<RetentionRule['trigger']> {
  return /^end of the calendar year\b/i.test(words)
    ? { event: 'yearEnd', text: null }
    : { event: 'other', text: words };
}
