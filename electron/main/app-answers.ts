import type { z } from 'zod';
import type { AppOperationName } from '../../shared/contract/contract.ts';
import { invalidInput } from '../../shared/contract/errors.ts';
import type { Operation } from '../../shared/contract/operation.ts';

/** Answers one operation of the app with raw input. @throws RegistryError */
export type AppAnswer = (rawInput: unknown) => Promise<unknown>;

/** An answer for every operation that main itself carries out: a missing one does not compile. */
export type AppAnswers = Readonly<Record<AppOperationName, AppAnswer>>;

/** Ties a handler to its operation: it gets parsed input, and its output is the operation's. */
export function answerTo<Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
  handle: (input: z.output<Input>) => Promise<z.output<Output>>,
): AppAnswer {
  return async (rawInput) => {
    const input = operation.input.safeParse(rawInput);
    if (!input.success) throw invalidInput(input.error, 'The input');
    return handle(input.data);
  };
}
