import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './way-card.module.css';

const classes = bindClasses(sheet);

type WayCardProps = {
  icon: IconGlyph;
  title: string;
  children: ReactNode;
  /** What it takes, at the foot. */
  note: ReactNode;
  onPress: () => void;
};

/** One way to begin. The only card of the app; it stands on the first-run screen. */
export function WayCard({ icon, title, children, note, onPress }: WayCardProps) {
  return (
    <AriaButton onPress={() => onPress()} className={classes('card')}>
      <Icon of={icon} size={20} tone="accent" />
      <span className={classes('title')}>{title}</span>
      <span className={classes('text')}>{children}</span>
      <span className={classes('note')}>{note}</span>
    </AriaButton>
  );
}

/** Three ways beside each other, one below the other when the window is narrow. */
export function WayCards({ children }: { children: ReactNode }) {
  return <div className={classes('cards')}>{children}</div>;
}
