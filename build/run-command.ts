import { spawnSync } from 'node:child_process';
import { rootFolder } from './folders.ts';

/** Runs a command in the checkout, its output shown as it comes, without standard input. Answers whether it succeeded. */
export function runCommand(command: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  const [file, ...words] = command;
  if (file === undefined) throw new RangeError('A command needs a name');
  const result = spawnSync(file, words, { cwd: rootFolder, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (result.error !== undefined) process.stderr.write(`${file}: ${result.error.message}\n`);
  return result.status === 0;
}
