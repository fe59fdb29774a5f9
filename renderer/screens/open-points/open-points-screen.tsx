import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { openPointKinds } from '../../../shared/domain/open-points.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { openPointsText, type ListedKind } from '../../text/open-points.ts';
import {
  Banner,
  DataTable,
  EmptyState,
  FacetButton,
  FacetGroup,
  NoMatches,
  Toolbar,
  type TableGrouping,
  type TableSort,
} from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { columnsFor } from './point-columns.tsx';
import { rowsOfPolicy, rowsOfRegister, type PointRow } from './point-rows.ts';

const LIMIT = 2000;
const kinds = [...openPointKinds, 'policy'] as const;
type TabId = ListedKind | 'all';

const grouping: TableGrouping<PointRow> = {
  of: (row) => row.kind,
  label: (id) => openPointsText.group(kindOf(id) ?? 'letter'),
  note: (id) => openPointsText.law(kindOf(id) ?? 'letter'),
};

function kindOf(text: unknown): ListedKind | undefined {
  return kinds.find((kind) => kind === text);
}

/** Everything that nobody has answered or confirmed yet, by kind; each row leads to the place of its answer. */
export function OpenPointsScreen() {
  const { input } = useAsAt();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [sort, setSort] = useState<TableSort | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const openPoints = useOperation('register.openPoints', { limit: LIMIT, ...input });
  const tab: TabId = kindOf(search['kind']) ?? 'all';
  const policy = useOperation('policy.gaps', { limit: LIMIT, ...input });
  const letter = typeof search['letter'] === 'string' ? search['letter'] : undefined;

  const registerRows = useMemo(
    () => (openPoints.data ? rowsOfRegister(openPoints.data) : undefined),
    [openPoints.data],
  );
  const policyRows = useMemo(() => (policy.data ? rowsOfPolicy(policy.data) : undefined), [policy.data]);
  const rows = useMemo(
    () =>
      (tab === 'policy' ? policyRows : registerRows)?.filter(
        (row) => (tab === 'all' || row.kind === tab) && (letter === undefined || row.letter === letter),
      ),
    [tab, letter, policyRows, registerRows],
  );
  const read = tab === 'policy' ? policy : openPoints;
  const count = (kind: TabId): number | undefined => {
    if (kind === 'policy') return policy.data?.total;
    return kind === 'all'
      ? openPoints.data?.total
      : openPoints.data?.groups.find((group) => group.kind === kind)?.count;
  };
  const total = count(tab) ?? 0;

  const show = (kind: TabId, wantedLetter?: string): void => {
    const { kind: _kind, letter: _letter, ...rest } = search;
    void navigate({
      to: '/open-points',
      search: {
        ...rest,
        ...(kind === 'all' ? {} : { kind }),
        ...(wantedLetter === undefined ? {} : { letter: wantedLetter }),
      },
    });
  };
  const open = (id: string): void => {
    const row = rows?.find((candidate) => candidate.id === id);
    if (row !== undefined) void navigate({ href: row.address });
  };

  return (
    <ListPage<TabId>
      head={<Head title={openPointsText.title} fact={openPoints.data?.total} />}
      tabs={{
        label: openPointsText.tabsLabel,
        tabs: (['all', ...kinds] as const).map((id) => ({ id, label: openPointsText.tab(id), count: count(id) })),
        value: tab,
        onChange: (kind) => show(kind),
      }}
      tools={
        letter === undefined ? undefined : (
          <Toolbar label={openPointsText.filters}>
            <FacetGroup clearLabel={openPointsText.clearLetter} onClear={() => show(tab)}>
              <FacetButton
                label={openPointsText.letterFacet}
                value={openPointsText.letter(letter)}
                onPress={() => show(tab)}
              />
            </FacetGroup>
          </Toolbar>
        )
      }
      bar={
        rows !== undefined && letter === undefined && rows.length < total ? (
          <Banner tone="info" title={openPointsText.listed(rows.length, total)} />
        ) : undefined
      }
    >
      <Loaded read={{ data: rows, error: read.error, refetch: read.refetch }} rows={12}>
        {(list) => (
          <DataTable
            label={openPointsText.table}
            columns={columnsFor(list)}
            rows={list}
            idOf={idOfRow}
            nameOf={nameOfRow}
            grouping={grouping}
            sort={sort}
            onSortChange={setSort}
            currentId={currentId}
            onCurrentChange={setCurrentId}
            onOpen={open}
            empty={
              tab === 'all' && openPoints.data?.total === 0 ? (
                <EmptyState title={openPointsText.none(openPoints.data.answeredLetters)}>
                  {openPointsText.noneText}
                </EmptyState>
              ) : (
                <NoMatches title={openPointsText.noneOfKind} />
              )
            }
          />
        )}
      </Loaded>
    </ListPage>
  );
}

function idOfRow(row: PointRow): string {
  return row.id;
}

function nameOfRow(row: PointRow): string {
  return row.title;
}
