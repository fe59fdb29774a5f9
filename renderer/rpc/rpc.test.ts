// The client against the real registry: only the process boundary between them is left out.
import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRegistry } from '../../electron/registry/registry.ts';
import type { Registry } from '../../electron/registry/registry.ts';
import type { AppEvent } from '../../shared/contract/app.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationName } from '../../shared/contract/contract.ts';
import type { Bridge } from './bridge.ts';
import { call } from './call.ts';
import { connectEvents, listenToEvents } from './events.ts';
import { isAffected } from './invalidation.ts';
import { createQueryClient } from './query-client.ts';
import { RpcError } from './rpc-error.ts';
import { commandMutation } from './use-command.ts';
import { operationQuery } from './use-operation.ts';

let registry: Registry;
let queryClient: QueryClient;
let calls: string[];
let callIds: string[];
let push: (event: AppEvent) => void;

beforeEach(() => {
  registry = openRegistry({ path: ':memory:', create: true, actor: 'tester' });
  queryClient = createQueryClient();
  calls = [];
  callIds = [];
  const listeners = new Set<(event: AppEvent) => void>();
  push = (event) => {
    for (const listener of listeners) listener(event);
  };
  const bridge = {
    call: (name: string, input: unknown, callId?: string) => {
      calls.push(name);
      if (callId !== undefined) callIds.push(callId);
      return registry.dispatch(name, input);
    },
    onEvent: (listener: (event: AppEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  vi.stubGlobal('window', { recital: bridge as unknown as Bridge });
});
afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
  registry.close();
});

test('a call answers with the value of its reply', async () => {
  const vendor = await call('vendors.create', { name: 'Northwind' });
  expect(await call('vendors.list', {})).toEqual([vendor]);
});

test('a watched call hears its own progress and tells main when it is called off', async () => {
  const heard: string[] = [];
  const controller = new AbortController();
  const watched = call('vendors.list', {}, { signal: controller.signal, onProgress: ({ step }) => heard.push(step) });
  const progress = { step: 'writing', done: 1, total: 2 } as const;
  push({ kind: 'progress', callId: crypto.randomUUID(), progress });
  const [callId = ''] = callIds;
  push({ kind: 'progress', callId, progress: { ...progress, step: 'checking' } });
  controller.abort();
  await watched;
  push({ kind: 'progress', callId, progress });
  expect([heard, calls]).toEqual([['checking'], ['vendors.list', 'app.cancelCall']]);
});

test('a failed call throws the wire error, with the field that is wrong', async () => {
  const failure = await call('vendors.create', { name: '' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RpcError);
  const { code, wire } = failure as RpcError;
  expect([code, Object.keys(wire.fields ?? {})]).toEqual(['invalid_input', ['name']]);
});

test('a failed read is not tried again behind the user’s back', async () => {
  const query = operationQuery('vendors.get', { id: crypto.randomUUID() });
  await expect(queryClient.fetchQuery(query)).rejects.toMatchObject({ code: 'not_found' });
  expect(calls).toEqual(['vendors.get']);
});

test('a list on screen is read again after a command that changes its area', async () => {
  const list = new QueryObserver(queryClient, operationQuery('vendors.list', {}));
  const stop = list.subscribe(() => undefined);
  await vi.waitFor(() => expect(list.getCurrentResult().data).toEqual([]));
  await new MutationObserver(queryClient, commandMutation(queryClient, 'vendors.create')).mutate({ name: 'Northwind' });
  await vi.waitFor(() => expect(list.getCurrentResult().data).toMatchObject([{ name: 'Northwind' }]));
  stop();
});

test('a list of another area is not read again', async () => {
  const list = new QueryObserver(queryClient, operationQuery('trackers.list', {}));
  const stop = list.subscribe(() => undefined);
  await vi.waitFor(() => expect(list.getCurrentResult().isSuccess).toBe(true));
  await new MutationObserver(queryClient, commandMutation(queryClient, 'vendors.create')).mutate({ name: 'Northwind' });
  await queryClient.fetchQuery({ ...operationQuery('vendors.list', {}), staleTime: 0 });
  expect(calls.filter((name) => name === 'trackers.list')).toHaveLength(1);
  stop();
});

test('two edits in a row need no read in between: the first answer carries the new revision', async () => {
  const update = new MutationObserver(queryClient, commandMutation(queryClient, 'vendors.update'));
  const { id } = await call('vendors.create', { name: 'Northwind' });
  const stored = () => queryClient.fetchQuery(operationQuery('vendors.get', { id }));
  await update.mutate({ id, revision: (await stored()).revision, patch: { country: 'DE' } });
  await update.mutate({ id, revision: (await stored()).revision, patch: { website: 'northwind.example' } });
  expect(await stored()).toMatchObject({ country: 'DE', website: 'northwind.example', revision: 3 });
});

test('an edit of a stale record is refused as such', async () => {
  const { id, revision } = await call('vendors.create', { name: 'Northwind' });
  await call('vendors.update', { id, revision, patch: { country: 'DE' } });
  const late = call('vendors.update', { id, revision, patch: { country: 'FR' } });
  await expect(late).rejects.toMatchObject({ code: 'stale_revision' });
});

test('what happens outside the window is read anew, and only until the connection is taken down', async () => {
  const disconnect = connectEvents(queryClient);
  await queryClient.fetchQuery(operationQuery('vendors.list', {}));
  await registry.call('vendors.create', { name: 'From the command line' });
  const isStale = (): boolean =>
    queryClient.getQueryState(operationQuery('vendors.list', {}).queryKey)?.isInvalidated ?? false;
  push({ kind: 'stateChanged' });
  expect(isStale()).toBe(false);
  push({ kind: 'changed' });
  expect(isStale()).toBe(true);
  await queryClient.fetchQuery(operationQuery('vendors.list', {}));
  disconnect();
  push({ kind: 'registerOpened' });
  expect(isStale()).toBe(false);
});

test('a notice that comes before any screen listens is kept for the first that does', () => {
  const disconnect = connectEvents(queryClient);
  const notice: AppEvent = { kind: 'notice', tone: 'warning', text: 'A register is gone.' };
  const seen: AppEvent[] = [];
  push(notice);
  push({ kind: 'menu', command: 'undo' });
  const stop = listenToEvents((event) => seen.push(event));
  push({ kind: 'menu', command: 'redo' });
  expect(seen).toEqual([notice, { kind: 'menu', command: 'redo' }]);
  stop();
  push({ kind: 'menu', command: 'undo' });
  expect(seen).toHaveLength(2);
  disconnect();
});

test('whatever reads the whole register is affected by every command, and by no query', () => {
  const names = Object.keys(contract) as OperationName[];
  const commands = names.filter((name) => contract[name].kind === 'command');
  const queries = names.filter((name) => contract[name].kind === 'query');
  for (const area of ['register', 'record', 'policy', 'activities']) {
    expect(commands.filter((name) => !isAffected(area, name))).toEqual([]);
    expect(queries.filter((name) => isAffected(area, name))).toEqual([]);
  }
  expect(commands.filter((name) => isAffected('app', name))).toEqual([]);
});

test('a removal may take dependents of any area with it', () => {
  expect([isAffected('engagements', 'vendors.remove'), isAffected('trackers', 'register.undo')]).toEqual([true, true]);
});
