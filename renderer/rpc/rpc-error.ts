import type { ErrorCode, WireError } from '../../shared/contract/errors.ts';

/** A failed call. The wire error inside says what failed and, for forms, in which field. */
export class RpcError extends Error {
  readonly wire: WireError;

  constructor(wire: WireError) {
    super(wire.message);
    this.name = 'RpcError';
    this.wire = wire;
  }

  get code(): ErrorCode {
    return this.wire.code;
  }
}
