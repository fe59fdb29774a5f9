import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import { KeyCap } from '../base/key-cap.tsx';
import sheet from './button.module.css';

const classes = bindClasses(sheet);

export type ButtonProps = {
  children: ReactNode;
  onPress?: (() => void) | undefined;
  /** At most one primary per screen. Danger is for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: IconGlyph | undefined;
  iconEnd?: IconGlyph | undefined;
  /** Shown as a key cap; the key itself is handled by the screen. */
  shortcut?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  isDisabled?: boolean | undefined;
  /** The work has begun: no second press is taken. */
  isPending?: boolean | undefined;
  /** Takes the focus when it appears, in a dialog. */
  hasInitialFocus?: boolean | undefined;
  /** Only where the visible words do not say enough, such as "Confirm" in a row of facts. */
  accessibleName?: string | undefined;
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

export function Button({
  children,
  onPress,
  variant = 'secondary',
  size = 'normal',
  icon,
  iconEnd,
  shortcut,
  type = 'button',
  isDisabled = false,
  isPending = false,
  hasInitialFocus = false,
  accessibleName,
  describedBy,
  ref,
}: ButtonProps) {
  return (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      {...(accessibleName === undefined ? {} : { 'aria-label': accessibleName })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(hasInitialFocus ? { autoFocus: true } : {})}
      type={type}
      isDisabled={isDisabled}
      isPending={isPending}
      className={classes('button', `variant-${variant}`, size === 'small' && 'small')}
    >
      {icon === undefined ? null : <Icon of={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {iconEnd === undefined ? null : <Icon of={iconEnd} size={size === 'small' ? 14 : 16} />}
      {shortcut === undefined ? null : <KeyCap>{shortcut}</KeyCap>}
    </AriaButton>
  );
}
