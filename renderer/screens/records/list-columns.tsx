// The columns of the generic lists. Types with a list of their own (activities, vendors) declare theirs beside their screen.
import type { ReactNode } from 'react';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { formTexts } from '../../text/forms.ts';
import { Text, type DataColumn } from '../../ui/index.ts';
import { fieldSpec } from './field-spec.ts';
import type { Fields } from './record-data.ts';
import { sayValue, type TitleOf } from './value-text.ts';

/** A record as a row of the generic list. */
export type RecordRow = {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly fields: Fields;
};

export type ListColumn = {
  field: string;
  width?: number | undefined;
  minWidth?: number | undefined;
  /** Which goes first when the room is short. */
  dropOrder?: number | undefined;
  /** Something that the law asks for: empty says "Not recorded" instead of nothing. */
  isDuty?: boolean | undefined;
  /** A heading other than the label of the field. */
  header?: string | undefined;
  /** Words of the cell where the value alone does not say it; null where nothing is recorded. */
  say?: ((fields: Fields, titleOf: TitleOf, locale: string) => string | null) | undefined;
};

export type ListLayout = {
  /** Columns after the title. */
  columns: readonly ListColumn[];
  /** Heading of the title column. */
  titleHeader?: string | undefined;
  /** Fields to filter by. */
  facets: readonly string[];
  /** Field whose values can group the list. */
  groupBy?: string | undefined;
};

type ColumnQuery = { type: RecordType; layout: ListLayout; titleHeader: string; titleOf: TitleOf; locale: string };

export function tableColumns({
  type,
  layout,
  titleHeader,
  titleOf,
  locale,
}: ColumnQuery): readonly DataColumn<RecordRow>[] {
  const first: DataColumn<RecordRow> = {
    id: 'title',
    header: layout.titleHeader ?? titleHeader,
    isName: true,
    cell: (row) => row.title,
    sortBy: (row) => row.title,
  };
  return [
    first,
    ...layout.columns.map((column): DataColumn<RecordRow> => {
      const spec = fieldSpec(type, column.field);
      const say = (row: RecordRow): string | null => sayCell({ type, column, fields: row.fields, titleOf, locale });
      const isEnd = spec.kind === 'day' || spec.kind === 'number';
      return {
        id: column.field,
        header: column.header ?? spec.words.label,
        width: column.width,
        minWidth: column.minWidth,
        dropOrder: column.dropOrder,
        align: isEnd ? 'end' : 'start',
        tone: 'muted',
        cell: (row) => drawCell(say(row), column.isDuty ?? false),
        sortBy: (row) => (spec.kind === 'day' ? sortable(row.fields[column.field]) : say(row)),
      };
    }),
  ];
}

type CellQuery = { type: RecordType; column: ListColumn; fields: Fields; titleOf: TitleOf; locale: string };

export function sayCell({ type, column, fields, titleOf, locale }: CellQuery): string | null {
  if (column.say) return column.say(fields, titleOf, locale);
  return sayValue(fieldSpec(type, column.field), fields[column.field], titleOf, locale);
}

function drawCell(text: string | null, isDuty: boolean): ReactNode {
  if (text !== null) return text;
  return isDuty ? <Text tone="gap">{formTexts.notRecorded}</Text> : null;
}

function sortable(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
