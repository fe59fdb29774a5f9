// Does to records what drafts and differences say, inside a unit of work, and keeps the sentence as the source of each field.
import { v7 as newRecordId } from 'uuid';
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import { recordTypes } from '../../shared/domain/record-types.ts';
import type { AnyRecord, RecordType } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { isNewRecord } from '../../shared/drift/steps.ts';
import type { UncheckedStep } from '../../shared/drift/steps.ts';
import type { UnitOfWork } from '../storage/unit-of-work.ts';

/** Where the values come from: the text, its place in it, and the words. */
export type StepSource = { readonly reference: string; readonly quote: string | null; readonly capturedOn: string };

export type StepContext = {
  readonly unit: UnitOfWork;
  /** The register before the unit of work, for the sources that fields have. */
  readonly index: RegisterIndex;
  /** Records that several drafts share, by the name that their steps give them. */
  readonly shared: Map<string, string>;
};

type TouchedField = { readonly type: RecordType; readonly id: string; readonly field: string };

/** Applies the steps of one draft. Returns the ids of the records that were made or changed, each once. */
export function applySteps(
  steps: readonly UncheckedStep[],
  { unit, index, shared }: StepContext,
  source: StepSource,
): string[] {
  const own = new Map<string, string>();
  const idOf = (name: string): string => {
    if (!isNewRecord(name)) return name;
    const known = own.get(name) ?? shared.get(name);
    if (known !== undefined) return known;
    const id = newRecordId();
    own.set(name, id);
    return id;
  };
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return idOf(value);
    if (Array.isArray(value)) return value.map(resolve);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part)]))
      : value;
  };
  const touched: TouchedField[] = [];
  const ids = new Set<string>();
  const note = (type: RecordType, id: string, fields: readonly string[]): void => {
    ids.add(id);
    touched.push(...fields.map((field) => ({ type, id, field })));
  };
  const requireRecord = (type: RecordType, id: string): AnyRecord => {
    const record: AnyRecord | undefined = unit.find(type, id);
    if (record === undefined)
      throw new RegistryError(
        'not_found',
        'A record that this would change is no longer in the register. Look at it again.',
      );
    return record;
  };

  for (const step of steps) {
    switch (step.do) {
      case 'create': {
        if (step.isShared && shared.has(step.as)) break;
        const values = recordTypes[step.type].draft.safeParse(resolve(step.values));
        if (!values.success) throw invalidInput(values.error, 'The draft');
        const record: AnyRecord = unit.create(step.type, values.data);
        (step.isShared ? shared : own).set(step.as, record.id);
        // The activity that stands for a policy has its name from us, not from a sentence.
        const isNamedByUs = step.isShared && step.type === 'processingActivity';
        note(step.type, record.id, isNamedByUs ? [] : Object.keys(step.values));
        break;
      }
      case 'set': {
        const record = requireRecord(step.type, idOf(step.record));
        const patch = recordTypes[step.type].patch.safeParse(resolve(step.patch));
        if (!patch.success) throw invalidInput(patch.error, 'The draft');
        unit.update(step.type, record.id, record.revision, patch.data);
        note(step.type, record.id, Object.keys(patch.data));
        break;
      }
      case 'append':
      case 'take': {
        const record = requireRecord(step.type, idOf(step.record));
        const list: unknown = Reflect.get(record, step.field);
        const former: readonly unknown[] = Array.isArray(list) ? list : [];
        const items = step.items.map(resolve);
        const isAmong = (item: unknown, all: readonly unknown[]): boolean =>
          all.some((other) => JSON.stringify(other) === JSON.stringify(item));
        const next =
          step.do === 'append'
            ? [...former, ...items.filter((item) => !isAmong(item, former))]
            : former.filter((item) => !isAmong(item, items));
        const patch = recordTypes[step.type].patch.safeParse({ [step.field]: next });
        if (!patch.success) throw invalidInput(patch.error, 'The draft');
        unit.update(step.type, record.id, record.revision, patch.data);
        note(step.type, record.id, [step.field]);
        break;
      }
    }
  }
  for (const field of touched) keepSource(field, { unit, index }, source);
  return [...ids];
}

/** A field that the text states has its sentence as the source; links and what is left empty have none. */
function keepSource(
  { type, id, field }: TouchedField,
  { unit, index }: Pick<StepContext, 'unit' | 'index'>,
  { reference, quote, capturedOn }: StepSource,
): void {
  const record: AnyRecord | undefined = unit.find(type, id);
  const value: unknown = record === undefined ? null : Reflect.get(record, field);
  if (value === null || value === undefined || value === false || /Ids?$/.test(field)) return;
  if (Array.isArray(value) && value.length === 0) return;
  const fields = { kind: 'read' as const, reference, quote, capturedOn, state: 'confirmed' as const };
  const former = index.sourcesOf(id).find((source) => source.field === field);
  const current = former === undefined ? undefined : unit.find('factSource', former.id);
  if (current === undefined) unit.create('factSource', { recordType: type, recordId: id, field, ...fields });
  else unit.update('factSource', current.id, current.revision, fields);
}
