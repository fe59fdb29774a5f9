import { openPointsText } from '../../text/open-points.ts';
import { GapText, Link, type DataColumn } from '../../ui/index.ts';
import type { PointRow } from './point-rows.ts';

const articleColumn: DataColumn<PointRow> = {
  id: 'article',
  header: openPointsText.columns.article,
  width: 116,
  isReference: true,
  cell: (row) => row.article ?? '',
  sortBy: (row) => row.article ?? undefined,
};

const titleColumn: DataColumn<PointRow> = {
  id: 'title',
  header: openPointsText.columns.record,
  minWidth: 220,
  isName: true,
  cell: (row) => (
    <Link href={row.address} variant="plain">
      {row.title}
    </Link>
  ),
  sortBy: (row) => row.title,
};

const missingColumn: DataColumn<PointRow> = {
  id: 'missing',
  header: openPointsText.columns.message,
  width: 420,
  dropOrder: 1,
  cell: (row) => <GapText size="small">{row.missing.join(', ')}</GapText>,
  sortBy: (row) => row.missing.join(', '),
};

/** The gaps of the policy have no article of their own. */
export const pointColumns: Readonly<Record<'letter' | 'policy', readonly DataColumn<PointRow>[]>> = {
  letter: [articleColumn, titleColumn, missingColumn],
  policy: [{ ...titleColumn, header: openPointsText.columns.section }, missingColumn],
};
