// One control for each kind of field. Values come and go as JSON; the spec knows what they are.
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { formTexts } from '../../text/forms.ts';
import {
  CheckboxField,
  ComboBox,
  DateField,
  NumberField,
  SegmentedControl,
  SelectField,
  TokenField,
} from '../../ui/index.ts';
import { frameOf, type ControlProps } from './control-frame.ts';
import { countryOptions } from './countries.ts';
import { EntriesControl } from './entries-control.tsx';
import type { SpecOfKind } from './field-spec.ts';
import { asNumberOrNull, asTextOrNull, asTexts } from './field-values.ts';
import { GroupControl } from './group-control.tsx';
import { LinksControl, ReferenceControl } from './link-controls.tsx';
import { PeriodControl } from './period-control.tsx';
import { TextControl } from './text-control.tsx';

/** The control of a field. `answer` and `hidden` fields have none of their own here. */
export function FieldControl(props: ControlProps) {
  const { spec } = props;
  switch (spec.kind) {
    case 'text':
      return <TextControl {...props} spec={spec} />;
    case 'texts':
      return <TextsControl {...props} spec={spec} />;
    case 'code':
      return <CodeControl {...props} spec={spec} />;
    case 'codes':
      return <CodesControl {...props} spec={spec} />;
    case 'yesNo':
      return <YesNoControl {...props} spec={spec} />;
    case 'day':
      return <DateField {...frameOf(props)} value={asTextOrNull(props.value)} onChange={props.onCommit} />;
    case 'country':
      return (
        <ComboBox
          {...frameOf(props)}
          options={countryOptions}
          value={asTextOrNull(props.value)}
          onChange={props.onCommit}
          placeholder={formTexts.chooseCountry}
        />
      );
    case 'period':
      return (
        <PeriodControl
          {...frameOf(props)}
          value={asTextOrNull(props.value)}
          onCommit={props.onCommit}
          allowsHours={spec.allowsHours}
        />
      );
    case 'flag':
      return (
        <CheckboxField
          label={spec.words.label}
          hint={spec.words.hint}
          isSelected={props.value === true}
          onChange={props.onCommit}
          isDisabled={props.isReadOnly}
        />
      );
    case 'number':
      return (
        <NumberField
          {...frameOf(props)}
          value={asNumberOrNull(props.value)}
          onChange={props.onCommit}
          min={spec.min}
          max={spec.max}
        />
      );
    case 'reference':
      return <ReferenceControl {...props} spec={spec} />;
    case 'links':
      return <LinksControl {...props} spec={spec} />;
    case 'group':
      return <GroupControl {...props} spec={spec} Control={FieldControl} />;
    case 'entries':
      return <EntriesControl {...props} spec={spec} Control={FieldControl} />;
    case 'answer':
    case 'hidden':
      return null;
    default:
      return assertNever(spec);
  }
}

/** Words as chips. */
function TextsControl({ value, onCommit, ...props }: ControlProps<SpecOfKind<'texts'>>) {
  const texts = asTexts(value);
  return (
    <TokenField
      {...frameOf(props)}
      items={texts.map((text) => ({ id: text, label: text }))}
      selectedIds={texts}
      onChange={(ids) => onCommit([...ids])}
      onCreate={(text) => {
        if (!texts.includes(text)) onCommit([...texts, text]);
      }}
      createsOnBlur
      placeholder={formTexts.typeAndEnter}
    />
  );
}

const NO_CODE = '(none)';
/** So few and short choices stand side by side. */
const MOST_SEGMENTS = 4;
const LONGEST_SEGMENTS = 30;

function CodeControl({ spec, value, onCommit, ...props }: ControlProps<SpecOfKind<'code'>>) {
  const code = asTextOrNull(value);
  const frame = frameOf({ ...props, spec });
  const words = spec.options.map(({ label }) => label).join('');
  if (!spec.isNullable && spec.options.length <= MOST_SEGMENTS && words.length <= LONGEST_SEGMENTS && code !== null)
    return (
      <SegmentedControl
        label={spec.words.label}
        isLabelHidden={props.isLabelHidden}
        segments={spec.options.map(({ code: id, label }) => ({
          id,
          label,
          tone: id === spec.gapCode ? ('gap' as const) : undefined,
        }))}
        value={code}
        onChange={onCommit}
        isDisabled={props.isReadOnly}
      />
    );
  const options = spec.options.map(({ code: id, label, article }) => ({ id, label, hint: article }));
  return (
    <SelectField
      {...frame}
      options={spec.isNullable ? [...options, { id: NO_CODE, label: formTexts.notRecorded, hint: undefined }] : options}
      value={code}
      onChange={(id) => onCommit(id === NO_CODE ? null : id)}
      placeholder={spec.isNullable ? formTexts.notRecorded : formTexts.choose}
    />
  );
}

function CodesControl({ spec, value, onCommit, ...props }: ControlProps<SpecOfKind<'codes'>>) {
  return (
    <TokenField
      {...frameOf({ ...props, spec })}
      items={spec.options.map(({ code, label, article }) => ({ id: code, label, hint: article }))}
      selectedIds={asTexts(value)}
      onChange={(ids) => onCommit([...ids])}
      placeholder={formTexts.choose}
    />
  );
}

const yesNoSegments = [
  { id: 'yes', label: formTexts.yes, tone: 'stated' },
  { id: 'no', label: formTexts.no, tone: 'none' },
  { id: 'unknown', label: formTexts.notRecorded, tone: 'gap' },
] as const;

function YesNoControl({ spec, value, onCommit, isReadOnly, isLabelHidden }: ControlProps<SpecOfKind<'yesNo'>>) {
  return (
    <SegmentedControl
      label={spec.words.article === undefined ? spec.words.label : `${spec.words.label}, ${spec.words.article}`}
      isLabelHidden={isLabelHidden}
      segments={yesNoSegments}
      value={value === 'yes' || value === 'no' ? value : 'unknown'}
      onChange={onCommit}
      variant="answer"
      isDisabled={isReadOnly}
    />
  );
}
