// Whether what was typed is on disk, as the title bar says it. Read from the commands that have run, so no screen reports it.
import { useQueryClient, type Mutation, type MutationCache } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { contract, isOperationName } from '../../shared/contract/contract.ts';
import { RpcError } from '../rpc/rpc-error.ts';

export type SaveSituation = {
  state: 'untouched' | 'saving' | 'saved' | 'failed';
  /** When the last write was done, in milliseconds since 1970; 0 before the first. */
  at: number;
  /** Runs the failed write again; undefined where that cannot help, since the register refused what was typed. */
  retry: (() => void) | undefined;
};

export function useSaveState(): SaveSituation {
  const client = useQueryClient();
  const store = useMemo(() => watchSaves(client.getMutationCache()), [client]);
  return useSyncExternalStore(store.subscribe, store.read);
}

function watchSaves(cache: MutationCache) {
  let last: SaveSituation = { state: 'untouched', at: 0, retry: undefined };
  return {
    subscribe: (onChange: () => void): (() => void) => cache.subscribe(onChange),
    read: (): SaveSituation => {
      const next = readSituation(cache);
      if (next.state !== last.state || next.at !== last.at) last = next;
      return last;
    },
  };
}

function readSituation(cache: MutationCache): SaveSituation {
  const mutations = cache.getAll().filter((mutation) => mutation.state.status !== 'idle' && isWrite(mutation));
  const latest = mutations.toSorted((a, b) => b.state.submittedAt - a.state.submittedAt)[0];
  if (latest === undefined) return { state: 'untouched', at: 0, retry: undefined };
  const at = latest.state.submittedAt;
  if (mutations.some(({ state }) => state.status === 'pending')) return { state: 'saving', at, retry: undefined };
  if (latest.state.status !== 'error') return { state: 'saved', at, retry: undefined };
  return { state: 'failed', at, retry: canRetry(latest.state.error) ? () => runAgain(latest) : undefined };
}

/** Whether a mutation writes to the register. Files that are exported or chosen are told where that happens. */
function isWrite({ options: { mutationKey } }: Mutation): boolean {
  const name = mutationKey?.[0];
  return typeof name === 'string' && isOperationName(name) && contract[name].kind === 'command';
}

/** Writing again helps where the file could not be written, not where the register refused the value. */
function canRetry(error: unknown): boolean {
  return !(error instanceof RpcError) || error.code === 'storage_unavailable' || error.code === 'unexpected';
}

function runAgain(mutation: Mutation): void {
  // What goes wrong again is the state of the mutation again, which the title bar shows.
  mutation.execute(mutation.state.variables).catch(() => undefined);
}
