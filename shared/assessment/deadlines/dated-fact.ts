import type { Deadline } from '../../domain/deadlines.ts';

/** A deadline before it is known how near it is. */
export type DatedFact = Omit<Deadline, 'state' | 'recordIds'> & {
  readonly recordIds?: readonly string[];
  /** True where it passes by itself, so that it is told before its day and not after. */
  readonly passes?: boolean;
  /** True where only the beginning is known: from `day` on, without an end. */
  readonly isOpenEnded?: boolean;
};
