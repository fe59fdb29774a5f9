import type { FactSource } from '../../domain/record-types.ts';
import { dateInWords } from '../policy/text/english/dates.ts';

const sourceKinds: Readonly<Record<FactSource['kind'], string>> = {
  typed: 'entered by hand',
  imported: 'imported',
  read: 'read',
  catalogue: 'pre-filled',
};

/** Where a fact comes from, as a phrase: `imported, ropa-2025.xlsx, row 14, 20 November 2026`. */
export function describeSource(source: FactSource): string {
  const day = dateInWords(source.capturedOn);
  const reference = source.reference ?? (source.kind === 'catalogue' ? 'vendor catalogue' : null);
  const parts = [sourceKinds[source.kind], reference, reference?.includes(day) ? null : day];
  if (source.state === 'stale') parts.push('no longer current');
  return parts.filter(Boolean).join(', ');
}
