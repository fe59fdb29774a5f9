import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

export type ReadResult<Value> =
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'absent' }
  /** Not what the schema says; the file was renamed to `keptAs`, so that nothing of it is lost. */
  | { readonly state: 'broken'; readonly keptAs: string };

/** Reads a small JSON file. One that cannot be understood is set aside beside its place. */
export function readJsonFile<Value>(file: string, schema: z.ZodType<Value>): ReadResult<Value> {
  const text = readIfThere(file);
  if (text === undefined) return { state: 'absent' };
  const value = schema.safeParse(parseJson(text));
  if (value.success) return { state: 'read', value: value.data };
  const keptAs = `${file.replace(/\.json$/, '')}.broken.json`;
  renameSync(file, keptAs);
  return { state: 'broken', keptAs };
}

/** Writes a small JSON file whole: beside its place first, then renamed over it. */
export function writeJsonFile(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.tmp`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { flush: true });
  renameSync(draft, file);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses it, which is how a broken file is noticed.
    return undefined;
  }
}
