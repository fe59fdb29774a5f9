import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { Tooltip } from '../overlay/tooltip.tsx';

type NavLinkProps = {
  href: string;
  isCurrent: boolean;
  /** Shown beside the link where its words are hidden. */
  tooltip?: string | undefined;
  shortcut?: string | undefined;
  className: string;
  children: ReactNode;
};

/** A link to a place, drawn by the layout. */
export function NavLink({ href, isCurrent, tooltip, shortcut, className, children }: NavLinkProps) {
  const link = (
    <AriaLink href={href} {...(isCurrent ? { 'aria-current': 'page' as const } : {})} className={className}>
      {children}
    </AriaLink>
  );
  if (tooltip === undefined) return link;
  return (
    <Tooltip text={tooltip} shortcut={shortcut} placement="right">
      {link}
    </Tooltip>
  );
}
