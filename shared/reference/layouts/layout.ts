// What a record layout is: sheets of columns and forms of blocks, each cell with a heading per language, the article it serves and a reader.
import { z } from 'zod';
import { recordLanguages } from '../../domain/record-languages.ts';
import type { RecordLanguage } from '../../domain/record-languages.ts';
import { keysOf } from '../../domain/typed-keys.ts';
import { activityReaders, unitReaders } from './readers.ts';
import type { RowUnit, UnitReader } from './readers.ts';

const text = z.string().trim().min(1).max(500);

/** Text per language; English is always there and stands in for a language that is not. */
export const layoutTextSchema = z.strictObject({
  en: text,
  fr: text.optional(),
  de: text.optional(),
  es: text.optional(),
  nl: text.optional(),
  nb: text.optional(),
  it: text.optional(),
});
export type LayoutText = Readonly<z.infer<typeof layoutTextSchema>>;

/** An item of Art. 30 GDPR: `30(1)(b)`, `30(2)(d)`. */
const articleSchema = z.string().regex(/^30\((?:1\)\([a-g]|2\)\([a-d])\)$/, 'Write an item such as 30(1)(b)');

const idSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/);

const units = keysOf(unitReaders);
const everyReader = [...activityReaders, ...units.flatMap((unit) => [...unitReaders[unit]])];

const columnShape = {
  /** Unique in its sheet; absent where the reader's name is. */
  id: idSchema.optional(),
  reader: z.enum(everyReader),
  heading: layoutTextSchema,
  /** Item of the law; null where the law does not ask for it. */
  article: articleSchema.nullable(),
};

const columnSchema = z.strictObject({
  ...columnShape,
  /** Heading above a run of columns. */
  group: layoutTextSchema.nullable(),
  /** In characters. */
  width: z.int().min(4).max(120),
  /** Whether the authority's form requires it; absent: what answers an item of the law is required. */
  isRequired: z.boolean().optional(),
});
export type ColumnLayout = Readonly<z.infer<typeof columnSchema>>;

const roleSchema = z.enum(['controller', 'processor']);
const sheetShape = {
  id: idSchema,
  name: layoutTextSchema,
  title: layoutTextSchema,
  /** Which activities it lists. */
  role: roleSchema,
};

const tableSheetSchema = z.strictObject({
  kind: z.literal('table'),
  ...sheetShape,
  /** What has a row. `activity`: one row each; a unit: as many rows as an activity has of it. */
  per: z.enum(['activity', ...units]),
  /** Whether the contacts of the organisation stand above the table. */
  hasContactBlock: z.boolean(),
  columns: z.array(columnSchema).min(1).max(120),
});
export type TableSheetLayout = Readonly<z.infer<typeof tableSheetSchema>>;

const fieldSchema = z.strictObject(columnShape);
export type FieldLayout = Readonly<z.infer<typeof fieldSchema>>;

/** A block of a form: labelled values under each other, or a small table with a row for each of a unit. */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fields'), heading: layoutTextSchema.nullable(), fields: z.array(fieldSchema) }),
  z.strictObject({
    kind: z.literal('table'),
    heading: layoutTextSchema,
    per: z.enum(units),
    fields: z.array(fieldSchema).min(1).max(8),
  }),
]);
export type BlockLayout = Readonly<z.infer<typeof blockSchema>>;

const formSheetSchema = z.strictObject({
  kind: z.literal('form'),
  ...sheetShape,
  /** Widths of the grid that the form is laid on, in characters: labels in the first, values over the others. */
  widths: z.array(z.int().min(4).max(120)).min(2).max(8),
  blocks: z.array(blockSchema).min(1),
});
export type FormSheetLayout = Readonly<z.infer<typeof formSheetSchema>>;

export const sheetLayoutSchema = z.discriminatedUnion('kind', [tableSheetSchema, formSheetSchema]);
export type SheetLayout = Readonly<z.infer<typeof sheetLayoutSchema>>;

export const supplementIds = ['vendors', 'transfers', 'retention', 'everything', 'coverage'] as const;
export type SupplementId = (typeof supplementIds)[number];

