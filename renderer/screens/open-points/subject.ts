import { fieldWords } from '../../text/fields.ts';
import { openPointsText } from '../../text/open-points.ts';
import { useNames } from '../records/record-data.ts';
import type { FindingRow } from './finding-rows.ts';

/** What a point is about: the record, or for a fact to confirm its field by its label, and the record that has it. */
export function useSubject({ fix, subject }: Pick<FindingRow, 'fix' | 'subject'>): string {
  const fact = fix.kind === 'confirm' ? fix : null;
  const names = useNames(fact?.recordType ?? 'factSource', fact !== null);
  if (fact === null) return subject;
  const title = names.find(({ id }) => id === fact.recordId)?.title;
  return title === undefined ? subject : openPointsText.fieldOf(fieldWords(fact.recordType, fact.field).label, title);
}
