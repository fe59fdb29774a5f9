import type { ReactElement } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover as AriaPopover,
  Separator,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import { KeyCap } from '../base/key-cap.tsx';
import sheet from './menu.module.css';

const classes = bindClasses(sheet);

export type MenuEntry = {
  id: string;
  label: string;
  /** A second line of small words. */
  hint?: string | undefined;
  icon?: IconGlyph | undefined;
  shortcut?: string | undefined;
  isDanger?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** Draws a tick, for menus that choose (columns, sorting). The screen keeps the choice. */
  isChecked?: boolean | undefined;
  /** Keeps the menu open after the press, for choosing several. */
  staysOpen?: boolean | undefined;
  onPress: () => void;
};

export type MenuGroup = { id: string; label?: string | undefined; entries: readonly MenuEntry[] };

type MenuButtonProps = {
  /** The button that opens the menu: a `Button`, `IconButton` or `FacetButton`. */
  trigger: ReactElement;
  /** Names the menu. */
  label: string;
  groups: readonly MenuGroup[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | undefined;
};

/** A button with a menu under it. */
export function MenuButton({ trigger, label, groups, placement = 'bottom start' }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover offset={4} placement={placement} className={classes('popover')}>
        <AriaMenu aria-label={label} className={classes('menu')}>
          {groups.flatMap((group, index) => [
            ...(index === 0 ? [] : [<Separator key={`before-${group.id}`} className={classes('separator')} />]),
            <MenuSection key={group.id} {...(group.label === undefined ? { 'aria-label': label } : {})}>
              {group.label === undefined ? null : <Header className={classes('header')}>{group.label}</Header>}
              {group.entries.map((entry) => (
                <MenuItemView key={entry.id} entry={entry} />
              ))}
            </MenuSection>,
          ])}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

function MenuItemView({ entry }: { entry: MenuEntry }) {
  return (
    <AriaMenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.onPress}
      shouldCloseOnSelect={entry.staysOpen !== true}
      className={classes('item', entry.isDanger === true && 'danger')}
    >
      {entry.isChecked === undefined ? null : (
        <span className={classes('tick')}>{entry.isChecked ? <Icon of={Check} size={14} /> : null}</span>
      )}
      {entry.icon === undefined ? null : <Icon of={entry.icon} />}
      <span className={classes('words')}>
        {entry.label}
        {entry.hint === undefined ? null : <span className={classes('hint')}>{entry.hint}</span>}
      </span>
      {entry.shortcut === undefined ? null : <KeyCap>{entry.shortcut}</KeyCap>}
    </AriaMenuItem>
  );
}
