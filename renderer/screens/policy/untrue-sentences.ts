// Which sentences of the page the published version words otherwise.
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { plainWords, type PolicyView } from './policy-view.ts';

type Answer = OutputOf<'policy.changes'>;

export type Untrue = {
  /** The publication that is compared with. */
  since: NonNullable<Answer['since']>;
  /** What it says in place of a sentence, by the sentence's place in the policy. */
  published: ReadonlyMap<number, string>;
  /** Published sentences that are no longer true, also those of which nothing is left. */
  count: number;
};

/** What stands between the cells of a row, where a whole row is told as one sentence. */
const CELLS = ' | ';

/** Null where nothing was published in the language of the page, or all of it is still true. */
export function findUntrue(view: PolicyView, { since, words }: Answer): Untrue | null {
  const untrue = words.filter(({ before }) => before !== null);
  if (since === null || since.language !== view.language || untrue.length === 0) return null;
  const published = new Map<number, string>();
  for (const { sectionId, before, after, recordIds } of untrue) {
    if (before === null || after === null) continue;
    const cells = after.split(CELLS);
    const oldCells = before.split(CELLS);
    for (const sentence of view.sections.find(({ id }) => id === sectionId)?.sentences ?? []) {
      const text = plainWords(sentence.children);
      const isSame = text === after && !sentence.isLeadIn;
      const isCell =
        cells.includes(text) &&
        !oldCells.includes(text) &&
        sentence.facts.some(({ recordId }) => recordIds.includes(recordId));
      if (isSame) published.set(sentence.index, before);
      // Of a row, only the cells that changed, each with what stood in its place.
      else if (cells.length > 1 && isCell) published.set(sentence.index, oldCells[cells.indexOf(text)] ?? before);
    }
  }
  return { since, published, count: untrue.length };
}
