import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { activityTexts } from '../../text/register.ts';
import { addDays, formatDay, StripCells, Text, type DataColumn, type TableGrouping } from '../../ui/index.ts';
import { letters } from './activity-topics.ts';

/** A review that is due within this many days stands out. */
const SOON_DAYS = 30;

export function activityColumns(locale: string, today: string): readonly DataColumn<ActivitySummary>[] {
  const soon = addDays(today, SOON_DAYS);
  return [
    {
      id: 'reference',
      header: activityTexts.ref,
      width: 66,
      dropOrder: 2,
      isReference: true,
      cell: (row) => row.reference,
      sortBy: (row) => row.reference,
    },
    { id: 'name', header: activityTexts.activity, isName: true, cell: (row) => row.name, sortBy: (row) => row.name },
    {
      id: 'basis',
      header: activityTexts.lawfulBasis,
      width: 152,
      dropOrder: 1,
      tone: 'muted',
      cell: sayBases,
      sortBy: (row) => row.lawfulBases[0] ?? null,
    },
    {
      id: 'letters',
      header: activityTexts.letters,
      width: 156,
      cell: (row) => <ActivityStrip row={row} />,
      sortBy: (row) => row.states.filter((state) => state === 'gap').length,
    },
    {
      id: 'reviewDate',
      header: activityTexts.reviewBy,
      width: 112,
      align: 'end',
      dropOrder: 3,
      tone: 'muted',
      cell: (row) =>
        row.reviewDate === null ? null : (
          <Text isNumeric tone={row.reviewDate <= soon && row.status !== 'retired' ? 'warning' : undefined}>
            {formatDay(row.reviewDate, locale, 'short')}
          </Text>
        ),
      sortBy: (row) => row.reviewDate,
    },
  ];
}

/** `Contract +1`; a processor works on the basis that its customer has. */
function sayBases(row: ActivitySummary): string | null {
  const [first, ...rest] = row.lawfulBases;
  if (first === undefined) return row.role === 'processor' ? activityTexts.customerDecides : null;
  return rest.length === 0 ? first : `${first} +${rest.length}`;
}

function ActivityStrip({ row }: { row: ActivitySummary }) {
  return (
    <StripCells
      cells={row.states.map((state, index) => {
        const letter = letters[index] ?? 'a';
        return { letter, state, label: activityTexts.cell(letter, activityTexts.states[state]) };
      })}
    />
  );
}

export const departmentGrouping: TableGrouping<ActivitySummary> = {
  of: (row) => row.department ?? '',
  label: (department) => (department === '' ? activityTexts.noDepartment : department),
  note: (_, rows) => {
    const processors = rows.filter(({ role }) => role === 'processor').length;
    if (processors === 0) return activityTexts.controllerNote;
    return processors === rows.length ? activityTexts.processorNote : activityTexts.mixedNote;
  },
};
