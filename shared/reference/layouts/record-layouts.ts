// The list of record layouts. A new one is a file beside this and a line here.
import { art30Controller } from './art30-controller.ts';
import { art30Processor } from './art30-processor.ts';
import type { RecordLayout } from './layout.ts';

export const recordLayouts: readonly RecordLayout[] = [art30Controller, art30Processor];

/** The layout of an id, or undefined where there is none. */
export function findLayout(id: string): RecordLayout | undefined {
  return recordLayouts.find((layout) => layout.id === id);
}
