import { findingSeverities } from '../../../shared/domain/finding.ts';
import { openPointsText } from '../../text/open-points.ts';
import { formatDay, Link, Row, StateGlyph, Text, useUi, type DataColumn } from '../../ui/index.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { addressOfFix, type DismissedRow, type FindingRow } from './finding-rows.ts';
import sheet from './finding-columns.module.css';
import { Restore } from './restore.tsx';
import { useSubject } from './subject.ts';

const classes = bindClasses(sheet);

export const findingColumns: readonly DataColumn<FindingRow>[] = [
  {
    id: 'message',
    header: openPointsText.columns.message,
    minWidth: 420,
    isName: true,
    cell: (row) => (
      <Row gap={8}>
        <span className={classes('glyph')}>
          <StateGlyph state={stateOf(row)} />
        </span>
        <Text isCut weight="text">
          {row.message}
        </Text>
      </Row>
    ),
    sortBy: (row) => row.message,
  },
  {
    id: 'record',
    header: openPointsText.columns.record,
    width: 208,
    dropOrder: 2,
    cell: (row) => <SubjectLink row={row} />,
    sortBy: (row) => row.subject,
  },
  {
    id: 'severity',
    header: openPointsText.columns.severity,
    width: 124,
    dropOrder: 1,
    cell: (row) => openPointsText.severity(row.severity),
    sortBy: (row) => findingSeverities.indexOf(row.severity),
  },
  {
    id: 'article',
    header: openPointsText.columns.article,
    width: 116,
    dropOrder: 3,
    isReference: true,
    cell: (row) => row.article ?? '',
    sortBy: (row) => row.article ?? undefined,
  },
];

export const dismissedColumns: readonly DataColumn<DismissedRow>[] = [
  {
    id: 'message',
    header: openPointsText.columns.message,
    minWidth: 300,
    isName: true,
    cell: ({ finding }) => (
      <Text isCut weight="text">
        {finding.message}
      </Text>
    ),
    sortBy: ({ finding }) => finding.message,
  },
  {
    id: 'reason',
    header: openPointsText.columns.reason,
    width: 220,
    dropOrder: 2,
    cell: ({ reason }) => reason,
    sortBy: ({ reason }) => reason,
  },
  {
    id: 'until',
    header: openPointsText.columns.until,
    width: 136,
    dropOrder: 1,
    cell: ({ until }) => <Until day={until} />,
    sortBy: ({ until }) => until ?? undefined,
  },
  {
    id: 'restore',
    header: openPointsText.columns.restore,
    width: 104,
    align: 'end',
    cell: (row) => <Restore row={row} />,
  },
];

function SubjectLink({ row }: { row: FindingRow }) {
  const subject = useSubject(row);
  return (
    <Link href={addressOfFix(row)} variant="plain">
      {subject}
    </Link>
  );
}

/** A fact to confirm, an answer that is missing, or an answered one that has become a problem. */
export function stateOf({ fix, kind }: Pick<FindingRow, 'fix' | 'kind'>): 'prefilled' | 'gap' | 'warning' {
  if (fix.kind === 'confirm') return 'prefilled';
  return kind === 'gap' ? 'gap' : 'warning';
}

/** The day until which a point is set aside, in words. */
export function Until({ day }: { day: string | null }) {
  const { locale } = useUi();
  return day === null ? openPointsText.noEnd : formatDay(day, locale, 'short');
}
