// Carries calls of the window to whoever answers them: main itself, or the registry service. Errors come back as values.
import { contract, isOperationName, isRegistryOperationName } from '../../shared/contract/contract.ts';
import type { RegistryOperationName } from '../../shared/contract/contract.ts';
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { GrantedFile } from '../../shared/contract/service-messages.ts';
import type { AppAnswers } from './app-answers.ts';
import type { FileGrants } from './file-grants.ts';
import type { CallWatch } from './service/service-client.ts';
import { errorText } from './text.ts';

export type RelayOptions = {
  readonly appAnswers: AppAnswers;
  readonly callService: (
    name: RegistryOperationName,
    input: unknown,
    grants: Readonly<Record<string, GrantedFile>>,
    watch: CallWatch,
  ) => Promise<Reply<unknown>>;
  /** Tells the window how far a call is that it gave an id. */
  readonly onProgress: (callId: string, progress: Progress) => void;
  readonly grants: FileGrants;
  /** Keeps an error that nobody foresaw; answers the reference that the user sees. */
  readonly onUnexpected: (error: unknown) => string;
};

export type Relay = {
  /** Answers one call; never throws. A call with an id tells of its progress and can be called off. */
  readonly call: (name: unknown, rawInput: unknown, callId?: unknown) => Promise<Reply<unknown>>;
  /** Calls off the call of that id; one that is done, or never was, is nothing to call off. */
  readonly cancel: (callId: string) => void;
  /** Calls off everything that can be, since nobody waits any more. */
  readonly cancelAll: () => void;
  /** Resolves when no call is under way. */
  readonly whenIdle: () => Promise<void>;
};

// Every other operation with a grant writes the granted file.
const readingOperations: ReadonlySet<RegistryOperationName> = new Set([
  'register.import',
  'readings.open',
  'drift.compare',
  'captures.take',
  'captures.preview',
]);

export function createRelay(options: RelayOptions): Relay {
  const running = new Set<Promise<unknown>>();
  const cancellable = new Map<string, AbortController>();

  const watched = async (
    callId: unknown,
    call: (watch: CallWatch) => Promise<Reply<unknown>>,
  ): Promise<Reply<unknown>> => {
    if (typeof callId !== 'string' || cancellable.has(callId)) return call({});
    const controller = new AbortController();
    cancellable.set(callId, controller);
    try {
      return await call({
        signal: controller.signal,
        onProgress: (progress) => options.onProgress(callId, progress),
      });
    } finally {
      cancellable.delete(callId);
    }
  };

  const relayToService = async (
    name: RegistryOperationName,
    rawInput: unknown,
    watch: CallWatch,
  ): Promise<Reply<unknown>> => {
    const input = contract[name].input.safeParse(rawInput);
    if (!input.success) throw invalidInput(input.error, `The input of ${name}`);
    const id = grantIn(input.data);
    if (id === undefined) return options.callService(name, rawInput, {}, watch);
    const file = options.grants.use(id, readingOperations.has(name) ? 'read' : 'write');
    const reply = await options.callService(name, rawInput, { [id]: file }, watch);
    if (!reply.ok) options.grants.giveBack(id);
    return reply;
  };

  const answer = async (name: unknown, rawInput: unknown, callId: unknown): Promise<Reply<unknown>> => {
    try {
      if (typeof name !== 'string' || !isOperationName(name))
        throw new RegistryError('not_found', errorText.noOperation, { problem: 'noOperation' });
      if (isRegistryOperationName(name)) return await watched(callId, (watch) => relayToService(name, rawInput, watch));
      return { ok: true, value: await options.appAnswers[name](rawInput) };
    } catch (error) {
      if (error instanceof RegistryError) return { ok: false, error: error.wire };
      const reference = options.onUnexpected(error);
      return { ok: false, error: { code: 'unexpected', message: errorText.unforeseen(reference), reference } };
    }
  };

  return {
    call: async (name, rawInput, callId) => {
      const reply = answer(name, rawInput, callId);
      running.add(reply);
      try {
        return await reply;
      } finally {
        running.delete(reply);
      }
    },
    cancel: (callId) => cancellable.get(callId)?.abort(),
    cancelAll: () => {
      for (const controller of cancellable.values()) controller.abort();
    },
    whenIdle: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

function grantIn(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('grant' in input)) return undefined;
  return typeof input.grant === 'string' ? input.grant : undefined;
}
