// How each record type lies in tables: one row per record, one column per field, one table per list of links.
// Derived from the domain's declaration, so that a field is named once; the migrations stay hand-written SQL
// and a test holds them against this.
import { z } from 'zod';
import { recordTypeNames, recordTypes, requireRecordType } from '../../shared/domain/record-types.ts';
import type { RecordType } from '../../shared/domain/record-types.ts';
import { fromKeys } from '../../shared/domain/typed-keys.ts';

/** How a value is stored: text and whole numbers as they are, booleans as 0 and 1, lists and value objects as JSON. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'json';

export type Column = {
  readonly field: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isNullable: boolean;
};

/** A table of links: `owner_id` points to `target_id`, in `position` order. */
export type LinkTable = { readonly field: string; readonly name: string; readonly targetType: RecordType };

export type RecordTable = {
  readonly type: RecordType;
  readonly name: string;
  /** Every field, columns and links, as the domain lists them. */
  readonly fields: readonly string[];
  readonly columns: readonly Column[];
  readonly links: readonly LinkTable[];
};

export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const baseColumns: readonly Column[] = [
  { field: 'id', name: 'id', kind: 'text', isNullable: false },
  { field: 'createdAt', name: 'created_at', kind: 'text', isNullable: false },
  { field: 'updatedAt', name: 'updated_at', kind: 'text', isNullable: false },
  { field: 'revision', name: 'revision', kind: 'integer', isNullable: false },
];

/** Table name of a record type: `processing_activity`; `document` and the like stay as they are. */
export function tableName(type: RecordType): string {
  return snakeCase(type);
}

function describeColumn(field: string, schema: z.ZodType): Column {
  const isNullable = schema instanceof z.ZodNullable;
  const inner = isNullable ? schema.unwrap() : schema;
  return { field, name: snakeCase(field), kind: columnKind(inner, field), isNullable };
}

function columnKind(schema: z.core.$ZodType, field: string): ColumnKind {
  const zodType = schema._zod.def.type;
  switch (zodType) {
    case 'string':
    case 'enum':
      return 'text';
    case 'number':
      return 'integer';
    case 'boolean':
      return 'boolean';
    case 'array':
    case 'object':
    case 'record':
      return 'json';
    default:
      throw new TypeError(`No column for field ${field} of zod type ${zodType}`);
  }
}

function describeTable(type: RecordType): RecordTable {
  const declaration = recordTypes[type];
  const linkFields = new Map(declaration.links);
  return {
    type,
    name: tableName(type),
    fields: [...baseColumns.map(({ field }) => field), ...Object.keys(declaration.shape)],
    columns: [
      ...baseColumns,
      ...Object.entries<z.ZodType>(declaration.shape)
        .filter(([field]) => !linkFields.has(field))
        .map(([field, schema]) => describeColumn(field, schema)),
    ],
    links: declaration.links.map(([field, target]) => ({
      field,
      name: `${tableName(type)}_${snakeCase(field.replace(/Ids$/, ''))}`,
      targetType: requireRecordType(target),
    })),
  };
}

/** The tables of all record types. */
export const recordTables: Readonly<Record<RecordType, RecordTable>> = fromKeys(recordTypeNames, describeTable);
