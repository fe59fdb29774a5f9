// Which register is open, and how another comes to be: the app's side of the registry service.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AppEvent } from '../../shared/contract/app.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { WireError } from '../../shared/contract/errors.ts';
import type { RegisterOrigin } from '../../shared/contract/service-messages.ts';
import type { PreferenceStore } from './preferences.ts';
import type { OpenPrintDesk } from './printing/print-desk.ts';
import { dropVanished, rememberRegister } from './recent-registers.ts';
import { firstRegisterPath, freeSamplePath } from './register-files.ts';
import { createRestartBudget } from './service/restart-budget.ts';
import { createServiceClient } from './service/service-client.ts';
import type { ServiceClient } from './service/service-client.ts';
import type { StartService } from './service/service-port.ts';
import { errorText, noticeText } from './text.ts';

export type RegisterSessionOptions = {
  readonly startService: StartService;
  readonly openPrintDesk: OpenPrintDesk;
  readonly actor: string;
  readonly preferences: PreferenceStore;
  /** Folder for the registers that the app makes by itself. */
  readonly registersFolder: string;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly send: (event: AppEvent) => void;
  readonly onAnswer: (name: string, milliseconds: number) => void;
  readonly onUnexpected: (reference: string, stack: string) => void;
  readonly onServiceDeath: () => void;
};

export type RegisterSession = {
  readonly service: ServiceClient;
  /** Absolute path of the open register. */
  readonly openPath: () => string | undefined;
  /** Why none is open, where opening failed. */
  readonly failure: () => WireError | undefined;
  /** Opens what this start asks for: the named register, else the last one, else the first. Failures become `failure`. */
  readonly openAtStart: (named: string | undefined) => Promise<void>;
  /** Resolves when that is done, well or not. */
  readonly whenStarted: () => Promise<void>;
  /** Opens a register in place of the open one, which stays open if this fails. @throws RegistryError */
  readonly open: (file: string, origin: RegisterOrigin) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Opens one of the recent registers; one whose file is gone leaves the list. @throws RegistryError */
  readonly openRecent: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const restartPauseMs = 60_000;

/** Makes the session; no register is open yet. */
export function createRegisterSession(options: RegisterSessionOptions): RegisterSession {
  const { preferences, registersFolder, newId, clock, send } = options;
  const restarts = createRestartBudget(restartPauseMs, () => clock().getTime());
  let openPath: string | undefined;
  let failure: WireError | undefined;
  let noticeStarted = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    noticeStarted = resolve;
  });

  const service = createServiceClient({
    start: options.startService,
    openPrintDesk: options.openPrintDesk,
    actor: options.actor,
    onDeath: () => void recover(),
    onAnswer: options.onAnswer,
    onUnexpected: options.onUnexpected,
  });

  const fail = (error: WireError): void => {
    openPath = undefined;
    failure = error;
    send({ kind: 'registerOpened' });
  };

  const open = async (file: string, origin: RegisterOrigin): Promise<void> => {
    const reply = await service.open(file, origin);
    if (!reply.ok) {
      if (openPath === undefined) fail(reply.error);
      throw new RegistryError(reply.error.code, reply.error.message, reply.error);
    }
    openPath = file;
    failure = undefined;
    const recent = rememberRegister(preferences.current().recent, {
      path: file,
      openedAt: clock().toISOString(),
      newId,
    });
    preferences.change({ recent, lastRegister: file });
    send({ kind: 'registerOpened' });
  };

  /** The service has died. What was open is opened again, by the request that the new process gets first. */
  const recover = async (): Promise<void> => {
    options.onServiceDeath();
    const file = openPath;
    if (file === undefined) return;
    if (!restarts.take()) {
      fail({ code: 'storage_unavailable', problem: 'serviceStopped', message: noticeText.stoppedAgain });
      return;
    }
    const reply = await service.open(file, 'existing');
    // Another register was chosen meanwhile.
    if (openPath !== file) return;
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    send({ kind: 'changed' });
    send({ kind: 'notice', tone: 'warning', text: noticeText.restarted });
  };

  /** @param toldAbout A register whose loss the caller reports itself. */
  const forgetVanished = (toldAbout?: string): void => {
    const { recent, lastRegister } = preferences.current();
    const { kept, vanished } = dropVanished(recent, existsSync);
    if (vanished.length === 0) return;
    const isLastGone = vanished.some(({ path: file }) => file === lastRegister);
    preferences.change({ recent: kept, ...(isLastGone ? { lastRegister: null } : {}) });
    for (const { path: file } of vanished)
      if (file !== toldAbout) send({ kind: 'notice', tone: 'warning', text: noticeText.vanished(path.basename(file)) });
    send({ kind: 'stateChanged' });
  };

  return {
    service,
    openPath: () => openPath,
    failure: () => failure,
    openAtStart: async (named) => {
      const last = preferences.current().lastRegister;
      const file = named ?? last ?? firstRegisterPath(registersFolder);
      const isFirstStart = named === undefined && last === null && !existsSync(file);
      try {
        await open(file, isFirstStart ? 'empty' : 'existing');
      } catch (error) {
        // What is wrong with the register is kept as the failure, for the window to show.
        if (!(error instanceof RegistryError)) throw error;
      } finally {
        noticeStarted();
      }
      forgetVanished();
    },
    whenStarted: () => started,
    open,
    openSample: () => open(freeSamplePath(registersFolder), 'sample'),
    openRecent: async (id) => {
      const entry = preferences.current().recent.find((candidate) => candidate.id === id);
      if (entry === undefined) throw new RegistryError('not_found', errorText.recentGone, { problem: 'recentGone' });
      if (!existsSync(entry.path)) {
        forgetVanished(entry.path);
        throw new RegistryError('not_found', noticeText.vanished(path.basename(entry.path)), { problem: 'recentGone' });
      }
      await open(entry.path, 'existing');
    },
    close: () => service.close(),
  };
}
