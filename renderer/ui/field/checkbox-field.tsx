import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Check, Minus } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import sheet from './checkbox-field.module.css';

const classes = bindClasses(sheet);

type ToggleProps = {
  label: ReactNode;
  /** Small words below the label. */
  hint?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean | undefined;
};

type CheckboxFieldProps = ToggleProps & {
  /** Some, but not all, of what the box stands for. */
  isMixed?: boolean | undefined;
};

export function CheckboxField({
  label,
  hint,
  isSelected,
  onChange,
  isMixed = false,
  isDisabled = false,
}: CheckboxFieldProps) {
  return (
    <Checkbox
      isSelected={isSelected}
      isIndeterminate={isMixed}
      onChange={onChange}
      isDisabled={isDisabled}
      className={classes('toggle')}
    >
      <CheckBoxMark isSelected={isSelected} isMixed={isMixed} />
      <ToggleWords label={label} hint={hint} />
    </Checkbox>
  );
}

type CheckBoxMarkProps = { isSelected: boolean; isMixed?: boolean | undefined };

/** The drawn box of a check box; what it means is said by the control around it. */
export function CheckBoxMark({ isSelected, isMixed = false }: CheckBoxMarkProps) {
  const isFilled = isSelected || isMixed;
  return (
    <span aria-hidden className={classes('box', isFilled && 'filled')}>
      {isMixed ? <Icon of={Minus} size={12} /> : isSelected ? <Icon of={Check} size={12} /> : null}
    </span>
  );
}

function ToggleWords({ label, hint }: Pick<ToggleProps, 'label' | 'hint'>) {
  return (
    <span className={classes('words')}>
      <span>{label}</span>
      {hint === undefined || hint === null ? null : <span className={classes('hint')}>{hint}</span>}
    </span>
  );
}
