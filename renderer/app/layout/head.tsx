import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '../../ui/page/breadcrumbs.tsx';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './head.module.css';

const classes = bindClasses(sheet);

type HeadProps = {
  title: string;
  /** One fact about the screen, such as the number of records. */
  fact?: ReactNode;
  /** The way to a record, named by `crumbsLabel`. */
  crumbs?: readonly Crumb[] | undefined;
  crumbsLabel?: string | undefined;
  /** Buttons at the end: at most one primary. */
  actions?: ReactNode;
  /** The left edge of the stage: 24 for lists, 28 for forms, 32 for pages. */
  edge?: 'list' | 'form' | 'page' | undefined;
};

export function Head({ title, fact, crumbs, crumbsLabel = '', actions, edge = 'list' }: HeadProps) {
  return (
    <div className={classes('head', edge)}>
      {crumbs === undefined || crumbs.length === 0 ? null : <Breadcrumbs label={crumbsLabel} crumbs={crumbs} />}
      <h1 className={classes('title')}>{title}</h1>
      {fact === undefined ? null : <span className={classes('fact', crumbs !== undefined && 'small')}>{fact}</span>}
      {actions === undefined ? null : <div className={classes('actions')}>{actions}</div>}
    </div>
  );
}
