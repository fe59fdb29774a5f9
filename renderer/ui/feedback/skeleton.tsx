import { useEffect, useState } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Announcer } from '../base/announcer.tsx';
import { useUi } from '../base/ui-provider.tsx';
import sheet from './skeleton.module.css';

const classes = bindClasses(sheet);

/** Data that comes sooner needs no skeleton: a flash is more restless than a short wait. */
const PATIENCE_MS = 120;

/** True once something has been awaited for longer than 120 ms. */
export function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

type SkeletonRowsProps = { count?: number | undefined };

const WIDTHS = ['wide', 'middle', 'short', 'middle', 'wide', 'short'] as const;

/** Still rows in the height of the density, drawn after 120 ms. */
export function SkeletonRows({ count = 8 }: SkeletonRowsProps) {
  const { texts } = useUi();
  const isLate = useIsLate();
  if (!isLate) return <div className={classes('rows')} />;
  return (
    <div className={classes('rows')}>
      <Announcer>{texts.loading}</Announcer>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} aria-hidden className={classes('row')}>
          <span className={classes('bar', WIDTHS[index % WIDTHS.length])} />
          <span className={classes('bar', 'end')} />
        </div>
      ))}
    </div>
  );
}
