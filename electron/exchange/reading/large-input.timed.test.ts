import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rootFolder } from '../../../build/folders.ts';
import { largeTexts } from '../../../test/bench/reading/large-texts.ts';
import { readers } from '../../../test/fixtures/readings-of-text.ts';

const lineSchema = z.object({
  name: z.string(),
  form: z.string(),
  seconds: z.number(),
  /** How much slower the machine was just then than the one that the bound is meant for; 1 at least. */
  slowness: z.number(),
  megabytes: z.number(),
  wrong: z.array(z.string()),
});

test('large texts take at most two seconds a megabyte, and spans lie where the text is', () => {
  // In a process of its own, as the app has it: what runs the tests makes each call of another module slower.
  const program = path.join(rootFolder, 'test/bench/reading/time-large-texts.ts');
  const said = execFileSync(process.execPath, [program], { encoding: 'utf8' });
  const lines = said
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
  expect(lines).toHaveLength(Object.keys(largeTexts).length * Object.keys(readers).length);
  expect(lines.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  // Half a second for what the first text of all costs: patterns and names of countries are made ready.
  expect(lines.filter(({ seconds, slowness, megabytes }) => seconds > (2 * megabytes + 0.5) * slowness)).toEqual([]);
}, 180_000);
