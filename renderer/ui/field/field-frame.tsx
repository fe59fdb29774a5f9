import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { OctagonAlert } from 'lucide-react';
import { bindClasses } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import sheet from './field-frame.module.css';

const classes = bindClasses(sheet);

/** What every field has around its input. */
export type FieldProps = {
  label: string;
  /** Hides the label from sight where a heading or column says it already; it is still read out. */
  isLabelHidden?: boolean | undefined;
  /** Another article that asks for this field, such as `Art. 13(1)(c)`. */
  article?: string | undefined;
  /** One line below the field. */
  hint?: ReactNode;
  /** What is wrong with the input, in a sentence. Null or absent when nothing is. */
  error?: string | null | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
};

type FieldLabelProps = Pick<FieldProps, 'label' | 'isLabelHidden' | 'article'>;

/** The label above a field; inside a React Aria field it is tied to the input. */
export function FieldLabel({ label, isLabelHidden = false, article }: FieldLabelProps) {
  return (
    <Label className={classes('label', isLabelHidden && 'hidden')}>
      {label}
      {article === undefined ? null : <span className={classes('article')}>{article}</span>}
    </Label>
  );
}

type FieldHelpProps = Pick<FieldProps, 'hint' | 'error'>;

/** The hint and the error below a field, tied to the input as its description. */
export function FieldHelp({ hint, error }: FieldHelpProps) {
  return (
    <>
      {hasError(error) ? (
        <FieldError className={classes('help', 'error')}>
          <Icon of={OctagonAlert} size={14} />
          <span>{error}</span>
        </FieldError>
      ) : null}
      {hint === undefined || hint === null || hint === false ? null : (
        <Text slot="description" className={classes('help')}>
          {hint}
        </Text>
      )}
    </>
  );
}

/** True when there is a sentence about what is wrong. */
export function hasError(error: string | null | undefined): error is string {
  return error !== null && error !== undefined && error !== '';
}
