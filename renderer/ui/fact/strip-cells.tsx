import { bindClasses } from '../base/class-names.ts';
import type { FactState } from './fact-state.ts';
import sheet from './strip-cells.module.css';

const classes = bindClasses(sheet);

export type StripCell = {
  /** The letter without parentheses, such as `e`. */
  letter: string;
  state: FactState;
  /** The cell's part of the name, such as "(e) not recorded"; shown when the pointer rests on the cell. */
  label: string;
};

type StripCellsProps = { cells: readonly StripCell[] };

/** The strip of letters. It is one picture with one name; its cells are no targets. */
export function StripCells({ cells }: StripCellsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of cells: an img element cannot hold them
    <span role="img" aria-label={nameStrip(cells)} className={classes('strip')}>
      {cells.map((cell) => (
        <span key={cell.letter} title={cell.label} className={classes('cell', cell.state)}>
          {cell.state === 'none' ? '–' : cell.letter}
        </span>
      ))}
    </span>
  );
}

/** The accessible name of a strip: its cells in order. */
export function nameStrip(cells: readonly StripCell[]): string {
  return cells.map((cell) => cell.label).join(', ');
}

type LetterCellProps = { letter: string; state: FactState; size?: 'normal' | 'large' | undefined };

/** One decorative cell, for tabs and headings that name the state in words. */
export function LetterCell({ letter, state, size = 'normal' }: LetterCellProps) {
  return (
    <span aria-hidden className={classes('cell', state, size === 'large' && 'large')}>
      {state === 'none' ? '–' : letter}
    </span>
  );
}

type MarginLetterProps = {
  letter: string;
  /** Ochre while the letter is open. */
  isOpen?: boolean | undefined;
  /** In the colour of text, as under the bars of a chart. */
  isStrong?: boolean | undefined;
};

/** The letter as it stands in the margin of a statute: `(f)`. */
export function MarginLetter({ letter, isOpen = false, isStrong = false }: MarginLetterProps) {
  return <span className={classes('margin', isOpen && 'open', isStrong && 'strong')}>({letter})</span>;
}
