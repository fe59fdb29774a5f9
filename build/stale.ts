import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { outFolder, rootFolder } from './folders.ts';

const buildFiles = ['build/vite/*', 'package-lock.json'];

/** Whether a source of the app is newer than the oldest of its built parts, or a part is missing. */
export function isBuildStale(): boolean {
  return isStale(
    ['{electron,renderer,shared}/**/*'],
    ['main/main.cjs', 'preload/preload.cjs', 'service/service.mjs', 'renderer/index.html'],
  );
}

/** The same of what Electron runs to print for the command line. */
export function isPrinterStale(): boolean {
  return isStale(['{electron/main,shared/contract}/**/*'], ['print/print.cjs']);
}

function isStale(sources: readonly string[], results: readonly string[]): boolean {
  const builtAt = Math.min(...results.map((file) => readTime(path.join(outFolder, file)) ?? 0));
  return globSync([...sources, ...buildFiles], { cwd: rootFolder }).some(
    (file) => (readTime(path.join(rootFolder, file)) ?? 0) > builtAt,
  );
}

function readTime(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
