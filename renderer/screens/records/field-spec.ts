// What control a field needs, read from its zod schema, so that forms and contract cannot disagree.
import { z } from 'zod';
import { periodSchema, timeLimitSchema } from '../../../shared/domain/periods.ts';
import { answerSchema, countryCodeSchema, daySchema, yesNoSchema } from '../../../shared/domain/primitives.ts';
import { isRecordType, recordTypes } from '../../../shared/domain/record-types.ts';
import type { RecordType } from '../../../shared/domain/record-types.ts';
import { codeWords, fieldWords, partWords, type FieldWords } from '../../text/fields.ts';

export type CodeOption = { code: string; label: string; article: string | undefined };

type Kind =
  | { kind: 'text'; isLong: boolean }
  | { kind: 'texts' }
  | { kind: 'code'; options: readonly CodeOption[]; gapCode: string | null }
  | { kind: 'codes'; options: readonly CodeOption[] }
  | { kind: 'yesNo' }
  | { kind: 'answer' }
  | { kind: 'day' }
  | { kind: 'country' }
  | { kind: 'period'; allowsHours: boolean }
  | { kind: 'flag' }
  | { kind: 'number'; min: number | undefined; max: number | undefined }
  | { kind: 'reference'; to: RecordType }
  | { kind: 'links'; to: RecordType }
  | { kind: 'group'; parts: readonly FieldSpec[] }
  | { kind: 'entries'; parts: readonly FieldSpec[]; entry: z.ZodObject }
  /** A value that the app sets, such as the id of a purpose. */
  | { kind: 'hidden' };

export type FieldKind = Kind['kind'];

export type FieldSpec = Kind & {
  /** Name in the record, or in the entry that it is part of. */
  readonly name: string;
  /** `vendor.dpaState`, `retentionRule.during.event`. */
  readonly path: string;
  readonly words: FieldWords;
  readonly isNullable: boolean;
  readonly schema: z.ZodType;
};

export type SpecOfKind<Name extends FieldKind> = Extract<FieldSpec, { kind: Name }>;

/** Texts that are written as paragraphs. */
const longFields = new Set([
  'notes',
  'description',
  'text',
  'quote',
  'dpiaReason',
  'automatedDecisions',
  'legitimateInterest',
  'address',
]);
/** Texts that share a long field's name but are one line. */
const shortPaths = new Set([
  'processingActivity.purposes.text',
  'processingActivity.dataSources.description',
  'dataCategory.handling.text',
  'retentionRule.during.text',
  'retentionRule.trigger.text',
  'commitment.exceptions.text',
  'commitment.address',
  'tracker.description',
]);

/** Codes that mean that nobody has answered yet: drawn as a gap. */
const gapCodes: Readonly<Record<string, string>> = {
  'vendor.dpaState': 'unknown',
  'transfer.assessmentState': 'unknown',
  'retentionRule.periodKind': 'notAnswered',
  'processingActivity.dpiaState': 'notAssessed',
};

const cache = new Map<RecordType, readonly FieldSpec[]>();

/** The fields of a record type in the order of its declaration. */
export function fieldSpecs(type: RecordType): readonly FieldSpec[] {
  const known = cache.get(type);
  if (known) return known;
  const { shape, references, links } = recordTypes[type];
  const targets = new Map<string, string>([
    ...references.map(([name, reference]): [string, string] => [name, reference.to]),
    ...links,
  ]);
  const specs = Object.entries<z.ZodType>(shape).map(([name, schema]) =>
    specOf({ name, path: `${type}.${name}`, schema, words: fieldWords(type, name), target: targets.get(name), type }),
  );
  cache.set(type, specs);
  return specs;
}

/** One field of a record type. */
export function fieldSpec(type: RecordType, name: string): FieldSpec {
  const spec = fieldSpecs(type).find((candidate) => candidate.name === name);
  if (spec === undefined) throw new RangeError(`${type} has no field ${name}`);
  return spec;
}

type Source = {
  name: string;
  path: string;
  schema: z.ZodType;
  words: FieldWords;
  target: string | undefined;
  type: RecordType;
};

function specOf(source: Source): FieldSpec {
  const { name, path, schema, words } = source;
  const bare = unwrap(schema);
  return { ...kindOf(source, bare), name, path, words, schema, isNullable: schema.safeParse(null).success };
}

function kindOf(source: Source, bare: z.ZodType): Kind {
  const { path, name, target } = source;
  if (bare === answerSchema) return { kind: 'answer' };
  if (bare === yesNoSchema) return { kind: 'yesNo' };
  if (bare === daySchema) return { kind: 'day' };
  if (bare === countryCodeSchema) return { kind: 'country' };
  if (bare === periodSchema) return { kind: 'period', allowsHours: false };
  if (bare === timeLimitSchema) return { kind: 'period', allowsHours: true };
  if (target !== undefined && isRecordType(target))
    return bare instanceof z.ZodArray ? { kind: 'links', to: target } : { kind: 'reference', to: target };
  if (bare instanceof z.ZodEnum)
    return { kind: 'code', options: optionsOf(path, bare), gapCode: gapCodes[path] ?? null };
  if (bare instanceof z.ZodBoolean) return { kind: 'flag' };
  if (bare instanceof z.ZodNumber) return { kind: 'number', min: finite(bare.minValue), max: finite(bare.maxValue) };
  if (bare instanceof z.ZodObject) return { kind: 'group', parts: partsOf(source, bare) };
  if (bare instanceof z.ZodArray) {
    const element = unwrap(bare.element);
    if (element instanceof z.ZodEnum) return { kind: 'codes', options: optionsOf(path, element) };
    if (element instanceof z.ZodObject) return { kind: 'entries', parts: partsOf(source, element), entry: element };
    return { kind: 'texts' };
  }
  // Structured values have screens of their own.
  if (bare instanceof z.ZodGUID || bare instanceof z.ZodRecord) return { kind: 'hidden' };
  return { kind: 'text', isLong: longFields.has(name) && !shortPaths.has(path) };
}

function partsOf(source: Source, object: z.ZodObject): readonly FieldSpec[] {
  return Object.entries(object.shape).map(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) throw new TypeError(`${source.path}.${name} is no zod schema`);
    const words = partWords(source.type, source.name, name);
    return specOf({ name, path: `${source.path}.${name}`, schema, words, target: undefined, type: source.type });
  });
}

function optionsOf(path: string, schema: z.ZodEnum): readonly CodeOption[] {
  const codes = schema.options.map(String);
  return codes.map((code) => ({ code, ...codeWords(path, code, codes) }));
}

/** The schema inside nullable and default wrappers. */
function unwrap(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (!(schema instanceof z.ZodType)) throw new TypeError('Expected a zod schema');
  return schema;
}

/** zod gives the safe-integer range as the limit of a bare `int()`, which limits nothing that a person types. */
function finite(limit: number | null): number | undefined {
  return limit === null || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit;
}
