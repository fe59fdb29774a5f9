import { useId, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Link as AriaLink } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Count } from '../base/count.tsx';
import { Icon } from '../base/icon.tsx';
import type { TextTone } from '../base/text.tsx';
import { useUi } from '../base/ui-provider.tsx';
import sheet from './block.module.css';

const classes = bindClasses(sheet);

type BlockProps = {
  title: string;
  /** A count or a few faint words after the title. */
  note?: ReactNode;
  /** A link or a legend at the end of the line. */
  end?: ReactNode;
  children: ReactNode;
};

/** A titled part of a page, divided by a line: pages have lines and space, not cards. */
export function Block({ title, note, end, children }: BlockProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes('block')}>
      <div className={classes('head')}>
        <h2 id={titleId} className={classes('title')}>
          {title}
        </h2>
        {note === undefined ? null : (
          <span className={classes('note')}>{typeof note === 'number' ? <Count of={note} /> : note}</span>
        )}
        {end === undefined ? null : <span className={classes('end')}>{end}</span>}
      </div>
      {children}
    </section>
  );
}

export type LineItem = {
  id: string;
  /** A large number at the start, such as open points. */
  count?: number | undefined;
  countTone?: TextTone | undefined;
  /** A short date or time at the start. */
  lead?: ReactNode;
  title: ReactNode;
  text?: ReactNode;
  /** Small words at the end. */
  end?: ReactNode;
  /** Makes the whole line a link, with a chevron. */
  href?: string | undefined;
};

type LineListProps = { items: readonly LineItem[]; density?: 'normal' | 'tight' | undefined };

/** Lines of a page: counts with their list behind them, deadlines, changes. */
export function LineList({ items, density = 'normal' }: LineListProps) {
  const { locale } = useUi();
  // All titles stand at one edge, whatever the widest count.
  const countWidth = Math.max(0, ...items.map(({ count }) => count?.toLocaleString(locale).length ?? 0));
  return (
    <ul className={classes(density)}>
      {items.map((item) => (
        <li key={item.id} className={classes('item')}>
          {item.href === undefined ? (
            <div className={classes('line')}>
              <LineContent item={item} countWidth={countWidth} />
            </div>
          ) : (
            <AriaLink href={item.href} className={classes('line', 'link')}>
              <LineContent item={item} countWidth={countWidth} />
              <Icon of={ChevronRight} tone="faint" />
            </AriaLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function LineContent({ item, countWidth }: { item: LineItem; countWidth: number }) {
  return (
    <>
      {item.count === undefined ? null : (
        <span
          className={classes('count', `tone-${item.countTone ?? 'text'}`)}
          style={{ minInlineSize: `max(34px, ${countWidth}ch)` }}
        >
          <Count of={item.count} />
        </span>
      )}
      {item.lead === undefined ? null : <span className={classes('lead')}>{item.lead}</span>}
      <span className={classes('words')}>
        <span className={classes('name', item.count !== undefined && 'medium')}>{item.title}</span>
        {item.text === undefined ? null : <span className={classes('text')}>{item.text}</span>}
      </span>
      {item.end === undefined ? null : <span className={classes('item-end')}>{item.end}</span>}
    </>
  );
}
