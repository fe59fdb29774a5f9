// How long data is kept (GDPR Art. 13(2)(a)).
import type { RetentionRule } from '../../../domain/record-types.ts';
import { hasRetentionPeriod } from '../../../domain/retention-state.ts';
import { factsOf } from '../policy-document.ts';
import type { Gap, Sentence } from '../policy-document.ts';
import { commitmentFacts, commitmentsOf, missing } from '../policy-context.ts';
import type { PolicyContext, SectionBuilder } from '../policy-context.ts';
import { factsIn, listWithGaps, paragraph, sentence } from '../nodes.ts';

export const buildRetention: SectionBuilder = (context) => {
  const { scope, messages } = context;
  const { retentionRules, dataCategories } = scope;
  // What holds for everything comes first, copies last.
  const general = retentionRules.filter(
    (rule) => rule.during?.event === 'purpose' && rule.dataCategoryIds.length === 0,
  );
  const backups = retentionRules.filter(({ isBackup }) => isBackup);
  const others = retentionRules.filter((rule) => !general.includes(rule) && !backups.includes(rule));
  const items = [...general, ...others, ...backups].map((rule) => sayRule(context, rule));
  const coveredIds = findCoveredIds(context);
  const open = dataCategories.filter(({ id }) => !coveredIds.has(id));
  const gaps = open.map((category) =>
    missing(context, {
      text: messages.retention.missingPeriod(category.name),
      recordType: 'dataCategory',
      recordId: category.id,
    }),
  );
  if (items.length === 0 && gaps.length === 0) gaps.push(missing(context, { text: messages.retention.missingAll }));
  return [
    ...(items.length === 0 ? [] : paragraph(sentence(factsIn(items.flat()), messages.retention.leadIn, 'leadIn'))),
    ...listWithGaps(items, gaps),
    ...paragraph(...sayDeletionOnRequest(context)),
  ];
};

/**
 * Ids of the categories for which a rule tells the period: a rule covers the categories that it names;
 * one that names none covers those of the activities that use it. What holds for copies alone covers nothing.
 */
function findCoveredIds({ scope }: PolicyContext): Set<string> {
  const rules = scope.retentionRules.filter(({ isBackup }) => !isBackup);
  const openIds = new Set(rules.filter(({ dataCategoryIds }) => dataCategoryIds.length === 0).map(({ id }) => id));
  return new Set([
    ...rules.flatMap(({ dataCategoryIds }) => dataCategoryIds),
    ...scope.activities
      .filter(({ retentionRuleIds }) => retentionRuleIds.some((id) => openIds.has(id)))
      .flatMap(({ dataCategoryIds }) => dataCategoryIds),
  ]);
}

function sayRule(context: PolicyContext, rule: RetentionRule): (Sentence | Gap)[] {
  const { retention } = context.messages;
  const isOpen = !hasRetentionPeriod(rule);
  const phases = rule.phases.length === 0 ? null : retention.phases(rule.phases);
  if (rule.isBackup && !isOpen && rule.during === null && rule.trigger === null && rule.period !== null)
    return [
      sentence(
        factsOf('retentionRule', rule, 'name', 'isBackup', 'isRolling', 'isEncrypted', 'period', 'disposal', 'reasons'),
        retention.backup(rule),
        'item',
      ),
    ];
  const gap = missing(context, {
    text: retention.missingPeriod(rule.name),
    recordType: 'retentionRule',
    recordId: rule.id,
    field: 'periodKind',
  });
  const said: (Sentence | Gap)[] = [
    sentence(ruleFacts(rule), retention.rule(rule, isOpen ? (phases ?? [gap]) : ''), 'item'),
  ];
  if (phases !== null && !isOpen)
    said.push(sentence(factsOf('retentionRule', rule, 'phases'), retention.inPhases(phases)));
  if (rule.exceptions.length > 0)
    said.push(sentence(factsOf('retentionRule', rule, 'exceptions'), retention.exceptions(rule.name, rule.exceptions)));
  return said;
}

function ruleFacts(rule: RetentionRule): ReturnType<typeof factsOf> {
  const facts = factsOf('retentionRule', rule, 'name', 'periodKind');
  const optional = [
    'place',
    'during',
    'period',
    'periodMax',
    'periodLabel',
    'trigger',
    'legalGround',
    'statute',
    'disposal',
    'disposalMode',
    'disposalMethod',
  ] as const;
  for (const field of optional) if (rule[field] !== null) facts.push(...factsOf('retentionRule', rule, field));
  if (rule.reasons.length > 0) facts.push(...factsOf('retentionRule', rule, 'reasons'));
  if (rule.isTypical) facts.push(...factsOf('retentionRule', rule, 'isTypical'));
  if (rule.phases.length > 0) facts.push(...factsOf('retentionRule', rule, 'phases'));
  if (rule.isConditional) facts.push(...factsOf('retentionRule', rule, 'isConditional'));
  return facts;
}

function sayDeletionOnRequest(context: PolicyContext): Sentence[] {
  return commitmentsOf(context, 'deletionOnRequest').map((commitment) =>
    sentence(
      commitmentFacts(commitment, 'isAtAnyTime', 'exceptions'),
      context.messages.retention.deletionOnRequest(
        commitment.isAtAnyTime,
        commitment.exceptions.map(({ text }) => text),
      ),
    ),
  );
}
