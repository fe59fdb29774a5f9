// The one table of readers: what each column of a layout shows of an activity.
import type { ColumnReader } from '../../../reference/layouts/layout.ts';
import type { Cell, Column } from '../../workbook.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import { identityReaders } from './identity.ts';
import { keepingReaders } from './keeping.ts';
import { peopleAndDataReaders } from './people-and-data.ts';
import { purposeReaders } from './purposes.ts';
import { recipientReaders } from './recipients.ts';
import { upkeepReaders } from './upkeep.ts';

type ReadCell = (row: RecordRow, context: RecordContext) => Cell;

/** Typed by the reference list of readers: a layout's column without a reader, or a reader without a name, does not compile. */
export const columnReaders: Readonly<Record<ColumnReader, ReadCell>> = {
  ...identityReaders,
  ...purposeReaders,
  ...peopleAndDataReaders,
  ...recipientReaders,
  ...keepingReaders,
  ...upkeepReaders,
};

const dateReaders: ReadonlySet<ColumnReader> = new Set(['dpiaDate', 'createdOn', 'updatedOn', 'reviewDate']);

/** What the cells of a reader's column hold. */
export function columnKindOf(reader: ColumnReader): Column['kind'] {
  return dateReaders.has(reader) ? 'date' : 'text';
}
