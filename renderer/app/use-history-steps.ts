import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RpcError } from '../rpc/rpc-error.ts';
import { commandMutation } from '../rpc/use-command.ts';
import { appText } from '../text/app.ts';
import { formTexts } from '../text/forms.ts';
import { useToast } from '../ui/index.ts';

/** Undo and redo of whole changes, each said in a toast. */
export function useHistorySteps() {
  const client = useQueryClient();
  const showToast = useToast();
  return useMemo(() => {
    const run = (work: () => Promise<string>): void => {
      work().then(
        (text) => showToast({ text }),
        (error: unknown) =>
          showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' }),
      );
    };
    return {
      undo: () =>
        run(async () => {
          const mutation = client.getMutationCache().build(client, commandMutation(client, 'register.undo'));
          const { undone } = await mutation.execute({});
          return undone === null ? appText.nothingToUndo : appText.undone(undone.title);
        }),
      redo: () =>
        run(async () => {
          const mutation = client.getMutationCache().build(client, commandMutation(client, 'register.redo'));
          const { redone } = await mutation.execute({});
          return redone === null ? appText.nothingToRedo : appText.redone(redone.title);
        }),
    };
  }, [client, showToast]);
}
