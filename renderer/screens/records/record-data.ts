// Reading and writing records of any type through the contract.
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { NamedRecord } from '../../../shared/contract/look-ups.ts';
import { recordTypes } from '../../../shared/domain/record-types.ts';
import type { AnyRecord, RecordArea, RecordType } from '../../../shared/domain/record-types.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { queryKeyOf } from '../../rpc/query-keys.ts';
import { commandMutation } from '../../rpc/use-command.ts';
import { operationQuery, useOperation } from '../../rpc/use-operation.ts';

/** Fields of a record by name, for the generic forms; what they hold is known by the field's spec. */
export type Fields = Readonly<Record<string, unknown>>;

type Verb = 'list' | 'get' | 'create' | 'update' | 'remove';
type NameOf<Name extends Verb> = `${RecordArea}.${Name}`;

/** The records of a type as of the day on screen. */
export function useRecordList(type: RecordType, isEnabled = true) {
  const asAt = useAsAt();
  const name: NameOf<'list'> = `${recordTypes[type].area}.list`;
  return useOperation<NameOf<'list'>>(name, asAt.input, { isEnabled });
}

export function useRecord(type: RecordType, id: string, isEnabled = true) {
  const asAt = useAsAt();
  const name: NameOf<'get'> = `${recordTypes[type].area}.get`;
  return useOperation<NameOf<'get'>>(name, { id, ...asAt.input }, { isEnabled });
}

const noNames: readonly NamedRecord[] = [];

/** All records of a type by title, for pickers. */
export function useNames(type: RecordType, isEnabled = true): readonly NamedRecord[] {
  const asAt = useAsAt();
  return useOperation('register.names', { type, ...asAt.input }, { isEnabled }).data ?? noNames;
}

/** A record as a write needs it: which one, and the revision that the user saw. */
export type Seen = { readonly id: string; readonly revision: number };

export type RecordWriter = {
  /** Changes fields of a record. Changes of one record run one after the other, each from the revision that the one before left. */
  update: (type: RecordType, seen: Seen, patch: Fields) => Promise<AnyRecord>;
  create: (type: RecordType, draft: Fields) => Promise<AnyRecord>;
  /** Removes a record and those that cannot exist without it. Gives how many went. */
  remove: (type: RecordType, seen: Seen) => Promise<number>;
};

export function useRecordWriter(): RecordWriter {
  const client = useQueryClient();
  return useMemo(() => createRecordWriter(client), [client]);
}

/** Reads a record anew, whatever the window has seen of it. */
export function fetchRecord(client: QueryClient, type: RecordType, id: string): Promise<AnyRecord> {
  const name: NameOf<'get'> = `${recordTypes[type].area}.get`;
  return client.fetchQuery({ ...operationQuery<NameOf<'get'>>(name, { id }), staleTime: 0 });
}

/** The last write of each record, for the next one to wait for. */
const pendingWrites = new Map<string, Promise<unknown>>();

function inTurn<Result>(id: string, write: () => Promise<Result>): Promise<Result> {
  const before = pendingWrites.get(id) ?? Promise.resolve();
  const mine = before.then(write, write);
  pendingWrites.set(id, mine);
  const forget = (): void => {
    if (pendingWrites.get(id) === mine) pendingWrites.delete(id);
  };
  void mine.then(forget, forget);
  return mine;
}

function createRecordWriter(client: QueryClient): RecordWriter {
  return {
    update: (type, seen, patch) =>
      inTurn(seen.id, () => {
        const name: NameOf<'update'> = `${recordTypes[type].area}.update`;
        const revision = latestRevision(client, type, seen);
        return execute<NameOf<'update'>>(client, name, contract[name].input.parse({ id: seen.id, revision, patch }));
      }),
    create: (type, draft) => {
      const name: NameOf<'create'> = `${recordTypes[type].area}.create`;
      return execute<NameOf<'create'>>(client, name, contract[name].input.parse(draft));
    },
    remove: (type, seen) =>
      inTurn(seen.id, async () => {
        const name: NameOf<'remove'> = `${recordTypes[type].area}.remove`;
        const revision = latestRevision(client, type, seen);
        const input = { id: seen.id, revision, withDependents: true };
        return (await execute<NameOf<'remove'>>(client, name, input)).removed;
      }),
  };
}

/** Runs a command through the mutation cache, where the save state of the title bar sees it. */
function execute<Name extends OperationName>(
  client: QueryClient,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return client.getMutationCache().build(client, commandMutation(client, name)).execute(input);
}

/** The revision that the user saw, or the one that this window's own last write left. */
function latestRevision(client: QueryClient, type: RecordType, { id, revision }: Seen): number {
  const name: NameOf<'get'> = `${recordTypes[type].area}.get`;
  const known = client.getQueryData<AnyRecord>(queryKeyOf<NameOf<'get'>>(name, { id }));
  return Math.max(revision, known?.revision ?? 0);
}
