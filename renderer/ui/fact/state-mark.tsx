import { OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import type { Attention, FactState } from './fact-state.ts';
import sheet from './state-mark.module.css';

const classes = bindClasses(sheet);

type StateGlyphProps = { state: FactState | Attention };

/** The shape of a state: full dot, short line, dashed ring, half dot, triangle or octagon. */
export function StateGlyph({ state }: StateGlyphProps) {
  if (state === 'warning') return <Icon of={TriangleAlert} size={14} tone="warning" />;
  if (state === 'error') return <Icon of={OctagonAlert} size={14} tone="error" />;
  return <span aria-hidden className={classes('glyph', `glyph-${state}`)} />;
}

type StateMarkProps = { state: FactState | Attention; children: ReactNode };

/** A state as its shape and its word, such as a dashed ring and "Not recorded". */
export function StateMark({ state, children }: StateMarkProps) {
  return (
    <span className={classes('mark', state)}>
      <StateGlyph state={state} />
      {children}
    </span>
  );
}
