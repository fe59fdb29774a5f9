import type { ReactNode } from 'react';

type ScrollRegionProps = {
  as: 'aside' | 'section' | 'div';
  /** Names the region. */
  label?: string | undefined;
  className: string;
  children: ReactNode;
};

/** A part that scrolls on its own. It takes the focus, so that the arrow keys scroll it where it holds no control. */
export function ScrollRegion({ as: Element, label, className, children }: ScrollRegionProps) {
  return (
    <Element aria-label={label} tabIndex={0} className={className}>
      {children}
    </Element>
  );
}