const layoutShape = {
  title: layoutTextSchema,
  /** Language of the authority's form, in which it is written unless another is chosen. */
  language: z.enum(recordLanguages),
  /** Whose form it is; null where it follows the text of the law alone. */
  authority: z.string().nullable(),
  /** How far headings and order are checked against an official file, and when. */
  verification: z.strictObject({
    state: z.enum(['lawText', 'official', 'copies', 'unverified']),
    note: layoutTextSchema,
    asOf: z.iso.date(),
  }),
  /** Whether headings carry the letter of the article: `Purposes (b)`. Authorities' own headings stay as they are. */
  hasLetters: z.boolean(),
  sheets: z.array(sheetLayoutSchema).min(1).max(10),
  /** Lists that go with the record. */
  supplements: z.array(z.enum(supplementIds)),
};

/**
 * What a user's layout is stored as: a whole layout without id. Sheets and columns have ids of their own, and a row's unit has
 * the readers that its columns name.
 */
export const layoutDefinitionSchema = z.strictObject(layoutShape).superRefine(({ sheets }, context) => {
  const ids = sheets.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    context.addIssue({ code: 'custom', message: 'Two sheets have one id', path: ['sheets'] });
  for (const [position, sheet] of sheets.entries()) {
    const path = ['sheets', position];
    const parts = sheet.kind === 'table' ? [{ per: sheet.per, cells: sheet.columns }] : sheet.blocks.map(partOfBlock);
    const cellIds = parts.flatMap(({ cells }) => cells.map(cellIdOf));
    if (new Set(cellIds).size < cellIds.length)
      context.addIssue({ code: 'custom', message: 'Two columns have one id', path });
    for (const { per, cells } of parts)
      for (const { reader } of cells)
        if (!isReaderOf(reader, per))
          context.addIssue({ code: 'custom', message: `A row per ${per} does not show ${reader}`, path });
  }
});
export type LayoutDefinition = Readonly<z.infer<typeof layoutDefinitionSchema>>;
export type RecordLayout = { readonly id: string } & LayoutDefinition;

function partOfBlock(block: BlockLayout): { per: RowUnit | 'activity'; cells: readonly FieldLayout[] } {
  return { per: block.kind === 'table' ? block.per : 'activity', cells: block.fields };
}

/** Whether a row per activity or unit can show what a reader reads. */
export function isReaderOf(reader: string, per: RowUnit | 'activity'): boolean {
  const isActivityReader = activityReaders.some((known) => known === reader);
  return isActivityReader || (per !== 'activity' && isUnitReader(per, reader));
}

export function isUnitReader<Unit extends RowUnit>(unit: Unit, reader: string): reader is UnitReader<Unit> {
  const known: readonly string[] = unitReaders[unit];
  return known.includes(reader);
}

/** Id of a column or field: its own, else its reader's name. */
export function cellIdOf({ id, reader }: Pick<FieldLayout, 'id' | 'reader'>): string {
  return id ?? reader;
}

/** Every column and field of a sheet, in order. */
export function cellsOfSheet(sheet: SheetLayout): readonly (ColumnLayout | FieldLayout)[] {
  return sheet.kind === 'table' ? sheet.columns : sheet.blocks.flatMap(({ fields }) => fields);
}

/** Whether a layout asks how long each category of data is kept. */
export function asksRetentionByCategory({ sheets }: LayoutDefinition): boolean {
  return sheets.some((sheet) => cellsOfSheet(sheet).some(({ reader }) => reader === 'dataCategoryRetention'));
}

/** Roles whose activities a layout lists, each once. */
export function rolesOf({ sheets }: LayoutDefinition): ('controller' | 'processor')[] {
  return [...new Set(sheets.map(({ role }) => role))];
}

/** Text in a language; else in the layout's own; else in English. */
export function layoutText(texts: LayoutText, language: RecordLanguage, own: RecordLanguage = 'en'): string {
  return texts[language] ?? texts[own] ?? texts.en;
}
