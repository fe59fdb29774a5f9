// Promises with a day, dismissals that end, policies that take effect.
import { titleOfRecord, wordsOfCode } from '../../domain/record-title.ts';
import type { Commitment } from '../../domain/record-types.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { basisOf, byRule, onDay, sourceOfField } from './basis.ts';
import type { DatedFact } from './dated-fact.ts';

export function listCommitmentDays(index: RegisterIndex): DatedFact[] {
  return index.register.records.commitments.flatMap((commitment): DatedFact[] => {
    if (commitment.dueOn === null) return [];
    return [
      {
        id: `commitment:${commitment.id}`,
        kind: 'commitment',
        day: commitment.dueOn,
        start: null,
        title: titleOfRecord('commitment', commitment, index.get),
        recordType: 'commitment',
        recordId: commitment.id,
        field: 'dueOn',
        article: articleOf(commitment),
        basis: basisOf(byRule('day set in the commitment')),
        source: sourceOfField(index, 'commitment', commitment.id, 'dueOn'),
      },
    ];
  });
}

/** The article of the EU GDPR where the promise is made under it; a promise to everybody is made under none. */
function articleOf({ kind, law }: Commitment): string | null {
  if (law !== 'eu-gdpr') return null;
  if (kind === 'rightsResponse') return 'Art. 12(3)';
  return kind === 'breachNotice' ? 'Art. 33, 34' : null;
}

export function listDismissalEnds(index: RegisterIndex): DatedFact[] {
  return index.register.records.findingDismissals.flatMap((dismissal): DatedFact[] => {
    if (dismissal.until === null) return [];
    return [
      {
        id: `dismissalEnd:${dismissal.id}`,
        kind: 'dismissalEnd',
        day: dismissal.until,
        start: null,
        title: `Dismissed point comes back: ${wordsOfCode(dismissal.rule.replaceAll('-', ' '))}`,
        recordType: 'findingDismissal',
        recordId: dismissal.id,
        field: 'until',
        article: null,
        basis: basisOf(onDay('dismissed on', dismissal.dismissedOn), byRule(`with the reason “${dismissal.reason}”`)),
        source: sourceOfField(index, 'findingDismissal', dismissal.id, 'until'),
        passes: true,
      },
    ];
  });
}

export function listPolicyStarts(index: RegisterIndex): DatedFact[] {
  return index.register.records.policies.flatMap((policy): DatedFact[] => {
    if (policy.effectiveFrom === null) return [];
    return [
      {
        id: `policyEffective:${policy.id}`,
        kind: 'policyEffective',
        day: policy.effectiveFrom,
        start: null,
        title: `${policy.title} takes effect`,
        recordType: 'policy',
        recordId: policy.id,
        field: 'effectiveFrom',
        article: null,
        basis: basisOf(byRule('day set in the policy')),
        source: sourceOfField(index, 'policy', policy.id, 'effectiveFrom'),
        passes: true,
      },
    ];
  });
}
