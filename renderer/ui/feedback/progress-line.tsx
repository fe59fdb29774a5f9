import { ProgressBar } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import sheet from './progress-line.module.css';

const classes = bindClasses(sheet);

type ProgressLineProps = {
  /** What is being done, in words. */
  label: string;
  /** Parts done of `total`; null while nobody knows how many there are. */
  done: number | null;
  total: number | null;
  /** Numbers in words: `120 of 500`. */
  valueText?: string | undefined;
};

/** How far long work is: words, numbers and a quiet bar. */
export function ProgressLine({ label, done, total, valueText }: ProgressLineProps) {
  const isKnown = done !== null && total !== null && total > 0;
  return (
    <ProgressBar
      aria-label={label}
      {...(isKnown ? { value: done, maxValue: total } : { isIndeterminate: true })}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
      className={classes('progress')}
    >
      {({ percentage }) => (
        <>
          <span className={classes('words')}>
            <span>{label}</span>
            {valueText === undefined ? null : <span className={classes('value')}>{valueText}</span>}
          </span>
          <span className={classes('track')}>
            <span
              className={classes('fill', !isKnown && 'open')}
              style={isKnown ? { inlineSize: `${percentage ?? 0}%` } : undefined}
            />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
