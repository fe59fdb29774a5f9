// The workbook as the page draws it, read from the model that the service sent.
// The contract checks only the frame of the workbook; a cell of an unknown kind keeps its words.
import type { OutputOf } from '../../../shared/contract/contract.ts';

export type CellView = {
  kind: 'empty' | 'text' | 'none' | 'gap' | 'prefilled' | 'number' | 'date';
  text: string;
  /** Where a pre-filled value comes from. */
  source: string | null;
  /** What it is in a form; null for a value. */
  role: 'block' | 'label' | 'heading' | 'note' | null;
  /** Columns that it takes. */
  span: number;
};

export type ColumnView = {
  id: string;
  heading: string;
  /** `30(1)(b)`; null where the law does not ask for the column. */
  article: string | null;
  group: string | null;
  /** In characters of the body type. */
  width: number;
  isNumeric: boolean;
};

export type SheetView = {
  id: string;
  name: string;
  title: string;
  /** A form has labels and values in blocks under each other, and no headings of columns. */
  kind: 'table' | 'form';
  lines: readonly string[];
  facts: readonly { label: string; article: string | null; cell: CellView }[];
  columns: readonly ColumnView[];
  rows: readonly (readonly CellView[])[];
  /** Columns at the start that stay in view. */
  frozenColumns: number;
  /** All rows, also those beyond the preview. */
  rowCount: number;
};

type Fields = Readonly<Record<string, unknown>>;

const cellRoles = ['block', 'label', 'heading', 'note'] as const;
const cellKinds: readonly CellView['kind'][] = ['empty', 'text', 'none', 'gap', 'prefilled', 'number', 'date'];

/** The sheets of a workbook, in its order. */
export function readSheets(workbook: OutputOf<'record.preview'>): SheetView[] {
  return workbook.sheets.map((sheet) => {
    const columns = listOf(sheet['columns']).map(readColumn);
    const rows = Array.isArray(sheet['rows']) ? sheet['rows'] : [];
    return {
      id: wordsOf(sheet['id']) ?? sheet.name,
      name: sheet.name,
      title: wordsOf(sheet['title']) ?? sheet.name,
      kind: sheet['kind'] === 'form' ? 'form' : 'table',
      lines: Array.isArray(sheet['lines']) ? sheet['lines'].flatMap((line) => wordsOf(line) ?? []) : [],
      facts: listOf(sheet['facts']).map((fact) => ({
        label: wordsOf(fact['label']) ?? '',
        article: wordsOf(fact['article']),
        cell: readCell(fact['cell']),
      })),
      columns,
      rows: rows.map((row: unknown) => columns.map((_, index) => readCell(Array.isArray(row) ? row[index] : null))),
      frozenColumns: numberOf(sheet['frozenColumns']) ?? 0,
      rowCount: numberOf(sheet['rowCount']) ?? rows.length,
    };
  });
}

/** Several lines of a cell as one: entries of a list apart by a semicolon. */
export function asOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[•–-] /, '').trim())
    .filter((line) => line !== '')
    .join('; ');
}

/** The article letter of a column: `b` of `30(1)(b)`; null where there is none. */
export function letterOf(article: string | null): string | null {
  return article === null ? null : (/\(([a-g])\)$/.exec(article)?.[1] ?? null);
}

function readColumn(column: Fields): ColumnView {
  return {
    id: wordsOf(column['id']) ?? '',
    heading: wordsOf(column['heading']) ?? '',
    article: wordsOf(column['article']),
    group: wordsOf(column['group']),
    width: numberOf(column['width']) ?? 20,
    isNumeric: column['kind'] === 'number' || column['kind'] === 'date',
  };
}

function readCell(value: unknown): CellView {
  if (!isFields(value)) return { kind: 'empty', text: '', source: null, role: null, span: 1 };
  const kind = cellKinds.find((known) => known === value['kind']) ?? 'text';
  const content = value['value'];
  return {
    kind,
    text: typeof content === 'number' ? String(content) : (wordsOf(content) ?? ''),
    source: wordsOf(value['source']),
    role: cellRoles.find((known) => known === value['role']) ?? null,
    span: numberOf(value['span']) ?? 1,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
