import type { ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import sheet from './key-cap.module.css';

const classes = bindClasses(sheet);

type KeyCapProps = { children: ReactNode };

/** One key, or a chord such as `Ctrl K`, drawn as a key cap. */
export function KeyCap({ children }: KeyCapProps) {
  return <kbd className={classes('key')}>{children}</kbd>;
}
