// npm run bench: makes registers of 1,000 and 10,000 activities and prints each figure beside its limit.
// Every run of a figure is a fresh process; medians are printed, ratios are what to compare across machines.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from './measures.ts';
import { measures, percentile } from './measures.ts';

const sizes = [
  { activities: 1000, vendors: 500 },
  { activities: 10_000, vendors: 5000 },
] as const;
const runs = 5;

const here = import.meta.dirname;
const folder = mkdtempSync(path.join(tmpdir(), 'recital-bench-'));

const script = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [path.join(here, name), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

try {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), median of ${runs} fresh processes, times in ms\n`,
  );
  for (const { activities, vendors } of sizes) {
    const original = path.join(folder, `${activities}.recital`);
    script('make-register.ts', original, String(activities), String(vendors));
    const megabytes = (statSync(original).size / 1e6).toFixed(1);
    process.stdout.write(`\n${activities} activities, ${vendors} vendors, ${megabytes} MB\n`);
    process.stdout.write(
      `${'figure'.padEnd(72)}${'ours'.padStart(9)}${'limit'.padStart(9)}${'ratio'.padStart(8)}  limit is\n`,
    );
    for (const [name, measure] of Object.entries(measures)) {
      const figures = Array.from({ length: runs }, (): Figure => {
        // A copy each time, so that edits of one run do not weigh on the next.
        const file = path.join(folder, 'run.recital');
        copyFileSync(original, file);
        return JSON.parse(script('run-measure.ts', name, file, folder)) as Figure;
      });
      const ours = percentile(
        figures.map((figure) => figure.ours),
        0.5,
      );
      const limits = figures.flatMap((figure) => figure.limit ?? []);
      const limit = limits.length > 0 ? percentile(limits, 0.5) : null;
      const beside = limit === null ? ['not here', ''] : [milliseconds(limit), (ours / limit).toFixed(2)];
      process.stdout.write(
        `${measure.title.padEnd(72)}${milliseconds(ours).padStart(9)}${(beside[0] ?? '').padStart(9)}${(beside[1] ?? '').padStart(8)}  ${measure.beside}\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
