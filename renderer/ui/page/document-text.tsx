import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { VisuallyHidden } from '../base/visually-hidden.tsx';
import sheet from './document-text.module.css';

const classes = bindClasses(sheet);

type DocumentTextProps = {
  /** The language of the document. */
  lang: string;
  /** Names the article. */
  label: string;
  children: ReactNode;
};

/** Text that leaves the app, in the serif, at most 64 characters wide. Holds h2, h3, p, ul, ol and table. */
export function DocumentText({ lang, label, children }: DocumentTextProps) {
  return (
    <article lang={lang} aria-label={label} className={classes('text')}>
      {children}
    </article>
  );
}

type SentenceProps = {
  id: string;
  children: ReactNode;
  isCurrent: boolean;
  /** The published version says something else: a wavy line, and `untrueLabel` read out. */
  untrueLabel?: string | undefined;
  onChoose: (id: string) => void;
  /** Enter: goes on to what stands behind the sentence. */
  onOpen: () => void;
  /** Left and right arrows go from sentence to sentence, in reading order. */
  onStep: (step: -1 | 1) => void;
};

/** A sentence with facts behind it. The current one holds the focus stop. */
export function Sentence({ id, children, isCurrent, untrueLabel, onChoose, onOpen, onStep }: SentenceProps) {
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button is a box and cannot break across lines of text
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      data-sentence={id}
      aria-current={isCurrent || undefined}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => {
        if (event.key === ' ') onChoose(id);
        else if (event.key === 'Enter') onOpen();
        else if (event.key === 'ArrowRight') onStep(1);
        else if (event.key === 'ArrowLeft') onStep(-1);
        else return;
        event.preventDefault();
      }}
      className={classes('sentence', isCurrent && 'current', untrueLabel !== undefined && 'untrue')}
    >
      {children}
      {untrueLabel === undefined ? null : <VisuallyHidden>, {untrueLabel}</VisuallyHidden>}
    </span>
  );
}
