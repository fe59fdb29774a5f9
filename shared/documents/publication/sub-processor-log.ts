// Which sub-processors came and went between publications of a policy.
import type { Publication } from '../../domain/record-types.ts';
import { comparePolicies, isForCustomers } from './policy-changes.ts';
import { findIn, readSnapshot } from './policy-snapshot.ts';
import type { PolicySnapshot } from './policy-snapshot.ts';

export type SubProcessorChange = {
  readonly change: 'added' | 'removed';
  /** Of the vendor. */
  readonly name: string;
  /** The publication that first told of it; null where none has yet. */
  readonly publication: Pick<Publication, 'publishedOn' | 'version'> | null;
};

/**
 * The changes in the order of publications, latest first, told alike with the changes of the policy itself. `publications`
 * are those of one policy in one language; such as kept their text alone tell nothing.
 */
export function logSubProcessors(publications: readonly Publication[], now: PolicySnapshot): SubProcessorChange[] {
  const told = publications
    .filter(({ snapshot }) => snapshot !== null)
    .toSorted((first, second) => (first.publishedOn < second.publishedOn ? -1 : 1))
    .map((publication) => ({ publication, snapshot: readSnapshot(publication.snapshot) }));
  const steps = [...told, { publication: null, snapshot: now }];
  return steps
    .flatMap(({ publication, snapshot }, position) => {
      const before = told[position - 1]?.snapshot;
      return before === undefined ? [] : changesBetween(before, snapshot, publication);
    })
    .toReversed();
}

function changesBetween(
  before: PolicySnapshot,
  after: PolicySnapshot,
  publication: SubProcessorChange['publication'],
): SubProcessorChange[] {
  return comparePolicies(before, after).flatMap(({ kind, subject, recordId }): SubProcessorChange[] => {
    if (kind === 'newSubProcessor') return [{ change: 'added', name: subject, publication }];
    if (kind !== 'removedRecipient' || !isForCustomers(findIn(before, 'engagement', recordId))) return [];
    return [{ change: 'removed', name: subject, publication }];
  });
}
