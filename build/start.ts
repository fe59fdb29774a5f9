import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.ts';
import { electronEnvironment, provideElectron } from './electron/runtime.ts';
import { sandboxArguments } from './electron/sandbox-arguments.ts';
import { outFolder, rootFolder } from './folders.ts';
import { runCommand } from './run-command.ts';
import { isBuildStale } from './stale.ts';
import { provideSystemPackages } from './system-packages.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

process.exitCode = (await (hasDisplay() ? openWindow() : writeSample())) ? 0 : 1;

async function openWindow(): Promise<boolean> {
  const runtime = await provideElectron(say);
  provideSystemPackages({ electron: runtime.executable, forTests: false }, say);
  if (isBuildStale()) {
    say('Building.');
    if (!(await runCommand([process.execPath, path.join('build', 'build.ts')]))) return false;
  }
  return runCommand([runtime.executable, ...sandboxArguments(say), rootFolder], electronEnvironment(runtime));
}

/** Without a display the main job still shows: the sample register's Art. 30 record and its policy, as files. */
async function writeSample(): Promise<boolean> {
  const folder = path.join(outFolder, 'sample');
  say(
    'There is no display here, so no window opens. Writing the record and the policy of the sample register instead.',
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const register = path.join(folder, 'sample.recital');
  const record = path.join(folder, 'art30-record.xlsx');
  const markdown = path.join(folder, 'privacy-policy.md');
  const html = path.join(folder, 'privacy-policy.html');
  const commands = [
    ['new', register, '--sample'],
    ['export', 'ropa', register, '--layout', 'art30-controller', '--format', 'xlsx', '--out', record],
    ['export', 'policy', register, '--format', 'md', '--out', markdown],
    ['export', 'policy', register, '--format', 'html', '--out', html],
  ];
  for (const words of commands) {
    if (!(await runCommand([process.execPath, path.join('electron', 'cli', 'recital.ts'), ...words]))) return false;
  }
  for (const file of [register, record, markdown, html]) say(file);
  return true;
}
