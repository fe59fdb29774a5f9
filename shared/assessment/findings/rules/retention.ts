// How long data are kept (Art. 5(1)(e), 30(1)(f), 13(2)(a)): missing, contradictory, or overdue.
import { addPeriods } from '../../../domain/calendar-days.ts';
import { quoteName } from '../../../domain/gap-phrases.ts';
import { sayPeriod } from '../../../domain/period-words.ts';
import { isSamePeriod } from '../../../domain/periods.ts';
import type { RetentionRule } from '../../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../../domain/retention-state.ts';
import { dayInWords } from '../../../domain/day-words.ts';
import { disposalWindow } from '../../deadlines/retention-days.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';

const about = { topic: 'retention', about: 'retentionRule' } as const;

/** Any day serves to compare lengths; this one is no leap day and no month end. */
const comparisonDay = '2001-01-01';

/** Whether one length is over before another, counted from the same day. */
export function isShorter(first: string, second: string): boolean {
  return addPeriods(comparisonDay, [first]) < addPeriods(comparisonDay, [second]);
}

/** Kinds that name a length to the day; the others leave room. */
function hasFixedLength(rule: RetentionRule): rule is RetentionRule & { period: string } {
  return (rule.periodKind === 'exact' || rule.periodKind === 'upTo') && rule.period !== null;
}

/** What a period counts from and where; two rules that differ in it are about different cases. */
function caseOf({ place, isBackup, during, trigger }: RetentionRule): string {
  return JSON.stringify([place, isBackup, during, trigger]);
}

