// Holds the one register that is open and answers requests about it, in order where the order matters.
import type { Reply, WireError } from '../../shared/contract/errors.ts';
import type { ServiceRequest } from '../../shared/contract/service-messages.ts';
import type { CallWatch } from '../registry/context.ts';
import type { Registry, RegistryOptions } from '../registry/registry.ts';
import { explainFailure, openRegister } from './open-register.ts';

type OpenRequest = Extract<ServiceRequest, { kind: 'open' }>;
type CallRequest = Extract<ServiceRequest, { kind: 'call' }>;

export type RegisterHost = {
  /** Answers one request; never throws. A write is answered once it is committed. */
  readonly answer: (request: ServiceRequest, watch?: CallWatch) => Promise<Reply<unknown>>;
  /** Closes the register at once. */
  readonly close: () => void;
};

export type RegisterHostOptions = Pick<RegistryOptions, 'printPdf'> & {
  /** Gets an error that nobody foresaw, under the reference that its reply shows. */
  readonly onUnexpected: (reference: string, error: unknown) => void;
};

const nothingOpen: WireError = {
  code: 'storage_unavailable',
  problem: 'nothingOpen',
  message: 'No register is open. Open one from the File menu.',
};

/** Makes the holder of the open register, empty at first. */
export function createRegisterHost(options: RegisterHostOptions): RegisterHost {
  let registry: Registry | undefined;
  // Calls run side by side; opening and closing wait for them, and they wait for opening and closing.
  const running = new Set<Promise<unknown>>();
  let gate: Promise<unknown> = Promise.resolve();

  const close = (): void => {
    registry?.close();
    registry = undefined;
  };

  const open = async (request: OpenRequest): Promise<Reply<unknown>> => {
    try {
      const next = await openRegister(request, options);
      close();
      registry = next;
      return { ok: true, value: {} };
    } catch (error) {
      return { ok: false, error: explainFailure(error, options.onUnexpected) };
    }
  };

  const call = async ({ name, input, grants }: CallRequest, watch: CallWatch): Promise<Reply<unknown>> => {
    await gate;
    return registry === undefined
      ? { ok: false, error: nothingOpen }
      : registry.dispatch(name, input, { ...watch, grants });
  };

  const alone = async (work: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
    const earlier = [gate, ...running];
    const result = Promise.allSettled(earlier).then(work);
    gate = result;
    return result;
  };

  const answer: RegisterHost['answer'] = async (request, watch = {}) => {
    switch (request.kind) {
      case 'open':
        return alone(() => open(request));
      case 'close':
        return alone(async () => {
          close();
          return { ok: true, value: {} };
        });
      case 'call': {
        const reply = call(request, watch);
        running.add(reply);
        try {
          return await reply;
        } finally {
          running.delete(reply);
        }
      }
    }
  };

  return { answer, close };
}
