import type { RecordType } from '../../../shared/domain/record-types.ts';
import { valueText } from '../../text/values.ts';
import { GapText, PrefilledText, useUi } from '../../ui/index.ts';
import { fieldSpecs } from '../records/field-spec.ts';
import { useNames, useRecord } from '../records/record-data.ts';
import { sayValue } from '../records/value-text.ts';

type FactValueProps = {
  recordType: RecordType;
  recordId: string;
  field: string;
  /** Nobody has confirmed the value yet. */
  isPrefilled?: boolean | undefined;
};

/** The value of one field of one record in words, or that it is not recorded. */
export function FactValue({ recordType, recordId, field, isPrefilled = false }: FactValueProps) {
  const fact = useFactWords(recordType, recordId, field);
  if (fact === undefined) return null;
  if (fact === null) return <GapText size="small">{valueText.gap}</GapText>;
  return isPrefilled ? <PrefilledText>{fact}</PrefilledText> : <>{fact}</>;
}

/** A field's value in words; null where nothing is recorded, undefined while it is read. */
export function useFactWords(recordType: RecordType, recordId: string, field: string): string | null | undefined {
  const { locale } = useUi();
  const spec = fieldSpecs(recordType).find((candidate) => candidate.name === field);
  const target = spec?.kind === 'reference' || spec?.kind === 'links' ? spec.to : null;
  const record = useRecord(recordType, recordId);
  const names = useNames(target ?? recordType, target !== null);
  if (record.error !== null) return record.error.message;
  if (spec === undefined || record.data === undefined) return undefined;
  const titleOf = (id: string): string | undefined => names.find((named) => named.id === id)?.title;
  const words = sayValue(spec, Reflect.get(record.data, field), titleOf, locale);
  return words === '' ? null : words;
}
