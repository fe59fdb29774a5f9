import type { ReactNode } from 'react';
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './banner.module.css';

const classes = bindClasses(sheet);

type BannerTone = 'warning' | 'error' | 'info' | 'gap';

const ICONS: Readonly<Record<BannerTone, IconGlyph>> = {
  warning: TriangleAlert,
  error: OctagonAlert,
  info: Info,
  gap: Info,
};

type BannerProps = {
  tone: BannerTone;
  /** The sentence that matters, in medium weight. */
  title: ReactNode;
  /** What follows it, muted. */
  children?: ReactNode;
  /** Small buttons at the end. */
  actions?: ReactNode;
  /** `page` runs across the stage; `box` stands inside a column. */
  shape?: 'page' | 'box' | undefined;
};

/** Says that something became a problem, what is safe, and what can be done. */
export function Banner({ tone, title, children, actions, shape = 'page' }: BannerProps) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={classes('banner', `tone-${tone}`, shape)}>
      <Icon of={ICONS[tone]} />
      <div className={classes('words')}>
        <span className={classes('title')}>{title}</span> <span className={classes('more')}>{children}</span>
      </div>
      {actions === undefined ? null : <div className={classes('actions')}>{actions}</div>}
    </div>
  );
}
