// The one table of readers: what each column or field of a layout shows of an activity.
import type { ActivityReader } from '../../../reference/layouts/readers.ts';
import type { Cell, Column } from '../../workbook.ts';
import type { RecordContext, RecordRow } from '../record-context.ts';
import type { RecordWords } from '../words/words.ts';
import { evidenceReaders } from './evidence.ts';
import { identityReaders } from './identity.ts';
import { keepingReaders } from './keeping.ts';
import { peopleAndDataReaders } from './people-and-data.ts';
import { purposeReaders } from './purposes.ts';
import { recipientReaders } from './recipients.ts';
import { upkeepReaders } from './upkeep.ts';

type ReadCell = (row: RecordRow, context: RecordContext) => Cell;

/** Typed by the reference list of readers: a layout's column without a reader, or a reader without a name, does not compile. */
export const columnReaders: Readonly<Record<ActivityReader, ReadCell>> = {
  ...identityReaders,
  ...purposeReaders,
  ...peopleAndDataReaders,
  ...recipientReaders,
  ...keepingReaders,
  ...evidenceReaders,
  ...upkeepReaders,
};

export function isActivityReader(reader: string): reader is ActivityReader {
  return Object.hasOwn(columnReaders, reader);
}

const dateReaders: ReadonlySet<string> = new Set(['dpiaDate', 'createdOn', 'updatedOn', 'reviewDate']);

/** What the cells of a reader's column hold. */
export function columnKindOf(reader: string): Column['kind'] {
  return dateReaders.has(reader) ? 'date' : 'text';
}

const yesNoReaders: ReadonlySet<string> = new Set([
  'isOutsideEea',
  'isJoint',
  'hasSpecialCategories',
  'hasTransfers',
  'dpiaNeeded',
  'breachOccurred',
  'retentionPolicyFollowed',
]);

/** What a coded column can hold, in words; undefined where its text is free. */
export function choicesOf(reader: string, { cell, codes }: RecordWords): readonly string[] | undefined {
  if (yesNoReaders.has(reader)) return [cell.yes, cell.no];
  if (reader === 'status') return Object.values(codes.recordStatus);
  if (reader === 'role') return Object.values(codes.activityRoles);
  return undefined;
}
