// How a record type is declared: once, with its fields, defaults and the records it points to.
import { z } from 'zod';
import { instantSchema, recordIdSchema } from './primitives.ts';

/** Fields that every record has beside its own. */
export const recordBaseShape = {
  id: recordIdSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Counts from 1; a write names the revision it saw, so that a stale write is refused. */
  revision: z.int().min(1),
};

/** A field that holds one id of another record. */
export type Reference = {
  readonly to: string;
  /** What becomes of the record that holds the reference when the other one is removed. */
  readonly onRemove: 'clearField' | 'removeRecord';
};

type WithDefaults<Shape extends z.core.$ZodLooseShape, Defaults> = {
  [Key in keyof Shape]: Key extends keyof Defaults
    ? Shape[Key] extends z.ZodType
      ? z.ZodDefault<Shape[Key]>
      : never
    : Shape[Key];
};

/**
 * Declares a record type.
 * `fields` has every own field and no defaults, so that a patch never fills in what it does not name;
 * `defaults` are what a new record starts with; fields without a default must be given.
 * `references` and `links` name the fields that hold one id or a list of ids, and of which type.
 */
export function defineRecord<
  const Type extends string,
  const Area extends string,
  const Shape extends Record<string, z.ZodType>,
  const Defaults extends { readonly [Key in keyof Shape]?: z.output<Shape[Key]> },
>(definition: {
  readonly type: Type;
  /** Plural camelCase name: the contract's area and the key in the register document. */
  readonly area: Area;
  readonly fields: Shape;
  readonly defaults: Defaults;
  readonly references?: Readonly<Partial<Record<keyof Shape, Reference>>>;
  readonly links?: Readonly<Partial<Record<keyof Shape, string>>>;
}) {
  const withDefaults = Object.fromEntries(
    Object.entries(definition.fields).map(([key, schema]) => [
      key,
      // zod copies an array or object default for each record, so that none is shared.
      key in definition.defaults ? schema.default(Reflect.get(definition.defaults, key)) : schema,
    ]),
  );
  // fromEntries forgets which key has which schema; the mapped type says it again.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  const draftShape = withDefaults as WithDefaults<Shape, Defaults>;
  return {
    type: definition.type,
    area: definition.area,
    shape: definition.fields,
    defaults: definition.defaults,
    references: presentEntries<Reference>(definition.references ?? {}),
    links: presentEntries<string>(definition.links ?? {}),
    /** A whole record as stored and exported. */
    schema: z.strictObject({ ...recordBaseShape, ...definition.fields }),
    /** Own fields of a new record; what is left out starts with its default. */
    draft: z.strictObject(draftShape),
    /** Any of the own fields, nothing filled in. */
    patch: z.strictObject(definition.fields).partial(),
    /** A whole record in an imported document; what is left out starts with its default. */
    imported: z.strictObject({ ...recordBaseShape, ...draftShape }),
  } as const;
}

/** The entries of a declaration whose keys are optional; an undefined one is as good as absent. */
function presentEntries<Value>(declaration: Readonly<Record<string, Value | undefined>>): [string, Value][] {
  return Object.entries(declaration).flatMap(([field, value]): [string, Value][] =>
    value === undefined ? [] : [[field, value]],
  );
}
