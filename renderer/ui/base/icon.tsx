import type { LucideIcon } from 'lucide-react';
import { bindClasses } from './class-names.ts';
import sheet from './icon.module.css';

const classes = bindClasses(sheet);

export type IconGlyph = LucideIcon;

type IconProps = {
  of: IconGlyph;
  /** 16 beside text, 14 beside small text, 12 inside facets and boxes, 20 on teaching screens. */
  size?: 12 | 14 | 16 | 20 | undefined;
  tone?: 'inherit' | 'faint' | 'muted' | 'accent' | 'warning' | 'error' | 'prefilled' | 'gap' | undefined;
};

/** A decorative icon: the words beside it, or the button around it, carry the name. */
export function Icon({ of: Glyph, size = 16, tone = 'inherit' }: IconProps) {
  return (
    <Glyph aria-hidden size={size} strokeWidth={1.5} absoluteStrokeWidth className={classes('icon', `tone-${tone}`)} />
  );
}
