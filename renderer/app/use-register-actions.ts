// What the register menu, the menus of the system and the first-run screen do with registers.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AppOperationName } from '../../shared/contract/contract.ts';
import { call } from '../rpc/call.ts';
import { RpcError } from '../rpc/rpc-error.ts';
import { commandMutation } from '../rpc/use-command.ts';
import { appText } from '../text/app.ts';
import { formTexts } from '../text/forms.ts';
import { useToast } from '../ui/index.ts';

export type RegisterActions = {
  create: () => void;
  open: () => void;
  openRecent: (id: string) => void;
  openSample: () => void;
  saveCopy: () => void;
  importJson: () => void;
};

export function useRegisterActions(): RegisterActions {
  const client = useQueryClient();
  const navigate = useNavigate();
  const showToast = useToast();
  return useMemo(() => {
    const report = (error: unknown): void => {
      if (error instanceof RpcError && error.code === 'cancelled') return;
      showToast({ text: error instanceof RpcError ? error.message : formTexts.notSaved, tone: 'error' });
    };
    const goHome = (): void => void navigate({ to: '/', search: { asAt: undefined } });
    const run = (work: () => Promise<void>): void => void work().catch(report);
    const openBy = (name: Extract<AppOperationName, 'app.newRegister' | 'app.openRegister' | 'app.openSample'>) => () =>
      run(async () => {
        if ((await call(name, {})).opened) goHome();
      });
    return {
      create: openBy('app.newRegister'),
      open: openBy('app.openRegister'),
      openSample: openBy('app.openSample'),
      openRecent: (id) =>
        run(async () => {
          if ((await call('app.openRecent', { id })).opened) goHome();
        }),
      saveCopy: () =>
        run(async () => {
          if ((await call('app.saveCopy', {})).saved) showToast({ text: appText.copySaved });
        }),
      importJson: () =>
        run(async () => {
          const source = await call('app.chooseSource', { format: 'json' });
          if (source === null) return;
          const { created, changed } = await client
            .getMutationCache()
            .build(client, commandMutation(client, 'register.import'))
            .execute({ grant: source.grant });
          showToast({ text: appText.importedToast(created, changed) });
          goHome();
        }),
    };
  }, [client, navigate, showToast]);
}
