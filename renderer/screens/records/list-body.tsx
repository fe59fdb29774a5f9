import type { ComponentProps } from 'react';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Loaded } from '../common/loaded.tsx';
import sheet from './list-body.module.css';

const classes = bindClasses(sheet);

/** The rows of a list, or in their place why there are none; words keep the edge of the page, rows bring their own. */
export function ListBody<Value>(props: ComponentProps<typeof Loaded<Value>>) {
  if (props.read.data !== undefined || props.read.error === null) return <Loaded {...props} rows={12} />;
  return (
    <div className={classes('words')}>
      <Loaded {...props} />
    </div>
  );
}
