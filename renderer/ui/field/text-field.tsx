import type { ReactNode, Ref } from 'react';
import { Group, Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Icon, type IconGlyph } from '../base/icon.tsx';
import { FieldHelp, FieldLabel, hasError, type FieldProps } from './field-frame.tsx';
import sheet from './field-frame.module.css';
import { useCommit } from './use-commit.ts';

const classes = bindClasses(sheet);

export type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Called on blur and on Enter when the value changed since focus: the moment to save. */
  onCommit?: ((value: string) => void) | undefined;
  /** Called on Enter, whether or not the value changed. */
  onEnter?: (() => void) | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'email' | 'url' | 'tel' | undefined;
  icon?: IconGlyph | undefined;
  /** Stands at the end of the input, such as a key cap. */
  trailing?: ReactNode;
  /** Takes the focus when it appears, such as the name of a new record. */
  hasInitialFocus?: boolean | undefined;
  maxLength?: number | undefined;
  /** The language of the words being typed, if it is not the language of the interface. */
  lang?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

export function TextField({
  value,
  onChange,
  onCommit,
  onEnter,
  placeholder = '',
  type = 'text',
  icon,
  trailing,
  hasInitialFocus = false,
  maxLength,
  lang,
  inputRef,
  ...field
}: TextFieldProps) {
  const { commit, onFocus, onBlur } = useCommit(value, onCommit);
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') {
          // What the field does not take (Escape, the keys of the window) belongs to what is around it.
          event.continuePropagation();
          return;
        }
        commit();
        onEnter?.();
      }}
      type={type}
      {...(hasInitialFocus ? { autoFocus: true } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      isInvalid={hasError(field.error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={classes('field')}
    >
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <Group className={classes('input')}>
        {icon === undefined ? null : <Icon of={icon} size={14} />}
        <Input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          placeholder={placeholder}
          lang={lang}
          className={classes('control')}
        />
        {trailing}
      </Group>
      <FieldHelp hint={field.hint} error={field.error} />
    </AriaTextField>
  );
}

type TextAreaProps = Omit<TextFieldProps, 'type' | 'icon' | 'trailing' | 'onEnter' | 'inputRef' | 'maxLength'>;

/** Several lines; grows with its text. Enter makes a new line, blur commits. */
export function TextArea({
  value,
  onChange,
  onCommit,
  placeholder = '',
  hasInitialFocus = false,
  lang,
  ...field
}: TextAreaProps) {
  const { onFocus, onBlur } = useCommit(value, onCommit);
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      onFocus={onFocus}
      onBlur={onBlur}
      {...(hasInitialFocus ? { autoFocus: true } : {})}
      isInvalid={hasError(field.error)}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
      className={classes('field')}
    >
      <FieldLabel label={field.label} isLabelHidden={field.isLabelHidden} article={field.article} />
      <Group className={classes('input', 'area')}>
        <AriaTextArea placeholder={placeholder} lang={lang} rows={2} className={classes('control')} />
      </Group>
      <FieldHelp hint={field.hint} error={field.error} />
    </AriaTextField>
  );
}
