import { useEffect, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { IconButton } from '../../ui/action/icon-button.tsx';
import { Announcer } from '../../ui/base/announcer.tsx';
import { ScrollRegion } from '../../ui/base/scroll-region.tsx';
import { bindClasses } from '../../ui/base/class-names.ts';
import sheet from './inspector.module.css';

const classes = bindClasses(sheet);

type InspectorProps = {
  /** The record's name; it is announced when it changes. */
  title: string;
  /** Reference and place, small, above the title. */
  eyebrow?: ReactNode;
  /** One or two muted sentences below the title. */
  text?: ReactNode;
  /** Small icon buttons, such as "Open as a page". */
  actions?: ReactNode;
  closeLabel?: string | undefined;
  onClose?: (() => void) | undefined;
  children: ReactNode;
};

/** Follows the current row of a list. Below 880 px it lies over the list as a sheet. */
export function Inspector({ title, eyebrow, text, actions, closeLabel, onClose, children }: InspectorProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = pane.current;
    if (element === null || onClose === undefined) return undefined;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    element.addEventListener('keydown', closeOnEscape);
    return () => element.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);
  return (
    <aside aria-label={title} ref={pane} className={classes('inspector')}>
      <Announcer>{title}</Announcer>
      <div className={classes('top')}>
        <div className={classes('line')}>
          <div className={classes('eyebrow')}>{eyebrow}</div>
          {actions}
          {closeLabel === undefined || onClose === undefined ? null : (
            <IconButton icon={X} size="small" label={closeLabel} onPress={onClose} />
          )}
        </div>
        <h2 className={classes('title')}>{title}</h2>
        {text === undefined ? null : <div className={classes('text')}>{text}</div>}
      </div>
      <ScrollRegion as="div" className={classes('body')}>
        {children}
      </ScrollRegion>
    </aside>
  );
}

type InspectorSectionProps = { title: string; end?: ReactNode; children: ReactNode };

/** A part of an inspector or aside, with a faint heading. */
export function InspectorSection({ title, end, children }: InspectorSectionProps) {
  return (
    <section className={classes('section')}>
      <div className={classes('section-head')}>
        <h3 className={classes('section-title')}>{title}</h3>
        {end === undefined ? null : <span className={classes('section-end')}>{end}</span>}
      </div>
      {children}
    </section>
  );
}
