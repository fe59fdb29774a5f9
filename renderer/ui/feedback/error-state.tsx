import type { ReactNode } from 'react';
import { OctagonAlert } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { DefinitionList } from '../fact/definition-row.tsx';
import sheet from './error-state.module.css';

const classes = bindClasses(sheet);

type ErrorStateProps = {
  /** One sentence with a verb: what happened. */
  title: string;
  /** What is safe, and what is not. */
  children: ReactNode;
  /** Details to decide by. Codes and references come last. */
  details?: readonly { id: string; label: ReactNode; value: ReactNode }[] | undefined;
  /** Buttons, the primary one first. */
  actions?: ReactNode;
  /** A quiet button at the far end. */
  sideAction?: ReactNode;
  note?: ReactNode;
};

/** A screen for something broken. It says what happened, what is safe and what to do. */
export function ErrorState({ title, children, details = [], actions, sideAction, note }: ErrorStateProps) {
  return (
    <div role="alert" className={classes('state')}>
      <div className={classes('sign')}>
        <Icon of={OctagonAlert} size={20} tone="error" />
      </div>
      <h1 className={classes('title')}>{title}</h1>
      <p className={classes('text')}>{children}</p>
      {details.length === 0 ? null : (
        <div className={classes('details')}>
          <DefinitionList width="wide" isRuled items={details} />
        </div>
      )}
      {actions === undefined && sideAction === undefined ? null : (
        <div className={classes('actions')}>
          {actions}
          <span className={classes('side')}>{sideAction}</span>
        </div>
      )}
      {note === undefined ? null : <p className={classes('note')}>{note}</p>}
    </div>
  );
}
