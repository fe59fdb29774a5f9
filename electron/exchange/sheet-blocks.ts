import { outlineSheet } from '../../shared/documents/outline-workbook.ts';
import type { OutlineBlock } from '../../shared/documents/outline-workbook.ts';
import type { Sheet } from '../../shared/documents/workbook.ts';
import type { Work } from './work.ts';

/** The blocks of a sheet; whoever takes the next one has written the one before, which is reported by its rows. */
export function* sheetBlocks(sheet: Sheet, work: Work): Generator<OutlineBlock> {
  let reported = 0;
  for (const block of outlineSheet(sheet)) {
    yield block;
    if (block.kind !== 'table' || block.purpose !== 'record' || reported >= sheet.rows.length) continue;
    reported += 1;
    work.onRows(1);
  }
  work.onRows(sheet.rows.length - reported);
}
