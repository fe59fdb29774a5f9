// Prints PDF from a terminal: by an Electron without a window, started at the first page and kept for the next ones.
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { WireError } from '../../shared/contract/errors.ts';
import { RegistryError, wireErrorSchema } from '../../shared/contract/errors.ts';
import type { PrintProcessMessage } from '../../shared/contract/print-messages.ts';
import { createPrintClient } from '../registry/print-client.ts';
import type { RegistryOptions } from '../registry/registry.ts';

export type AppPrinter = {
  readonly printPdf: NonNullable<RegistryOptions['printPdf']>;
  /** Ends the printing process, if one was started. */
  readonly close: () => Promise<void>;
};

const run = promisify(execFile);
const endTimeoutMs = 5_000;
// The first start may fetch Electron and build what it runs.
const provideTimeoutMs = 15 * 60_000;
const readyTimeoutMs = 60_000;

/** In a checkout it provides Electron and says how to start it for printing; an installation has none yet. */
const provider = path.resolve(import.meta.dirname, '../../build/electron/provide-printer.ts');
const commandSchema = z.strictObject({ file: z.string(), words: z.array(z.string()) });

const messageSchema: z.ZodType<PrintProcessMessage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({
    kind: z.literal('printed'),
    printId: z.int(),
    reply: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.string() }),
      z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
    ]),
  }),
  z.strictObject({ kind: z.literal('unexpected'), reference: z.string(), stack: z.string() }),
]);

/**
 * Makes the printer; nothing runs before the first page.
 * @param onUnexpected Gets the stack of an error of the printing process, under the reference that the user sees.
 */
export function createAppPrinter(onUnexpected: (reference: string, stack: string) => void): AppPrinter {
  let starting: Promise<Started> | undefined;
  const client = createPrintClient((request) => {
    void starting?.then(({ child }) => child.send(request, () => undefined));
  });

  const start = async (): Promise<Started> => {
    const started = await startProcess();
    const { child } = started;
    child.on('message', (raw) => {
      const message = messageSchema.parse(raw);
      if (message.kind === 'printed') client.receive(message);
      else if (message.kind === 'unexpected') onUnexpected(message.reference, message.stack);
    });
    child.on('exit', () => {
      starting = undefined;
      client.fail(ended);
    });
    return started;
  };

  return {
    printPdf: async (html, options) => {
      starting ??= start();
      try {
        await starting;
      } catch (error) {
        starting = undefined;
        throw error;
      }
      return client.printPdf(html, options);
    },
    close: async () => {
      const started = await starting?.catch(() => undefined);
      if (started !== undefined) await endProcess(started);
    },
  };
}

type Started = {
  readonly child: ChildProcess;
  /** Resolves when the process has ended and nothing of it is left. */
  readonly end: Promise<void>;
};

async function startProcess(): Promise<Started> {
  const { file, words } = await findCommand();
  // A profile of its own: one that the app has open cannot be shared.
  const profile = await mkdtemp(path.join(tmpdir(), 'recital-print-'));
  const child = spawn(file, [...words, `--user-data-dir=${profile}`], {
    // What Chromium says about the system is of no use to anybody here.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = waitForEnd(child).then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  try {
    await waitUntilReady(child);
  } catch {
    await endProcess({ child, end });
    throw refused('The printing process did not start.');
  }
  return { child, end };
}

async function findCommand(): Promise<z.infer<typeof commandSchema>> {
  if (!existsSync(provider)) throw refused('There is none here.');
  try {
    const { stdout } = await run(process.execPath, [provider], { timeout: provideTimeoutMs });
    return commandSchema.parse(JSON.parse(stdout));
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
    throw refused(said === undefined || said === '' ? 'It could not be provided.' : said);
  }
}

function waitUntilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not ready in time')), readyTimeoutMs);
    const settle = (work: () => void) => () => {
      clearTimeout(timer);
      work();
    };
    child.once('message', settle(resolve));
    child.once(
      'error',
      settle(() => reject(new Error('not started'))),
    );
    child.once(
      'exit',
      settle(() => reject(new Error('ended'))),
    );
  });
}

function waitForEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // A program that does not start at all reports an error instead of an exit.
    child.once('error', () => resolve());
  });
}

async function endProcess({ child, end }: Started): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), endTimeoutMs);
  if (child.connected) child.disconnect();
  await end;
  clearTimeout(timer);
}

const ended: WireError = {
  code: 'file_failed',
  problem: 'printFailed',
  message: 'The document could not be printed as PDF: the printing process ended. Try again.',
};

function refused(why: string): RegistryError {
  return new RegistryError('file_failed', `PDF needs Electron, which prints it. ${why}`, { problem: 'noPrinter' });
}
