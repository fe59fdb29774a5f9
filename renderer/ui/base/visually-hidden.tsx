import type { ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import sheet from './visually-hidden.module.css';

const classes = bindClasses(sheet);

type VisuallyHiddenProps = { children: ReactNode; id?: string | undefined };

/** Words for those who listen; the same fact stands visibly beside it. */
export function VisuallyHidden({ children, id }: VisuallyHiddenProps) {
  return (
    <span id={id} className={classes('hidden')}>
      {children}
    </span>
  );
}
