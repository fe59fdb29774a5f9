import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import frame from './field-frame.module.css';
import sheet from './fieldset.module.css';

const classes = bindClasses(sheet);
const frameClasses = bindClasses(frame);

type FieldsetProps = {
  label: string;
  article?: string | undefined;
  hint?: ReactNode;
  children: ReactNode;
};

/** A group of fields with one name, read out before each of them. */
export function Fieldset({ label, article, hint, children }: FieldsetProps) {
  return (
    <fieldset className={classes('set')}>
      <legend className={frameClasses('label')}>
        {label}
        {article === undefined ? null : <span className={frameClasses('article')}>{article}</span>}
      </legend>
      {children}
      {hint === undefined || hint === null ? null : <div className={frameClasses('help')}>{hint}</div>}
    </fieldset>
  );
}

type FieldRowProps = {
  children: ReactNode;
  /** How the room is shared: halves, or a wide first or last field. One column where there is no room. */
  columns?: 'halves' | 'wide-first' | 'wide-last' | 'thirds' | 'auto' | undefined;
};

/** Fields beside each other. */
export function FieldRow({ children, columns = 'halves' }: FieldRowProps) {
  return (
    <div className={classes('fold')}>
      <div className={classes('row', columns)}>{children}</div>
    </div>
  );
}

/** Fields below each other, at the distance of the density. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={classes('stack')}>{children}</div>;
}
