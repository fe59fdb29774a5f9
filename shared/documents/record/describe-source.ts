import type { FactSource } from '../../domain/record-types.ts';
import { dateInWords } from '../policy/text/english/dates.ts';

const sourceKinds: Readonly<Record<FactSource['kind'], string>> = {
  typed: 'entered by hand',
  imported: 'imported',
  read: 'read from a text',
  catalogue: 'pre-filled from the vendor catalogue',
};

/** Where a fact comes from, as a phrase: `imported, ropa-2025.xlsx, row 14, 20 November 2026`. */
export function describeSource(source: FactSource): string {
  const parts = [sourceKinds[source.kind]];
  if (source.reference) parts.push(source.reference);
  parts.push(dateInWords(source.capturedOn));
  if (source.state === 'stale') parts.push('no longer current');
  return parts.join(', ');
}
