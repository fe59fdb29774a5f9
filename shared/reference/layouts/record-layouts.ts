// The list of record layouts. A new one is a file beside this and a line here.
import { aepd } from './aepd.ts';
import { apdBe } from './apd-be.ts';
import { art30Controller } from './art30-controller.ts';
import { art30Processor } from './art30-processor.ts';
import { cnilBasic } from './cnil-basic.ts';
import { cnil } from './cnil.ts';
import { cnpdLu } from './cnpd-lu.ts';
import { datatilsynetNo } from './datatilsynet-no.ts';
import { dpcIe } from './dpc-ie.ts';
import { dsk } from './dsk.ts';
import { edps } from './edps.ts';
import { full } from './full.ts';
import { icoController } from './ico-controller.ts';
import { icoProcessor } from './ico-processor.ts';
import type { RecordLayout } from './layout.ts';

export const recordLayouts: readonly RecordLayout[] = [
  art30Controller,
  art30Processor,
  full,
  icoController,
  icoProcessor,
  cnil,
  cnilBasic,
  dsk,
  aepd,
  apdBe,
  cnpdLu,
  dpcIe,
  datatilsynetNo,
  edps,
];

/** The shipped layout of an id, or undefined where there is none. */
export function findLayout(id: string): RecordLayout | undefined {
  return recordLayouts.find((layout) => layout.id === id);
}
