import type { ReactNode } from 'react';
import { formTexts } from '../../text/forms.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './understood-box.module.css';

const classes = bindClasses(sheet);

type UnderstoodBoxProps = { lines: readonly { label: string; value: ReactNode }[] };

/** What was understood of typed words, before Enter takes it over. */
export function UnderstoodBox({ lines }: UnderstoodBoxProps) {
  return (
    <output className={classes('box')}>
      <dl className={classes('lines')}>
        {lines.map((line) => (
          <div key={line.label} className={classes('line')}>
            <dt className={classes('label')}>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      <span className={classes('key')}>{formTexts.enterTakes}</span>
    </output>
  );
}
