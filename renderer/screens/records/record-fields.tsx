// The fields of a record inside its form: pairs of short ones, answers with what they list.
import type { ReactNode } from 'react';
import { recordTypes, type RecordType } from '../../../shared/domain/record-types.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { FieldRow, FieldStack } from '../../ui/index.ts';
import { StatuteOffer } from '../reference/statute-offer.tsx';
import { AnswerSwitch } from './answer-switch.tsx';
import { FieldControl } from './field-control.tsx';
import { fieldSpec, type FieldSpec } from './field-spec.ts';
import { isBlank } from './field-values.ts';
import type { FormItem } from './form-layout.ts';
import { pairUp } from './group-control.tsx';
import type { RecordEditor } from './record-editor.ts';
import sheet from './record-fields.module.css';
import { RecordPlaceFields } from './record-place-fields.tsx';

const classes = bindClasses(sheet);

type EditedFieldProps = {
  editor: RecordEditor;
  name: string;
  isLabelHidden?: boolean | undefined;
  /** Further fields to save with it. */
  also?: ((value: unknown) => Readonly<Record<string, unknown>>) | undefined;
};

/** One field of the record being edited; saves by itself. */
export function EditedField({ editor, name, isLabelHidden, also }: EditedFieldProps) {
  return (
    <div data-field={name} className={classes('field')}>
      <FieldControl
        spec={fieldSpec(editor.type, name)}
        value={editor.fields[name]}
        onCommit={(value) => void editor.save({ [name]: value, ...also?.(value) })}
        error={editor.errors[name]}
        isReadOnly={editor.isReadOnly}
        isLabelHidden={isLabelHidden}
      />
    </div>
  );
}

/** How many entries a field lists. */
export function countEntries(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isBlank(value) ? 0 : 1;
}

function emptyValue(spec: FieldSpec): unknown {
  return spec.kind === 'entries' || spec.kind === 'links' || spec.kind === 'texts' ? [] : null;
}

type EditedAnswerProps = {
  editor: RecordEditor;
  answer: string;
  of: string | null;
  isLabelHidden?: boolean | undefined;
};

/** The three-state answer about a field. Another answer than "listed" takes off what is listed. */
export function EditedAnswer({ editor, answer, of, isLabelHidden }: EditedAnswerProps) {
  const current = editor.fields[answer];
  const { words } = fieldSpec(editor.type, answer);
  return (
    <div data-field={answer} className={classes('field')}>
      <AnswerSwitch
        label={words.article === undefined ? words.label : `${words.label}, ${words.article}`}
        isLabelHidden={isLabelHidden}
        answer={current === 'none' || current === 'listed' ? current : 'notAnswered'}
        count={of === null ? 0 : countEntries(editor.fields[of])}
        onChange={(next) =>
          void editor.save({
            [answer]: next,
            ...(of === null || next === 'listed' ? {} : { [of]: emptyValue(fieldSpec(editor.type, of)) }),
          })
        }
        isReadOnly={editor.isReadOnly}
      />
    </div>
  );
}

/** A field that lists what an answer is about: the first entry chooses "listed". */
export function ListedField({ editor, name, answer }: { editor: RecordEditor; name: string; answer: string }) {
  return (
    <EditedField
      editor={editor}
      name={name}
      isLabelHidden
      also={(value) => (countEntries(value) > 0 && editor.fields[answer] !== 'listed' ? { [answer]: 'listed' } : {})}
    />
  );
}

function AnsweredField({ editor, answer, of }: EditedAnswerProps) {
  const isNone = editor.fields[answer] === 'none';
  return (
    <FieldStack>
      <EditedAnswer editor={editor} answer={answer} of={of} />
      {of === null || isNone ? null : <ListedField editor={editor} name={of} answer={answer} />}
    </FieldStack>
  );
}

type FormItemsProps = {
  editor: RecordEditor;
  items: readonly FormItem[];
};

export function FormItems({ editor, items }: FormItemsProps) {
  const blocks: ReactNode[] = [];
  let run: FieldSpec[] = [];
  const flush = (): void => {
    for (const pair of pairUp(run)) {
      blocks.push(<FieldPair key={pair.map(({ name }) => name).join(' ')} editor={editor} pair={pair} />);
      if (editor.type === 'retentionRule' && pair.some(({ name }) => name === 'period'))
        blocks.push(<RuleStatuteOffer key="statute offer" editor={editor} />);
    }
    run = [];
  };
  for (const item of items) {
    if (typeof item !== 'string') {
      flush();
      blocks.push(<AnsweredField key={item.answer} editor={editor} answer={item.answer} of={item.of} />);
    } else if (isPlaceField(editor.type, item)) {
      flush();
      if (item === 'recordType') blocks.push(<RecordPlaceFields key={item} editor={editor} />);
    } else run.push(fieldSpec(editor.type, item));
  }
  flush();
  return <FieldStack>{blocks}</FieldStack>;
}

/** Statutory periods for the rule as it stands in the form; one save takes over the provision and what was open. */
function RuleStatuteOffer({ editor }: { editor: RecordEditor }) {
  const rule = recordTypes.retentionRule.schema.safeParse(editor.fields).data;
  if (rule === undefined || editor.isReadOnly) return null;
  return <StatuteOffer rule={rule} onTake={(patch) => void editor.save(patch)} />;
}

/** Notes and sources name their record by type and id, and sources a field: one control chooses all of it. */
function isPlaceField(type: RecordType, name: string): boolean {
  if (type === 'note') return name === 'recordType' || name === 'recordId';
  return type === 'factSource' && (name === 'recordType' || name === 'recordId' || name === 'field');
}

type FieldPairProps = { editor: RecordEditor; pair: readonly FieldSpec[] };

function FieldPair({ editor, pair }: FieldPairProps) {
  const fields = pair.map(({ name }) => <EditedField key={name} editor={editor} name={name} />);
  return pair.length === 1 ? fields : <FieldRow>{fields}</FieldRow>;
}
