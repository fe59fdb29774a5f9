import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withDisplay } from '../display.ts';
import { cacheFolder, outFolder } from '../folders.ts';
import { isPrinterStale } from '../stale.ts';
import { provideSystemPackages } from '../system-packages.ts';
import { findElectron, provideElectron } from './runtime.ts';
import { sandboxArguments } from './sandbox-arguments.ts';

const entry = path.join(outFolder, 'print', 'print.cjs');

// Prints on stdout, as JSON, the command that starts Electron for printing without a window: for the command line, which
// must not know how a checkout is made ready. What is missing is fetched and built first; stderr says why that failed.
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const runtime = findElectron() ?? (await provideElectron(say));
  provideSystemPackages({ electron: runtime.executable, forTests: false }, say);
  if (isPrinterStale()) await buildPrinter();
  const [file, ...words] = withDisplay([runtime.executable, ...sandboxArguments(say), entry]);
  process.stdout.write(`${JSON.stringify({ file, words })}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Builds beside the place and moves the file there in one step: another command line may be starting from it. */
async function buildPrinter(): Promise<void> {
  const [{ build }, { printConfig }] = await Promise.all([import('vite'), import('../vite/shell.ts')]);
  mkdirSync(cacheFolder, { recursive: true });
  mkdirSync(path.dirname(entry), { recursive: true });
  const draft = mkdtempSync(path.join(cacheFolder, 'print-'));
  try {
    await build({ ...printConfig, build: { ...printConfig.build, outDir: draft } });
    renameSync(path.join(draft, path.basename(entry)), entry);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
