// The log: what happened and how long it took, never what it was about. Names of operations, times, references; no record,
// no path, no text that somebody typed.
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

const largestBytes = 512 * 1024;
const keptFiles = 3;

/** Opens `recital.log` in `folder`. A full file becomes `recital.1.log`, and so on; the oldest of three goes. */
export function openLog(folder: string, clock: () => Date = () => new Date()): Log {
  const file = path.join(folder, 'recital.log');
  const write = (line: string): void => {
    mkdirSync(folder, { recursive: true });
    if (existsSync(file) && statSync(file).size > largestBytes) rotate(folder, file);
    appendFileSync(file, line);
  };
  return (event, facts = {}) => {
    const words = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    try {
      write(`${[clock().toISOString(), event, ...words].join(' ')}\n`);
    } catch (error) {
      // A log that cannot be written must not stop the work that it tells of.
      process.stderr.write(`recital: the log could not be written: ${String(error)}\n`);
    }
  };
}

function rotate(folder: string, file: string): void {
  for (let number = keptFiles - 1; number >= 1; number -= 1) {
    const older = path.join(folder, `recital.${number}.log`);
    if (existsSync(older)) renameSync(older, path.join(folder, `recital.${number + 1}.log`));
  }
  renameSync(file, path.join(folder, 'recital.1.log'));
}

/** What the log keeps of a stack: the kind of error and the frames, without the message, which may quote a record. */
export function withoutMessage(stack: string): { error: string; frames: string } {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const [error = 'Error'] = /^\w*(?:Error|Exception)\b/.exec(stack) ?? [];
  return { error, frames: frames.map((line) => line.trim()).join(' | ') };
}
