import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { deadlineKinds, deadlineStates } from '../../../shared/domain/deadlines.ts';
import type { ReviewedType } from '../../../shared/domain/deadlines.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { Banner, DataTable, EmptyState, formatDay, NoMatches, useUi, type TableGrouping } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { createMatcher, foldText, ListTools, type Facet } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import { addressOfDeadline, deadlineColumns } from './deadline-columns.tsx';
import { DeadlineInspector, isReviewed } from './deadline-inspector.tsx';
import { groupOf, orderRows, type DeadlineRow } from './deadline-rows.ts';
import { ExportDeadlines } from './export-deadlines.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { YearAhead } from './year-ahead.tsx';

const LIMIT = 2000;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

type Answer = OutputOf<'register.deadlines'>;

/** Everything dated, the overdue first and then by month, with the year ahead as a picture. */
export function DeadlinesScreen() {
  const { input } = useAsAt();
  const { locale } = useUi();
  const navigate = useNavigate();
  const address = useListAddress();
  const [reviewing, setReviewing] = useState<{ type: ReviewedType; id: string; title: string } | null>(null);
  const kind = deadlineKinds.find((name) => name === address.facets['kind']);
  const state = deadlineStates.find((name) => name === address.facets['state']);
  const month = monthPattern.exec(address.facets['month'] ?? '')?.[0];
  const read = useOperation(
    'register.deadlines',
    {
      limit: LIMIT,
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(state === undefined ? {} : { state }),
      ...(month === undefined ? {} : { month }),
      ...input,
    },
    { keepsPrevious: true },
  );
  const { data } = read;
  const rows = useMemo(() => (data === undefined ? [] : orderRows(data.deadlines, data.on)), [data]);
  const shown = useMemo(() => {
    const fits = createMatcher(foldText(address.find));
    return rows.filter((row) => fits(foldText(`${row.title} ${row.basis.text}`)));
  }, [rows, address.find]);
  const on = data?.on ?? '';
  const grouping = useMemo<TableGrouping<DeadlineRow>>(
    () => ({
      of: (row) => groupOf(row, on),
      label: (id) =>
        id === 'overdue' || id === 'begun' ? deadlinesText.group(id) : formatDay(`${id}-01`, locale, 'month'),
    }),
    [on, locale],
  );
  const current = rows.find(({ id }) => id === address.currentId);
  const open = (id: string): void => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row !== undefined) void navigate({ href: addressOfDeadline(row) });
  };
  const startReview = (row: DeadlineRow): void => {
    if (isReviewed(row.recordType))
      setReviewing({ type: row.recordType, id: row.recordId, title: row.title.replace(/^Review: /, '') });
  };

  return (
    <>
      <ListPage
        head={
          <Head
            title={deadlinesText.title}
            fact={data === undefined ? undefined : deadlinesText.fact(data.total, data.states.overdue)}
            actions={<ExportDeadlines />}
          />
        }
        tools={<ListTools address={address} facets={data === undefined ? [] : facetsOf(data, locale)} />}
        bar={
          data !== undefined && data.deadlines.length < data.fitting ? (
            <Banner tone="info" title={deadlinesText.listed(data.deadlines.length, data.fitting)} />
          ) : undefined
        }
        inspector={
          current === undefined ? undefined : (
            <DeadlineInspector
              row={current}
              onReview={() => startReview(current)}
              onClose={() => address.change({ row: null })}
            />
          )
        }
      >
        <Loaded read={read} rows={12}>
          {({ months, dueSoonDays, total }) => (
            <>
              {total === 0 ? null : <YearAhead on={on} dueSoonDays={dueSoonDays} months={months} chosenMonth={month} />}
              <DataTable
                label={deadlinesText.table}
                columns={deadlineColumns}
                rows={shown}
                idOf={idOfRow}
                nameOf={nameOfRow}
                grouping={grouping}
                sort={address.sort}
                onSortChange={({ columnId, direction }) => address.change({ sort: columnId, order: direction })}
                currentId={address.currentId}
                onCurrentChange={(row) => address.change({ row })}
                onOpen={open}
                empty={
                  total === 0 && kind === undefined ? (
                    <EmptyState title={deadlinesText.none}>{deadlinesText.noneText}</EmptyState>
                  ) : (
                    <NoMatches title={deadlinesText.noMatches} />
                  )
                }
              />
            </>
          )}
        </Loaded>
      </ListPage>
      {reviewing === null ? null : <ReviewDialog {...reviewing} onClose={() => setReviewing(null)} />}
    </>
  );
}

function facetsOf({ kinds, months }: Answer, locale: string): Facet[] {
  const { facets } = deadlinesText;
  return [
    {
      field: 'kind',
      label: facets.kind,
      options: kinds.map(({ kind }) => ({ code: kind, label: deadlinesText.kind(kind) })),
    },
    {
      field: 'state',
      label: facets.state,
      options: deadlineStates.map((state) => ({ code: state, label: deadlinesText.state(state) })),
    },
    {
      field: 'month',
      label: facets.month,
      options: months.map(({ month }) => ({ code: month, label: formatDay(`${month}-01`, locale, 'month') })),
    },
  ];
}

function idOfRow(row: DeadlineRow): string {
  return row.id;
}

function nameOfRow(row: DeadlineRow): string {
  return row.title;
}
