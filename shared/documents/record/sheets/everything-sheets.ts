// Every record of the register as it is held: a sheet for each type, a column for each field. Headings are in English.
import { findTitle, wordsOfCode } from '../../../domain/record-title.ts';
import { recordTypeNames, recordTypes } from '../../../domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../../domain/record-types.ts';
import { dateCell, numberCell, textCell } from '../../workbook.ts';
import type { Cell, Sheet } from '../../workbook.ts';
import type { RecordContext } from '../record-context.ts';
import { buildTable } from './table.ts';
import type { TableColumn, TableHead } from './table.ts';

/** Types that the record and its lists do not tell whole. Layouts, settings and translations are no facts about processing. */
const leftOut: ReadonlySet<RecordType> = new Set(['recordLayout', 'registerSettings', 'translation']);

/** A sheet for each type of record that there is one of. */
export function buildEverythingSheets(context: RecordContext, head: TableHead): Sheet[] {
  return recordTypeNames
    .filter((type) => !leftOut.has(type) && context.index.register.records[recordTypes[type].area].length > 0)
    .map((type) => buildTypeSheet(type, context, head));
}

function buildTypeSheet(type: RecordType, context: RecordContext, head: TableHead): Sheet {
  const { area, shape } = recordTypes[type];
  const name = `${wordsOfCode(area)} (all)`;
  const fields = ['id', ...Object.keys(shape), 'createdAt', 'updatedAt'];
  const columns = fields.map((field): TableColumn<AnyRecord> => ({
    id: field,
    heading: wordsOfCode(field.replace(/Ids?$/, '')) || 'Id',
    width: field === 'id' ? 38 : 22,
    read: (record) => (field === 'id' ? textCell(record.id) : readValue(Reflect.get(record, field), context)),
  }));
  const records: readonly AnyRecord[] = context.index.register.records[area];
  return buildTable(
    { id: `all-${area}`, name, title: name, ...head, frozenColumns: 1 },
    columns,
    records,
    context.words,
  );
}

function readValue(value: unknown, context: RecordContext): Cell {
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateCell(value);
  return textCell(sayValue(value, context));
}

/** A value as text: ids as the titles of what they name, lists one a line, parts of an object after their names. */
function sayValue(value: unknown, context: RecordContext): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item: unknown) => sayValue(item, context)).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key, part]) => key !== 'id' && part !== null && !(Array.isArray(part) && part.length === 0))
      .map(([key, part]) => `${key}: ${sayValue(part, context)}`)
      .join('; ');
  if (typeof value === 'boolean') return value ? context.words.cell.yes : context.words.cell.no;
  if (typeof value === 'string') return titleOf(value, context) ?? value;
  return JSON.stringify(value);
}

function titleOf(text: string, { index }: RecordContext): string | undefined {
  if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)) return undefined;
  for (const type of recordTypeNames) {
    const title = findTitle(type, text, index.get);
    if (title !== undefined) return title;
  }
  return undefined;
}
