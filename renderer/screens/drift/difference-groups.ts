// Differences as the screen lists them: those found by kind, then those left as they are.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { differenceKinds } from '../../../shared/domain/drift.ts';
import type { DifferenceKind } from '../../../shared/domain/drift.ts';

export type Comparison = OutputOf<'drift.compare'>;
export type Difference = Comparison['differences'][number];
export type AsideNote = Omit<Comparison['setAside'][number], 'difference'>;

export type DifferenceEntry = {
  readonly difference: Difference;
  /** Set where the difference is left as it is. */
  readonly aside: AsideNote | null;
};

export type DifferenceGroup = {
  readonly id: DifferenceKind | 'aside';
  readonly entries: readonly DifferenceEntry[];
};

export function groupDifferences({
  differences,
  setAside,
}: Pick<Comparison, 'differences' | 'setAside'>): DifferenceGroup[] {
  const byKind = differenceKinds.map((id): DifferenceGroup => ({
    id,
    entries: differences.filter(({ kind }) => kind === id).map((difference) => ({ difference, aside: null })),
  }));
  const aside: DifferenceGroup = {
    id: 'aside',
    entries: setAside.map(({ difference, ...note }) => ({ difference, aside: note })),
  };
  return [...byKind, aside].filter(({ entries }) => entries.length > 0);
}
