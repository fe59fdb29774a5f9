import { codesOf, applicableLaws, transferMechanisms } from '../../../shared/domain/codes.ts';
import type { NamedRecord } from '../../../shared/contract/look-ups.ts';
import { transferRegimes } from '../../../shared/domain/transfer-states.ts';
import { shockTexts } from '../../text/shock.ts';
import { ComboBox, DateField, FieldRow, SelectField } from '../../ui/index.ts';
import { countryOptions } from '../records/countries.ts';
import { shockKinds, type ShockChoice } from './shock-address.ts';

const kindOptions = shockKinds.map((id) => ({ id, label: shockTexts.kinds[id] }));
const lawOptions = transferRegimes.map((id) => ({ id, label: applicableLaws[id].label }));
const mechanismOptions = codesOf(transferMechanisms)
  .filter((code) => code !== 'other' && code !== 'unspecified-safeguards')
  .map((id) => ({ id, label: transferMechanisms[id].label, hint: transferMechanisms[id].article }));

type ShockFormProps = {
  choice: ShockChoice;
  vendors: readonly NamedRecord[];
  onChange: (
    change: Partial<Record<'kind' | 'mechanism' | 'law' | 'country' | 'vendor' | 'sub' | 'on', string | null>>,
  ) => void;
};

/** What is supposed, and from which day. */
export function ShockForm({ choice, vendors, onChange }: ShockFormProps) {
  const { kind } = choice;
  const vendorOptions = vendors.map(({ id, title }) => ({ id, label: title }));
  const country = (label: string) => (
    <ComboBox
      label={label}
      options={countryOptions}
      value={choice.country}
      onChange={(id) => onChange({ country: id })}
      placeholder={shockTexts.chooseCountry}
    />
  );
  const vendor = (
    <ComboBox
      label={shockTexts.vendor}
      options={vendorOptions}
      value={choice.vendorId}
      onChange={(id) => onChange({ vendor: id })}
      placeholder={shockTexts.chooseVendor}
    />
  );
  return (
    <FieldRow columns="auto">
      <SelectField
        label={shockTexts.what}
        options={kindOptions}
        value={kind}
        onChange={(id) => onChange({ kind: id, country: null, sub: null })}
        placeholder={shockTexts.choose}
      />
      {kind === 'mechanismFalls' ? (
        <SelectField
          label={shockTexts.mechanism}
          options={mechanismOptions}
          value={choice.mechanism}
          onChange={(id) => onChange({ mechanism: id })}
          placeholder={shockTexts.chooseMechanism}
        />
      ) : null}
      {kind === 'adequacyEnds' ? (
        <>
          {country(shockTexts.jurisdiction)}
          <SelectField
            label={shockTexts.law}
            options={lawOptions}
            value={choice.law}
            onChange={(id) => onChange({ law: id })}
            placeholder=""
          />
        </>
      ) : null}
      {kind === 'vendorMoves' ? (
        <>
          {vendor}
          {country(shockTexts.movesTo)}
        </>
      ) : null}
      {kind === 'vendorEngages' ? (
        <>
          {vendor}
          <ComboBox
            label={shockTexts.engages}
            options={withTyped(vendorOptions, choice.sub).filter(({ id }) => id !== choice.vendorId)}
            value={choice.sub}
            onChange={(id) => onChange({ sub: id })}
            onCreate={(name) => onChange({ sub: name })}
            placeholder={shockTexts.typeVendor}
          />
          {country(shockTexts.inCountry)}
        </>
      ) : null}
      <DateField
        label={shockTexts.on}
        value={choice.on}
        onChange={(day) => onChange({ on: day })}
        placeholder={shockTexts.chooseOn}
      />
    </FieldRow>
  );
}

/** A vendor that is not in the register is an option once it was typed. */
function withTyped(options: readonly { id: string; label: string }[], typed: string | null) {
  return typed === null || options.some(({ id }) => id === typed) ? options : [...options, { id: typed, label: typed }];
}
