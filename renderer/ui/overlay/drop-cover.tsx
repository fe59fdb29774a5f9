import { bindClasses } from '../base/class-names.ts';
import sheet from './drop-cover.module.css';

const classes = bindClasses(sheet);

/** Lies over the window while a file is dragged over it, and says what dropping does. */
export function DropCover({ title, text }: { title: string; text: string }) {
  return (
    <output className={classes('cover')}>
      <span className={classes('words')}>
        <span className={classes('title')}>{title}</span>
        <span className={classes('text')}>{text}</span>
      </span>
    </output>
  );
}
