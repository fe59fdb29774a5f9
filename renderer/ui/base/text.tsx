import type { ReactNode } from 'react';
import { bindClasses } from './class-names.ts';
import sheet from './text.module.css';

const classes = bindClasses(sheet);

export type TextTone =
  'text' | 'muted' | 'faint' | 'accent' | 'gap' | 'prefilled' | 'warning' | 'error' | 'stated' | 'none';

type TextProps = {
  children: ReactNode;
  as?: 'span' | 'p' | 'div' | 'h2' | 'h3' | undefined;
  tone?: TextTone | undefined;
  size?: 'body' | 'small' | 'lead' | 'h1' | 'h2' | 'h3' | 'count' | undefined;
  weight?: 'text' | 'medium' | 'strong' | undefined;
  /** The serif, for words that leave the app (policy text, quoted sentences). */
  isDocument?: boolean | undefined;
  /** One line, cut with an ellipsis. */
  isCut?: boolean | undefined;
  /** Tabular figures, for counts, dates and references. */
  isNumeric?: boolean | undefined;
  id?: string | undefined;
  lang?: string | undefined;
};

/** Words in one of the few sizes, weights and tones that the look has. */
export function Text({
  children,
  as: Element = 'span',
  tone,
  size,
  weight,
  isDocument = false,
  isCut = false,
  isNumeric = false,
  id,
  lang,
}: TextProps) {
  return (
    <Element
      id={id}
      lang={lang}
      className={classes(
        tone !== undefined && `tone-${tone}`,
        size !== undefined && `size-${size}`,
        weight !== undefined && `weight-${weight}`,
        isDocument && 'document',
        isCut && 'cut',
        isNumeric && 'numeric',
      )}
    >
      {children}
    </Element>
  );
}
