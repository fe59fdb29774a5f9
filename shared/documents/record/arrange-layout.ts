// A layout as it is wanted this once: some columns, in another order, activities on a sheet each.
import { cellIdOf, cellsOfSheet } from '../../reference/layouts/layout.ts';
import type {
  BlockLayout,
  ColumnLayout,
  FieldLayout,
  FormSheetLayout,
  LayoutDefinition,
  SheetLayout,
  TableSheetLayout,
} from '../../reference/layouts/layout.ts';
import { ownHeadings } from '../../reference/layouts/own-headings.ts';

/** Readers that say who answers for an activity; a table without them has that in the block above it. */
const ownerReaders: ReadonlySet<string> = new Set(['controller', 'processor', 'ownerContacts', 'ownerName']);

/** Whether a table's own columns say whose activity a row is. */
export function namesOwner(sheet: SheetLayout): boolean {
  return cellsOfSheet(sheet).some(({ reader }) => ownerReaders.has(reader));
}

const jointReaders: ReadonlySet<string> = new Set(['jointControllers', 'jointControllerNames', 'contactName']);

/** Whether a role's sheets say who the joint controllers of an activity are. A processor has none. */
export function namesJointControllers(sheets: readonly SheetLayout[], role: SheetLayout['role']): boolean {
  const cells = sheets.filter((sheet) => sheet.role === role).flatMap(cellsOfSheet);
  return role === 'processor' || cells.some(({ reader }) => jointReaders.has(reader));
}

/** A sheet with the wanted columns in the wanted order; as it is where it has none of them or is a form. */
export function chooseColumns(sheet: SheetLayout, columns: readonly string[] | undefined): SheetLayout {
  if (columns === undefined || sheet.kind === 'form') return sheet;
  const wanted = columns.flatMap((id) => sheet.columns.find((column) => cellIdOf(column) === id) ?? []);
  return wanted.length === 0 ? sheet : { ...sheet, columns: wanted };
}

/** Columns that answer an item of Art. 30 and are not among those wanted. */
export function findColumnsLeftOut(whole: SheetLayout, chosen: SheetLayout): readonly FieldLayout[] {
  const kept = new Set(cellsOfSheet(chosen).map(cellIdOf));
  return cellsOfSheet(whole).filter((cell) => cell.article !== null && !kept.has(cellIdOf(cell)));
}

/** The sheets of a layout with a form for each activity: a table becomes a list and a form with a block for each group. */
export function arrangePerActivity({ sheets }: LayoutDefinition): readonly SheetLayout[] {
  if (sheets.some(({ kind }) => kind === 'form')) return sheets;
  return sheets.flatMap((sheet) => (sheet.kind === 'table' ? [listOf(sheet), formOf(sheet)] : [sheet]));
}

/** A list of a table's activities, which leads to their forms. */
function listOf(sheet: TableSheetLayout): TableSheetLayout {
  const columns = (['reference', 'name', 'department', 'status', 'updatedOn'] as const).map((reader): ColumnLayout => ({
    reader,
    heading: ownHeadings[reader],
    article: null,
    group: null,
    width: { reference: 10, name: 44, department: 24, status: 12, updatedOn: 14 }[reader],
  }));
  return {
    ...sheet,
    id: `${sheet.id}-list`,
    name: ownHeadings.sheet,
    per: 'activity',
    columns,
  };
}

function formOf(sheet: TableSheetLayout): FormSheetLayout {
  const blocks: BlockLayout[] = [];
  if (sheet.hasContactBlock && !namesOwner(sheet)) blocks.push(contactBlock(sheet));
  if (sheet.per !== 'activity') {
    blocks.push({
      kind: 'table',
      heading: sheet.title,
      per: sheet.per,
      fields: sheet.columns.map(fieldOf).slice(0, 8),
    });
  } else {
    let last: ColumnLayout['group'] | undefined;
    for (const column of sheet.columns) {
      const block = blocks.at(-1);
      const isSameGroup = last !== undefined && last?.en === column.group?.en;
      if (block?.kind === 'fields' && isSameGroup) block.fields.push(fieldOf(column));
      else blocks.push({ kind: 'fields', heading: column.group, fields: [fieldOf(column)] });
      last = column.group;
    }
  }
  return {
    kind: 'form',
    id: `${sheet.id}-form`,
    name: sheet.name,
    title: sheet.title,
    role: sheet.role,
    widths: [34, 24, 24, 24, 24],
    blocks,
  };
}

/** Who answers for the activity, in a form made of a table that leaves it to the block above. */
function contactBlock({ role }: TableSheetLayout): BlockLayout {
  const article = role === 'processor' ? '30(2)(a)' : '30(1)(a)';
  return {
    kind: 'table',
    heading: ownHeadings.contacts,
    per: 'contact',
    fields: (['contactRole', 'contactName', 'contactAddress', 'contactPhone', 'contactEmail'] as const).map(
      (reader) => ({ reader, heading: ownHeadings[reader], article: reader === 'contactRole' ? null : article }),
    ),
  };
}

function fieldOf({ id, reader, heading, article }: ColumnLayout): FieldLayout {
  return { ...(id !== undefined && { id }), reader, heading, article };
}
