import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { MarginLetter } from './strip-cells.tsx';
import sheet from './margin-section.module.css';

const classes = bindClasses(sheet);

type MarginSectionProps = {
  /** The element id that the letter strip leads to. */
  id?: string | undefined;
  title: string;
  /** The article letter in the margin. Without one the margin stays empty. */
  letter?: string | undefined;
  /** Ochre letter while something is open here. */
  isOpen?: boolean | undefined;
  /** The state, or the answer control, at the end of the heading's line. */
  right?: ReactNode;
  children: ReactNode;
};

/** A section of a form with its article letter in the margin. */
export function MarginSection({ id, title, letter, isOpen = false, right, children }: MarginSectionProps) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={classes('section')}>
      <div className={classes('margin')}>
        {letter === undefined ? null : <MarginLetter letter={letter} isOpen={isOpen} />}
      </div>
      <div className={classes('body')}>
        <div className={classes('head')}>
          <h2 id={titleId} className={classes('title')}>
            {title}
          </h2>
          {right === undefined ? null : <div className={classes('right')}>{right}</div>}
        </div>
        {children}
      </div>
    </section>
  );
}

type FoldedSectionProps = {
  id?: string | undefined;
  title: string;
  /** What is inside, in one small line, while it is closed. */
  summary: ReactNode;
  children: ReactNode;
  isInitiallyOpen?: boolean | undefined;
};

/** A section that is closed by default, for what the law does not ask for. */
export function FoldedSection({ id, title, summary, children, isInitiallyOpen = false }: FoldedSectionProps) {
  const [isOpen, setOpen] = useState(isInitiallyOpen);
  const bodyId = useId();
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={classes('section')}>
      <div className={classes('margin')} />
      <div className={classes('body')}>
        <h2 id={titleId} className={classes('title', 'muted')}>
          <AriaButton
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onPress={() => setOpen(!isOpen)}
            className={classes('fold')}
          >
            <span className={classes('chevron')}>
              <Icon of={isOpen ? ChevronDown : ChevronRight} tone="faint" />
            </span>
            {title}
          </AriaButton>
        </h2>
        {isOpen ? null : <div className={classes('summary')}>{summary}</div>}
        <div id={bodyId} hidden={!isOpen} className={classes('folded')}>
          {isOpen ? children : null}
        </div>
      </div>
    </section>
  );
}
