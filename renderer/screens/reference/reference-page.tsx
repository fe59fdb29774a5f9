// The frame of the page of law and facts: one tab per kind, the day that is asked about, and the fact beside the list.
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage } from '../../app/layout/index.ts';
import type { RpcError } from '../../rpc/rpc-error.ts';
import { listTexts } from '../../text/lists.ts';
import { referenceTexts } from '../../text/reference.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import {
  DataTable,
  DateField,
  NoMatches,
  readToday,
  SearchField,
  Toolbar,
  type DataColumn,
  type TableGrouping,
} from '../../ui/index.ts';
import { ListBody } from '../records/list-body.tsx';
import { createMatcher, foldText } from '../records/list-tools.tsx';
import { useListAddress } from '../records/use-list-address.ts';
import sheet from './reference-page.module.css';

const classes = bindClasses(sheet);

export const referenceTabs = ['places', 'mechanisms', 'bases', 'periods', 'changed'] as const;
export type ReferenceTab = (typeof referenceTabs)[number];

/** The tabs, for any of the pages. */
export function useReferenceTabs(value: ReferenceTab) {
  const address = useListAddress();
  return {
    label: referenceTexts.tabsLabel,
    value,
    tabs: referenceTabs.map((id) => ({ id, label: referenceTexts.tabs[id] })),
    onChange: (tab: ReferenceTab) => address.change({ tab, row: null, find: null, sort: null, order: null }),
  };
}

/** The day that the facts are asked for: the one chosen here, else the day on screen. */
export function useFactDay(): string {
  const { day } = useAsAt();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const chosen = search['on'];
  return typeof chosen === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(chosen) ? chosen : (day ?? readToday());
}

export function FactDayField() {
  const address = useListAddress();
  return (
    <div className={classes('day')}>
      <DateField label={referenceTexts.on} value={useFactDay()} onChange={(day) => address.change({ on: day })} />
    </div>
  );
}

export type FactInspectorProps<Row> = { fact: Row; onClose: () => void };

type FactsPageProps<Row> = {
  tab: ReferenceTab;
  read: {
    readonly data: readonly Row[] | undefined;
    readonly error: RpcError | null;
    readonly refetch: () => Promise<unknown>;
  };
  columns: readonly DataColumn<Row>[];
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** Everything that the find field looks in. */
  textOf: (row: Row) => string;
  /** Facets of the tool bar, and which rows they leave. */
  facets?: ReactNode;
  isShown?: ((row: Row) => boolean) | undefined;
  grouping?: TableGrouping<Row> | undefined;
  actions?: ReactNode;
  /** Shows the current fact. */
  Inspector: (props: FactInspectorProps<Row>) => ReactNode;
};

/** A searchable list of facts of one kind. */
export function FactsPage<Row extends object>({
  tab,
  read,
  columns,
  idOf,
  nameOf,
  textOf,
  facets,
  isShown,
  grouping,
  actions,
  Inspector,
}: FactsPageProps<Row>) {
  const address = useListAddress();
  const fits = createMatcher(address.find);
  const shown = (read.data ?? []).filter(
    (row) => (isShown === undefined || isShown(row)) && fits(foldText(textOf(row))),
  );
  const current = shown.find((row) => idOf(row) === address.currentId);
  return (
    <ListPage<ReferenceTab>
      head={
        <Head
          title={referenceTexts.title}
          fact={read.data === undefined ? undefined : referenceTexts.fact(shown.length)}
          actions={actions}
        />
      }
      tabs={useReferenceTabs(tab)}
      tools={
        <Toolbar label={listTexts.tools} end={<FactDayField />}>
          <SearchField label={listTexts.find} value={address.find} onChange={(find) => address.change({ find })} />
          {facets}
        </Toolbar>
      }
      inspector={
        current === undefined ? undefined : (
          <Inspector key={idOf(current)} fact={current} onClose={() => address.change({ row: null })} />
        )
      }
    >
      <ListBody read={read}>
        {() => (
          <DataTable
            label={referenceTexts.tabs[tab]}
            columns={columns}
            rows={shown}
            idOf={idOf}
            nameOf={nameOf}
            grouping={grouping}
            sort={address.sort}
            onSortChange={({ columnId, direction }) => address.change({ sort: columnId, order: direction })}
            currentId={current === undefined ? null : idOf(current)}
            onCurrentChange={(row) => address.change({ row })}
            empty={<NoMatches title={referenceTexts.none}>{referenceTexts.noneText}</NoMatches>}
          />
        )}
      </ListBody>
    </ListPage>
  );
}
