// The Art. 30 record as a workbook.
import { recordRoleOf } from '../../domain/coverage.ts';
import { letterStrip } from '../../domain/letter-strip.ts';
import { ownOrganisation } from '../../domain/register.ts';
import type { RegisterIndex } from '../../domain/register.ts';
import { layoutText } from '../../reference/layouts/layout.ts';
import { dateInWords } from '../policy/text/english/dates.ts';
import type { Workbook, WriterWords } from '../workbook.ts';
import { fitWorkbook } from '../fit-workbook.ts';
import { buildContactBlock } from './contact-block.ts';
import { formatName } from './format.ts';
import { defaultStatuses, requireLayout } from './layouts.ts';
import type { ActivityStatus } from './layouts.ts';
import type { RecordContext, RecordRow } from './record-context.ts';
import { buildCoverageSheet } from './sheets/coverage-sheet.ts';
import { buildRecordSheet } from './sheets/record-sheet.ts';
import { buildRetentionSheet } from './sheets/retention-sheet.ts';
import type { TableHead } from './sheets/table.ts';
import { buildTransfersSheet } from './sheets/transfers-sheet.ts';
import { buildVendorsSheet } from './sheets/vendors-sheet.ts';

export type RecordOptions = {
  readonly layoutId: string;
  /** ISO 8601 instant in UTC. */
  readonly generatedAt: string;
  /** `YYYY-MM-DD` */
  readonly asAt: string;
  readonly language: 'en';
  /** Which activities the record lists; by default all but retired ones. */
  readonly statuses?: readonly ActivityStatus[];
  /** For a preview: how many rows of each sheet are built. Sums and counts are of the whole. */
  readonly rowLimit?: number;
};

/**
 * The record in a layout: the record sheet, vendors, transfers, retention schedule and coverage.
 * @throws RangeError where there is no such layout.
 */
export function buildRecordWorkbook(index: RegisterIndex, options: RecordOptions): Workbook {
  const layout = requireLayout(options.layoutId);
  const { sheet: sheetLayout } = layout;
  const statuses = options.statuses ?? defaultStatuses;
  const ofRole = index.register.records.activities.filter((activity) => recordRoleOf(activity) === sheetLayout.role);
  const rows: RecordRow[] = ofRole
    .filter(({ status }) => statuses.includes(status))
    .map((activity) => ({ activity, strip: letterStrip(activity, index) }));
  const organisation = ownOrganisation(index.register);
  const context: RecordContext = { index, asAt: options.asAt, organisation };
  const name = organisation ? formatName(organisation) : '';
  const heading = [name, `as at ${dateInWords(options.asAt)}`].filter(Boolean).join(', ');
  const { rowLimit } = options;
  const head: TableHead = { lines: [heading], rowLimit };
  const leftOut = ofRole.length - rows.length;
  const title = layoutText(sheetLayout.title, options.language);
  return fitWorkbook({
    title: name ? `${title}, ${name}` : title,
    language: options.language,
    properties: {
      subject: `${title}, as at ${dateInWords(options.asAt)}`,
      organisation: name,
      asAt: options.asAt,
      generatedAt: options.generatedAt,
      layoutId: layout.id,
      description: layoutText(layout.verification.note, options.language),
    },
    words: writerWords,
    sheets: [
      buildRecordSheet(sheetLayout, rows, context, {
        language: options.language,
        rowLimit,
        lines: [heading, ...(leftOut > 0 ? [describeLeftOut(leftOut)] : [])],
        facts: buildContactBlock(sheetLayout.role, context, options.generatedAt.slice(0, 10)),
      }),
      buildVendorsSheet(index, head),
      buildTransfersSheet(index, options.asAt, head),
      buildRetentionSheet(index, head),
      buildCoverageSheet(rows, sheetLayout.role, { ...head, recordSheetId: sheetLayout.id }),
    ],
  });
}

/** What a writer of English workbooks adds. */
const writerWords: WriterWords = {
  pageOf: 'Page {page} of {pages}',
  shortened: 'Note: shortened to what a cell holds: {count}. The register has the whole text.',
  linksLeftOut: 'Note: links left out, since a sheet holds no more: {count}.',
  required: 'Required',
  optional: 'Optional',
};

function describeLeftOut(count: number): string {
  return count === 1 ? '1 activity is left out by its status.' : `${count} activities are left out by their status.`;
}
