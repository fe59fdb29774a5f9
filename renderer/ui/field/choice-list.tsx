import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { FieldHelp, hasError, type FieldProps } from './field-frame.tsx';
import frame from './field-frame.module.css';
import sheet from './choice-list.module.css';

const classes = bindClasses(sheet);
const frameClasses = bindClasses(frame);

export type Choice<Id extends string> = {
  id: Id;
  label: string;
  /** Why it is possible, or why it does not fit. */
  reason?: ReactNode;
  /** Small words at the end of the label's line. */
  note?: string | undefined;
  /** Not fitting: greyed, yet still choosable, since the user may know better. */
  isUnlikely?: boolean | undefined;
  isDisabled?: boolean | undefined;
};

type ChoiceListProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
};

/** One of several, each on a line of its own with its reason. The chosen one is outlined. */
export function ChoiceList<Id extends string>({ choices, value, onChange, ...field }: ChoiceListProps<Id>) {
  const isLabelHidden = field.isLabelHidden ?? false;
  return (
    <RadioGroup
      {...(isLabelHidden ? { 'aria-label': field.label } : {})}
      value={value}
      onChange={(id) => {
        const choice = choices.find((candidate) => candidate.id === id);
        if (choice !== undefined) onChange(choice.id);
      }}
      isInvalid={hasError(field.error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={classes('group')}
    >
      {isLabelHidden ? null : <Label className={frameClasses('label')}>{field.label}</Label>}
      <div className={classes('choices')}>
        {choices.map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled ?? false}
            className={classes('choice', choice.isUnlikely === true && 'unlikely')}
          >
            <span aria-hidden className={classes('dot')} />
            <span className={classes('words')}>
              <span className={classes('line')}>
                <span className={classes('name')}>{choice.label}</span>
                {choice.note === undefined ? null : <span className={classes('note')}>{choice.note}</span>}
              </span>
              {choice.reason === undefined || choice.reason === null ? null : (
                <span className={classes('reason')}>{choice.reason}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp hint={field.hint} error={field.error} />
    </RadioGroup>
  );
}
