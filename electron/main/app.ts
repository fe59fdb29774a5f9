// Puts the app together: session, relay, window, menu, and the way they end.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import path from 'node:path';
import { app, ipcMain, Menu, session as sessions, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { AppEvent } from '../../shared/contract/app.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import { createAppEvents } from './app-events.ts';
import { createAppOperations } from './app-operations.ts';
import { createDialogs } from './dialogs.ts';
import { grantDroppedFile } from './dropped-file.ts';
import { createFileGrants } from './file-grants.ts';
import { withoutMessage, openLog } from './log-file.ts';
import { buildMenu } from './menu.ts';
import { openPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { createPrintDesk } from './printing/print-desk.ts';
import { createPagePrinter } from './printing/print-page.ts';
import { createRegisterSession } from './register-session.ts';
import { createRelay } from './relay.ts';
import { serveRenderer } from './renderer-scheme.ts';
import { applySecurityRules } from './security/rules.ts';
import { createRestartBudget } from './service/restart-budget.ts';
import { startService } from './service/start-service.ts';
import { errorText, noticeText } from './text.ts';
import { applyTheme, titleBarHeight } from './theme.ts';
import { isTrustedSender } from './trusted-sender.ts';
import { openWindow } from './window.ts';

export type RunningApp = {
  /** Opens a register that the system asks for; a failure is shown to the user. */
  readonly openRegister: (file: string) => void;
  /** Brings the window to the front, made anew where it was closed. */
  readonly showWindow: () => void;
  /** Ends the registry service once its calls are answered. */
  readonly close: () => Promise<void>;
};

const belowTitleBar = { x: 8, y: titleBarHeight };
const slowMs = 40;
const savingTimeoutMs = 3_000;
const callDelayMs = 50;
const reloadPauseMs = 30_000;

/** Starts the app; `named` is the register to open. */
export function startApp(named: string | undefined): RunningApp {
  const isDevelopment = !app.isPackaged;
  const userData = app.getPath('userData');
  const log = openLog(path.join(userData, 'logs'));
  const webSession = sessions.defaultSession;
  applySecurityRules({ app, session: webSession, log, isDevelopment });
  serveRenderer(webSession);

  let window: BrowserWindow | undefined;
  const events = createAppEvents((event) => window?.webContents.send('registry:event', event));
  const noteUnexpected = (reference: string, stack: string): void =>
    log('unexpected', { reference, ...withoutMessage(stack) });
  const keepUnexpected = (error: unknown): string => {
    const reference = randomUUID().slice(-12);
    noteUnexpected(reference, error instanceof Error ? (error.stack ?? '') : '');
    return reference;
  };

  const preferences = openPreferences(path.join(userData, 'preferences.json'), keepUnexpected);
  if (preferences.setAsideAs !== undefined)
    events.send({ kind: 'notice', tone: 'information', text: noticeText.preferencesSetAside });
  applyTheme(preferences.current().theme);

  const send = (event: AppEvent): void => {
    events.send(event);
    if (event.kind === 'registerOpened' || event.kind === 'stateChanged') refresh();
  };
  const printPage = createPagePrinter();
  const session = createRegisterSession({
    startService,
    openPrintDesk: (answer) => createPrintDesk({ printPage, answer, onUnexpected: keepUnexpected }),
    actor: userInfo().username,
    preferences,
    registersFolder: path.join(userData, 'registers'),
    newId: randomUUID,
    clock: () => new Date(),
    send,
    onAnswer: (operation, milliseconds) => {
      if (milliseconds > slowMs) log('slow', { operation, milliseconds: Math.round(milliseconds) });
    },
    onUnexpected: noteUnexpected,
    onServiceDeath: () => log('service stopped'),
  });

  const setPreferences = (some: Partial<Pick<Preferences, 'theme' | 'density'>>): void => {
    preferences.change(some);
    applyTheme(preferences.current().theme);
    send({ kind: 'stateChanged' });
  };
  const grants = createFileGrants(randomUUID);
  const dialogs = createDialogs(() => window);
  const showMenu = (point: { x: number; y: number }): void =>
    Menu.getApplicationMenu()?.popup({ ...(window && { window }), ...point });
  const appAnswers = createAppOperations({
    version: app.getVersion(),
    session,
    preferences,
    grants,
    dialogs,
    newId: randomUUID,
    setPreferences,
    showMenu,
    reveal: (file) => shell.showItemInFolder(file),
    noticeListening: events.noticeListening,
    cancelCall: (callId) => relay.cancel(callId),
  });
  const relay = createRelay({
    appAnswers,
    callService: async (name, input, files, watch) => {
      const failure = session.failure();
      return failure === undefined ? session.service.call(name, input, files, watch) : { ok: false, error: failure };
    },
    grants,
    onProgress: (callId, progress) => events.send({ kind: 'progress', callId, progress }),
    onUnexpected: keepUnexpected,
  });

  ipcMain.handle('registry:call', async (event, name: unknown, input: unknown, callId: unknown) => {
    if (isTrustedSender(event, window)) return relay.call(name, input, callId);
    log('call refused');
    return { ok: false, error: { code: 'invalid_input', problem: 'untrustedSender', message: errorText.untrusted } };
  });

  // Only preload asks this, of files that the system says were dropped: the page never sees a path, and cannot make one up.
  ipcMain.handle('registry:drop', (event, file: unknown) => {
    if (isTrustedSender(event, window)) return grantDroppedFile(file, grants);
    log('dropped file refused');
    return null;
  });

  /** Runs what a menu entry or the system asked for; nobody else waits for its failure. */
  const perform = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => {
      const text = error instanceof RegistryError ? error.message : errorText.unforeseen(keepUnexpected(error));
      events.send({ kind: 'notice', tone: 'error', text });
    });
  };

  const refresh = (): void => {
    const { theme, density, recent } = preferences.current();
    const openPath = session.openPath();
    const menu = buildMenu(
      {
        theme,
        density,
        recent,
        isMac: process.platform === 'darwin',
        isDevelopment,
        isRegisterOpen: openPath !== undefined,
      },
      {
        newRegister: () => perform(() => appAnswers['app.newRegister']({})),
        openRegister: () => perform(() => appAnswers['app.openRegister']({})),
        openRecent: (id) => perform(() => appAnswers['app.openRecent']({ id })),
        saveCopy: () => perform(() => appAnswers['app.saveCopy']({})),
        setPreferences,
        tellWindow: (command) => events.send({ kind: 'menu', command }),
        showAbout: () => perform(dialogs.showAbout),
      },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
    window?.setTitle(openPath === undefined ? 'Recital' : `${path.basename(openPath, '.recital')} – Recital`);
    window?.setRepresentedFilename(openPath ?? '');
  };

  const reloads = createRestartBudget(reloadPauseMs, Date.now);
  const showWindow = (): void => {
    if (window !== undefined) {
      if (window.isMinimized()) window.restore();
      window.focus();
      return;
    }
    window = openWindow({
      session: webSession,
      preferences,
      isDevelopment,
      showMenu: () => showMenu(belowTitleBar),
      prepareToClose: async () => {
        events.send({ kind: 'closing' });
        // The page answers the event with the calls that save; they are under way when its round trip is.
        await Promise.race([window?.webContents.executeJavaScript('0'), wait(savingTimeoutMs)]);
        await wait(callDelayMs);
        await Promise.race([relay.whenIdle(), wait(savingTimeoutMs)]);
      },
    });
    window.on('closed', () => {
      window = undefined;
      events.noticeGone();
      relay.cancelAll();
    });
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) events.noticeGone();
    });
    window.webContents.on('render-process-gone', (_, { reason }) => {
      log('page gone', { reason });
      if (!reloads.take()) return;
      window?.reload();
      events.send({ kind: 'notice', tone: 'warning', text: noticeText.pageRestarted });
    });
    window.on('page-title-updated', (event) => event.preventDefault());
    refresh();
  };

  // The register opens while the page loads; what the page asks meanwhile waits for it.
  perform(() => session.openAtStart(named));
  showWindow();
  return {
    openRegister: (file) => perform(() => session.open(file, 'existing')),
    showWindow,
    close: session.close,
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
