import { mutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient, UseMutationResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { call } from './call.ts';
import { invalidateAfter, rememberRecord } from './invalidation.ts';
import type { RpcError } from './rpc-error.ts';

/** The mutation of one command: calls it, then marks what it changed as out of date. */
export function commandMutation<Name extends OperationName>(queryClient: QueryClient, name: Name) {
  return mutationOptions<OutputOf<Name>, RpcError, InputOf<Name>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: (output) => {
      rememberRecord(queryClient, name, output);
      invalidateAfter(queryClient, name);
    },
  });
}

/** Writes by one operation; `mutate` or `mutateAsync` with its input. */
export function useCommand<Name extends OperationName>(
  name: Name,
): UseMutationResult<OutputOf<Name>, RpcError, InputOf<Name>> {
  return useMutation(commandMutation(useQueryClient(), name));
}
