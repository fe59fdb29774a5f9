import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import sheet from './popover.module.css';

const classes = bindClasses(sheet);

type PopoverProps = {
  /** A kit button. */
  trigger: ReactElement;
  /** Names what opens. */
  label: string;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  width?: 'auto' | 'medium' | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** Something small that opens beside a button and closes on Escape or a press elsewhere. */
export function Popover({ trigger, label, placement = 'bottom start', width = 'auto', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover offset={4} placement={placement} className={classes('popover', width)}>
        <AriaDialog aria-label={label} className={classes('dialog')}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
