// Layouts of the register's own: copied from others, arranged, and checked wherever they are written.
import type { OutputOf, ParsedInputOf } from '../../shared/contract/contract.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { RecordLayoutRecord } from '../../shared/domain/record-types.ts';
import { listLayouts, requireLayout } from '../../shared/documents/record/layouts.ts';
import {
  arrangeLayout,
  arrangedSheets,
  copyLayout,
  readUserLayout,
} from '../../shared/reference/layouts/user-layout.ts';
import type { Context } from './context.ts';

type OwnLayout = OutputOf<'record.ownLayout'>;

export function showOwnLayout(id: string, context: Context): OwnLayout {
  return describe(findOwnLayout(id, context), context);
}

export function createOwnLayout({ layoutId, title }: ParsedInputOf<'record.copyLayout'>, context: Context): string {
  const { recordLayouts } = context.store.index().register.records;
  const definition = copyLayout(requireLayout(layoutId, recordLayouts));
  return context.store.write('record.copyLayout', (unit) =>
    unit.create('recordLayout', { title, basedOn: layoutId, definition }),
  ).value.id;
}

export function arrangeOwnLayout(
  { id, revision, title, ...arrangement }: ParsedInputOf<'record.arrangeLayout'>,
  context: Context,
): OwnLayout {
  const { id: _id, ...definition } = readUserLayout(findOwnLayout(id, context));
  const arranged = refuseRange(() => arrangeLayout(definition, arrangement), 'sheets');
  const record = context.store.write('record.arrangeLayout', (unit) =>
    unit.update('recordLayout', id, revision, { title, definition: arranged }),
  ).value;
  return describe(record, context);
}

/**
 * Refuses a definition that could not be read again, so that none is ever stored.
 * @throws RegistryError naming the place in it.
 */
export function checkOwnLayout(record: RecordLayoutRecord): void {
  refuseRange(() => readUserLayout(record), 'definition');
}

function findOwnLayout(id: string, context: Context): RecordLayoutRecord {
  const record = context.store.index().get('recordLayout', id);
  if (record === undefined)
    throw new RegistryError(
      'not_found',
      'This layout is not in the register. It may have been removed; undo brings it back.',
    );
  return record;
}

function describe(record: RecordLayoutRecord, context: Context): OwnLayout {
  const { id, revision, title, basedOn } = record;
  const layout = readUserLayout(record);
  const others = listLayouts('en', context.store.index().register.records.recordLayouts);
  return {
    id,
    revision,
    title,
    basedOn: others.find((other) => other.id === basedOn)?.title ?? basedOn,
    language: layout.language,
    sheets: arrangedSheets(layout),
  };
}

function refuseRange<Value>(read: () => Value, field: string): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RegistryError('invalid_input', `${error.message}.`, {
      problem: 'unreadableLayout',
      fields: { [field]: error.message },
    });
  }
}
