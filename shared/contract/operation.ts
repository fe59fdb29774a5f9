// What an operation is. The list of them is in contract.ts; nothing else may be called.
import type { z } from 'zod';
import type { RecordArea } from '../domain/record-types.ts';

/** Which process answers: the registry service (data) or the app's main process (windows, dialogs, preferences). */
export type Host = 'registry' | 'app';

export type Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly host: Host;
  readonly input: Input;
  readonly output: Output;
  /** Areas whose stored answers are out of date once a command is done; `all` where any may be. */
  readonly changes: readonly RecordArea[] | 'all';
};

/** An operation that only reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { kind: 'query', host: 'registry', input, output, changes: [] };
}

/** An operation that writes. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  changes: readonly RecordArea[] | 'all',
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { kind: 'command', host: 'registry', input, output, changes };
}

/** An operation of the app itself, answered by the main process. */
export function appOperation<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { kind: 'query', host: 'app', input, output, changes: [] };
}
