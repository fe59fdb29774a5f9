// The column beside the text: entries in groups, one of them open.
import type { ReactNode } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './entry-list.module.css';

const classes = bindClasses(sheet);

type EntryGroupProps = { title: string; count: string; action?: ReactNode; children: ReactNode };

export function EntryGroup({ title, count, action, children }: EntryGroupProps) {
  return (
    <section aria-label={title}>
      <div className={classes('group-head')}>
        <h2 className={classes('group-title')}>{title}</h2>
        <span className={classes('count')}>{count}</span>
        <span className={classes('action')}>{action}</span>
      </div>
      <ul className={classes('entries')}>{children}</ul>
    </section>
  );
}

type EntryProps = {
  /** Number of the entry, which its places in the text carry too. */
  number: number;
  icon: ReactNode;
  name: string;
  /** A few words behind the name. */
  text: string;
  /** State in words, and what can be done in one press. */
  end: ReactNode;
  isCurrent: boolean;
  isHovered: boolean;
  isSettled: boolean;
  onChoose: () => void;
  onHover: (isOver: boolean) => void;
  /** What the open entry shows. */
  children: ReactNode;
};

export function Entry({
  number,
  icon,
  name,
  text,
  end,
  isCurrent,
  isHovered,
  isSettled,
  onChoose,
  onHover,
  children,
}: EntryProps) {
  return (
    <li className={classes('entry', isCurrent && 'open', isHovered && !isCurrent && 'hovered', isSettled && 'settled')}>
      <div className={classes('line')}>
        <button
          type="button"
          data-entry={number}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={isCurrent}
          aria-current={isCurrent || undefined}
          onClick={onChoose}
          onMouseEnter={() => onHover(true)}
          onMouseLeave={() => onHover(false)}
          className={classes('name')}
        >
          <span className={classes('icon')}>{icon}</span>
          <span className={classes('words')}>
            <span className={classes('subject')}>{name}</span>
            {text === '' || isCurrent ? null : <span className={classes('brief')}> {text}</span>}
          </span>
        </button>
        <span className={classes('end')}>{end}</span>
      </div>
      {isCurrent ? <div className={classes('details')}>{children}</div> : null}
    </li>
  );
}

/** Moves the focus to an entry, and scrolls it into sight. */
export function focusEntry(number: number): void {
  const entry = document.querySelector<HTMLElement>(`[data-entry="${number}"]`);
  entry?.focus({ preventScroll: true });
  entry?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** Scrolls an entry into sight, without taking the focus. */
export function showEntry(number: number): void {
  document.querySelector(`[data-entry="${number}"]`)?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** Whether a key press on this target belongs to the page: nothing there answers to Enter by itself. */
export function isOnPage(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('[data-entry]') !== null) return true;
  return target.closest('button, a, [role="button"], [role="tab"], [role="checkbox"]') === null;
}

/** Whether the arrows up and down walk through the entries from here. */
export function isInEntries(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-entry]') !== null;
}
