import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import sheet from './bar-stack.module.css';

const classes = bindClasses(sheet);

export type BarFill =
  'stated' | 'none' | 'prefilled' | 'gap' | 'restricted' | 'data-1' | 'data-2' | 'data-3' | 'data-4' | 'data-5';

export type BarPart = { id: string; value: number; fill: BarFill };

type BarStackProps = {
  parts: readonly BarPart[];
  /** The whole that the bar is measured against; the sum of the parts when absent. */
  total?: number | undefined;
  /** 8 px in dialogs, 12 in lists; `column` is the 56 px picture of the overview. */
  shape?: 'thin' | 'row' | 'column' | undefined;
  /** The numbers in words: the picture's text. */
  label: string;
};

/** A small stacked bar. Numbers always stand beside it in text; a gap is hatched in ochre. */
export function BarStack({ parts, total, shape = 'row', label }: BarStackProps) {
  const sum = parts.reduce((whole, part) => whole + part.value, 0);
  const rest = Math.max(0, (total ?? sum) - sum);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of parts: an img element cannot hold them
    <span role="img" aria-label={label} className={classes('stack', shape)}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <span key={part.id} className={classes('part', `fill-${part.fill}`)} style={{ flexGrow: part.value }} />
        ))}
      {rest > 0 ? <span className={classes('rest')} style={{ flexGrow: rest }} /> : null}
    </span>
  );
}

export type LegendItem = { id: string; fill: BarFill; label: ReactNode };

/** The key to a picture, with its numbers. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className={classes('legend')}>
      {items.map((item) => (
        <li key={item.id} className={classes('entry')}>
          <span aria-hidden className={classes('swatch', `fill-${item.fill}`)} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
