// What the checks have found, and what is set aside of it.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { findingOperations } from '../../shared/contract/findings.ts';
import type { CheckResult } from '../../shared/assessment/findings/finding-set.ts';
import type { Finding, FindingSeverity } from '../../shared/domain/finding.ts';
import { today } from './context.ts';
import type { Context, Handlers } from './context.ts';
import { findingsFor } from './finding-sets.ts';

export const findingHandlers: Pick<Handlers, keyof typeof findingOperations> = {
  'register.findings': ({ limit, topics, severities, recordId, asAt }, context) => {
    const { on, result } = findingsFor(context, asAt);
    const isAsked = (finding: Finding): boolean =>
      (topics === undefined || topics.includes(finding.topic)) &&
      (severities === undefined || severities.includes(finding.severity)) &&
      (recordId === undefined || finding.recordIds.includes(recordId));
    const groups = groupByRule(result.findings.filter(isAsked), limit);
    const count = (isMeant: (severity: FindingSeverity) => boolean): number =>
      groups.reduce((sum, group) => sum + (isMeant(group.severity) ? group.count : 0), 0);
    return {
      on,
      total: count(() => true),
      errors: count((severity) => severity === 'error'),
      warnings: count((severity) => severity === 'warning'),
      hints: count((severity) => severity === 'hint'),
      groups,
      dismissed: result.dismissed.filter(({ finding }) => isAsked(finding)),
    };
  },

  'findings.dismiss': ({ key, reason, until }, context) => {
    const { result, on } = findingsFor(context, undefined);
    const { finding, dismissalId } = requireFinding(result, key);
    if (until !== null && until < on)
      throw new RegistryError('invalid_input', 'A finding can be dismissed until today or a later day.', {
        fields: { until: 'Before today' },
      });
    return dismiss(context, finding, dismissalId, { reason, until });
  },

  'findings.restore': ({ dismissalId }, { store }) =>
    store.write('findings.restore', (unit) => {
      if (unit.find('findingDismissal', dismissalId) === undefined)
        throw new RegistryError('not_found', 'This finding is not dismissed any more.');
      unit.remove('findingDismissal', dismissalId);
      return { restored: 1 };
    }).value,
};

/** Findings under their rules, in the order in which they come. */
function groupByRule(findings: readonly Finding[], limit: number) {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, topic, kind, severity, article } = first;
    return {
      rule,
      topic,
      kind,
      severity,
      article,
      count: group.length,
      records: new Set(group.map(({ recordId }) => recordId)).size,
      findings: group.slice(0, limit),
    };
  });
}

function requireFinding(result: CheckResult, key: string): { finding: Finding; dismissalId: string | null } {
  const open = result.findings.find((finding) => finding.key === key);
  if (open !== undefined) return { finding: open, dismissalId: null };
  const dismissed = result.dismissed.find(({ finding }) => finding.key === key);
  if (dismissed !== undefined) return dismissed;
  throw new RegistryError('not_found', 'This finding is not there any more. What it was about has changed.');
}

/** A finding that is dismissed already gets the new reason and day. */
function dismiss(
  { store, clock }: Context,
  { rule, key, recordIds }: Finding,
  dismissalId: string | null,
  { reason, until }: { readonly reason: string; readonly until: string | null },
) {
  return store.write('findings.dismiss', (unit) => {
    const former = dismissalId === null ? undefined : unit.find('findingDismissal', dismissalId);
    if (former !== undefined)
      return unit.update('findingDismissal', former.id, former.revision, { reason, until, dismissedOn: today(clock) });
    return unit.create('findingDismissal', {
      rule,
      findingKey: key,
      reason,
      until,
      dismissedOn: today(clock),
      recordIds: [...recordIds],
    });
  }).value;
}
