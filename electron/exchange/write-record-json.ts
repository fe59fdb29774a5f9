// Workbook model to JSON, for programs. The shape of the file is `RecordFile`.
import type { Cell, Column, LinkTarget, Sheet, Workbook } from '../../shared/documents/workbook.ts';
import { isRequiredColumn } from '../../shared/documents/workbook.ts';
import type { Work } from './work.ts';

const rowsPerChunk = 100;

/** A cell; null where it is empty. `state` says whether the value is an answer, "none", a gap, or still to be confirmed. */
export type RecordFileCell = {
  readonly state: 'stated' | 'none' | 'gap' | 'prefilled';
  readonly type: 'text' | 'number' | 'date';
  /** Text, a number, or a day `YYYY-MM-DD`. */
  readonly value: string | number;
  /** The entries of a list, where the value is one. */
  readonly entries?: readonly string[];
  /** Where a pre-filled value comes from. */
  readonly source?: string;
  /** The question of Art. 30 that the cell answers, and of which activity; null: of all. */
  readonly item?: { readonly activityId: string | null; readonly article: string; readonly part: string };
  readonly link?: LinkTarget;
  /** What the cell is in a form where it is no value: `block`, `label`, `heading` or `note`. */
  readonly role?: string;
  /** Columns that the cell takes; absent: 1. */
  readonly span?: number;
};

type RecordFileColumn = Pick<Column, 'id' | 'heading' | 'article' | 'group' | 'choices'> & {
  readonly type: Column['kind'];
  readonly isRequired: boolean;
};

type RecordFileSheet = Pick<Sheet, 'id' | 'name' | 'title' | 'kind' | 'part' | 'activityId' | 'lines'> & {
  readonly facts: readonly {
    readonly label: string;
    readonly article?: string;
    readonly cell: RecordFileCell | null;
  }[];
  readonly columns: readonly RecordFileColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly (RecordFileCell | null)[])[];
  readonly totals: readonly (readonly (RecordFileCell | null)[])[];
};

/** The whole file. Later versions only add members. */
export type RecordFile = {
  readonly format: 'recital-record';
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  readonly subject: string;
  readonly description: string;
  readonly organisation: string;
  /** Day that the content is true for, and instant of writing. */
  readonly asAt: string;
  readonly generatedAt: string;
  readonly layoutId: string;
  readonly sheets: readonly RecordFileSheet[];
};

/** The file in chunks. The same workbook gives the same text. */
export function* recordJson(workbook: Workbook, work: Work): Generator<string> {
  const { subject, description, organisation, asAt, generatedAt, layoutId } = workbook.properties;
  const head: Omit<RecordFile, 'sheets'> = {
    format: 'recital-record',
    version: 1,
    title: workbook.title,
    language: workbook.language,
    subject,
    description,
    organisation,
    asAt,
    generatedAt,
    layoutId,
  };
  yield `${openEnded(head)},"sheets":[`;
  for (const [position, sheet] of workbook.sheets.entries()) {
    yield `${position > 0 ? ',' : ''}\n`;
    yield* sheetJson(sheet, work);
  }
  yield '\n]}\n';
}

/** An object without its closing brace, so that more members can follow. */
function openEnded(members: object): string {
  return JSON.stringify(members).slice(0, -1);
}

function* sheetJson(sheet: Sheet, work: Work): Generator<string> {
  const { id, name, title, kind, part, activityId, lines } = sheet;
  const head: Omit<RecordFileSheet, 'rows'> = {
    id,
    name,
    title,
    kind,
    part,
    ...(activityId !== undefined && { activityId }),
    lines,
    facts: sheet.facts.map(({ label, article, cell }) => ({
      label,
      ...(article !== undefined && { article }),
      cell: fileCell(cell),
    })),
    columns: sheet.columns.map((column) => ({
      id: column.id,
      heading: column.heading,
      ...(column.article !== undefined && { article: column.article }),
      ...(column.group !== undefined && { group: column.group }),
      ...(column.choices !== undefined && { choices: column.choices }),
      type: column.kind,
      isRequired: isRequiredColumn(column),
    })),
    totals: sheet.totals.map((row) => row.map(fileCell)),
  };
  yield `${openEnded(head)},"rows":[`;
  for (let start = 0; start < sheet.rows.length; start += rowsPerChunk) {
    const rows = sheet.rows.slice(start, start + rowsPerChunk);
    yield `${start > 0 ? ',' : ''}\n${rows.map((row) => JSON.stringify(row.map(fileCell))).join(',\n')}`;
    work.onRows(rows.length);
  }
  yield ']}';
}

function fileCell(cell: Cell): RecordFileCell | null {
  const marks = {
    ...(cell.item && { item: cell.item }),
    ...(cell.role && { role: cell.role }),
    ...(cell.span !== undefined && { span: cell.span }),
  };
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'number':
    case 'date':
      return { state: 'stated', type: cell.kind, value: cell.value, ...marks };
    case 'text':
    case 'none':
    case 'gap':
    case 'prefilled':
      return {
        state: cell.kind === 'text' ? 'stated' : cell.kind,
        type: 'text',
        value: cell.value,
        ...(cell.entries && { entries: cell.entries }),
        ...(cell.kind === 'prefilled' && { source: cell.source }),
        ...marks,
        ...(cell.link && { link: cell.link }),
      };
  }
}
