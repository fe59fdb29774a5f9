import type { RecordType } from '../../../shared/domain/record-types.ts';
import { valueText } from '../../text/values.ts';
import { GapText, PrefilledText } from '../../ui/index.ts';
import { fieldSpecs } from '../records/field-spec.ts';
import { useNames, useRecord } from '../records/record-data.ts';
import { describeValue } from './describe-value.ts';

type FactValueProps = {
  recordType: RecordType;
  recordId: string;
  field: string;
  /** Nobody has confirmed the value yet. */
  isPrefilled?: boolean | undefined;
};

/** Parts of a list that are shown; the record has the rest. */
const SHOWN = 6;

/** The value of one field of one record in words, or that it is not recorded. */
export function FactValue({ recordType, recordId, field, isPrefilled = false }: FactValueProps) {
  const spec = fieldSpecs(recordType).find((candidate) => candidate.name === field);
  const target = spec?.kind === 'reference' || spec?.kind === 'links' ? spec.to : null;
  const record = useRecord(recordType, recordId);
  const names = useNames(target ?? recordType, target !== null);
  if (record.error !== null) return <>{record.error.message}</>;
  if (spec === undefined || record.data === undefined) return null;
  const titleOf = (_type: RecordType, id: string): string | undefined => names.find((named) => named.id === id)?.title;
  const parts = describeValue(spec, Reflect.get(record.data, field), titleOf);
  if (parts.length === 0) return <GapText size="small">{valueText.gap}</GapText>;
  const words = [
    parts.slice(0, SHOWN).join('; '),
    parts.length > SHOWN ? valueText.more(parts.length - SHOWN) : '',
  ].join(' ');
  return isPrefilled ? <PrefilledText>{words}</PrefilledText> : <>{words}</>;
}
