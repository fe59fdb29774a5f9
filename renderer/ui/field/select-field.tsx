import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { ChevronDown } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import frame from './field-frame.module.css';
import { OptionItem, type Option } from './option-list.tsx';
import sheet from './options.module.css';

const classes = bindClasses(sheet);
const frameClasses = bindClasses(frame);

type SelectFieldProps<Id extends string> = FieldProps & {
  options: readonly Option<Id>[];
  /** Null while nothing is chosen. */
  value: Id | null;
  onChange: (id: Id) => void;
  /** Shown while nothing is chosen. Written in the colour of a gap when `isGap`. */
  placeholder: string;
  isGap?: boolean | undefined;
};

/** One of many, in a list that opens. For a way back to nothing, give an option that says so. */
export function SelectField<Id extends string>({
  options,
  value,
  onChange,
  placeholder,
  isGap = false,
  ...field
}: SelectFieldProps<Id>) {
  const chosen = options.find((option) => option.id === value);
  return (
    <Select
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option !== undefined) onChange(option.id);
      }}
      isInvalid={hasError(field.error)}
      isDisabled={(field.isDisabled ?? false) || (field.isReadOnly ?? false)}
      validationBehavior="aria"
      className={frameClasses('field')}
    >
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <Button className={classes('trigger')}>
        <SelectValue className={classes('value', chosen === undefined && (isGap ? 'gap' : 'placeholder'))}>
          {chosen?.label ?? placeholder}
        </SelectValue>
        <Icon of={ChevronDown} size={14} />
      </Button>
      <FieldHelp hint={field.hint} error={field.error} />
      <Popover offset={4} className={classes('popover')}>
        <ListBox items={options} className={classes('list')}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
