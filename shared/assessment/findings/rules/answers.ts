// Answers of an activity that other records contradict: "none" beside entries.
import { quoteName } from '../../../domain/gap-phrases.ts';
import { defineRule } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { quoteNames } from './words.ts';

const about = { topic: 'record', kind: 'conflict', severity: 'error', about: 'processingActivity' } as const;

export const answerRules: readonly Rule[] = [
  defineRule({ id: 'recipients-none-contradicted', article: 'Art. 30(1)(d)', ...about }, (activity, { index }) => {
    if (activity.recipientsAnswer !== 'none') return null;
    const engagements = index.engagementsOfActivity(activity.id).filter(({ status }) => status === 'active');
    if (engagements.length === 0) return null;
    const vendors = index.getAll('vendor', [...new Set(engagements.map(({ vendorId }) => vendorId))]);
    return {
      message: `${quoteName(activity.name)} says that there are no recipients, and ${quoteNames(vendors.map(({ name }) => name))} ${vendors.length === 1 ? 'is' : 'are'} engaged in it.`,
      field: 'recipientsAnswer',
      others: vendors.map(({ id }) => id),
    };
  }),
  defineRule({ id: 'transfers-none-contradicted', article: 'Art. 30(1)(e)', ...about }, (activity, { index }) => {
    if (activity.transfersAnswer !== 'none') return null;
    const transfers = index.transfersOfActivity(activity.id).filter(({ status }) => status === 'active');
    if (transfers.length === 0) return null;
    return {
      message: `${quoteName(activity.name)} says that there are no transfers, and ${transfers.length === 1 ? 'one is' : `${transfers.length} are`} recorded for it.`,
      field: 'transfersAnswer',
      others: transfers.map(({ id }) => id),
    };
  }),
  defineRule({ id: 'retention-none-contradicted', article: 'Art. 30(1)(f)', ...about }, (activity, { index }) => {
    if (activity.retentionAnswer !== 'none') return null;
    const rules = index.getAll('retentionRule', activity.retentionRuleIds);
    if (rules.length === 0) return null;
    return {
      message: `${quoteName(activity.name)} says that there are no retention rules, and ${quoteNames(rules.map(({ name }) => name))} ${rules.length === 1 ? 'is' : 'are'} linked.`,
      field: 'retentionAnswer',
      others: rules.map(({ id }) => id),
    };
  }),
  defineRule({ id: 'security-none-contradicted', article: 'Art. 30(1)(g)', ...about }, (activity, { index }) => {
    if (activity.securityAnswer !== 'none') return null;
    const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
    if (measures.length === 0) return null;
    return {
      message: `${quoteName(activity.name)} says that there are no security measures, and ${quoteNames(measures.map(({ name }) => name))} ${measures.length === 1 ? 'is' : 'are'} linked.`,
      field: 'securityAnswer',
      others: measures.map(({ id }) => id),
    };
  }),
  defineRule({ id: 'security-none', article: 'Art. 32(1)', ...about }, (activity) =>
    activity.securityAnswer === 'none' && activity.securityMeasureIds.length === 0
      ? { message: `${quoteName(activity.name)} says that no security measures are taken.`, field: 'securityAnswer' }
      : null,
  ),
  defineRule(
    {
      id: 'measure-ended',
      topic: 'record',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 32(1)',
      about: 'processingActivity',
    },
    (activity, { index }) =>
      index
        .getAll('securityMeasure', activity.securityMeasureIds)
        .filter(({ status }) => status === 'ended')
        .map(({ id, name }) => ({
          message: `${quoteName(activity.name)} relies on the security measure ${quoteName(name)}, which has ended.`,
          field: 'securityMeasureIds',
          others: [id],
        })),
  ),
  defineRule(
    {
      id: 'measures-all-planned',
      topic: 'record',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 32(1)',
      about: 'processingActivity',
    },
    (activity, { index }) => {
      const measures = index.getAll('securityMeasure', activity.securityMeasureIds);
      if (measures.length === 0 || measures.some(({ status }) => status !== 'planned')) return null;
      return {
        message: `${quoteName(activity.name)} is protected only by measures that are still planned: ${quoteNames(measures.map(({ name }) => name))}.`,
        field: 'securityMeasureIds',
        others: measures.map(({ id }) => id),
      };
    },
  ),
  defineRule(
    {
      id: 'retention-rule-retired',
      topic: 'retention',
      kind: 'conflict',
      severity: 'warning',
      article: 'Art. 30(1)(f)',
      about: 'processingActivity',
    },
    (activity, { index }) =>
      index
        .getAll('retentionRule', activity.retentionRuleIds)
        .filter(({ status }) => status === 'retired')
        .map(({ id, name }) => ({
          message: `${quoteName(activity.name)} keeps data by the rule ${quoteName(name)}, which is retired.`,
          field: 'retentionRuleIds',
          others: [id],
        })),
  ),
];
