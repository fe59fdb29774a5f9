// What full-text search finds a record by.
import { z } from 'zod';
import { periodSchema, timeLimitSchema } from './periods.ts';
import { countryCodeSchema } from './primitives.ts';
import { recordTypes } from './record-types.ts';
import type { AnyRecord, RecordType } from './record-types.ts';

/** Texts that stand for something else: nobody searches them by word. */
const codes: readonly z.ZodType[] = [periodSchema, timeLimitSchema, countryCodeSchema];

/** Words of a record: its name or title, and every other text that people have written in it; no codes, ids and days. */
export function searchTextOf(type: RecordType, record: AnyRecord): { readonly title: string; readonly body: string } {
  const texts: string[] = [];
  const shape: Readonly<Record<string, z.ZodType>> = recordTypes[type].shape;
  for (const [field, schema] of Object.entries(shape))
    if (field !== 'name' && field !== 'title') collectTexts(schema, Reflect.get(record, field), texts);
  const title = 'name' in record ? record.name : 'title' in record ? record.title : '';
  return { title, body: texts.join(' ') };
}

function collectTexts(schema: unknown, value: unknown, texts: string[]): void {
  if (value === null || value === undefined) return;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) collectTexts(schema.unwrap(), value, texts);
  else if (schema instanceof z.ZodString) {
    if (typeof value === 'string' && !codes.includes(schema)) texts.push(value);
  } else if (schema instanceof z.ZodArray) {
    if (Array.isArray(value)) for (const item of value) collectTexts(schema.element, item, texts);
  } else if (schema instanceof z.ZodObject && typeof value === 'object') {
    for (const [part, inner] of Object.entries(schema.shape)) collectTexts(inner, Reflect.get(value, part), texts);
  }
}
