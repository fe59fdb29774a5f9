import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { addressOfRecord } from '../../app/addresses.ts';
import { call } from '../../rpc/call.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { readingText } from '../../text/reading.ts';
import { useToast } from '../../ui/index.ts';

export type OpenReading = {
  /** Asks for a file, reads it, and goes to its drafts. */
  readFile: () => void;
  /** Reads the file of a grant, as a dropped one. True where it was read. */
  readGranted: (grant: string) => Promise<boolean>;
  readPasted: (pasted: NonNullable<InputOf<'readings.open'>['pasted']>, title: string) => void;
  isPending: boolean;
  /** Why the last text was not read, in words; null where it was. */
  failure: string | null;
  forgetFailure: () => void;
};

/** Reads a policy, and goes to its drafts. */
export function useOpenReading(): OpenReading {
  const navigate = useNavigate();
  const showToast = useToast();
  const open = useCommand('readings.open');
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = async (input: InputOf<'readings.open'>): Promise<void> => {
    const { id, isNew } = await open.mutateAsync(input);
    if (!isNew) showToast({ text: readingText.readAgain });
    await navigate({ href: addressOfRecord('reading', id) });
  };
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      setRefusal(error instanceof RpcError ? error.message : readingText.failed);
      return false;
    }
  };
  return {
    readFile: () =>
      void run(async () => {
        const source = await call('app.chooseSource', { format: 'policy' });
        if (source !== null) await read({ grant: source.grant });
      }),
    readGranted: (grant) => run(() => read({ grant })),
    readPasted: (pasted, title) => void run(() => read(title === '' ? { pasted } : { pasted, title })),
    isPending: open.isPending,
    failure: refusal,
    forgetFailure: () => setRefusal(null),
  };
}
