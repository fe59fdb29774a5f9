// Layouts that users made from a shipped one: stored as a whole definition in the register, read here and nowhere else.
import type { RecordLayoutRecord } from '../../domain/record-types.ts';
import { layoutDefinitionSchema } from './layout.ts';
import type { LayoutDefinition, RecordLayout } from './layout.ts';

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
