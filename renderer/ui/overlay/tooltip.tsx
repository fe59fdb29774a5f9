import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { KeyCap } from '../base/key-cap.tsx';
import sheet from './tooltip.module.css';

const classes = bindClasses(sheet);

type TooltipProps = {
  text: string;
  shortcut?: string | undefined;
  placement?: 'top' | 'bottom' | 'right' | 'left' | undefined;
  /** A kit button or link: something that can hold the focus. */
  children: ReactElement;
};

/** Repeats a name on hover and focus. Facts never live only in a tooltip. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip offset={6} placement={placement} className={classes('tooltip')}>
        {text}
        {shortcut === undefined ? null : <KeyCap>{shortcut}</KeyCap>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
