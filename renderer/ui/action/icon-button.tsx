import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import { Tooltip } from '../overlay/tooltip.tsx';
import sheet from './icon-button.module.css';

const classes = bindClasses(sheet);

export type IconButtonProps = {
  icon: IconGlyph;
  /** The name: read out, and shown as a tooltip. */
  label: string;
  shortcut?: string | undefined;
  onPress?: (() => void) | undefined;
  size?: 'normal' | 'small' | undefined;
  /** For a button that switches something on and off, such as grouping. */
  isOn?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Keeps the tooltip away where the name already stands beside the button. */
  hasTooltip?: boolean | undefined;
  /** Tab passes it by, where keys do the same in a long list. */
  isSkippedByTab?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** Only for back, forward, undo, close, more, grouping and columns: everything else carries words. */
export function IconButton({
  icon,
  label,
  shortcut,
  onPress,
  size = 'normal',
  isOn,
  isDisabled = false,
  hasTooltip = true,
  isSkippedByTab = false,
  ref,
}: IconButtonProps) {
  const button = (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      aria-label={label}
      isDisabled={isDisabled}
      {...(isSkippedByTab ? { excludeFromTabOrder: true } : {})}
      className={classes('button', `size-${size}`, isOn === true && 'on')}
    >
      <Icon of={icon} size={size === 'small' ? 14 : 16} />
    </AriaButton>
  );
  if (!hasTooltip || isDisabled) return button;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  );
}
