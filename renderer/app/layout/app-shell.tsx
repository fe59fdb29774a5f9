import type { ReactNode } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './app-shell.module.css';

const classes = bindClasses(sheet);

type AppShellProps = {
  titleBar: ReactNode;
  sidebar: ReactNode;
  /** A page layout. */
  children: ReactNode;
  /** The first thing that Tab reaches, such as "Skip to the content". */
  skipLabel: string;
};

/** The window: title bar on top, places at the start, and one white sheet for everything else. */
export function AppShell({ titleBar, sidebar, children, skipLabel }: AppShellProps) {
  return (
    <div className={classes('app')}>
      <button type="button" className={classes('skip')} onClick={() => document.getElementById('content')?.focus()}>
        {skipLabel}
      </button>
      {titleBar}
      {sidebar}
      <div className={classes('stage')}>{children}</div>
    </div>
  );
}
