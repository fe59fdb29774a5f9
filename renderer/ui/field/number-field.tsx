import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { Minus, Plus } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import sheet from './field-frame.module.css';

const classes = bindClasses(sheet);

type NumberFieldProps = FieldProps & {
  /** Null while nothing is recorded. */
  value: number | null;
  /** Called when the number is done: on blur, Enter or a step. */
  onChange: (value: number | null) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
};

export function NumberField({ value, onChange, min, max, step, ...field }: NumberFieldProps) {
  const { texts } = useUi();
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      isInvalid={hasError(field.error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={classes('field')}
    >
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <Group className={classes('input')}>
        <Input className={classes('control', 'numeric')} />
        <Button slot="decrement" aria-label={texts.decrease} className={classes('stepper')}>
          <Icon of={Minus} size={14} />
        </Button>
        <Button slot="increment" aria-label={texts.increase} className={classes('stepper')}>
          <Icon of={Plus} size={14} />
        </Button>
      </Group>
      <FieldHelp hint={field.hint} error={field.error} />
    </AriaNumberField>
  );
}
