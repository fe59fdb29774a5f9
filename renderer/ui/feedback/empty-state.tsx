import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './empty-state.module.css';

const classes = bindClasses(sheet);

export type EmptyWay = {
  id: string;
  icon: IconGlyph;
  title: string;
  text: string;
  /** A secondary button. */
  action: ReactNode;
};

type EmptyStateProps = {
  title: string;
  /** What belongs here and what it is used for. */
  children: ReactNode;
  /** The ways to begin, "none" among them where none is an answer. */
  ways?: readonly EmptyWay[] | undefined;
  /** What is printed until then. */
  note?: ReactNode;
};

/** Teaches what a list is for, and how to begin it. */
export function EmptyState({ title, children, ways = [], note }: EmptyStateProps) {
  return (
    <div className={classes('state')}>
      <h2 className={classes('title')}>{title}</h2>
      <p className={classes('text')}>{children}</p>
      {ways.length === 0 ? null : (
        <ul className={classes('ways')}>
          {ways.map((way) => (
            <li key={way.id} className={classes('way')}>
              <Icon of={way.icon} size={20} tone="accent" />
              <div className={classes('words')}>
                <div className={classes('name')}>{way.title}</div>
                <div className={classes('what')}>{way.text}</div>
              </div>
              {way.action}
            </li>
          ))}
        </ul>
      )}
      {note === undefined ? null : <p className={classes('note')}>{note}</p>}
    </div>
  );
}

type NoMatchesProps = { title: string; children?: ReactNode };

/** A short word in a list that has rows, but none that fit the filters. */
export function NoMatches({ title, children }: NoMatchesProps) {
  return (
    <output className={classes('no-matches')}>
      <span className={classes('name')}>{title}</span>
      {children}
    </output>
  );
}
