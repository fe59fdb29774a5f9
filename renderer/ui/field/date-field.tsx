import {
  Button,
  Dialog,
  DialogTrigger,
  Group,
  Input,
  Popover,
  TextField as AriaTextField,
} from 'react-aria-components';
import { Calendar } from 'lucide-react';
import { useState } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { readToday } from './civil-date.ts';
import { formatDay, parseDay } from './date-words.ts';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import frame from './field-frame.module.css';
import { MonthGrid } from './month-grid.tsx';
import options from './options.module.css';

const classes = bindClasses(frame);
const optionClasses = bindClasses(options);

type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or null while no day is recorded. */
  value: string | null;
  /** Called when a day is done being typed or is chosen; null when the input was emptied. */
  onChange: (day: string | null) => void;
  placeholder?: string | undefined;
  /** `YYYY-MM-DD`; the day of this machine when absent. */
  today?: string | undefined;
};

/** A day, typed in words or numbers or chosen from a month, shown in words. What is not understood stays as typed. */
export function DateField({ value, onChange, placeholder = '', today, ...field }: DateFieldProps) {
  const { locale, texts } = useUi();
  const shown = value === null ? '' : formatDay(value, locale);
  const [typed, setTyped] = useState(shown);
  const [isOpen, setOpen] = useState(false);
  const [isNotUnderstood, setNotUnderstood] = useState(false);
  const now = today ?? readToday();

  const [lastShown, setLastShown] = useState(shown);
  if (lastShown !== shown) {
    setLastShown(shown);
    setTyped(shown);
    setNotUnderstood(false);
  }

  const take = (day: string | null): void => {
    setNotUnderstood(false);
    setTyped(day === null ? '' : formatDay(day, locale));
    if (day !== value) onChange(day);
  };

  const commit = (): void => {
    if (typed.trim() === '') {
      take(null);
      return;
    }
    const day = parseDay({ text: typed, locale, today: now });
    if (day === null) setNotUnderstood(true);
    else take(day);
  };

  const error = isNotUnderstood ? texts.dateNotUnderstood(typed) : field.error;
  const isLocked = field.isDisabled === true || field.isReadOnly === true;
  return (
    <AriaTextField
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        // What the field does not take (Escape, the keys of the window) belongs to what is around it.
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
      isInvalid={hasError(error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={classes('field')}
    >
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <Group className={classes('input')}>
        <Input placeholder={placeholder} className={classes('control', 'numeric')} />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button aria-label={texts.chooseDate} isDisabled={isLocked} className={classes('stepper')}>
            <Icon of={Calendar} size={14} />
          </Button>
          <Popover placement="bottom end" offset={8} className={optionClasses('popover')}>
            <Dialog aria-label={texts.chooseDate} className={optionClasses('list')}>
              <MonthGrid
                value={value}
                today={now}
                onChoose={(day) => {
                  take(day);
                  setOpen(false);
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
      <FieldHelp hint={field.hint} error={error} />
    </AriaTextField>
  );
}
