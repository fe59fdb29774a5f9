import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { VisuallyHidden } from '../base/visually-hidden.tsx';
import sheet from './outline.module.css';

const classes = bindClasses(sheet);

export type OutlineItem = {
  id: string;
  label: string;
  /** How many gaps are inside; `countName` says so in words. */
  gapCount?: number | undefined;
  countName?: string | undefined;
  /** The word "off" for a section that is left out; the section stays in the outline, greyed. */
  offLabel?: string | undefined;
};

type OutlineProps = {
  label: string;
  items: readonly OutlineItem[];
  currentId: string | null;
  onGo: (id: string) => void;
  /** Below the list. */
  foot?: ReactNode;
};

/** The sections of a document. */
export function Outline({ label, items, currentId, onGo, foot }: OutlineProps) {
  return (
    <nav aria-label={label} className={classes('outline')}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <AriaLink
              onPress={() => onGo(item.id)}
              {...(item.id === currentId ? { 'aria-current': 'true' as const } : {})}
              className={classes('item', item.id === currentId && 'current', item.offLabel !== undefined && 'off')}
            >
              <span className={classes('label')}>{item.label}</span>
              {item.gapCount === undefined || item.gapCount === 0 ? null : (
                <>
                  <span aria-hidden className={classes('count')}>
                    {item.gapCount}
                  </span>
                  <VisuallyHidden>, {item.countName ?? item.gapCount}</VisuallyHidden>
                </>
              )}
              {item.offLabel === undefined ? null : <span className={classes('word')}>{item.offLabel}</span>}
            </AriaLink>
          </li>
        ))}
      </ul>
      {foot}
    </nav>
  );
}
