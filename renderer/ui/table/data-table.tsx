import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { useUi } from '../base/ui-provider.tsx';
import { SkeletonRows } from '../feedback/skeleton.tsx';
import sheet from './data-table.module.css';
import { DataRow, GroupRow, HeaderRow } from './data-table-rows.tsx';
import type { DataTableProps } from './data-table-types.ts';
import { fitColumns } from './fit-columns.ts';
import { listItems, listRange } from './group-rows.ts';
import { stepIndex } from './roving.ts';
import { createValueOrder, type SortValue } from './sort-values.ts';
import { useRowHeight, useWidth } from './use-table-room.ts';

const classes = bindClasses(sheet);

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The sticky header, and a group heading, in CSS pixels. */
const HEADER_HEIGHT = 30;
/** The column of check boxes: 24 px of page edge, the box, and room to the next column. */
const BOX_WIDTH = 46;
const EDGES_WIDTH = 24;

/**
 * A dense list of records: a native table with the keys of a grid. J and K walk the records, the arrows the headings too, Enter opens, Space
 * selects, Escape clears the selection. Draws only the rows in sight, so ten thousand stay quick.
 */
export function DataTable<Row extends object>({
  label,
  columns,
  rows,
  idOf,
  nameOf,
  grouping,
  sort,
  onSortChange,
  isSortedAlready = false,
  hiddenColumnIds,
  currentId,
  onCurrentChange,
  onOpen,
  selectedIds,
  onSelectedChange,
  empty,
  isLoading = false,
}: DataTableProps<Row>) {
  const { locale } = useUi();
  const { element: scroller, width, watch: watchScroller } = useWidth();
  const rowHeight = useRowHeight();
  const [closedGroupIds, setClosedGroupIds] = useState<ReadonlySet<string>>(new Set());
  const wantedFocus = useRef<string | null>(null);
  const lastToggledId = useRef<string | null>(null);
  const isSelectable = selectedIds !== undefined && onSelectedChange !== undefined;

  const definitions = useMemo(() => {
    const compare = createValueOrder(locale);
    return columns.map((column): ColumnDef<typeof features, Row> => ({
      id: column.id,
      accessorFn: (row): SortValue => column.sortBy?.(row) ?? undefined,
      enableSorting: column.sortBy !== undefined,
      sortUndefined: 'last',
      sortFn: (a, b, id) => compare(a.getValue<SortValue>(id), b.getValue<SortValue>(id)),
    }));
  }, [columns, locale]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.columnId, desc: sort.direction === 'descending' }]),
    [sort],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting },
    manualSorting: isSortedAlready,
    getRowId: idOf,
  });
  const sortedRows = table.getRowModel().rows;

  const groupOf = grouping?.of;
  const items = useMemo(
    () =>
      listItems({
        rows: sortedRows.map((row) => row.original),
        idOf,
        groupOf: groupOf ?? null,
        unsorted: rows,
        closedGroupIds,
      }),
    [sortedRows, idOf, groupOf, rows, closedGroupIds],
  );
  const rowIds = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.id] : [])), [items]);

  const shownColumns = useMemo(() => {
    const switchedOn = columns.filter((column) => hiddenColumnIds?.has(column.id) !== true);
    if (width === null) return switchedOn;
    const fitting = new Set(fitColumns(switchedOn, width - (isSelectable ? BOX_WIDTH : EDGES_WIDTH)));
    return switchedOn.filter((column) => fitting.has(column.id));
  }, [columns, hiddenColumnIds, width, isSelectable]);
  const columnCount = shownColumns.length + (isSelectable ? 1 : 0);

  // Both stay the same while the lines do: a new function would measure all lines again at every key press.
  const estimateSize = useCallback(
    (index: number) => (items[index]?.kind === 'group' ? HEADER_HEIGHT : rowHeight),
    [items, rowHeight],
  );
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : `${item.kind} ${item.id}`;
    },
    [items],
  );
  // oxlint-disable-next-line react/incompatible-library -- its answers are read in this render and handed to no memo
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 12,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight, items]);
  // A row that became current elsewhere (an address, the inspector) comes into sight; one in sight stays where it is.
  const seenId = useRef<string | null>(null);
  useEffect(() => {
    if (seenId.current === currentId) return;
    const index = items.findIndex((item) => item.kind === 'row' && item.id === currentId);
    if (index < 0) return;
    seenId.current = currentId;
    virtualizer.scrollToIndex(index);
  }, [virtualizer, items, currentId]);
  const drawn = virtualizer.getVirtualItems();
  const before = (drawn[0]?.start ?? HEADER_HEIGHT) - HEADER_HEIGHT;
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? HEADER_HEIGHT) - HEADER_HEIGHT);

  // A line that is not drawn yet gets its focus after the scroll has drawn it.
  const focusWanted = useCallback(() => {
    const wanted = wantedFocus.current;
    if (wanted === null) return;
    const lines = scroller.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [];
    const target = [...lines].find((line) => line.dataset['line'] === wanted);
    if (target === undefined) return;
    wantedFocus.current = null;
    target.focus({ preventScroll: true });
  }, [scroller]);
  useEffect(focusWanted);

  const toggleGroup = useCallback((id: string) => {
    setClosedGroupIds((closed) =>
      closed.has(id) ? new Set([...closed].filter((other) => other !== id)) : new Set([...closed, id]),
    );
  }, []);

  const toggleSelected = (id: string, isRange: boolean): void => {
    if (selectedIds === undefined) return;
    const next = new Set(selectedIds);
    const isTaken = !selectedIds.has(id);
    const touched = isRange && lastToggledId.current !== null ? listRange(rowIds, lastToggledId.current, id) : [id];
    for (const touchedId of touched) {
      if (isTaken) next.add(touchedId);
      else next.delete(touchedId);
    }
    lastToggledId.current = id;
    onSelectedChange?.(next);
  };

  const handleKey = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const line = event.target.dataset['line'];
    if (line === undefined) return;
    const index = items.findIndex((item) => line.endsWith(item.id) && `${item.kind} ${item.id}` === line);
    const item = items[index];
    if (item === undefined) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a' && isSelectable) {
      onSelectedChange(new Set(rowIds));
    } else if (isCommand || event.altKey) {
      return;
    } else if (event.key === 'Escape' && selectedIds !== undefined && selectedIds.size > 0) {
      onSelectedChange?.(new Set());
    } else if (item.kind === 'group' && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      if ((event.key === 'ArrowRight') !== item.isOpen) toggleGroup(item.id);
    } else if (item.kind === 'row' && event.key === 'Enter') {
      onOpen?.(item.id);
    } else if (item.kind === 'row' && event.key === ' ' && isSelectable) {
      toggleSelected(item.id, event.shiftKey);
    } else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
      const next = stepIndex({
        key: event.key,
        index,
        count: items.length,
        axis: 'vertical',
        page,
        isStop: (at) => items[at]?.kind === 'row',
      });
      const target = next === null ? undefined : items[next];
      if (next === null || target === undefined) return;
      wantedFocus.current = `${target.kind} ${target.id}`;
      virtualizer.scrollToIndex(next);
      focusWanted();
      if (target.kind === 'row') onCurrentChange(target.id);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const drawnItems = drawn.flatMap((line) => {
    const item = items[line.index];
    return item === undefined ? [] : [{ item, index: line.index }];
  });
  const tabStop =
    drawnItems.find(({ item }) => item.kind === 'row' && item.id === currentId) ??
    drawnItems.find(({ item }) => item.kind === 'row');

  if (isLoading) return <SkeletonRows />;
  if (rows.length === 0) return <div className={classes('scroll')}>{empty}</div>;
  return (
    <div ref={watchScroller} className={classes('scroll')}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it has the keys of a grid
        role="grid"
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-multiselectable={isSelectable || undefined}
        onKeyDown={handleKey}
        className={classes('table')}
      >
        <colgroup>
          {isSelectable ? <col style={{ width: BOX_WIDTH }} /> : null}
          {shownColumns.map((column) => (
            <col key={column.id} style={column.width === undefined ? {} : { width: column.width }} />
          ))}
        </colgroup>
        <HeaderRow
          columns={shownColumns}
          sort={sort}
          onSortChange={onSortChange}
          {...(isSelectable ? { selection: { rowIds, selectedIds, onSelectedChange } } : {})}
        />
        <tbody>
          {before > 0 ? <SpacerRow height={before} /> : null}
          {drawnItems.map(({ item, index }) =>
            item.kind === 'group' ? (
              <GroupRow
                key={`group ${item.id}`}
                id={item.id}
                rowIndex={index + 2}
                count={item.rows.length}
                isOpen={item.isOpen}
                label={grouping?.label(item.id) ?? item.id}
                note={grouping?.note?.(item.id, item.rows)}
                columnCount={columnCount}
                onToggle={toggleGroup}
              />
            ) : (
              <DataRow
                key={`row ${item.id}`}
                id={item.id}
                name={nameOf(item.row)}
                row={item.row}
                rowIndex={index + 2}
                columns={shownColumns}
                isCurrent={item.id === currentId}
                isTabStop={item === tabStop?.item}
                isSelected={selectedIds?.has(item.id) ?? false}
                isSelectable={isSelectable}
                onCurrent={(id) => {
                  wantedFocus.current = `row ${id}`;
                  onCurrentChange(id);
                }}
                onOpen={onOpen}
                onToggle={toggleSelected}
              />
            ),
          )}
          {after > 0 ? <SpacerRow height={after} /> : null}
        </tbody>
      </table>
    </div>
  );
}

function SpacerRow({ height }: { height: number }) {
  return <tr aria-hidden style={{ height }} />;
}
