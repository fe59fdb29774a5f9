import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import sheet from './toolbar.module.css';

const classes = bindClasses(sheet);

type ToolbarProps = {
  /** Names the bar, such as "Find and filter". */
  label: string;
  /** Find field and facets. */
  children: ReactNode;
  /** Grouping, columns. */
  end?: ReactNode;
};

/** The line of tools above a list: find, facets, then grouping and columns. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <search aria-label={label} className={classes('bar')}>
      <div className={classes('tools')}>{children}</div>
      {end === undefined ? null : <div className={classes('end')}>{end}</div>}
    </search>
  );
}
