import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { call } from './call.ts';
import { queryKeyOf } from './query-keys.ts';
import type { RpcError } from './rpc-error.ts';

/** The query of one operation with one input, for hooks, loaders and prefetching alike. */
export function operationQuery<Name extends OperationName>(name: Name, input: InputOf<Name>) {
  return queryOptions<OutputOf<Name>, RpcError>({
    queryKey: queryKeyOf(name, input),
    queryFn: () => call(name, input),
  });
}

export type OperationOptions = {
  /** False: do not ask yet. */
  readonly isEnabled?: boolean;
  /** True: while the answer to a changed input is on its way, the one before stays on screen. */
  readonly keepsPrevious?: boolean;
};

/** Reads by one operation and keeps the answer current. */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  { isEnabled = true, keepsPrevious = false }: OperationOptions = {},
): UseQueryResult<OutputOf<Name>, RpcError> {
  return useQuery({
    ...operationQuery(name, input),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
