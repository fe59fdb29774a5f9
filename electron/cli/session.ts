// What every command works with: opened registers, granted files, and where output goes.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { FileGrants } from '../registry/context.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Registry } from '../registry/registry.ts';
import { createAppPrinter } from './app-printer.ts';

/** What a command gives back: for people a text, for programs a document. */
export type Outcome = {
  readonly exitCode: 0 | 1;
  readonly text: string;
  readonly json: unknown;
};

export function actorName(): string {
  try {
    return userInfo().username;
  } catch {
    // No entry in the user database, as in some containers; the journal then names the command line.
    return 'recital';
  }
}

/** Opens a register, runs the work, and closes it whatever happens. */
export async function withRegister<Value>(file: string, work: (registry: Registry) => Promise<Value>): Promise<Value> {
  const printer = createAppPrinter((reference, stack) => process.stderr.write(`${reference}: ${stack}\n`));
  const registry = openRegistry({
    path: path.resolve(file),
    actor: actorName(),
    printPdf: printer.printPdf,
    followsEdits: false,
    onUnexpected: (reference, error) => {
      process.stderr.write(`${reference}: ${error instanceof Error ? error.stack : String(error)}\n`);
    },
  });
  try {
    return await work(registry);
  } finally {
    registry.close();
    await printer.close();
  }
}

/** Grants one file, as main does after its dialogs. */
export function grantFile(
  file: string,
  mayOverwrite: boolean,
): { readonly grant: string; readonly grants: FileGrants } {
  const grant = randomUUID();
  return { grant, grants: { [grant]: { path: path.resolve(file), mayOverwrite } } };
}
