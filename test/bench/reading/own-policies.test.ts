import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicyFile } from '../../../electron/registry/read-policy-file.ts';
import { expectedReadingSchema } from './expected-reading.ts';
import { scoreReading } from './score-reading.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'policies');
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** What no verb of keeping tells from other lengths of time. */
const notRead: Readonly<Record<string, readonly string[]>> = {
  'pomelo.html': ['Logs P5D'],
  // "so geschieht das für höchstens zwei Jahre": no verb of keeping.
  'moorlicht-de.html': ['Bewerberpool P2Y'],
  // A country inside a name.
  'pebbleloop.md': ['Firebase Crashlytics:  for IE', 'MET Norway:  for NO'],
  // "Personal information" names no data that could be told from other data.
  'tallowbridge.html': ['personal information after the account ends P6M'],
};

/** Kinds of which the reader leaves out what it is not sure of. */
const inPart: ReadonlySet<string> = new Set(['data items', 'data categories', 'security measures']);

/** What is right but cannot be matched by its words. */
const unmatched: Readonly<Record<string, readonly string[]>> = {
  'tallowbridge.html': ['your personal information P6M'],
};

describe('policies of our own', () => {
  test.each(files)('%s is read as a careful person reads it', async (file) => {
    const expected = expectedReadingSchema.parse(
      JSON.parse(readFileSync(path.join(folder, file.replace(/\.\w+$/, '.gold.json')), 'utf8')),
    );
    const { reading, text } = await readPolicyFile(path.join(folder, file));
    const scores = Object.entries(scoreReading(reading, expected, text));
    expect(reading.language).toBe(expected.language);
    expect({
      missed: scores.flatMap(([kind, { missed }]) => (inPart.has(kind) ? [] : missed)),
      invented: scores.flatMap(([, { invented }]) => invented),
    }).toEqual({ missed: notRead[file] ?? [], invented: unmatched[file] ?? [] });
  });

  test.each(files)('%s is quoted where its facts stand', async (file) => {
    const { reading, text } = await readPolicyFile(path.join(folder, file));
    for (const { name, span } of reading.vendors)
      expect(text.slice(span.start, span.end).replaceAll(/&amp;/g, '&')).toBe(name);
    for (const { name, span } of reading.trackers) expect(text.slice(span.start, span.end)).toContain(name ?? '');
  });
});
