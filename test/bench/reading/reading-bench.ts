// npm run bench:reading [--names] [FOLDER ...]: reads each policy that has an expected reading beside it, and prints by kind how
// much of it was found and how much of what was found is there. `--names` lists what was missed and what was invented.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPolicyFile } from '../../../electron/registry/read-policy-file.ts';
import { expectedReadingSchema } from './expected-reading.ts';
import { scoreReading } from './score-reading.ts';
import type { Score, Scores } from './score-reading.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const ownFolder = path.join(root, 'test', 'fixtures', 'policies');
const furtherFolder = path.resolve(root, '..', 'shared', 'policies');

const args = process.argv.slice(2);
const withNames = args.includes('--names');
const only = args.filter((arg) => !arg.startsWith('--'));

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const folders = [ownFolder, furtherFolder].filter((folder) => {
  if (!existsSync(folder)) print(`Skipped: ${path.relative(root, folder)} is not here.`);
  return existsSync(folder);
});

for (const folder of folders) {
  const total: Scores = {};
  const slugs = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.replace('.gold.json', ''))
    .filter((slug) => only.length === 0 || only.some((part) => slug.startsWith(part)));
  for (const slug of slugs) {
    const file = readdirSync(folder).find((name) => name.startsWith(`${slug}.`) && !name.endsWith('.json'));
    if (file === undefined) continue;
    const expected = expectedReadingSchema.parse(
      JSON.parse(readFileSync(path.join(folder, `${slug}.gold.json`), 'utf8')),
    );
    const started = performance.now();
    const { reading, text } = await readPolicyFile(path.join(folder, file));
    const time = performance.now() - started;
    const scores = scoreReading(reading, expected, text);
    const open = Object.values(scores).reduce((sum, { missed, invented }) => sum + missed.length + invented.length, 0);
    print(
      `${file.padEnd(44)} ${String(Math.round(time)).padStart(5)} ms  ${open === 0 ? 'all as expected' : `${open} differ`}`,
    );
    for (const [kind, score] of Object.entries(scores)) {
      if (withNames && score.missed.length > 0) print(`    ${kind}, missed: ${score.missed.join(' · ')}`);
      if (withNames && score.invented.length > 0) print(`    ${kind}, not there: ${score.invented.join(' · ')}`);
      add(total, kind, score);
    }
  }
  if (slugs.length === 0) continue;
  print(`\n${path.relative(root, folder)}, ${slugs.length} documents`);
  print(`| ${'kind'.padEnd(26)} | right | missed | not there | precision | recall |`);
  print(`| ${'-'.repeat(26)} | ----: | -----: | --------: | --------: | -----: |`);
  for (const [kind, { right, missed, invented }] of Object.entries(total)) {
    const share = (of: number): string => (right + of === 0 ? '-' : (right / (right + of)).toFixed(3));
    print(
      `| ${kind.padEnd(26)} | ${String(right).padStart(5)} | ${String(missed.length).padStart(6)} | ${String(invented.length).padStart(9)} | ${share(invented.length).padStart(9)} | ${share(missed.length).padStart(6)} |`,
    );
  }
  print('');
}

function add(total: Scores, kind: string, { right, missed, invented }: Score): void {
  const sum = (total[kind] ??= { right: 0, missed: [], invented: [] });
  sum.right += right;
  sum.missed.push(...missed);
  sum.invented.push(...invented);
}
