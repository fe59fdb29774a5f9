import type { ReactNode } from 'react';
import { Button } from '../action/button.tsx';
import { bindClasses } from '../base/class-names.ts';
import sheet from './selection-bar.module.css';

const classes = bindClasses(sheet);

type SelectionBarProps = {
  /** Such as "3 selected". */
  label: string;
  clearLabel: string;
  onClear: () => void;
  /** Quiet buttons with an icon each, and a menu for the rest. */
  children: ReactNode;
};

/** The bar docked under a list while rows are selected. It takes room from the list and never lies over it. */
export function SelectionBar({ label, clearLabel, onClear, children }: SelectionBarProps) {
  return (
    <div role="toolbar" aria-label={label} className={classes('bar')}>
      <output className={classes('label')}>{label}</output>
      <span className={classes('line')} />
      <div className={classes('actions')}>{children}</div>
      <Button variant="quiet" shortcut="Esc" onPress={onClear}>
        {clearLabel}
      </Button>
    </div>
  );
}
