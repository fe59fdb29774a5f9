// What a proof compares: cells of a written file, in the order of the file, with the cells that it has to hold.
import type { CellItem } from '../../../shared/documents/workbook.ts';

/** A place in a file: which table, row and column of it, from 0. Rows of headings are below 0, the last of them is -1. */
export type CellAddress = { readonly table: number; readonly row: number; readonly column: number };

export type FoundCell = CellAddress & { readonly text: string };

export type ExpectedCell = FoundCell & {
  /** Where it is for people: `“Record”, row 3, “Recipients (d)”`. */
  readonly place: string;
  /** What the row is about: the name of the activity. */
  readonly subject: string;
  readonly item?: CellItem;
};

/** A difference between the file and the workbook. */
export type Mismatch = { readonly expected: ExpectedCell | null; readonly found: FoundCell | null };

/** How much a proof has looked up. */
export type ProofCounts = {
  readonly cells: number;
  /** Answers to items of Art. 30. */
  readonly items: number;
  readonly activities: number;
};

export class MismatchError extends Error {
  readonly mismatch: Mismatch;

  constructor(mismatch: Mismatch) {
    super('The file does not hold what was written');
    this.mismatch = mismatch;
  }
}

export type Comparison = {
  /** @throws MismatchError where the cell is not the one that is next. */
  readonly see: (found: FoundCell) => void;
  /** @throws MismatchError where cells are missing at the end. */
  readonly finish: () => ProofCounts;
};

function order(first: CellAddress, second: CellAddress): number {
  return first.table - second.table || first.row - second.row || first.column - second.column;
}

/** Compares cells as a reader finds them with those expected; both in the order of the file, empty ones left out. */
export function compareCells(expected: Iterator<ExpectedCell>): Comparison {
  let cells = 0;
  let items = 0;
  const activities = new Set<string>();
  let next = expected.next();
  return {
    see: (found) => {
      if (found.text === '') return;
      const wanted = next.done ? null : next.value;
      const difference = wanted === null ? 1 : order(wanted, found);
      if (wanted === null || difference !== 0 || wanted.text !== found.text)
        // What is wanted before this place is missing; what is found before the wanted place was never written.
        throw new MismatchError({ expected: difference > 0 ? null : wanted, found: difference < 0 ? null : found });
      cells += 1;
      // Blanks alone are no answer.
      if (wanted.item && wanted.text.trim() !== '') {
        items += 1;
        if (wanted.item.activityId !== null) activities.add(wanted.item.activityId);
      }
      next = expected.next();
    },
    finish: () => {
      if (!next.done) throw new MismatchError({ expected: next.value, found: null });
      return { cells, items, activities: activities.size };
    },
  };
}
