import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import { RpcError } from './rpc-error.ts';

/** How a screen follows a long call: told how far it is, and able to call it off. */
export type CallWatch = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void };

/**
 * Calls one operation of the contract.
 * @throws RpcError where the reply is a failure, with the code `cancelled` where the signal called it off.
 */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  watch?: CallWatch,
): Promise<OutputOf<Name>> {
  const reply = await (watch === undefined ? window.recital.call(name, input) : callWatched(name, input, watch));
  if (!reply.ok) throw new RpcError(reply.error);
  return reply.value;
}

async function callWatched<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  { signal, onProgress }: CallWatch,
): ReturnType<typeof window.recital.call<Name>> {
  const callId = crypto.randomUUID();
  const stopListening = window.recital.onEvent((event) => {
    if (event.kind === 'progress' && event.callId === callId) onProgress?.(event.progress);
  });
  const cancel = (): void => void window.recital.call('app.cancelCall', { callId });
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const reply = window.recital.call(name, input, callId);
    // Called off before it began: the call is under way by now, so it can be told.
    if (signal?.aborted) cancel();
    return await reply;
  } finally {
    signal?.removeEventListener('abort', cancel);
    stopListening();
  }
}
