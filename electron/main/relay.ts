// Carries calls of the window to whoever answers them: main itself, or the registry service. Errors come back as values.
import { contract, isOperationName, isRegistryOperationName } from '../../shared/contract/contract.ts';
import type { RegistryOperationName } from '../../shared/contract/contract.ts';
import { RegistryError, invalidInput } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/errors.ts';
import type { GrantedFile } from '../../shared/contract/service-messages.ts';
import type { AppAnswers } from './app-answers.ts';
import type { FileGrants } from './file-grants.ts';
import { errorText } from './text.ts';

export type RelayOptions = {
  readonly appAnswers: AppAnswers;
  readonly callService: (
    name: RegistryOperationName,
    input: unknown,
    grants: Readonly<Record<string, GrantedFile>>,
  ) => Promise<Reply<unknown>>;
  readonly grants: FileGrants;
  /** Keeps an error that nobody foresaw; answers the reference that the user sees. */
  readonly onUnexpected: (error: unknown) => string;
};

export type Relay = {
  /** Answers one call; never throws. */
  readonly call: (name: unknown, rawInput: unknown) => Promise<Reply<unknown>>;
  /** Resolves when no call is under way. */
  readonly whenIdle: () => Promise<void>;
};

// Every other operation with a grant writes the granted file.
const readingOperations: ReadonlySet<RegistryOperationName> = new Set(['register.import']);

export function createRelay(options: RelayOptions): Relay {
  const running = new Set<Promise<unknown>>();

  const relayToService = async (name: RegistryOperationName, rawInput: unknown): Promise<Reply<unknown>> => {
    const input = contract[name].input.safeParse(rawInput);
    if (!input.success) throw invalidInput(input.error, `The input of ${name}`);
    const id = grantIn(input.data);
    if (id === undefined) return options.callService(name, rawInput, {});
    const file = options.grants.use(id, readingOperations.has(name) ? 'read' : 'write');
    const reply = await options.callService(name, rawInput, { [id]: file });
    if (!reply.ok) options.grants.giveBack(id);
    return reply;
  };

  const answer = async (name: unknown, rawInput: unknown): Promise<Reply<unknown>> => {
    try {
      if (typeof name !== 'string' || !isOperationName(name))
        throw new RegistryError('not_found', errorText.noOperation, { problem: 'noOperation' });
      if (isRegistryOperationName(name)) return await relayToService(name, rawInput);
      return { ok: true, value: await options.appAnswers[name](rawInput) };
    } catch (error) {
      if (error instanceof RegistryError) return { ok: false, error: error.wire };
      const reference = options.onUnexpected(error);
      return { ok: false, error: { code: 'unexpected', message: errorText.unforeseen(reference), reference } };
    }
  };

  return {
    call: async (name, rawInput) => {
      const reply = answer(name, rawInput);
      running.add(reply);
      try {
        return await reply;
      } finally {
        running.delete(reply);
      }
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
