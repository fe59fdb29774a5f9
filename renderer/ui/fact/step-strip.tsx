import { Link as AriaLink } from 'react-aria-components';
import { useRef } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { VisuallyHidden } from '../base/visually-hidden.tsx';
import { stepIndex } from '../table/roving.ts';
import type { FactState } from './fact-state.ts';
import { LetterCell } from './strip-cells.tsx';
import sheet from './step-strip.module.css';

const classes = bindClasses(sheet);

export type Step = {
  id: string;
  letter: string;
  label: string;
  state: FactState;
  /** The word of the state, read out after the label. */
  stateWord: string;
};

type StepStripProps = {
  /** Names the strip, such as "Letters of Art. 30(1)". */
  label: string;
  steps: readonly Step[];
  currentId: string | null;
  onGo: (id: string) => void;
};

/** The letters as a table of contents of a form. It sticks to the top; left and right arrows walk it. */
export function StepStrip({ label, steps, currentId, onGo }: StepStripProps) {
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: { key: string; preventDefault: () => void; continuePropagation?: () => void }): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[role=link], a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? null : stepIndex({ key: event.key, index: at, count: links.length, axis: 'horizontal' });
    if (next === null) return;
    event.preventDefault();
    links[next]?.focus();
  };
  return (
    <nav aria-label={label} className={classes('strip')}>
      <ul ref={list} className={classes('list')}>
        {steps.map((step) => (
          <li key={step.id} className={classes('item')}>
            <AriaLink
              onPress={() => onGo(step.id)}
              onKeyDown={walk}
              {...(step.id === currentId ? { 'aria-current': 'true' as const } : {})}
              className={classes('step', step.id === currentId && 'current')}
            >
              <LetterCell letter={step.letter} state={step.state} />
              <span className={classes('label')}>{step.label}</span>
              <VisuallyHidden>, {step.stateWord}</VisuallyHidden>
            </AriaLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
