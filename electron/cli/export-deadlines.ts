// `recital export deadlines`: everything dated, as a calendar, a table or a document.
import path from 'node:path';
import { allowOnly, asAtOf, dayOf, oneOf, requireOption } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { grantFile, withRegister } from './session.ts';
import type { Outcome } from './session.ts';

/** @throws UsageError, or RegistryError from the operation. */
export function exportDeadlines(args: Arguments, register: string): Promise<Outcome> {
  allowOnly(args, ['format', 'out', 'force', 'as-of', 'until', 'lang']);
  const file = path.resolve(requireOption(args, 'out'));
  const { grant, grants } = grantFile(file, args.options.force ?? false);
  const until = dayOf(args, 'until');
  const input = {
    format: oneOf(requireOption(args, 'format'), ['ics', 'csv', 'json'], 'The format'),
    grant,
    ...(until !== undefined && { until }),
    ...asAtOf(args),
  };
  return withRegister(register, async (registry) => {
    const written = await registry.call('deadlines.export', input, { grants });
    const count = `${written.deadlines} ${written.deadlines === 1 ? 'deadline' : 'deadlines'}`;
    return { exitCode: 0, text: `Wrote ${file} (${count}, ${written.bytes} bytes).`, json: { file, ...written } };
  });
}
