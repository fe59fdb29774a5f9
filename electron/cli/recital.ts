#!/usr/bin/env node
// The `recital` command: one command, one outcome, one exit code.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { WireError } from '../../shared/contract/errors.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './commands.ts';
import { UsageError, usage } from './usage.ts';

const wrongUse = 2;
const badInput = 3;
const notOpenedOrWritten = 4;

async function main(argv: readonly string[]): Promise<number> {
  const wantsJson = argv.includes('--json');
  try {
    const args = readArguments(argv);
    if (args.options.help || args.words.length === 0) {
      process.stdout.write(usage);
      return args.options.help ? 0 : wrongUse;
    }
    const outcome = await runCommand(args);
    process.stdout.write(wantsJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${outcome.text}\n`);
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`recital: ${error.message}\nSee recital --help.\n`);
      return wrongUse;
    }
    if (error instanceof RegistryError) {
      process.stderr.write(`recital: ${error.message}\n`);
      if (wantsJson) process.stdout.write(`${JSON.stringify({ error: error.wire }, null, 2)}\n`);
      return exitCodeOf(error.wire);
    }
    throw error;
  }
}

/** Problems of a file that was to be written; the others of `file_failed` are of a file that was read. */
const targetProblems = new Set([
  'missingFolder',
  'notWritable',
  'isFolder',
  'full',
  'busy',
  'noPrinter',
  'printFailed',
]);

function exitCodeOf({ code, problem = '' }: WireError): number {
  switch (code) {
    case 'invalid_input':
    case 'not_found':
    case 'rule_broken':
      return wrongUse;
    case 'file_failed':
      return problem === 'exists' ? wrongUse : targetProblems.has(problem) ? notOpenedOrWritten : badInput;
    case 'storage_unavailable':
    case 'stale_revision':
    case 'in_use':
    case 'cancelled':
    case 'unexpected':
      return notOpenedOrWritten;
  }
}

// A reader such as `head` may close the pipe before the end: it has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
