import { addressOfRecord } from '../../app/addresses.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { formatDay, Link, Text, useUi, type DataColumn } from '../../ui/index.ts';
import type { DeadlineRow } from './deadline-rows.ts';

export const deadlineColumns: readonly DataColumn<DeadlineRow>[] = [
  {
    id: 'day',
    header: deadlinesText.columns.day,
    width: 104,
    cell: (row) => <Day row={row} />,
    sortBy: (row) => row.day,
  },
  {
    id: 'title',
    header: deadlinesText.columns.title,
    minWidth: 240,
    isName: true,
    cell: (row) => (
      <Link href={addressOfDeadline(row)} variant="plain">
        {row.title}
      </Link>
    ),
    sortBy: (row) => row.title,
  },
  {
    id: 'kind',
    header: deadlinesText.columns.kind,
    width: 176,
    dropOrder: 2,
    cell: (row) => deadlinesText.kind(row.kind),
    sortBy: (row) => deadlinesText.kind(row.kind),
  },
  {
    id: 'basis',
    header: deadlinesText.columns.basis,
    width: 300,
    dropOrder: 1,
    tone: 'muted',
    cell: (row) => row.basis.text,
  },
  {
    id: 'article',
    header: deadlinesText.columns.article,
    width: 116,
    dropOrder: 3,
    isReference: true,
    cell: (row) => row.article ?? '',
    sortBy: (row) => row.article ?? undefined,
  },
];

/** The record, at the field that the day comes from. */
export function addressOfDeadline({ recordType, recordId, field }: DeadlineRow): string {
  return addressOfRecord(recordType, recordId, field ?? undefined);
}

function Day({ row }: { row: DeadlineRow }) {
  const { locale } = useUi();
  return (
    <Text tone={row.state === 'overdue' ? 'warning' : 'text'} isNumeric>
      {formatDay(row.day, locale, 'short')}
    </Text>
  );
}
