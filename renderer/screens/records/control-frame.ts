import type { FieldSpec } from './field-spec.ts';

export type ControlProps<Spec extends FieldSpec = FieldSpec> = {
  spec: Spec;
  value: unknown;
  onCommit: (value: unknown) => void;
  error?: string | undefined;
  isReadOnly: boolean;
  isLabelHidden?: boolean | undefined;
};

/** What every kit field takes, from the spec and the props of its control. */
export function frameOf({ spec, error, isReadOnly, isLabelHidden }: Omit<ControlProps, 'value' | 'onCommit'>) {
  return {
    label: spec.words.label,
    article: spec.words.article,
    hint: spec.words.hint,
    error,
    isReadOnly,
    isLabelHidden,
  };
}
