import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { RpcError } from './rpc-error.ts';

/**
 * Calls one operation of the contract.
 * @throws RpcError where the reply is a failure.
 */
export async function call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await window.recital.call(name, input);
  if (!reply.ok) throw new RpcError(reply.error);
  return reply.value;
}
