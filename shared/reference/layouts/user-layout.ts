// Layouts that users made from a shipped one: stored as a whole definition in the register, read here and nowhere else.
import type { RecordLayoutRecord } from '../../domain/record-types.ts';
import type { RecordLanguage } from '../../domain/record-languages.ts';
import { full } from './full.ts';
import { cellIdOf, isReaderOf, layoutDefinitionSchema, layoutText } from './layout.ts';
import type { ColumnLayout, LayoutDefinition, RecordLayout, TableSheetLayout } from './layout.ts';
import { recordLayouts } from './record-layouts.ts';

/**
 * The layout that a register holds under its record's id. Its title is the record's.
 * @throws RangeError naming the place where the definition cannot be read.
 */
export function readUserLayout({ id, title, definition }: RecordLayoutRecord): RecordLayout {
  const result = layoutDefinitionSchema.safeParse(definition);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new RangeError(`The layout “${title}” cannot be read: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { ...result.data, id, title: { en: title } };
}

/** What a copy of a layout starts with; a change of columns, order, headings or language is a change of this. */
export function copyLayout({ id: _id, ...definition }: RecordLayout): LayoutDefinition {
  return layoutDefinitionSchema.parse(definition);
}

/** A column as a user arranges it: `id` within its sheet, and the heading in the layout's language. */
export type ArrangedColumn = { readonly id: string; readonly heading: string; readonly article: string | null };

export type ArrangedSheet = {
  readonly id: string;
  readonly name: string;
  /** False for a form, which stays as the authority has it. */
  readonly isTable: boolean;
  /** In order. */
  readonly columns: readonly ArrangedColumn[];
  /** What else a row of this sheet can show. */
  readonly addable: readonly ArrangedColumn[];
};

/** The sheets of a layout as a user arranges them. */
export function arrangedSheets({ sheets, language }: LayoutDefinition): ArrangedSheet[] {
  const describe = (column: ColumnLayout): ArrangedColumn => ({
    id: cellIdOf(column),
    heading: layoutText(column.heading, language),
    article: column.article,
  });
  return sheets.map((sheet) => {
    const shared = { id: sheet.id, name: layoutText(sheet.name, language) };
    return sheet.kind === 'form'
      ? { ...shared, isTable: false, columns: [], addable: [] }
      : {
          ...shared,
          isTable: true,
          columns: sheet.columns.map(describe),
          addable: addableColumns(sheet).map(describe),
        };
  });
}

/** Columns that other layouts have and a row of this sheet can show, each once. */
function addableColumns({ per, columns }: TableSheetLayout): ColumnLayout[] {
  const taken = new Set(columns.flatMap((column) => [column.reader, cellIdOf(column)]));
  const found: ColumnLayout[] = [];
  for (const layout of [full, ...recordLayouts])
    for (const sheet of layout.sheets) {
      if (sheet.kind === 'form' || (layout.id !== full.id && sheet.per !== per)) continue;
      for (const { id: _id, isRequired: _isRequired, ...column } of sheet.columns) {
        if (taken.has(column.reader) || !isReaderOf(column.reader, per)) continue;
        taken.add(column.reader);
        found.push(column);
      }
    }
  return found;
}

export type Arrangement = {
  readonly language: RecordLanguage;
  readonly sheets: readonly {
    readonly id: string;
    /**
     * Ids of columns of the sheet, or of what can be added to it, in the order wanted. A heading is in the layout's new
     * language; without one the column keeps what it has in every language.
     */
    readonly columns: readonly { readonly id: string; readonly heading?: string | undefined }[];
  }[];
};

/**
 * The layout with its columns chosen, ordered and headed as wanted; sheets that are not named stay as they are.
 * @throws RangeError naming a sheet or column that there is not.
 */
export function arrangeLayout(layout: LayoutDefinition, { language, sheets }: Arrangement): LayoutDefinition {
  const wanted = new Map(sheets.map((sheet) => [sheet.id, sheet.columns]));
  const unknown = sheets.find(({ id }) => !layout.sheets.some((sheet) => sheet.id === id && sheet.kind === 'table'));
  if (unknown) throw new RangeError(`There is no table “${unknown.id}” in this layout`);
  return layoutDefinitionSchema.parse({
    ...layout,
    language,
    sheets: layout.sheets.map((sheet) => {
      const columns = wanted.get(sheet.id);
      if (columns === undefined || sheet.kind === 'form') return sheet;
      const known = [...sheet.columns, ...addableColumns(sheet)];
      return {
        ...sheet,
        columns: columns.map(({ id, heading }) => {
          const column = known.find((candidate) => cellIdOf(candidate) === id);
          if (column === undefined) throw new RangeError(`A row of “${sheet.id}” does not show “${id}”`);
          return heading === undefined ? column : { ...column, heading: { ...column.heading, [language]: heading } };
        }),
      };
    }),
  });
}
