import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { bindClasses } from '../base/class-names.ts';
import { Count } from '../base/count.tsx';
import { Icon } from '../base/icon.tsx';
import { useUi } from '../base/ui-provider.tsx';
import { CheckBoxMark } from '../field/checkbox-field.tsx';
import sheet from './data-table.module.css';
import type { DataColumn, TableSort } from './data-table-types.ts';

const classes = bindClasses(sheet);

type HeaderRowProps<Row> = {
  columns: readonly DataColumn<Row>[];
  sort: TableSort | null;
  onSortChange: (sort: TableSort) => void;
  selection?: {
    rowIds: readonly string[];
    selectedIds: ReadonlySet<string>;
    onSelectedChange: (ids: ReadonlySet<string>) => void;
  };
};

export function HeaderRow<Row>({ columns, sort, onSortChange, selection }: HeaderRowProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection === undefined ? null : <SelectAllCell {...selection} />}
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : null;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortBy === undefined ? undefined : (direction ?? 'none')}
              className={classes('header', column.align === 'end' && 'end')}
            >
              {column.sortBy === undefined ? (
                <span className={classes('header-text')}>{column.header}</span>
              ) : (
                <button
                  type="button"
                  className={classes('sort')}
                  onClick={() =>
                    onSortChange({
                      columnId: column.id,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  <span className={classes('header-text')}>{column.header}</span>
                  {direction === null ? null : (
                    <Icon of={direction === 'ascending' ? ChevronDown : ChevronUp} size={12} />
                  )}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type SelectAllCellProps = NonNullable<HeaderRowProps<unknown>['selection']>;

function SelectAllCell({ rowIds, selectedIds, onSelectedChange }: SelectAllCellProps) {
  const { texts } = useUi();
  const isAll = rowIds.length > 0 && rowIds.every((id) => selectedIds.has(id));
  const isSome = !isAll && selectedIds.size > 0;
  return (
    <th scope="col" className={classes('header', 'box-cell')}>
      <input
        type="checkbox"
        aria-label={texts.selectAll}
        checked={isAll}
        ref={(input) => {
          if (input !== null) input.indeterminate = isSome;
        }}
        onChange={() => onSelectedChange(new Set(isAll ? [] : rowIds))}
        className={classes('box-input')}
      />
      <CheckBoxMark isSelected={isAll} isMixed={isSome} />
    </th>
  );
}

type GroupRowProps = {
  id: string;
  rowIndex: number;
  count: number;
  isOpen: boolean;
  label: ReactNode;
  note: ReactNode;
  columnCount: number;
  onToggle: (id: string) => void;
};

export function GroupRow({ id, rowIndex, count, isOpen, label, note, columnCount, onToggle }: GroupRowProps) {
  return (
    <tr aria-rowindex={rowIndex}>
      <td colSpan={columnCount} className={classes('group')}>
        <button
          type="button"
          data-line={`group ${id}`}
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => onToggle(id)}
          className={classes('group-button')}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span>{label}</span>
          <span className={classes('group-count')}>
            <Count of={count} />
          </span>
          {note === undefined ? null : <span className={classes('group-note')}>{note}</span>}
        </button>
      </td>
    </tr>
  );
}

type DataRowProps<Row> = {
  id: string;
  name: string;
  row: Row;
  rowIndex: number;
  columns: readonly DataColumn<Row>[];
  isCurrent: boolean;
  isTabStop: boolean;
  isSelected: boolean;
  isSelectable: boolean;
  onCurrent: (id: string) => void;
  onOpen: ((id: string) => void) | undefined;
  onToggle: (id: string, isRange: boolean) => void;
};

export function DataRow<Row>({
  id,
  name,
  row,
  rowIndex,
  columns,
  isCurrent,
  isTabStop,
  isSelected,
  isSelectable,
  onCurrent,
  onOpen,
  onToggle,
}: DataRowProps<Row>) {
  const { texts } = useUi();
  return (
    <tr
      data-line={`row ${id}`}
      aria-rowindex={rowIndex}
      aria-selected={isSelectable ? isSelected : undefined}
      aria-current={isCurrent || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        const isControl = event.target instanceof Element && event.target.closest('a, button, [role=link]') !== null;
        if (!isControl) onCurrent(id);
      }}
      onDoubleClick={() => onOpen?.(id)}
      className={classes('row', isSelected && 'selected', isCurrent && 'current')}
    >
      {isSelectable ? (
        <td className={classes('cell', 'box-cell')} onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={texts.selectRow(name)}
            checked={isSelected}
            onChange={(event) => onToggle(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
            onDoubleClick={(event) => event.stopPropagation()}
            className={classes('box-input')}
          />
          <CheckBoxMark isSelected={isSelected} />
        </td>
      ) : null}
      {columns.map((column) => {
        const content = column.cell(row);
        if (column.isName === true) {
          return (
            <th key={column.id} scope="row" className={classes('cell', 'name')}>
              {content}
            </th>
          );
        }
        return (
          <td
            key={column.id}
            className={classes(
              'cell',
              `tone-${column.tone ?? 'muted'}`,
              column.align === 'end' && 'end',
              column.isReference === true && 'reference',
            )}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}
