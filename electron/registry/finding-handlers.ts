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
    const isAsked = ({ topic, severity, recordIds }: Finding): boolean =>
      (topics === undefined || topics.includes(topic)) &&
      (severities === undefined || severities.includes(severity)) &&
      (recordId === undefined || recordIds.includes(recordId));
    const isEverything = topics === undefined && severities === undefined && recordId === undefined;
    const groups = result.byRule.flatMap((list) => groupOf(isEverything ? list : list.filter(isAsked), limit));
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

/** What the findings of one rule have in common, with the first of them; nothing where there are none. */
function groupOf(findings: readonly Finding[], limit: number) {
  const [first] = findings;
  if (first === undefined) return [];
  const { rule, topic, kind, severity, article } = first;
  const count = findings.length;
  return [
    {
      rule,
      topic,
      kind,
      severity,
      article,
      count,
      records: countRecords(findings),
      findings: findings.slice(0, limit),
    },
  ];
}

/** Kept by list, since most lists stay the same over an edit. */
const recordCounts = new WeakMap<readonly Finding[], number>();

/** Findings of a rule come record by record, so a record is counted where it begins. */
function countRecords(findings: readonly Finding[]): number {
  let count = recordCounts.get(findings);
  if (count !== undefined) return count;
  count = findings.filter(({ recordId }, place) => findings[place - 1]?.recordId !== recordId).length;
  recordCounts.set(findings, count);
  return count;
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