export const retentionRules: readonly Rule[] = [
  defineRule(
    { id: 'retention-period-missing', kind: 'gap', severity: 'error', article: 'Art. 30(1)(f)', ...about },
    (rule) =>
      hasRetentionPeriod(rule)
        ? null
        : { message: `Not recorded: retention period of ${quoteName(rule.name)}.`, field: 'period' },
  ),
  defineRule(
    { id: 'retention-without-trigger', kind: 'gap', severity: 'warning', article: 'Art. 13(2)(a)', ...about },
    (rule) =>
      rule.period !== null &&
      ['exact', 'upTo', 'atLeast', 'range'].includes(rule.periodKind) &&
      rule.trigger === null &&
      rule.during === null &&
      !rule.isRolling &&
      !rule.isBackup
        ? {
            message: `${quoteName(rule.name)} are kept for ${sayPeriod(rule.period)}; not recorded: from when.`,
            field: 'trigger',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-event-without-words', kind: 'gap', severity: 'warning', article: 'Art. 13(2)(a)', ...about },
    (rule) =>
      (rule.trigger?.event === 'other' && rule.trigger.text === null) ||
      (rule.during?.event === 'other' && rule.during.text === null)
        ? {
            message: `The period of ${quoteName(rule.name)} rests on an event that is not described.`,
            field: rule.trigger?.event === 'other' && rule.trigger.text === null ? 'trigger' : 'during',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-range-inverted', kind: 'conflict', severity: 'error', article: 'Art. 30(1)(f)', ...about },
    (rule) =>
      rule.periodKind === 'range' &&
      rule.period !== null &&
      rule.periodMax !== null &&
      isShorter(rule.periodMax, rule.period)
        ? {
            message: `The longest period of ${quoteName(rule.name)} (${sayPeriod(rule.periodMax)}) is shorter than the shortest (${sayPeriod(rule.period)}).`,
            field: 'periodMax',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-conflict', kind: 'conflict', severity: 'warning', article: 'Art. 5(1)(e)', ...about },
    (rule, { index }) => {
      if (!hasFixedLength(rule)) return null;
      const own = caseOf(rule);
      const shared = new Map<string, RetentionRule>();
      for (const categoryId of rule.dataCategoryIds)
        for (const other of index.rulesOfCategory(categoryId))
          // Told once, on the later of the two.
          if (other.id < rule.id && other.status !== 'retired') shared.set(other.id, other);
      return [...shared.values()].flatMap((other) =>
        hasFixedLength(other) &&
        caseOf(other) === own &&
        other.periodKind === rule.periodKind &&
        !isSamePeriod(other.period, rule.period)
          ? {
              message: `${quoteName(rule.name)} (${sayPeriod(rule.period)}) and ${quoteName(other.name)} (${sayPeriod(other.period)}) keep the same data for different periods.`,
              field: 'period',
              others: [other.id],
            }
          : [],
      );
    },
  ),
  defineRule(
    { id: 'retention-law-not-named', kind: 'gap', severity: 'warning', article: 'Art. 13(2)(a)', ...about },
    (rule) =>
      rule.periodKind === 'byLaw' && rule.statute === null && rule.legalGround === null
        ? {
            message: `${quoteName(rule.name)} are kept as long as the law requires; not recorded: which law.`,
            field: 'statute',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-indefinite', kind: 'conflict', severity: 'error', article: 'Art. 5(1)(e)', ...about },
    (rule) =>
      rule.periodKind === 'indefinite' && rule.legalGround === null && rule.statute === null
        ? {
            message: `${quoteName(rule.name)} are kept without an end, and no legal ground for that is recorded.`,
            field: 'periodKind',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-criteria-missing', kind: 'gap', severity: 'warning', article: 'Art. 13(2)(a)', ...about },
    (rule) =>
      ['reasonable', 'limited', 'asNeeded'].includes(rule.periodKind) &&
      rule.reasons.length === 0 &&
      rule.during === null &&
      rule.trigger === null &&
      rule.legalGround === null &&
      rule.statute === null
        ? {
            message: `The period of ${quoteName(rule.name)} is not counted, and nothing says by what it is determined.`,
            field: 'reasons',
          }
        : null,
  ),
  defineRule(
    { id: 'retention-phases-conflict', kind: 'conflict', severity: 'warning', article: 'Art. 5(1)(e)', ...about },
    (rule) => {
      const lengths = rule.phases.map(({ period }) => period).filter((period) => period !== null);
      const limit = rule.periodKind === 'range' ? rule.periodMax : hasFixedLength(rule) ? rule.period : null;
      if (limit === null || lengths.length === 0) return null;
      const total = addPeriods(comparisonDay, lengths);
      const end = addPeriods(comparisonDay, [limit]);
      const isWhole = lengths.length === rule.phases.length && rule.periodKind === 'exact';
      if (total > end)
        return {
          message: `The phases of ${quoteName(rule.name)} are longer together than its period of ${sayPeriod(limit)}.`,
          field: 'phases',
        };
      if (isWhole && total < end)
        return {
          message: `The phases of ${quoteName(rule.name)} are shorter together than its period of ${sayPeriod(limit)}.`,
          field: 'phases',
        };
      return null;
    },
  ),
  defineRule({ id: 'disposal-not-answered', kind: 'gap', severity: 'hint', article: null, ...about }, (rule) =>
    rule.disposal === null && hasRetentionPeriod(rule)
      ? { message: `Not recorded: what becomes of ${quoteName(rule.name)} when the period is over.`, field: 'disposal' }
      : null,
  ),
  defineRule(
    { id: 'disposal-overdue', kind: 'date', severity: 'error', article: 'Art. 5(1)(e)', ...about },
    (rule, { on }) =>
      rule.occurrences.flatMap((occurrence) => {
        if (occurrence.disposedOn !== null) return [];
        const last = disposalWindow(rule, occurrence.on)?.latest;
        if (last === undefined || last === null || last >= on) return [];
        return {
          message: `${quoteName(rule.name)}: the data of ${quoteName(occurrence.label)} were to be disposed of by ${dayInWords(last)}.`,
          field: 'occurrences',
          detail: `${occurrence.label}:${last}`,
        };
      }),
  ),
  defineRule(
    { id: 'disposed-too-early', kind: 'conflict', severity: 'error', article: 'Art. 5(1)(e)', ...about },
    (rule) =>
      rule.occurrences.flatMap((occurrence) => {
        // Only a least length, or one that the law sets, forbids an earlier disposal.
        if (occurrence.disposedOn === null || rule.periodKind !== 'atLeast') return [];
        const first = disposalWindow(rule, occurrence.on)?.earliest;
        if (first === undefined || first === null || occurrence.disposedOn >= first) return [];
        return {
          message: `${quoteName(rule.name)}: the data of ${quoteName(occurrence.label)} were disposed of on ${dayInWords(occurrence.disposedOn)}, before the least period was over on ${dayInWords(first)}.`,
          field: 'occurrences',
          detail: occurrence.label,
        };
      }),
  ),
  defineRule(
    { id: 'retention-rule-unused', kind: 'conflict', severity: 'hint', article: null, ...about },
    (rule, { index }) =>
      // A backup holds the data of every activity.
      rule.isBackup || index.activitiesOfRule(rule.id).length > 0
        ? null
        : { message: `No activity keeps data by the retention rule ${quoteName(rule.name)}.`, field: null },
  ),
  defineRule(
    {
      id: 'data-without-retention',
      topic: 'retention',
      kind: 'gap',
      severity: 'hint',
      article: 'Art. 30(1)(f)',
      about: 'dataCategory',
    },
    (category, { index }) => {
      const activities = index.activitiesOfCategory(category.id).filter(({ status }) => status !== 'retired');
      if (activities.length === 0 || index.rulesOfCategory(category.id).length > 0) return null;
      // Where no rule of these activities names its data, rules are kept by activity and not by category.
      const rules = index.getAll(
        'retentionRule',
        activities.flatMap(({ retentionRuleIds }) => retentionRuleIds),
      );
      if (!rules.some(({ dataCategoryIds }) => dataCategoryIds.length > 0)) return null;
      if (rules.some(({ dataCategoryIds }) => dataCategoryIds.length === 0)) return null;
      return {
        message: `No retention rule covers ${quoteName(category.name)}, while others of the same activities are covered.`,
        fix: { kind: 'add', recordType: 'retentionRule' },
      };
    },
  ),
];
