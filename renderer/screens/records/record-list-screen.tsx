// The list of records of any type: find, filter, sort, select, and look at the current row.
import { useNavigate } from '@tanstack/react-router';
import { Group as GroupIcon, Plus } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, ListPage, type PageTabs } from '../../app/layout/index.ts';
import { fieldWords } from '../../text/fields.ts';
import { listTexts } from '../../text/lists.ts';
import { formatCount } from '../../text/loading.ts';
import { recordWords } from '../../text/record-words.ts';
import {
  Button,
  DataTable,
  IconButton,
  Link,
  NoMatches,
  useUi,
  type EmptyWay,
  type TableGrouping,
} from '../../ui/index.ts';
import { BulkActions } from './bulk-actions.tsx';
import { fieldSpec } from './field-spec.ts';
import { sayCell, tableColumns, type RecordRow } from './list-columns.tsx';
import { linkedTypes, listLayouts, searchableTexts } from './list-layouts.ts';
import { ListBody } from './list-body.tsx';
import { createMatcher, foldText, ListTools, type Facet } from './list-tools.tsx';
import { useNames, useRecordList, type Fields } from './record-data.ts';
import { RecordEmpty } from './record-empty.tsx';
import { RecordInspector } from './record-inspector.tsx';
import { facetEntry, useListAddress, type ListAddress } from './use-list-address.ts';
import { useTitleLookup } from './use-title-lookup.ts';
import { capitalise } from '../../text/capitalise.ts';

type RecordListScreenProps = {
  type: RecordType;
  /** Title where it is not the plural of the type. */
  title?: string | undefined;
  /** Lists that belong together, as tabs. */
  tabs?: PageTabs<string> | undefined;
  /** Further ways to begin while the list is empty. */
  emptyWays?: readonly EmptyWay[] | undefined;
  /** Buttons before "New". */
  actions?: ReactNode;
};

export function RecordListScreen({ type, title, tabs, emptyWays, actions }: RecordListScreenProps) {
  const navigate = useNavigate();
  const { isReadOnly } = useAsAt();
  const words = recordWords[type];
  const address = useListAddress();
  const list = useRecordRows(type);
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const selected = list.rows.filter(({ id }) => selectedIds.has(id));
  const current = list.rows.find(({ id }) => id === address.currentId);
  const isEmpty = list.read.data?.length === 0;
  return (
    <ListPage
      head={
        <Head
          title={title ?? words.plural}
          fact={list.read.data === undefined ? undefined : formatCount(list.read.data.length)}
          actions={
            <>
              {actions}
              {isReadOnly || isEmpty ? null : (
                <Button variant="primary" icon={Plus} onPress={() => void navigate({ href: addressOfNew(type) })}>
                  {listTexts.newRecord(words.singular)}
                </Button>
              )}
            </>
          }
        />
      }
      tabs={tabs}
      tools={isEmpty ? undefined : <RecordListTools type={type} address={address} />}
      bar={
        selected.length === 0 ? undefined : (
          <BulkActions
            type={type}
            noun={selected.length === 1 ? words.singular : words.plural.toLowerCase()}
            selected={selected}
            onClear={() => setSelectedIds(new Set())}
          />
        )
      }
      inspector={
        current === undefined ? undefined : (
          <RecordInspector type={type} row={current} onClose={() => address.change({ row: null })} />
        )
      }
    >
      <ListBody read={list.read}>
        {() =>
          isEmpty ? (
            <RecordEmpty type={type} ways={emptyWays ?? []} />
          ) : (
            <RecordTable
              type={type}
              rows={list.rows}
              address={address}
              {...(isReadOnly ? {} : { selectedIds, onSelectedChange: setSelectedIds })}
            />
          )
        }
      </ListBody>
    </ListPage>
  );
}

/** The records of a type with their titles. */
function useRecordRows(type: RecordType) {
  const read = useRecordList(type);
  const names = useNames(type);
  const rows = useMemo(() => {
    const titles = new Map(names.map(({ id, title }) => [id, title]));
    return (read.data ?? [])
      .map((record): RecordRow => {
        const fields: Fields = record;
        return { id: record.id, revision: record.revision, title: titles.get(record.id) ?? '', fields };
      })
      .toSorted((first, second) => first.title.localeCompare(second.title, 'en', { numeric: true }));
  }, [read.data, names]);
  return { read, rows };
}

