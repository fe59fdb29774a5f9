// The five operations that every record type has.
import { z } from 'zod';
import { daySchema, recordIdSchema } from '../domain/primitives.ts';
import { recordTypeNames, recordTypes } from '../domain/record-types.ts';
import type { AreaOf, RecordOf, RecordType } from '../domain/record-types.ts';
import { command, query } from './operation.ts';
import type { Operation } from './operation.ts';

/** Reads may ask for the register as it stood at the end of a past day; without it they see today's. */
export const asAtInput = { asAt: daySchema.optional() };

const listInput = z.strictObject({ ...asAtInput });
const getInput = z.strictObject({ id: recordIdSchema, ...asAtInput });
const removeInput = z.strictObject({
  id: recordIdSchema,
  revision: z.int(),
  /** Without it, a record that others need is refused with `in_use`; with it, those go too, in the same change set. */
  withDependents: z.boolean().default(false),
});
const removed = z.strictObject({ removed: z.int() });

type Types = typeof recordTypes;
type Stored<Type extends RecordType> = z.ZodType<RecordOf<Type>>;

/** `vendors.list`, `vendors.get`, `vendors.create`, `vendors.update`, `vendors.remove`, and so on for every area. */
export type RecordOperations = {
  [Type in RecordType as `${AreaOf<Type>}.list`]: Operation<typeof listInput, z.ZodArray<Stored<Type>>>;
} & {
  [Type in RecordType as `${AreaOf<Type>}.get`]: Operation<typeof getInput, Stored<Type>>;
} & {
  [Type in RecordType as `${AreaOf<Type>}.create`]: Operation<Types[Type]['draft'], Stored<Type>>;
} & {
  [Type in RecordType as `${AreaOf<Type>}.update`]: Operation<
    z.ZodObject<{ id: typeof recordIdSchema; revision: z.ZodInt; patch: Types[Type]['patch'] }, z.core.$strict>,
    Stored<Type>
  >;
} & {
  [Type in RecordType as `${AreaOf<Type>}.remove`]: Operation<typeof removeInput, typeof removed>;
};

function operationsOf(type: RecordType): [string, Operation][] {
  const { area, schema, draft, patch } = recordTypes[type];
  return [
    [`${area}.list`, query(listInput, z.array(schema))],
    [`${area}.get`, query(getInput, schema)],
    [`${area}.create`, command([area], draft, schema)],
    // A changed value is typed from then on, which its source records.
    [
      `${area}.update`,
      command([area, 'factSources'], z.strictObject({ id: recordIdSchema, revision: z.int(), patch }), schema),
    ],
    [`${area}.remove`, command('all', removeInput, removed)],
  ];
}

// fromEntries forgets the names; the mapped type says them again.
// oxlint-disable-next-line typescript/consistent-type-assertions
export const recordOperations = Object.fromEntries(
  recordTypeNames.flatMap(operationsOf),
) as unknown as RecordOperations;
