// A shipped fact put otherwise for this register, or a fact of the user's own: fields, reason and source.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ReferenceFactKind } from '../../../shared/domain/records/upkeep.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formTexts } from '../../text/forms.ts';
import { referenceTexts } from '../../text/reference.ts';
import { Banner, Button, Dialog, FieldRow, FieldStack, Text, TextArea, TextField, useToast } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { isSameValue } from '../records/record-editor.ts';
import { withSource } from './decisions.ts';
import { FactFieldControl } from './fact-field-control.tsx';
import { pairFields, type FactControl, type FactField } from './fact-fields.ts';

type Values = Readonly<Record<string, unknown>>;

type OverrideDialogProps = {
  factKind: ReferenceFactKind;
  factId: string;
  title: string;
  fields: readonly FactField[];
  onClose: () => void;
};

/** Puts fields of a fact otherwise; what is not touched stays as shipped. */
export function OverrideDialog({ factKind, factId, title, fields, onClose }: OverrideDialogProps) {
  const fact = useOperation('reference.fact', { factKind, factId });
  return (
    <Loaded read={fact}>
      {({ values, override }) => (
        <FactForm
          title={title}
          fields={fields}
          initial={values}
          initialReason={override?.reason ?? null}
          initialSource={override?.source ?? null}
          save={{ kind: 'override', factKind, factId }}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}

type OwnFactDialogProps = {
  factKind: ReferenceFactKind;
  title: string;
  fields: readonly FactField[];
  initial: Values;
  onClose: () => void;
};

function OwnFactDialog({ factKind, title, fields, initial, onClose }: OwnFactDialogProps) {
  return (
    <FactForm
      title={title}
      fields={fields}
      initial={initial}
      initialReason={null}
      initialSource={null}
      save={{ kind: 'own', factKind }}
      onClose={onClose}
    />
  );
}

type OwnFactButtonProps = Omit<OwnFactDialogProps, 'onClose'> & { label: string };

/** Adds a fact of the user's own; nothing where the register is shown as it was on a past day. */
export function OwnFactButton({ label, ...dialog }: OwnFactButtonProps) {
  const { isReadOnly } = useAsAt();
  const [isAdding, setAdding] = useState(false);
  if (isReadOnly) return null;
  return (
    <>
      <Button icon={Plus} onPress={() => setAdding(true)}>
        {label}
      </Button>
      {isAdding ? <OwnFactDialog {...dialog} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function givenValue(control: FactControl, value: unknown, source: string): unknown {
  if (control === 'decisions') return withSource(value, source);
  return control === 'flag' ? value === true : (value ?? null);
}

type FactFormProps = {
  title: string;
  fields: readonly FactField[];
  initial: Values;
  initialReason: string | null;
  initialSource: string | null;
  save:
    { kind: 'override'; factKind: ReferenceFactKind; factId: string } | { kind: 'own'; factKind: ReferenceFactKind };
  onClose: () => void;
};

function FactForm({ title, fields, initial, initialReason, initialSource, save, onClose }: FactFormProps) {
  const [values, setValues] = useState<Values>(initial);
  const [reason, setReason] = useState(initialReason ?? '');
  const [source, setSource] = useState(initialSource ?? '');
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const put = useCommand('reference.override');
  const add = useCommand('reference.addOwn');
  const undo = useCommand('register.undo');
  const showToast = useToast();
  const changed = fields.filter(({ name }) => !isSameValue(values[name] ?? null, initial[name] ?? null));
  const error = put.error ?? add.error;
  const problems = error instanceof RpcError ? (error.wire.fields ?? {}) : {};
  const errorOf = (name: string): string | undefined =>
    missing.has(name)
      ? formTexts.needed
      : Object.entries(problems).find(([path]) => path === name || path.startsWith(`${name}.`))?.[1];

  const done = (text: string): void => {
    onClose();
    showToast({ text, actionLabel: formTexts.undo, onAction: () => undo.mutate({}) });
  };
  const submit = (): void => {
    const empty = fields.filter(({ name, isNeeded }) => isNeeded === true && (values[name] ?? null) === null);
    setMissing(new Set(empty.map(({ name }) => name)));
    if (empty.length > 0) return;
    const from = source.trim() === '' ? referenceTexts.enteredHere : source.trim();
    const given = (list: readonly FactField[]): Record<string, unknown> =>
      Object.fromEntries(
        list.map(({ name, control }): [string, unknown] => [name, givenValue(control, values[name], from)]),
      );
    const why = {
      reason: reason.trim() === '' ? null : reason.trim(),
      source: source.trim() === '' ? null : source.trim(),
    };
    if (save.kind === 'override')
      put.mutate(
        { factKind: save.factKind, factId: save.factId, factValues: given(changed), ...why },
        { onSuccess: () => done(referenceTexts.saved(title)) },
      );
    else
      add.mutate(
        {
          factKind: save.factKind,
          factId: `own-${crypto.randomUUID().slice(0, 8)}`,
          factValues: {
            ...given(fields),
            sources: [{ name: from, url: null }],
            confidence: why.source === null ? 'fromMemory' : 'verified',
          },
          ...why,
        },
        { onSuccess: () => done(referenceTexts.added(title)) },
      );
  };
  return (
    <Dialog
      isOpen
      isStrict
      title={title}
      onClose={onClose}
      footNote={save.kind === 'override' && changed.length === 0 ? referenceTexts.nothingChanged : undefined}
      actions={
        <>
          <Button onPress={onClose}>{referenceTexts.cancel}</Button>
          <Button
            variant="primary"
            onPress={submit}
            isPending={put.isPending || add.isPending}
            isDisabled={save.kind === 'override' && changed.length === 0}
          >
            {referenceTexts.save}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Text tone="muted">{referenceTexts.overrideText}</Text>
        {pairFields(fields).map((pair) => {
          const controls = pair.map((field) => (
            <FactFieldControl
              key={field.name}
              field={field}
              value={values[field.name]}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              error={errorOf(field.name)}
            />
          ));
          const names = pair.map(({ name }) => name).join(' ');
          return pair.length === 1 ? controls : <FieldRow key={names}>{controls}</FieldRow>;
        })}
        <TextArea label={referenceTexts.reason} value={reason} onChange={setReason} />
        <TextField
          label={referenceTexts.overrideSource}
          hint={referenceTexts.overrideSourceHint}
          value={source}
          onChange={setSource}
        />
        {error === null || Object.keys(problems).length > 0 ? null : (
          <Banner tone="error" shape="box" title={error.message} />
        )}
      </FieldStack>
    </Dialog>
  );
}
