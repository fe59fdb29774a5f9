import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';

type PlainButtonProps = {
  children: ReactNode;
  className: string;
  onPress?: (() => void) | undefined;
  accessibleName?: string | undefined;
  isDisabled?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button without a look of its own, for what a layout or a screen draws itself. Works as a menu's trigger. */
export function PlainButton({
  children,
  className,
  onPress,
  accessibleName,
  isDisabled = false,
  ref,
}: PlainButtonProps) {
  return (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      {...(accessibleName === undefined ? {} : { 'aria-label': accessibleName })}
      isDisabled={isDisabled}
      className={className}
    >
      {children}
    </AriaButton>
  );
}
