import type { OutputOf } from '../../../shared/contract/contract.ts';

/** A page against the chain of the register and against the page before it. */
export type CaptureReview = OutputOf<'captures.review'>;

/** What the page and the chain say differently. */
export const openDrafts = (review: CaptureReview | undefined): CaptureReview['drafts'] =>
  review?.drafts.filter(({ change }) => change !== 'alreadyThere') ?? [];