function RecordListTools({ type, address }: { type: RecordType; address: ListAddress }) {
  const layout = listLayouts[type];
  const facets = layout.facets.map((field) => facetOf(type, field));
  const isGrouped = address.isGrouped ?? false;
  return (
    <ListTools
      address={address}
      facets={facets}
      end={
        layout.groupBy === undefined ? undefined : (
          <IconButton
            icon={GroupIcon}
            label={listTexts.group}
            isOn={isGrouped}
            onPress={() => address.change({ grouped: isGrouped ? null : 'yes' })}
          />
        )
      }
    />
  );
}

function facetOf(type: RecordType, field: string): Facet {
  const spec = fieldSpec(type, field);
  const { label } = fieldWords(type, field);
  if (spec.kind === 'code') return { field, label, options: spec.options };
  if (spec.kind === 'yesNo')
    return {
      field,
      label,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'unknown', label: listTexts.groupNone },
      ],
    };
  return {
    field,
    label,
    options: [
      { code: 'true', label: 'Yes' },
      { code: 'false', label: 'No' },
    ],
  };
}

type RecordTableProps = {
  type: RecordType;
  rows: readonly RecordRow[];
  address: ListAddress;
  selectedIds?: ReadonlySet<string>;
  onSelectedChange?: (ids: ReadonlySet<string>) => void;
};

const idOf = (row: RecordRow): string => row.id;
const nameOf = (row: RecordRow): string => row.title;

function RecordTable({ type, rows, address, ...selection }: RecordTableProps) {
  const navigate = useNavigate();
  const { locale } = useUi();
  const layout = listLayouts[type];
  const titleOf = useTitleLookup(linkedTypes(type));
  const columns = useMemo(
    () => tableColumns({ type, layout, titleHeader: capitalise(recordWords[type].singular), titleOf, locale }),
    [type, layout, titleOf, locale],
  );
  const texts = useMemo(
    () =>
      new Map(
        rows.map((row) => {
          const cells = layout.columns.map((column) => sayCell({ type, column, fields: row.fields, titleOf, locale }));
          return [row.id, foldText([row.title, ...cells, searchableTexts(row.fields)].join(' '))];
        }),
      ),
    [rows, layout, type, titleOf, locale],
  );
  const matching = useMemo(() => {
    const matches = createMatcher(address.find);
    const chosen = Object.entries(address.facets).filter(([field]) => layout.facets.includes(field));
    return rows.filter(
      (row) => matches(texts.get(row.id) ?? '') && chosen.every(([field, code]) => String(row.fields[field]) === code),
    );
  }, [rows, texts, address.find, address.facets, layout]);
  const grouping = useMemo<TableGrouping<RecordRow> | undefined>(() => {
    const field = layout.groupBy;
    if (field === undefined || address.isGrouped !== true) return undefined;
    const spec = fieldSpec(type, field);
    const label = (code: string): string =>
      (spec.kind === 'code' ? spec.options.find((option) => option.code === code)?.label : undefined) ??
      listTexts.groupNone;
    return { of: (row) => String(row.fields[field]), label };
  }, [layout, type, address.isGrouped]);
  const open = useCallback((id: string) => void navigate({ to: addressOfRecord(type, id) }), [navigate, type]);
  return (
    <DataTable
      label={recordWords[type].plural}
      columns={columns}
      rows={matching}
      idOf={idOf}
      nameOf={nameOf}
      grouping={grouping}
      sort={address.sort}
      onSortChange={(sort) => address.change({ sort: sort.columnId, order: sort.direction })}
      currentId={address.currentId}
      onCurrentChange={(id) => address.change({ row: id })}
      onOpen={open}
      {...selection}
      empty={<NothingFits address={address} />}
    />
  );
}

/** Rows there are, but none that fits what is typed and chosen. */
export function NothingFits({ address }: { address: ListAddress }) {
  return (
    <NoMatches title={listTexts.noMatches}>
      <Link
        onPress={() =>
          address.change({
            find: null,
            tab: null,
            ...Object.fromEntries(Object.keys(address.facets).map((field) => [facetEntry(field), null])),
          })
        }
      >
        {listTexts.clearFilters}
      </Link>
    </NoMatches>
  );
}
