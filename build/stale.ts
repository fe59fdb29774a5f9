import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { outFolder, rootFolder } from './folders.ts';

const sources = ['{electron,renderer,shared}/**/*', 'build/vite/*', 'package-lock.json'];
const results = ['main/main.cjs', 'preload/preload.cjs', 'service/service.mjs', 'renderer/index.html'];

/** Whether a source is newer than the oldest of the built parts, or a part is missing. */
export function isBuildStale(): boolean {
  const builtAt = Math.min(...results.map((file) => readTime(path.join(outFolder, file)) ?? 0));
  return globSync(sources, { cwd: rootFolder }).some((file) => (readTime(path.join(rootFolder, file)) ?? 0) > builtAt);
}

function readTime(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
