import { transferMechanisms } from '../../../shared/domain/codes.ts';
import type { Transfer } from '../../../shared/domain/record-types.ts';
import { formTexts } from '../../text/forms.ts';
import { SelectField } from '../../ui/index.ts';
import type { Fields } from './record-data.ts';

const options = Object.entries(transferMechanisms).map(([id, { label, article }]) => ({ id, label, hint: article }));

type MechanismPickerProps = {
  label: string;
  transfer: Transfer;
  /** Gets the fields of the transfer to save. */
  onChoose: (patch: Fields) => void;
};

/** Adds a mechanism after those that a transfer relies on already. */
export function MechanismPicker({ label, transfer, onChoose }: MechanismPickerProps) {
  const taken = new Set<string>(transfer.mechanisms.map(({ code }) => code));
  return (
    <SelectField
      label={label}
      options={options.filter(({ id }) => !taken.has(id))}
      value={null}
      onChange={(code) =>
        onChoose({
          mechanismAnswer: 'listed',
          mechanisms: [
            ...transfer.mechanisms,
            {
              code,
              variant: null,
              description: null,
              condition: null,
              isExample: false,
              reliedOnBy: null,
              reference: null,
              signedOn: null,
              validUntil: null,
            },
          ],
        })
      }
      placeholder={transfer.mechanisms.length === 0 ? formTexts.notRecorded : formTexts.choose}
      isGap={transfer.mechanisms.length === 0}
    />
  );
}
