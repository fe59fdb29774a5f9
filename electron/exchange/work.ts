// Long work on a file: how far it is, and whether it is still wanted.
import { setImmediate } from 'node:timers/promises';
import { RegistryError } from '../../shared/contract/errors.ts';

export type Work = {
  /** Told after some rows of the workbook are done, with how many. */
  readonly onRows: (count: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Work that nobody watches. */
export const ignoreWork: Work = { onRows: () => undefined };

/** @throws RegistryError `cancelled` where the user has called the work off. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new RegistryError('cancelled', 'It was cancelled. Nothing was written.');
}

/** Lets other calls, and a cancel among them, have their turn. */
export async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  stopIfCancelled(signal);
}

/** The chunks as one file in UTF-8. */
export async function joinChunks(chunks: Iterable<string>, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (const chunk of chunks) {
    parts.push(Buffer.from(chunk, 'utf8'));
    await takeTurns(signal);
  }
  return Buffer.concat(parts);
}
