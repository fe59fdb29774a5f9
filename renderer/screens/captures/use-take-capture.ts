import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOfCapture } from '../../app/addresses.ts';
import { call } from '../../rpc/call.ts';
import { RpcError } from '../../rpc/rpc-error.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { captureTexts } from '../../text/captures.ts';
import { useToast } from '../../ui/index.ts';

export type TakeCapture = {
  /** Asks for a saved page, reads it, and goes to what it says. */
  choosePage: () => void;
  /** Reads the file of a grant, as a dropped one. */
  readGranted: (grant: string) => void;
  isPending: boolean;
  /** Why the last page was not read, in words; null where it was. */
  failure: string | null;
};

/** Reads a vendor's page of sub-processors. */
export function useTakeCapture(vendorId: string): TakeCapture {
  const navigate = useNavigate();
  const showToast = useToast();
  const take = useCommand('captures.take');
  const [failure, setFailure] = useState<string | null>(null);
  const read = async (grant: string): Promise<void> => {
    const { id, isNew } = await take.mutateAsync({ vendorId, grant });
    if (!isNew) showToast({ text: captureTexts.readAgain });
    await navigate({ href: addressOfCapture(vendorId, id) });
  };
  const run = (work: () => Promise<void>): void => {
    setFailure(null);
    work().catch((error: unknown) => setFailure(error instanceof RpcError ? error.message : captureTexts.failed));
  };
  return {
    choosePage: () =>
      run(async () => {
        const source = await call('app.chooseSource', { format: 'vendorPage' });
        if (source !== null) await read(source.grant);
      }),
    readGranted: (grant) => run(() => read(grant)),
    isPending: take.isPending,
    failure,
  };
}
