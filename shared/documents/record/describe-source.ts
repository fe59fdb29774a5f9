import type { FactSource } from '../../domain/record-types.ts';
import { sayDate } from './format.ts';
import type { RecordWords } from './words/words.ts';

/** Where a fact comes from, as a phrase: `imported, ropa-2025.xlsx, row 14, 20 November 2026`. */
export function describeSource(source: FactSource, { codes, cell, language }: RecordWords): string {
  const { capturedOn } = source;
  const day = sayDate(capturedOn, language);
  const reference = source.reference ?? (source.kind === 'catalogue' ? cell.vendorCatalogue : null);
  // References stay as they were recorded, in English where Recital wrote them; a day that one names is not said twice.
  const isDated = [day, capturedOn, sayDate(capturedOn, 'en')].some((named) => reference?.includes(named));
  const parts = [codes.sourceKinds[source.kind], reference, isDated ? null : day];
  if (source.state === 'stale') parts.push(cell.noLongerCurrent);
  return parts.filter(Boolean).join(', ');
}
