import type { ComponentType } from 'react';
import { FieldRow, Fieldset, FieldStack } from '../../ui/index.ts';
import type { ControlProps } from './control-frame.ts';
import type { FieldSpec, SpecOfKind } from './field-spec.ts';
import { asParts, isBlank } from './field-values.ts';

/** `Control` draws the parts; it is handed in because it draws this control too. */
export type NestedControlProps<Kind extends 'group' | 'entries'> = ControlProps<SpecOfKind<Kind>> & {
  Control: ComponentType<ControlProps>;
};

/** Parts that belong together, such as a contact. Emptying all of them is no answer. */
export function GroupControl({
  spec,
  value,
  onCommit,
  error,
  isReadOnly,
  isLabelHidden,
  Control,
}: NestedControlProps<'group'>) {
  const parts = asParts(value);
  const commitPart = (part: FieldSpec, next: unknown): void => {
    const whole = Object.fromEntries(
      spec.parts.map(({ name }) => [name, name === part.name ? next : (parts[name] ?? null)]),
    );
    onCommit(spec.isNullable && isBlank(whole) ? null : whole);
  };
  const fields = (
    <PartFields
      Control={Control}
      parts={spec.parts}
      values={parts}
      onCommit={commitPart}
      error={error}
      isReadOnly={isReadOnly}
    />
  );
  if (isLabelHidden === true) return fields;
  return (
    <Fieldset label={spec.words.label} article={spec.words.article} hint={spec.words.hint}>
      {fields}
    </Fieldset>
  );
}

type PartFieldsProps = {
  Control: ComponentType<ControlProps>;
  parts: readonly FieldSpec[];
  values: Readonly<Record<string, unknown>>;
  onCommit: (part: FieldSpec, value: unknown) => void;
  error: string | undefined;
  isReadOnly: boolean;
};

/** The controls of parts: short ones in pairs, long ones on a line of their own. */
export function PartFields({ Control, parts, values, onCommit, error, isReadOnly }: PartFieldsProps) {
  const control = (part: FieldSpec, index: number) => (
    <Control
      key={part.name}
      spec={part}
      value={values[part.name] ?? null}
      onCommit={(next) => onCommit(part, next)}
      error={index === 0 ? error : undefined}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <FieldStack>
      {pairUp(parts).map((pair) =>
        pair.length === 1 ? (
          pair.map((part) => control(part, parts.indexOf(part)))
        ) : (
          <FieldRow key={pair.map(({ name }) => name).join(' ')}>
            {pair.map((part) => control(part, parts.indexOf(part)))}
          </FieldRow>
        ),
      )}
    </FieldStack>
  );
}

/** Neighbours that are both short go into one row. */
export function pairUp(parts: readonly FieldSpec[]): readonly (readonly FieldSpec[])[] {
  const rows: FieldSpec[][] = [];
  for (const part of parts) {
    if (part.kind === 'hidden') continue;
    const last = rows.at(-1);
    const [before] = last ?? [];
    if (last?.length === 1 && before !== undefined && isShort(before) && isShort(part)) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

function isShort(part: FieldSpec): boolean {
  return !(
    part.kind === 'texts' ||
    part.kind === 'entries' ||
    part.kind === 'group' ||
    (part.kind === 'text' && part.isLong)
  );
}
