// Errors as values: what crosses a process boundary instead of an exception.
import { z } from 'zod';

export const errorCodes = [
  'invalid_input',
  'not_found',
  'stale_revision',
  'in_use',
  'rule_broken',
  'storage_unavailable',
  'file_failed',
  'cancelled',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * An error as it crosses a boundary. `message` is one or two plain sentences that name what failed, where, and the mend.
 * `fields` maps an input field (dotted path) to what is wrong with it; `reference` finds the log entry of an unexpected error.
 */
export const wireErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  /** Names the case inside the code, for example `newerVersion`. */
  problem: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  /** Records that stand in the way, for `in_use`. */
  records: z.array(z.strictObject({ recordType: z.string(), recordId: z.string(), title: z.string() })).optional(),
  reference: z.string().optional(),
});
export type WireError = z.infer<typeof wireErrorSchema>;

export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: WireError };

/** Thrown inside the service so that a transaction rolls back; turned into a `WireError` at the boundary. */
export class RegistryError extends Error {
  readonly wire: WireError;

  constructor(code: ErrorCode, message: string, more: Omit<WireError, 'code' | 'message'> = {}) {
    super(message);
    this.name = 'RegistryError';
    this.wire = { code, message, ...more };
  }
}

/** Turns a failed zod parse into fields and a sentence that names the first place. */
export function invalidInput(error: z.ZodError, what: string): RegistryError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.map(String).join('.') || '.'] ??= issue.message;
  const [place, problem] = Object.entries(fields)[0] ?? ['.', 'not readable'];
  const where = place === '.' ? '' : ` at ${place}`;
  return new RegistryError('invalid_input', `${what} is not valid${where}: ${problem}.`, { fields });
}
