import type { ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import sheet from './stack.module.css';

const classes = bindClasses(sheet);

type Space = 0 | 2 | 4 | 6 | 8 | 12 | 16 | 20 | 24 | 32;

type StackProps = {
  children: ReactNode;
  /** In CSS pixels, on the grid of the look. */
  gap?: Space | undefined;
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch' | undefined;
  canWrap?: boolean | undefined;
};

/** Things below each other. */
export function Stack({ children, gap = 8, align = 'stretch' }: Omit<StackProps, 'canWrap'>) {
  return <div className={classes('stack', `gap-${gap}`, `align-${align}`)}>{children}</div>;
}

/** Things beside each other. */
export function Row({ children, gap = 8, align = 'center', canWrap = false }: StackProps) {
  return <div className={classes('row', `gap-${gap}`, `align-${align}`, canWrap && 'wrap')}>{children}</div>;
}

/** Takes the free room in a row and pushes what follows to its end. */
export function Spacer() {
  return <span className={classes('spacer')} />;
}
