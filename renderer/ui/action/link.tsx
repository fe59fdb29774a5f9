import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './link.module.css';

const classes = bindClasses(sheet);

export type LinkProps = {
  children: ReactNode;
  /** An address inside the app. Without one, the link is a button that looks like a link. */
  href?: string | undefined;
  onPress?: (() => void) | undefined;
  icon?: IconGlyph | undefined;
  size?: 'body' | 'small' | undefined;
  /** `plain` takes the colour of the words around it and is underlined on hover. */
  variant?: 'accent' | 'plain' | undefined;
  accessibleName?: string | undefined;
  isCurrent?: boolean | undefined;
};

export function Link({
  children,
  href,
  onPress,
  icon,
  size,
  variant = 'accent',
  accessibleName,
  isCurrent = false,
}: LinkProps) {
  return (
    <AriaLink
      {...(href === undefined ? {} : { href })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      {...(accessibleName === undefined ? {} : { 'aria-label': accessibleName })}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      className={classes('link', `variant-${variant}`, size === 'small' && 'small', icon !== undefined && 'with-icon')}
    >
      {icon === undefined ? null : <Icon of={icon} size={14} />}
      {children}
    </AriaLink>
  );
}
