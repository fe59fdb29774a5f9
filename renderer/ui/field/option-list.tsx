import { ListBoxItem, type ListBoxItemProps } from 'react-aria-components';
import { Check } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import sheet from './options.module.css';

const classes = bindClasses(sheet);

/** One thing that can be chosen, in selects, combo boxes and token fields. */
export type Option<Id extends string = string> = {
  id: Id;
  label: string;
  /** Small words after the label, such as a role or a country. */
  hint?: string | undefined;
  /** Further names that it is found by and that are not shown. */
  otherNames?: readonly string[] | undefined;
  icon?: IconGlyph | undefined;
  isDisabled?: boolean | undefined;
};

type OptionItemProps = { option: Option; isTicked?: boolean | undefined } & Pick<ListBoxItemProps, 'onAction'>;

/** An option inside a list box. */
export function OptionItem({ option, isTicked = true }: OptionItemProps) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={classes('option')}
    >
      {({ isSelected }) => (
        <>
          {option.icon === undefined ? null : <Icon of={option.icon} />}
          <span className={classes('words')}>
            {option.label}
            {option.hint === undefined ? null : <span className={classes('hint')}>{option.hint}</span>}
          </span>
          {isTicked && isSelected ? <Icon of={Check} size={14} tone="accent" /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
