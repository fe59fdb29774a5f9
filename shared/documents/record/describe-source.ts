import type { FactSource } from '../../domain/record-types.ts';
import { sayDate } from './format.ts';
import type { RecordWords } from './words/words.ts';

/** Where a fact comes from, as a phrase: `imported, ropa-2025.xlsx, row 14, 20 November 2026`. */
export function describeSource(source: FactSource, { codes, cell, language }: RecordWords): string {
  const day = sayDate(source.capturedOn, language);
  const reference = source.reference ?? (source.kind === 'catalogue' ? cell.vendorCatalogue : null);
  const parts = [codes.sourceKinds[source.kind], reference, reference?.includes(day) ? null : day];
  if (source.state === 'stale') parts.push(cell.noLongerCurrent);
  return parts.filter(Boolean).join(', ');
}
