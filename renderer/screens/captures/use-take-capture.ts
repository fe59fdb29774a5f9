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
  choosePage: (vendorId: string) => void;
  /** Reads the file of a grant, as a dropped one. True where it was read. */
  readGranted: (vendorId: string, grant: string) => Promise<boolean>;
  isPending: boolean;
  /** Why the last page was not read, in words; null where it was. */
  failure: string | null;
};

/** Reads a vendor's page of sub-processors. */
export function useTakeCapture(): TakeCapture {
  const navigate = useNavigate();
  const showToast = useToast();
  const take = useCommand('captures.take');
  const [failure, setFailure] = useState<string | null>(null);
  const read = async (vendorId: string, grant: string): Promise<void> => {
    const { id, isNew } = await take.mutateAsync({ vendorId, grant });
    if (!isNew) showToast({ text: captureTexts.readAgain });
    await navigate({ href: addressOfCapture(vendorId, id) });
  };
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(error instanceof RpcError ? error.message : captureTexts.failed);
      return false;
    }
  };
  return {
    choosePage: (vendorId) =>
      void run(async () => {
        const source = await call('app.chooseSource', { format: 'vendorPage' });
        if (source !== null) await read(vendorId, source.grant);
      }),
    readGranted: (vendorId, grant) => run(() => read(vendorId, grant)),
    isPending: take.isPending,
    failure,
  };
}
