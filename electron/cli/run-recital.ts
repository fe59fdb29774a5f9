// One command line, one outcome, one exit code.
import { RegistryError } from '../../shared/contract/errors.ts';
import type { WireError } from '../../shared/contract/errors.ts';
import { readArguments } from './arguments.ts';
import { runCommand } from './commands.ts';
import { UsageError, usage } from './usage.ts';

const wrongUse = 2;
const badInput = 3;
const notOpenedOrWritten = 4;

/** Where a command writes: what it answers, and what it tells on the way or refuses. */
export type CommandStreams = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** Runs what stands behind `recital` on a command line and gives the exit code. Throws what is a fault of the program. */
export async function runRecital(argv: readonly string[], { out, err }: CommandStreams): Promise<number> {
  const wantsJson = argv.includes('--json');
  try {
    const args = readArguments(argv);
    if (args.options.help || args.words.length === 0) {
      out(usage);
      return args.options.help ? 0 : wrongUse;
    }
    const outcome = await runCommand(args);
    out(wantsJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${outcome.text}\n`);
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      err(`recital: ${error.message}\nSee recital --help.\n`);
      return wrongUse;
    }
    if (error instanceof RegistryError) {
      err(`recital: ${error.message}\n`);
      if (wantsJson) out(`${JSON.stringify({ error: error.wire }, null, 2)}\n`);
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
