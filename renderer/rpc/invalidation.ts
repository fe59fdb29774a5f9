// Which stored answers a command makes out of date. One rule for all commands.
import type { QueryClient } from '@tanstack/react-query';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationName } from '../../shared/contract/contract.ts';
import { recordTypeNames, recordTypes } from '../../shared/domain/record-types.ts';
import { areaOf } from './query-keys.ts';

const recordAreas: ReadonlySet<string> = new Set(recordTypeNames.map((type) => recordTypes[type].area));

/** Areas of records that also answer with what is worked out from others: rows, pages, transfers, drafts of a reading. */
const derivedAreas: ReadonlySet<string> = new Set(['activities', 'vendors', 'transfers', 'readings']);

/** Areas whose answers are drawn from the whole register: those, and documents, search and history. */
function isDerived(area: string): boolean {
  return derivedAreas.has(area) || (!recordAreas.has(area) && area !== 'app');
}

/** Whether the answers of `area` may differ after `command`. */
export function isAffected(area: string, command: OperationName): boolean {
  const { kind, changes } = contract[command];
  if (kind === 'query') return false;
  if (changes === 'all') return area !== 'app';
  return isDerived(area) || changes.some((changed) => changed === area);
}

/** Marks what `command` has changed as out of date; what is on screen is read again at once. */
export function invalidateAfter(queryClient: QueryClient, command: OperationName): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [area] }) => typeof area === 'string' && isAffected(area, command),
  });
}

/**
 * Takes a changed record over as the stored answer of its `get`, so that the next edit starts from its new revision
 * instead of waiting for the record to be read again.
 */
export function rememberRecord(queryClient: QueryClient, command: OperationName, output: unknown): void {
  const area = areaOf(command);
  if (command !== `${area}.update` && command !== `${area}.create`) return;
  if (typeof output !== 'object' || output === null || !('id' in output)) return;
  queryClient.setQueryData([area, `${area}.get`, { id: output.id }], output);
}
