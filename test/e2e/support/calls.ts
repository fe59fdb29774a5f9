// Calls to the running app below its screens, for what a test sets up or looks up; screens are tested through the page.
import type { Page } from '@playwright/test';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/errors.ts';

/** Calls an operation from the page and answers its value; a failed reply is thrown. */
export async function callApp<Name extends OperationName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await callForReply(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** Calls an operation from the page and answers its reply, good or bad. */
export async function callForReply<Name extends OperationName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<Reply<OutputOf<Name>>> {
  const reply: unknown = await page.evaluate(
    ([operation, value]) => window.recital.call(operation as 'app.state', value as Record<string, never>),
    [name, input] as const,
  );
  return reply as Reply<OutputOf<Name>>;
}
