import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import type { FactState } from './fact-state.ts';
import { StateMark } from './state-mark.tsx';
import { MarginLetter } from './strip-cells.tsx';
import sheet from './letter-row.module.css';

const classes = bindClasses(sheet);

type LetterRowProps = {
  letter: string;
  /** What the letter asks for, such as "Recipients". */
  label: string;
  state: FactState;
  /** The word of the state. */
  stateWord: string;
  children: ReactNode;
};

/** One letter in an inspector: margin, what it asks, its state and its answer. */
export function LetterRow({ letter, label, state, stateWord, children }: LetterRowProps) {
  const isOpen = state === 'gap';
  return (
    <div className={classes('row')}>
      <MarginLetter letter={letter} isOpen={isOpen} />
      <div className={classes('body')}>
        <div className={classes('key')}>
          <span>{label}</span>
          <StateMark state={state}>{stateWord}</StateMark>
        </div>
        <div className={classes('value', isOpen && 'open')}>{children}</div>
      </div>
    </div>
  );
}
