import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rootFolder } from './folders.ts';

/**
 * Runs a command in the checkout, its output shown as it comes, without standard input. Answers whether it succeeded.
 * A signal to end goes on to the command and then ends the runner, so that no window or test outlives it.
 */
export async function runCommand(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const [file, ...words] = command;
  if (file === undefined) throw new RangeError('A command needs a name');
  const child = spawn(file, words, { cwd: rootFolder, stdio: ['ignore', 'inherit', 'inherit'], env });
  let isEnding = false;
  const end = (signal: NodeJS.Signals): void => {
    isEnding = true;
    child.kill(signal);
  };
  process.on('SIGTERM', end).on('SIGINT', end).on('SIGHUP', end);
  try {
    const exit: unknown[] = await once(child, 'exit');
    return exit[0] === 0;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end).off('SIGHUP', end);
    if (isEnding) process.exit(1);
  }
}
