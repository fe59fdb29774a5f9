import { formTexts } from '../../text/forms.ts';
import { TextArea, TextField } from '../../ui/index.ts';
import { frameOf, type ControlProps } from './control-frame.ts';
import type { SpecOfKind } from './field-spec.ts';
import { asText } from './field-values.ts';
import { useTyped } from './use-typed.ts';

/** A text that saves when it is left. An emptied one is no answer; where one is needed it stays and says so. */
export function TextControl({ spec, value, onCommit, error, ...props }: ControlProps<SpecOfKind<'text'>>) {
  const stored = asText(value);
  const { typed, isRefused, type, refuse } = useTyped(stored);

  const commit = (text: string): void => {
    const words = text.trim();
    if (words === stored) return;
    if (words !== '') onCommit(words);
    else if (spec.isNullable) onCommit(null);
    else refuse();
  };
  const field = {
    ...frameOf({ ...props, spec, error: isRefused ? formTexts.needed : error }),
    value: typed,
    onChange: type,
    onCommit: commit,
  };
  return spec.isLong ? <TextArea {...field} /> : <TextField {...field} />;
}
