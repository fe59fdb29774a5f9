import { referenceTexts } from '../../text/reference.ts';
import { formTexts } from '../../text/forms.ts';
import { CheckboxField, ComboBox, DateField, SelectField, TextArea, TextField } from '../../ui/index.ts';
import { countryOptions } from '../records/countries.ts';
import { PeriodControl } from '../records/period-control.tsx';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { DecisionsControl } from './decisions-control.tsx';
import type { FactField } from './fact-fields.ts';

const jurisdictionOptions = [{ id: 'EU', label: referenceTexts.union, hint: 'EU' }, ...countryOptions];

type FactFieldControlProps = {
  field: FactField;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: string | undefined;
};

/** One field of a fact, entered in the way that fits it. */
export function FactFieldControl({ field, value, onChange, error }: FactFieldControlProps) {
  const label = field.label ?? referenceTexts.field(field.name);
  const text = typeof value === 'string' ? value : '';
  const choice = typeof value === 'string' ? value : null;
  const common = { label, error };
  switch (field.control) {
    case 'text':
      return <TextField {...common} value={text} onChange={(next) => onChange(next === '' ? null : next)} />;
    case 'longText':
      return <TextArea {...common} value={text} onChange={(next) => onChange(next === '' ? null : next)} />;
    case 'day':
      return <DateField {...common} value={choice} onChange={onChange} placeholder={referenceTexts.noDay} />;
    case 'flag':
      return <CheckboxField label={label} isSelected={value === true} onChange={onChange} />;
    case 'period':
      return <PeriodControl {...common} value={choice} onCommit={onChange} allowsHours={false} isReadOnly={false} />;
    case 'country':
      return (
        <ComboBox
          {...common}
          options={jurisdictionOptions}
          value={choice}
          onChange={onChange}
          placeholder={formTexts.chooseCountry}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...common}
          options={field.options}
          value={choice}
          onChange={onChange}
          placeholder={formTexts.choose}
        />
      );
    case 'decisions':
      return <DecisionsControl label={label} value={value} onChange={onChange} error={error} />;
    default:
      return assertNever(field);
  }
}
