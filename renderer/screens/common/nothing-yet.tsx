import type { ReactNode } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './nothing-yet.module.css';

const classes = bindClasses(sheet);

/** Says plainly, under the heading of a block, that there is nothing to show. */
export function NothingYet({ children }: { children: ReactNode }) {
  return <p className={classes('nothing')}>{children}</p>;
}
